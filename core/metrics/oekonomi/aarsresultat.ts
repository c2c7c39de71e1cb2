import { formelmaal } from '../formelmaal.ts';
import { feltet } from '../uttrykk.ts';

export const aarsresultat = formelmaal({
  id: 'aarsresultat',
  gruppe: 'oekonomi',
  navn: { nb: 'Årsresultat', nn: 'Årsresultat' },
  synonymer: {
    nb: ['årsresultat', 'resultat etter skatt', 'årets resultat', 'nettoresultat', 'årsoverskudd', 'årsunderskudd'],
    nn: ['årsresultat', 'resultat etter skatt', 'resultatet for året', 'nettoresultat', 'årsoverskot', 'årsunderskot'],
  },
  enhet: 'kr',
  definisjon: {
    nb: 'Årsresultat er det som står igjen etter finansposter, skatt og ekstraordinære poster.',
    nn: 'Årsresultat er det som står att etter finanspostar, skatt og ekstraordinære postar.',
  },
  formel: {
    nb: 'driftsresultat + finansresultat − skatt ± ekstraordinære poster',
    nn: 'driftsresultat + finansresultat − skatt ± ekstraordinære postar',
  },
  hjemmel: 'tiltaksforskriften §§ 13-6 og 14-5 (overskudd blir i virksomheten)',
  definisjonskilde: 'regnskapsloven § 6-1',
  sammenlignbart: {
    nb: 'Ikke det samme som driftsresultat. Sammenlign samme år og samme nivå.',
    nn: 'Ikkje det same som driftsresultat. Samanlikn same år og same nivå.',
  },
  samles: 'sum',
  uttrykk: feltet('aarsresultat'),
});

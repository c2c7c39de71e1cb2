import { formelmaal } from '../formelmaal.ts';
import { argumentet, tallargument } from '../tallfunksjon/index.ts';
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
  funksjon: {
    navn: 'AARSRESULTAT',
    engelsk: 'Profit for the year: operating result plus financial result, minus tax, plus extraordinary items.',
    argumenter: [
      tallargument('driftsresultat', 'Driftsresultat', 'Driftsresultat', 'Operating result', { kanVaereNegativ: true }),
      tallargument('finansresultat', 'Finansresultat', 'Finansresultat', 'Financial result', { kanVaereNegativ: true }),
      tallargument('skatt', 'Skattekostnad', 'Skattekostnad', 'Tax', { kanVaereNegativ: true }),
      tallargument('ekstraordinaere', 'Ekstraordinære poster', 'Ekstraordinære postar', 'Extraordinary items', {
        kanVaereNegativ: true,
      }),
    ],
    uttrykk: {
      slag: 'sum',
      ledd: [
        { slag: 'differanse', ledd: [{ slag: 'sum', ledd: [argumentet(0), argumentet(1)] }, argumentet(2)] },
        argumentet(3),
      ],
    },
  },
  uttrykk: feltet('aarsresultat'),
});

import { blad } from '../blad.ts';
import { egetMaal } from '../formelmaal.ts';
import { delfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { AVSLUTTEDE } from './aftresultat.ts';
import { delAvAvsluttede } from './del-av-avsluttede.ts';
import { harAft } from './har-aft.ts';

export const frafall = egetMaal({
  id: 'frafall',
  gruppe: 'aft',
  navn: { nb: 'Frafall i AFT', nn: 'Fråfall i AFT' },
  synonymer: {
    nb: ['frafall', 'frafallsandel', 'andel frafall', 'sluttet innen to måneder', 'avbrutt før to måneder'],
    nn: ['fråfall', 'fråfallsdel', 'del fråfall', 'slutta innan to månader', 'avbrote før to månader'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Andelen av de avsluttede AFT-deltakerne som sluttet før det var gått to måneder.',
    nn: 'Delen av dei avslutta AFT-deltakarane som slutta før det var gått to månader.',
  },
  formel: { nb: 'sluttet innen to måneder / alle avsluttede', nn: 'slutta innan to månader / alle avslutta' },
  hjemmel: null,
  definisjonskilde: 'Kommunerevisjonen i Oslo 14/2022',
  sammenlignbart: {
    nb: 'Sammenlign samme år. Vises ikke når gruppen eller resten er mindre enn personverngrensen.',
    nn: 'Samanlikn same år. Blir ikkje vist når gruppa eller resten er mindre enn personverngrensa.',
  },
  samles: 'vektet',
  funksjon: delfunksjon('FRAFALL', 'Share of those who left AFT who left within two months.', [
    tallargument('sluttet_tidlig', 'Sluttet innen to måneder', 'Slutta innan to månader', 'Left within two months', {
      enhet: 'antall',
    }),
    tallargument('avsluttet', 'Avsluttede deltakere', 'Avslutta deltakarar', 'Participants who left', {
      enhet: 'antall',
    }),
  ]),
  gjelder: harAft,
  finn: delAvAvsluttede({
    maal: 'frafall',
    felt: 'frafall',
    feltnavn: { nb: 'Sluttet innen to måneder', nn: 'Slutta innan to månader' },
    helhetsnavn: AVSLUTTEDE,
    helhet: (r) => blad(r.avsluttet, AVSLUTTEDE, 'antall'),
  }),
});

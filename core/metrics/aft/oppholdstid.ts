import { formelmaal } from '../formelmaal.ts';
import { andelsfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { feltet } from '../uttrykk.ts';
import { harAft } from './har-aft.ts';

export const oppholdstid = formelmaal({
  id: 'oppholdstid',
  gruppe: 'aft',
  navn: { nb: 'Gjennomsnittlig oppholdstid i AFT', nn: 'Gjennomsnittleg opphaldstid i AFT' },
  synonymer: {
    nb: ['oppholdstid', 'gjennomsnittlig oppholdstid', 'varighet i aft', 'oppholdstid i aft', 'tid i aft'],
    nn: ['opphaldstid', 'gjennomsnittleg opphaldstid', 'varigheit i aft', 'opphaldstid i aft', 'tid i aft'],
  },
  enhet: 'maaneder',
  definisjon: {
    nb: 'Hvor mange måneder deltakerne i snitt er i AFT før de slutter.',
    nn: 'Kor mange månader deltakarane i snitt er i AFT før dei sluttar.',
  },
  formel: { nb: 'sum måneder i tiltaket / avsluttede', nn: 'sum månader i tiltaket / avslutta' },
  hjemmel: null,
  definisjonskilde: 'Kommunerevisjonen i Oslo 14/2022, tabell 1',
  sammenlignbart: {
    nb: 'Kort oppholdstid er ikke i seg selv bra eller dårlig: deltakerne har ulike behov.',
    nn: 'Kort opphaldstid er ikkje i seg sjølv bra eller dårleg: deltakarane har ulike behov.',
  },
  samles: 'vektet',
  funksjon: andelsfunksjon('OPPHOLDSTID', 'Mean months in AFT of those who left.', [
    tallargument('maaneder_i_tiltaket', 'Sum måneder i tiltaket', 'Sum månader i tiltaket', 'Months in AFT, added up', {
      enhet: 'maaneder',
    }),
    tallargument('avsluttet', 'Avsluttede deltakere', 'Avslutta deltakarar', 'Participants who left', {
      enhet: 'antall',
      bareHele: true,
    }),
  ]),
  gjelder: harAft,
  uttrykk: feltet('oppholdstid'),
});

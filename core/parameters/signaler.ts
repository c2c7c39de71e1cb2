import { broek } from '../values/index.ts';
import { fastVerdi, parameter } from './parameter.ts';

const EIERBLIKK = 'Eierblikks egen grense';

/** How many months before a godkjenning ends that Eierblikk warns. */
export const VARSEL_GODKJENNING = parameter({
  id: 'varsel_godkjenning',
  slag: 'signal',
  navn: { nb: 'Varsel før godkjenningen går ut', nn: 'Varsel før godkjenninga går ut' },
  enhet: 'maaneder',
  hjemmel: EIERBLIKK,
  beskrivelse: {
    nb: 'Eierblikk varsler når det er 6 måneder eller mindre til godkjenningen går ut.',
    nn: 'Eierblikk varslar når det er 6 månader eller mindre til godkjenninga går ut.',
  },
  verdier: [fastVerdi(broek(6n), EIERBLIKK)],
});

/** How many months before an avtale ends that Eierblikk warns. */
export const VARSEL_AVTALE = parameter({
  id: 'varsel_avtale',
  slag: 'signal',
  navn: { nb: 'Varsel før avtalen går ut', nn: 'Varsel før avtalen går ut' },
  enhet: 'maaneder',
  hjemmel: EIERBLIKK,
  beskrivelse: {
    nb: 'Eierblikk varsler når det er 3 måneder eller mindre til avtalen går ut.',
    nn: 'Eierblikk varslar når det er 3 månader eller mindre til avtalen går ut.',
  },
  verdier: [fastVerdi(broek(3n), EIERBLIKK)],
});

/** How many months before an EQUASS certificate ends that Eierblikk warns. */
export const VARSEL_EQUASS = parameter({
  id: 'varsel_equass',
  slag: 'signal',
  navn: { nb: 'Varsel før EQUASS-sertifikatet går ut', nn: 'Varsel før EQUASS-sertifikatet går ut' },
  enhet: 'maaneder',
  hjemmel: EIERBLIKK,
  beskrivelse: {
    nb: 'Eierblikk varsler når det er 6 måneder eller mindre til sertifikatet går ut.',
    nn: 'Eierblikk varslar når det er 6 månader eller mindre til sertifikatet går ut.',
  },
  verdier: [fastVerdi(broek(6n), EIERBLIKK)],
});

/** A driftsmargin above this, and {@link DRIFTSMARGIN_FELTET} times the field's, three years in a row, is far above the field. */
export const DRIFTSMARGIN_HOEY = parameter({
  id: 'driftsmargin_hoey',
  slag: 'signal',
  navn: { nb: 'Høy driftsmargin', nn: 'Høg driftsmargin' },
  enhet: 'andel',
  hjemmel: EIERBLIKK,
  beskrivelse: {
    nb: 'En driftsmargin over 10 % regnes som høy når den også er mer enn dobbelt så høy som porteføljens.',
    nn: 'Ein driftsmargin over 10 % blir rekna som høg når han òg er meir enn dobbelt så høg som for porteføljen.',
  },
  verdier: [fastVerdi(broek(1n, 10n), EIERBLIKK)],
});

/** How many times the portfolio's weighted driftsmargin is «far above the field». */
export const DRIFTSMARGIN_FELTET = parameter({
  id: 'driftsmargin_feltet',
  slag: 'signal',
  navn: { nb: 'Driftsmargin mot porteføljen', nn: 'Driftsmargin mot porteføljen' },
  enhet: 'tall',
  hjemmel: EIERBLIKK,
  beskrivelse: {
    nb: 'Mer enn to ganger porteføljens vektede driftsmargin regnes som langt over feltet.',
    nn: 'Meir enn to gonger den vekta driftsmarginen til porteføljen blir rekna som langt over feltet.',
  },
  verdier: [fastVerdi(broek(2n), EIERBLIKK)],
});

/** Egenkapital above this share of a year's omsetning is high. */
export const EGENKAPITAL_HOEY = parameter({
  id: 'egenkapital_hoey',
  slag: 'signal',
  navn: { nb: 'Høy egenkapital', nn: 'Høg eigenkapital' },
  enhet: 'andel',
  hjemmel: EIERBLIKK,
  beskrivelse: {
    nb: 'En egenkapital over 50 % av ett års omsetning regnes som høy.',
    nn: 'Ein eigenkapital over 50 % av eitt års omsetning blir rekna som høg.',
  },
  verdier: [fastVerdi(broek(1n, 2n), EIERBLIKK)],
});

/** Belegg below this is a revenue risk worth a warning: Nav takes unused places back. */
export const BELEGG_LAVT = parameter({
  id: 'belegg_lavt',
  slag: 'signal',
  navn: { nb: 'Lavt belegg', nn: 'Lågt belegg' },
  enhet: 'andel',
  hjemmel: EIERBLIKK,
  beskrivelse: {
    nb: 'Nav betaler for plasser i bruk. Under 95 % belegg er en inntektsrisiko, og ubrukte plasser kan trekkes tilbake.',
    nn: 'Nav betaler for plassar i bruk. Under 95 % belegg er ein inntektsrisiko, og ubrukte plassar kan bli trekte tilbake.',
  },
  verdier: [fastVerdi(broek(19n, 20n), EIERBLIKK)],
});

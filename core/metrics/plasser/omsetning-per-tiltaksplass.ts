import { formelmaal } from '../formelmaal.ts';
import { OMSETNING, TILTAKSPLASSER } from '../stoerrelser.ts';
import { forholdet, naermeste } from '../uttrykk.ts';

/** The reports have accounts for 2020 and places for 2022: further apart than that the ratio says nothing. */
const AAR_MELLOM = 2;

export const omsetningPerTiltaksplass = formelmaal({
  id: 'omsetning_per_tiltaksplass',
  gruppe: 'plasser',
  navn: { nb: 'Omsetning per tiltaksplass', nn: 'Omsetning per tiltaksplass' },
  synonymer: {
    nb: [
      'omsetning per tiltaksplass',
      'omsetning pr tiltaksplass',
      'omsetning per plass',
      'omsetning pr plass',
      'inntekt per plass',
      'inntekt per tiltaksplass',
    ],
    nn: [
      'omsetning per tiltaksplass',
      'omsetnad per tiltaksplass',
      'omsetning per plass',
      'omsetnad per plass',
      'inntekt per plass',
      'inntekt per tiltaksplass',
    ],
  },
  enhet: 'kr/plass',
  definisjon: {
    nb: 'Omsetning delt på AFT- og VTA-plasser: hvor mye bedriften omsetter for per tiltaksplass.',
    nn: 'Omsetning delt på AFT- og VTA-plassar: kor mykje bedrifta omset for per tiltaksplass.',
  },
  formel: { nb: 'omsetning / (AFT-plasser + VTA-plasser)', nn: 'omsetning / (AFT-plassar + VTA-plassar)' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 5.2',
  sammenlignbart: {
    nb: 'Plassene er fra samme år som omsetningen, eller fra nærmeste år innen to år; svaret sier hvilket.',
    nn: 'Plassane er frå same år som omsetninga, eller frå næraste år innan to år; svaret seier kva for eitt.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Turnover divided by AFT and VTA places.' },
  uttrykk: forholdet(OMSETNING, naermeste(TILTAKSPLASSER, AAR_MELLOM)),
});

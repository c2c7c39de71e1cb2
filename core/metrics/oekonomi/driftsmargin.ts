import { formelmaal } from '../formelmaal.ts';
import { DRIFTSRESULTAT, OMSETNING } from '../stoerrelser.ts';
import { feltet, foerste, forholdet } from '../uttrykk.ts';

export const driftsmargin = formelmaal({
  id: 'driftsmargin',
  gruppe: 'oekonomi',
  navn: { nb: 'Driftsmargin', nn: 'Driftsmargin' },
  synonymer: {
    nb: ['driftsmargin', 'margin', 'dm', 'driftsmargin prosent'],
    nn: ['driftsmargin', 'margin', 'dm', 'driftsmargin prosent'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Driftsmargin er driftsresultat delt på omsetning: hva som blir igjen av hver krone i driftsinntekt.',
    nn: 'Driftsmargin er driftsresultat delt på omsetning: kva som blir att av kvar krone i driftsinntekt.',
  },
  formel: { nb: 'driftsresultat / omsetning', nn: 'driftsresultat / omsetning' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, boks 1',
  sammenlignbart: {
    nb: 'Snittet for en gruppe er samlet driftsresultat delt på samlet omsetning, ikke snittet av marginene. Endring oppgis i prosentpoeng.',
    nn: 'Snittet for ei gruppe er samla driftsresultat delt på samla omsetning, ikkje snittet av marginane. Endring blir oppgitt i prosentpoeng.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Operating margin: operating result divided by turnover.' },
  uttrykk: foerste(forholdet(DRIFTSRESULTAT, OMSETNING), feltet('oppgitt_driftsmargin')),
});

import { avslagstype } from './avslagstype.ts';

export const utenSammenheng = avslagstype({
  kode: 'uten_sammenheng',
  grunn: 'ukjent_maal',
  forklar: () => ({
    tekst: {
      nb: 'Si hvilket tall du vil ha, og for hvem: «Hva er driftsmarginen til …?» eller «Hvilke bedrifter i … har negativ driftsmargin?»',
      nn: 'Sei kva tal du vil ha, og for kven: «Kva er driftsmarginen til …?» eller «Kva bedrifter i … har negativ driftsmargin?»',
    },
  }),
});

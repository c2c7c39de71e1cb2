import { avslagstype } from './avslagstype.ts';

export const datterUtenTall = avslagstype({
  kode: 'datter_uten_tall',
  grunn: 'ingen_data',
  forklar: (a, o) => ({
    tekst: {
      nb: `${a.navn} er et datterselskap, og porteføljen har ingen egne tall for det. Spør om morselskapet ${o.selskapsnavn(a.mor)}; de tallene gjelder konsernet.`,
      nn: `${a.navn} er eit dotterselskap, og porteføljen har ingen eigne tal for det. Spør om morselskapet ${o.selskapsnavn(a.mor)}; dei tala gjeld konsernet.`,
    },
  }),
});

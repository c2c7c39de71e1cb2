import { avslagstype } from './avslagstype.ts';

export const intetMaaltall = avslagstype({
  kode: 'intet_maaltall',
  grunn: 'ingen_data',
  forklar: (a, o) => ({
    tekst: {
      nb: `Det er ikke fastsatt noe mål for ${o.maalnavn(a.maal)}. Oppgi en grense selv, eller sammenlign med snittet.`,
      nn: `Det er ikkje fastsett noko mål for ${o.maalnavn(a.maal)}. Oppgi ei grense sjølv, eller samanlikn med snittet.`,
    },
  }),
});

import { avslagstype } from './avslagstype.ts';

export const ingenAksjekapital = avslagstype({
  kode: 'ingen_aksjekapital',
  grunn: 'ikke_aktuelt',
  forklar: (a, o) => ({
    tekst: {
      nb: `${o.selskapsnavn(a.selskap)} er ikke et aksjeselskap og har ingen aksjekapital. Krav om den gjelder bare aksjeselskaper.`,
      nn: `${o.selskapsnavn(a.selskap)} er ikkje eit aksjeselskap og har ingen aksjekapital. Krav om den gjeld berre aksjeselskap.`,
    },
  }),
});

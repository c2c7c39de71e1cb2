import { AFT_MAAL, gjeldende } from '../../parameters/index.ts';
import { visGrense } from '../../text/index.ts';
import { avslagstype } from './avslagstype.ts';

/** Nav's target holds for work or education at the end of AFT; a share in work later on is another measure. */
export const ikkeSammenlignbart = avslagstype({
  kode: 'ikke_sammenlignbart',
  grunn: 'ikke_sammenlignbart',
  forklar: (a, o) => {
    const maal = gjeldende(AFT_MAAL.id, `${o.aarNaa}-01-01`);
    const verdi = maal.status === 'kjent' ? maal.verdi : null;
    const grense = verdi === null ? '' : ` på ${visGrense(verdi, 'andel')}`;
    return {
      tekst: {
        nb: `Navs mål${grense} gjelder arbeid eller utdanning ved avslutning av AFT. «${o.maalnavn(a.maal)}» måler noe annet og kan ikke holdes mot det. Spør i stedet om resultatgraden når målet.`,
        nn: `Nav sitt mål${grense} gjeld arbeid eller utdanning ved avslutning av AFT. «${o.maalnavn(a.maal)}» måler noko anna og kan ikkje haldast mot det. Spør heller om resultatgraden når målet.`,
      },
      grenser: verdi === null ? [] : [{ verdi, enhet: 'andel' }],
    };
  },
});

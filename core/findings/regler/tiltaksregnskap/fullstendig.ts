import type { Tiltaksregnskap, TiltaksregnskapKolonne, TiltaksregnskapRad } from '../../../portfolio/index.ts';
import { liste } from '../../../text/index.ts';
import { iPeriode } from '../../grunnlag/naar.ts';
import { driverAft, driverVta } from '../../grunnlag/tiltak.ts';
import type { Funndel, Kontekst } from '../../regelbygger.ts';
import { KOLONNENAVN, RADNAVN } from './navn.ts';
import { celle } from './summer.ts';

/** Without these nobody can tell what a tiltak brought in and cost. */
const MAA_STAA: readonly TiltaksregnskapRad[] = ['sum_driftsinntekter', 'sum_driftskostnader', 'aarsresultat'];

const harTall = (t: Tiltaksregnskap, kolonne: TiltaksregnskapKolonne) =>
  t.celler.some((c) => c.kolonne === kolonne && c.figur.status === 'kjent');

/** The columns of the tiltak that the company runs, and the total. */
function kolonnerSomKreves(k: Kontekst): readonly TiltaksregnskapKolonne[] {
  return [
    ...(driverAft(k.innsyn, k.selskap) === 'nei' ? [] : (['aft'] as const)),
    ...(driverVta(k.innsyn, k.selskap) === 'nei' ? [] : (['vta'] as const)),
    'totalt',
  ];
}

/** Not split on the tiltak that the company runs: a brudd, the accounts shall be separate. */
export function ikkeDelt(k: Kontekst, t: Tiltaksregnskap): Funndel | null {
  const uten = (['aft', 'vta'] as const).filter((kolonne) => {
    const drift = kolonne === 'aft' ? driverAft(k.innsyn, k.selskap) : driverVta(k.innsyn, k.selskap);
    return drift === 'ja' && !harTall(t, kolonne);
  });
  if (uten.length === 0) return null;
  const navn = liste(uten.map((u) => KOLONNENAVN[u].nb));
  return {
    alvor: 'brudd',
    periode: t.periode,
    tekst: {
      nb: `Tiltaksregnskapet for ${k.selskap.navn} ${iPeriode(t.periode)} har ingen tall for ${navn}. Det skal være eget regnskap for hvert tiltak (§ 1-6).`,
      nn: `Tiltaksrekneskapen for ${k.selskap.navn} ${iPeriode(t.periode)} har ingen tal for ${navn}. Det skal vere eigen rekneskap for kvart tiltak (§ 1-6).`,
    },
    tiltak: {
      nb: `Be selskapet dele regnskapet på ${navn}.`,
      nn: `Be selskapet dele rekneskapen på ${navn}.`,
    },
  };
}

/** Rows that should be there and aren't, or that are stated to be missing. */
export function ufullstendig(k: Kontekst, t: Tiltaksregnskap): Funndel | null {
  const borte = kolonnerSomKreves(k)
    .filter((kolonne) => kolonne === 'totalt' || harTall(t, kolonne))
    .flatMap((kolonne) =>
      MAA_STAA.filter((rad) => celle(t, rad, kolonne)?.status !== 'kjent').map((rad) => ({ rad, kolonne })),
    );
  const oppgitt = t.celler
    .filter((c) => c.figur.status === 'mangler' && !borte.some((b) => b.rad === c.rad && b.kolonne === c.kolonne))
    .map(({ rad, kolonne }) => ({ rad, kolonne }));
  const alle = [...borte, ...oppgitt];
  if (alle.length === 0) return null;
  const vist = (m: 'nb' | 'nn') => liste(alle.map((a) => `${RADNAVN[a.rad][m]} (${KOLONNENAVN[a.kolonne][m]})`));
  return {
    alvor: 'varsel',
    periode: t.periode,
    tekst: {
      nb: `Tiltaksregnskapet for ${k.selskap.navn} ${iPeriode(t.periode)} er ikke fullstendig (§ 1-6). Det mangler ${vist('nb')}.`,
      nn: `Tiltaksrekneskapen for ${k.selskap.navn} ${iPeriode(t.periode)} er ikkje fullstendig (§ 1-6). Det manglar ${vist('nn')}.`,
    },
    tiltak: { nb: 'Be selskapet fylle ut radene.', nn: 'Be selskapet fylle ut radene.' },
  };
}

import { type Maal, type Maaltall, mestDekkende, type Periodetall, perPeriode } from '../../metrics/index.ts';
import type { Innsyn, SelskapId } from '../../portfolio/index.ts';
import { sorter } from '../../text/index.ts';
import { aarFor, aarI, nyesteFoerst, type Periode, periodeslag, periodeTekst } from '../../values/index.ts';
import type { Tidsrom } from '../sporring/sporring.ts';

const harVerdi = (p: Periodetall): boolean => p.status === 'kjent' || p.status === 'motstrid';

/** The figures of one metric in one period, company by company. */
export interface Kolonne {
  readonly periode: Periode;
  readonly tall: ReadonlyMap<SelskapId, Periodetall>;
}

/** How well a period answers for a year: 0 the year itself, 1 a part of it, 2 several years that end with it. */
function passer(p: Periode, aar: number): number | null {
  if (aarFor(p) === aar) return 0;
  if (aarI(p.til) !== aar) return null;
  return periodeslag(p) === 'del_av_aar' ? 1 : periodeslag(p) === 'flere_aar' ? 2 : null;
}

function maanederPasser(p: Periode, tid: Extract<Tidsrom, { slag: 'maaneder' }>): boolean {
  const helt = aarFor(p);
  const tekst = tid.fra === tid.til ? tid.fra : `${tid.fra}/${tid.til}`;
  return helt === null ? periodeTekst(p) === tekst : tid.fra === `${helt}-01` && tid.til === `${helt}-12`;
}

const aarstall = (p: Periode): number => aarI(p.til);

/** Every figure of a portfolio by metric, company and period, worked out when first asked for and kept. */
export class Tallbok {
  private readonly innsyn: Innsyn;
  private readonly perSelskap = new Map<string, readonly Periodetall[]>();
  private readonly plasser = new Map<SelskapId, number>();
  private readonly kolonner = new Map<string, readonly Kolonne[]>();

  constructor(innsyn: Innsyn) {
    this.innsyn = innsyn;
  }

  /** Negative when the first company's name stands before the other's in Norwegian order. */
  navnerekkefoelge(a: SelskapId, b: SelskapId): number {
    if (this.plasser.size === 0) {
      sorter(this.innsyn.portefolje.selskaper, (s) => s.navn).forEach((s, nr) => {
        this.plasser.set(s.id, nr);
      });
    }
    return (this.plasser.get(a) ?? 0) - (this.plasser.get(b) ?? 0);
  }

  /** Newest period first; one entry per period (the first level and kind of source that the portfolio has). */
  for(maal: Maal, selskap: SelskapId): readonly Periodetall[] {
    const noekkel = `${maal.id}\n${selskap}`;
    const kjent = this.perSelskap.get(noekkel);
    if (kjent !== undefined) return kjent;
    const sett = new Set<string>();
    const tall = perPeriode(maal.finn(this.innsyn, selskap)).filter((p) => {
      const tekst = periodeTekst(p.periode);
      const ny = !sett.has(tekst);
      sett.add(tekst);
      return ny;
    });
    this.perSelskap.set(noekkel, tall);
    return tall;
  }

  /** All periods of a metric, newest first, each with every company's figure. */
  alleKolonner(maal: Maal): readonly Kolonne[] {
    const kjent = this.kolonner.get(maal.id);
    if (kjent !== undefined) return kjent;
    const etter = new Map<string, { periode: Periode; tall: Map<SelskapId, Periodetall> }>();
    for (const s of this.innsyn.portefolje.selskaper) {
      if (!maal.gjelder(this.innsyn, s)) continue;
      for (const p of this.for(maal, s.id)) {
        const tekst = periodeTekst(p.periode);
        const kolonne = etter.get(tekst) ?? { periode: p.periode, tall: new Map<SelskapId, Periodetall>() };
        etter.set(tekst, kolonne);
        kolonne.tall.set(s.id, p);
      }
    }
    const ut = [...etter.values()].sort((a, b) => nyesteFoerst(a.periode, b.periode));
    this.kolonner.set(maal.id, ut);
    return ut;
  }

  /**
   * The one period that a list is of: the one named, or the latest that most of the companies have. Among several that
   * fit a year (the whole, a part), the whole year comes first, then the one that most have.
   */
  kolonne(maal: Maal, selskaper: ReadonlySet<SelskapId>, tid: Tidsrom): Kolonne | null {
    const alle = this.alleKolonner(maal);
    const antall = (k: Kolonne): number => medVerdi(k, selskaper).size;
    if (tid.slag === 'maaneder') return alle.find((k) => maanederPasser(k.periode, tid)) ?? null;
    if (tid.slag === 'aar' && tid.aar.length === 1) {
      const aar = tid.aar[0] ?? 0;
      for (const rang of [0, 1, 2]) {
        const treff = alle.filter((k) => passer(k.periode, aar) === rang && harNoen(k, selskaper));
        const [beste] = [...treff].sort((a, b) => antall(b) - antall(a));
        if (beste !== undefined) return beste;
      }
      return null;
    }
    const dekning = alle.map((k) => ({ k, periode: k.periode, har: medVerdi(k, selskaper) }));
    const beste = mestDekkende<SelskapId, (typeof dekning)[number]>(dekning);
    return beste?.k ?? alle.find((k) => harNoen(k, selskaper)) ?? null;
  }

  /** The figures of one company in the period asked about, oldest first when there are several. */
  perioder(maal: Maal, selskap: SelskapId, tid: Tidsrom): readonly Periodetall[] {
    const alle = this.for(maal, selskap);
    switch (tid.slag) {
      case 'siste': {
        const nyeste = alle.find(harVerdi) ?? alle[0];
        return nyeste === undefined ? [] : [nyeste];
      }
      case 'maaneder':
        return alle.filter((p) => maanederPasser(p.periode, tid)).slice(0, 1);
      case 'aar':
        return tid.aar.flatMap((aar) => {
          const rangert = alle.flatMap((p) => {
            const rang = passer(p.periode, aar);
            return rang === null ? [] : [{ p, rang }];
          });
          const [beste] = rangert.sort((a, b) => a.rang - b.rang);
          return beste === undefined ? [] : [beste.p];
        });
      case 'spenn':
        return alle
          .filter(
            (p) =>
              (tid.fra === null || aarstall(p.periode) >= tid.fra) &&
              (tid.til === null || aarstall(p.periode) <= tid.til),
          )
          .slice()
          .reverse();
      case 'siste_aar': {
        const aar = [...new Set(alle.filter(harVerdi).map((p) => aarstall(p.periode)))].slice(0, tid.antall);
        return this.perioder(maal, selskap, { slag: 'aar', aar: aar.slice().reverse() });
      }
    }
  }
}

function harNoen(k: Kolonne, selskaper: ReadonlySet<SelskapId>): boolean {
  for (const id of k.tall.keys()) if (selskaper.has(id)) return true;
  return false;
}

function medVerdi(k: Kolonne, selskaper: ReadonlySet<SelskapId>): ReadonlySet<SelskapId> {
  const har = new Set<SelskapId>();
  for (const [id, p] of k.tall) if (harVerdi(p) && selskaper.has(id)) har.add(id);
  return har;
}

/** The known figure of a period, the hovedkilde's. */
export function kjentVerdi(t: Maaltall): Extract<Maaltall['resultat'], { status: 'kjent' }> | null {
  return t.resultat.status === 'kjent' ? t.resultat : null;
}

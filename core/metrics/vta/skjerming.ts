import type { Innsyn, SelskapId, VtaTilskudd } from '../../portfolio/index.ts';
import { type Frigivelse, frigiVersjon } from '../../statistics/index.ts';
import {
  type Figur,
  heltall,
  type Periode,
  sammenlign,
  sammePeriode,
  tilTekst,
  ulikePerioder,
} from '../../values/index.ts';
import { forFaa } from '../personvern.ts';
import { deltakereI, skjulerHverandre, skjulteRader } from './deltakertall.ts';

/** Which amounts of one company and period may be shown. */
export interface Skjerming {
  viser(rad: VtaTilskudd): boolean;
  /** What the company got in all: stated, or added up. */
  readonly viserTotalen: boolean;
  /** Whether it may be seen which amounts a sum is made of. */
  readonly viserAlleLedd: boolean;
}

/** One row per kommune, the one about fewest deltakere: a kommune that any source counts too few in is hidden in all. */
function minsteRader(rader: readonly VtaTilskudd[]): readonly VtaTilskudd[] {
  const antall = (r: VtaTilskudd) => deltakereI(r) ?? heltall(0);
  const kommuner = [...new Set(rader.map((r) => r.bostedskommune).filter((k) => k !== null))];
  return kommuner.flatMap((k) =>
    rader
      .filter((r) => r.bostedskommune === k)
      .sort((a, b) => sammenlign(antall(a), antall(b)))
      .slice(0, 1),
  );
}

const figurtekst = (f: Figur | null) => (f === null ? '' : f.status === 'kjent' ? tilTekst(f.verdi) : f.status);

/** All that the rows state, so that a correction of any of it is seen. */
function innholdet(rader: readonly VtaTilskudd[]): string {
  return rader
    .map((r) =>
      [r.deltakere, r.plasser, r.maanedsverk, r.statligTilskudd, r.kommunaltTilskudd].map(figurtekst).join(' '),
    )
    .sort()
    .join('; ');
}

/** What this version lets be shown of the kommuner, when what earlier versions showed is reckoned with. */
function frigi(
  innsyn: Innsyn,
  { selskap, periode }: { readonly selskap: SelskapId; readonly periode: Periode },
  rader: readonly VtaTilskudd[],
  skjulte: ReadonlySet<string | null>,
): Frigivelse {
  const kommuner = [...new Set(rader.map((r) => r.bostedskommune))];
  const celler = kommuner.map((k) => ({
    navn: k ?? '',
    verdi: innholdet(rader.filter((r) => r.bostedskommune === k)),
    skjult: k !== null && skjulte.has(k),
  }));
  return frigiVersjon(
    { tabell: `vta ${selskap} ${periode.fra}/${periode.til}`, celler },
    innsyn.frigivelserOm('vta', selskap),
  );
}

interface Avgjoerelse {
  readonly skjerming: Skjerming;
  readonly frigivelse: Frigivelse | null;
}

function avgjoer(innsyn: Innsyn, rader: readonly VtaTilskudd[]): Avgjoerelse {
  const minste = minsteRader(rader);
  const skjulte = [...skjulteRader(innsyn, minste)];
  const [foerste] = rader;
  const egne = new Set(skjulte.map((r) => r.bostedskommune));
  const frigivelse = foerste === undefined ? null : frigi(innsyn, foerste, rader, egne);
  const kommuner = new Set<string | null>(frigivelse?.celler.filter((c) => c.skjult).map((c) => c.navn));
  const faa = (rad: VtaTilskudd) => {
    const antall = deltakereI(rad);
    return antall === null ? minste.length === 0 : forFaa(innsyn, antall, rad.periode);
  };
  const nokSkjules = skjulte.length === 0 || skjulerHverandre(innsyn, skjulte);
  const totalKjent = frigivelse?.summer !== 'holdt_tilbake';
  const viserTotalen = nokSkjules && totalKjent && !rader.some((r) => r.bostedskommune === null && faa(r));
  const skjerming: Skjerming = {
    viser: (rad) => (rad.bostedskommune === null ? viserTotalen : !kommuner.has(rad.bostedskommune)),
    viserTotalen,
    viserAlleLedd: kommuner.size === 0,
  };
  return { skjerming, frigivelse };
}

/**
 * Percentage and verdict are always shown; the amounts of a bostedskommune with fewer deltakere than the limit are not,
 * nor those of the kommuner that would give them away, nor those that an earlier version hid. The total's amounts are
 * shown unless they are about so few, or would let those of a hidden kommune be found, in this version or from the
 * difference that a correction made.
 */
export function skjermingFor(innsyn: Innsyn, rader: readonly VtaTilskudd[]): Skjerming {
  return avgjoer(innsyn, rader).skjerming;
}

/** What this version releases of every company's VTA amounts: to be kept with the version, for the versions after it. */
export function vtafrigivelser(innsyn: Innsyn): readonly Frigivelse[] {
  const { hele } = innsyn;
  return hele.portefolje.selskaper.flatMap(({ id }) => {
    const alle = hele.vtaTilskudd(id);
    const perioder = ulikePerioder(alle.map((r) => r.periode));
    return perioder.flatMap(
      (p) =>
        avgjoer(
          hele,
          alle.filter((r) => sammePeriode(r.periode, p)),
        ).frigivelse ?? [],
    );
  });
}

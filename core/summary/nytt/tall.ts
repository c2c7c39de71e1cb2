import { finnMaal, type Maal, OVERSIKTSMAAL, type Periodetall, perPeriode } from '../../metrics/index.ts';
import type { Innsyn, Selskap } from '../../portfolio/index.ts';
import { periodenoekkel } from '../../portfolio/index.ts';
import { type Broek, lik } from '../../values/index.ts';
import { lagCeller } from '../celler/celle.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Nyhetsrad, Tallcelle } from '../modell/index.ts';

function tallene(innsyn: Innsyn, maal: Maal, selskap: Selskap): readonly Periodetall[] {
  return maal.gjelder(innsyn, selskap) ? perPeriode(maal.finn(innsyn, selskap.id)) : [];
}

const noekkel = (p: Periodetall) => `${periodenoekkel(p.periode)} ${p.nivaa} ${p.hoved.definisjon?.kildeslag ?? ''}`;

/** One figure before and now. A change too small for the usual decimals is printed with as many as tell it. */
function cellene(k: Kontekst, maal: Maal, foer: Periodetall | undefined, etter: Periodetall | undefined) {
  const vis = (tall: Periodetall | undefined, mot: readonly Broek[]) =>
    tall === undefined ? null : (lagCeller(k, maal, [{ slag: 'tall', tall }], mot)[0] ?? null);
  const [gammel, ny] = [vis(foer, []), vis(etter, [])];
  if (gammel?.verdi == null || ny?.verdi == null || gammel.tekst !== ny.tekst || lik(gammel.verdi, ny.verdi)) {
    return { gammel, ny };
  }
  return { gammel: vis(foer, [ny.verdi]), ny: vis(etter, [gammel.verdi]) };
}

/** What a figure is about. */
interface Sak {
  readonly maal: Maal;
  readonly selskap: Selskap;
  readonly konsern: boolean;
}

function nyhet(
  k: Kontekst,
  { maal, selskap, konsern }: Sak,
  gammel: Tallcelle | null,
  ny: Tallcelle | null,
): Nyhetsrad | null {
  const periode = (ny ?? gammel)?.periodetekst ?? '';
  const [foer, etter] = [gammel?.tekst ?? null, ny?.tekst ?? null];
  if (foer === etter) return null;
  const t = k.tekst.nytt;
  const navn = konsern ? t.konsern(maal.navn[k.maalform]) : maal.navn[k.maalform];
  const tekst =
    foer === null
      ? t.tallNytt(navn, periode, etter ?? '')
      : etter === null
        ? t.tallBorte(navn, periode, foer)
        : t.tall(navn, periode, foer, etter);
  return { slag: 'tall', selskap: selskap.id, selskapsnavn: selskap.navn, tekst, foer, etter };
}

function forMaal(k: Kontekst, forrige: Innsyn, maal: Maal, selskap: Selskap): readonly Nyhetsrad[] {
  const [gamle, nye] = [tallene(forrige, maal, selskap), tallene(k.innsyn, maal, selskap)];
  const foer = new Map(gamle.map((p) => [noekkel(p), p]));
  const etter = new Map(nye.map((p) => [noekkel(p), p]));
  return [...new Set([...etter.keys(), ...foer.keys()])].flatMap((n) => {
    const { gammel, ny } = cellene(k, maal, foer.get(n), etter.get(n));
    const konsern = (etter.get(n) ?? foer.get(n))?.nivaa === 'konsern';
    return nyhet(k, { maal, selskap, konsern }, gammel, ny) ?? [];
  });
}

/** Key figures that came, went or changed, as both versions show them: what is hidden in either stays hidden. */
export function nyeTall(k: Kontekst, forrige: Innsyn): readonly Nyhetsrad[] {
  const maal = OVERSIKTSMAAL.flatMap((id) => finnMaal(id) ?? []);
  return k.selskaper
    .filter((s) => forrige.selskap(s.id) !== undefined)
    .flatMap((s) => maal.flatMap((m) => forMaal(k, forrige, m, s)));
}

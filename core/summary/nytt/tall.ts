import { finnMaal, type Maal, OVERSIKTSMAAL, type Periodetall, perPeriode } from '../../metrics/index.ts';
import type { Innsyn, Selskap } from '../../portfolio/index.ts';
import { periodenoekkel } from '../../portfolio/index.ts';
import { lagCeller } from '../celler/celle.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Nyhetsrad, Tallcelle } from '../modell/index.ts';

function tallene(innsyn: Innsyn, maal: Maal, selskap: Selskap): readonly Periodetall[] {
  return maal.gjelder(innsyn, selskap) ? perPeriode(maal.finn(innsyn, selskap.id)) : [];
}

const noekkel = (p: Periodetall) => `${periodenoekkel(p.periode)} ${p.nivaa} ${p.hoved.definisjon?.kildeslag ?? ''}`;

/** One figure before and now, printed with the same decimals so that a difference shows; `null` for one that isn't there. */
function cellene(k: Kontekst, maal: Maal, foer: Periodetall | undefined, etter: Periodetall | undefined) {
  const som = (tall: Periodetall | undefined) => (tall === undefined ? [] : [{ slag: 'tall', tall } as const]);
  const celler = lagCeller(k, maal, [...som(foer), ...som(etter)]);
  return {
    gammel: foer === undefined ? null : (celler[0] ?? null),
    ny: etter === undefined ? null : (celler.at(-1) ?? null),
  };
}

function nyhet(
  k: Kontekst,
  maal: Maal,
  selskap: Selskap,
  gammel: Tallcelle | null,
  ny: Tallcelle | null,
): Nyhetsrad | null {
  const periode = (ny ?? gammel)?.periodetekst ?? '';
  const [foer, etter] = [gammel?.tekst ?? null, ny?.tekst ?? null];
  if (foer === etter) return null;
  const navn = maal.navn[k.maalform];
  const t = k.tekst.nytt;
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
    return nyhet(k, maal, selskap, gammel, ny) ?? [];
  });
}

/** Key figures that came, went or changed, as both versions show them: what is hidden in either stays hidden. */
export function nyeTall(k: Kontekst, forrige: Innsyn): readonly Nyhetsrad[] {
  const maal = OVERSIKTSMAAL.flatMap((id) => finnMaal(id) ?? []);
  return k.selskaper
    .filter((s) => forrige.selskap(s.id) !== undefined)
    .flatMap((s) => maal.flatMap((m) => forMaal(k, forrige, m, s)));
}

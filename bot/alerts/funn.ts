import { type Dato, type Funn, type Innsyn, kontroller, periodeTekst } from '#core';
import { ALT } from '../rights/index.ts';
import { funnnoekkel, type Kanalgrense, type LagretFunn, type Repositorier } from '../store/index.ts';

function somLagret(f: Funn, innsyn: Innsyn): LagretFunn {
  const periode = f.periode === null ? '' : periodeTekst(f.periode);
  return {
    noekkel: funnnoekkel(f.regel, f.selskap, periode),
    regel: f.regel,
    selskap: f.selskap,
    periode,
    alvor: f.alvor,
    innhold: {
      selskap: innsyn.selskap(f.selskap)?.navn ?? f.selskap,
      tekst: f.tekst.nb,
      tiltak: f.tiltak?.nb ?? null,
      hjemmel: f.hjemmel,
    },
  };
}

/** A version's findings as they are kept. A rule that says two things of one period keeps the worst, which comes first. */
export function lagFunnliste(innsyn: Innsyn, idag: Dato): LagretFunn[] {
  const etter = new Map<string, LagretFunn>();
  for (const funn of kontroller(innsyn, idag)) {
    const lagret = somLagret(funn, innsyn);
    if (!etter.has(lagret.noekkel)) etter.set(lagret.noekkel, lagret);
  }
  return [...etter.values()];
}

/** What findings are reckoned from. */
export interface Funngrunnlag {
  idag(): Dato;
  /** The kommune's own privacy limit; `null`: the common one. Findings that were reckoned with another aren't used. */
  readonly personverngrense: number | null;
  /** A version, or the part of it that may be seen. */
  innsyn(versjon: number, grense: Kanalgrense): Promise<Innsyn>;
}

/** A version's findings: those that were kept, otherwise reckoned now and kept. */
export async function hentFunn(
  r: Repositorier,
  versjon: number,
  grunnlag: Funngrunnlag,
): Promise<readonly LagretFunn[]> {
  const { personverngrense } = grunnlag;
  const kjente = await r.varsler.funn(versjon, personverngrense);
  if (kjente !== null) return kjente;
  const dato = grunnlag.idag();
  const nye = lagFunnliste(await grunnlag.innsyn(versjon, ALT), dato);
  if (await r.varsler.lagreFunn(versjon, { dato, personverngrense }, nye)) return nye;
  return (await r.varsler.funn(versjon, personverngrense)) ?? nye;
}

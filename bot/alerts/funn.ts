import { type Dato, type Funn, type Innsyn, kontroller, periodeTekst } from '#core';
import { funnnoekkel, type LagretFunn, type Repositorier } from '../store/index.ts';

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

/** A version's findings: those that were kept, otherwise reckoned now and kept. */
export async function hentFunn(
  r: Repositorier,
  versjon: number,
  innsyn: () => Promise<Innsyn>,
  idag: Dato,
): Promise<readonly LagretFunn[]> {
  const kjente = await r.varsler.funn(versjon);
  if (kjente !== null) return kjente;
  const nye = lagFunnliste(await innsyn(), idag);
  if (await r.varsler.lagreFunn(versjon, idag, nye)) return nye;
  return (await r.varsler.funn(versjon)) ?? nye;
}

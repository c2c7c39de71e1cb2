import { type Funn, type Innsyn, kontroller, periodeTekst } from '#core';
import type { Valgverdier } from '../kall.ts';
import { hentPortefolje } from '../portefolje.ts';
import { velgSelskaper } from '../utvalg.ts';
import { UTGANG, type Utgang, type Vert } from '../vert.ts';
import { oppsummering, perSelskap, VISES, visSelskapsfunn } from '../visning/funn.ts';

function somJson(innsyn: Innsyn, f: Funn): object {
  return {
    regel: f.regel,
    selskap: innsyn.selskap(f.selskap)?.navn ?? f.selskap,
    periode: f.periode === null ? null : periodeTekst(f.periode),
    alvor: f.alvor,
    tekst: f.tekst.nb,
    hjemmel: f.hjemmel,
  };
}

/** Every finding for every company (or those of `--selskap` and `--kommune`). */
export async function kontroll(_argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const { innsyn } = await hentPortefolje(valg.data, vert);
  const utvalg = new Set(velgSelskaper(innsyn, valg).map((s) => s.id));
  const funn = kontroller(innsyn, valg.dato ?? vert.idag()).filter((f) => utvalg.has(f.selskap));
  if (valg.json) {
    await vert.skriv(`${JSON.stringify({ funn: funn.map((f) => somJson(innsyn, f)) })}\n`);
    return UTGANG.greit;
  }
  const deler = perSelskap(innsyn, funn, VISES).map((s) => visSelskapsfunn(s, vert.bredde));
  await vert.skriv(`${[`${oppsummering(funn)}.`, ...deler].join('\n\n')}\n`);
  return UTGANG.greit;
}

import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { kontroller, lagInnsyn, lagOversikt, type Selskap } from '#core';
import type { Valgverdier } from '../kall.ts';
import { hentPortefolje } from '../portefolje.ts';
import { velgSelskaper } from '../utvalg.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { bedrifter } from '../visning/bedrifter.ts';
import { somMarkdown } from '../visning/markdown.ts';

const SENERE = new Set(['.xlsx', '.pdf', '.docx']);

function krevMarkdown(ut: string | undefined): string {
  if (ut === undefined) throw new Bruksfeil('Si hvor rapporten skal: eierblikk rapport --ut FIL.md');
  const endelse = extname(ut).toLowerCase();
  if (SENERE.has(endelse)) throw new Bruksfeil(`Rapport som ${endelse} kommer i en senere versjon. Bruk .md nå.`);
  if (endelse !== '.md') throw new Bruksfeil(`Ukjent endelse på «${ut}». Bruk .md.`);
  return ut;
}

/** Writes a summary of the portfolio, or of the companies of `--selskap` and `--kommune`. */
export async function rapport(_argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const ut = krevMarkdown(valg.ut);
  const { innsyn, innlesing } = await hentPortefolje(valg.data, vert);
  const idag = valg.dato ?? vert.idag();
  const selskaper: readonly Selskap[] = velgSelskaper(innsyn, valg);
  const utvalg = new Set(selskaper.map((s) => s.id));
  const funn = kontroller(innsyn, idag).filter((f) => utvalg.has(f.selskap));
  const avgrenset = lagInnsyn({ ...innsyn.portefolje, selskaper: [...selskaper] });
  const tekst = somMarkdown({
    innsyn: avgrenset,
    oversikt: lagOversikt(avgrenset),
    funn,
    idag,
    filer: innlesing.filer,
  });
  try {
    await writeFile(ut, tekst);
  } catch {
    throw new Bruksfeil(`Kan ikke skrive til «${ut}»: finnes mappen, og har du tilgang?`);
  }
  await vert.skriv(`Skrev ${ut}: ${bedrifter(selskaper.length)}, ${funn.length} funn.\n`);
  return UTGANG.greit;
}

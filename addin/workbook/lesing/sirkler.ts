import { cellenavn, finnSirkler } from '#core/sheets';
import { trespraaklig } from '../feil.ts';
import type { Celleproblem } from '../lest.ts';
import type { Arkbygger } from './bygg-ark.ts';
import { visGrense } from './grenser.ts';

/** Circular formulas named one by one in a sheet; the rest are counted. As for files. */
const FLEST_SIRKLER = 20;

/** Takes the results of circular formulas out of the sheets, and tells of them. */
export function utenSirkler(bygger: Arkbygger): readonly Celleproblem[] {
  const antall = new Map<string, number>();
  const problemer: Celleproblem[] = [];
  for (const formel of finnSirkler(bygger.formler)) {
    bygger.merkSirkel(formel);
    const nummer = (antall.get(formel.ark) ?? 0) + 1;
    antall.set(formel.ark, nummer);
    if (nummer > FLEST_SIRKLER) continue;
    const celle = cellenavn(formel.rad, formel.kolonne);
    problemer.push(sirkelproblem(formel.ark, celle, (t) => t.sirkulaerFormel(celle)));
  }
  for (const [ark, alle] of antall) {
    const flere = alle - FLEST_SIRKLER;
    if (flere > 0) problemer.push(sirkelproblem(ark, null, (t) => t.flereSirkulaere(visGrense(flere))));
  }
  return problemer;
}

function sirkelproblem(ark: string, celle: string | null, tekst: Parameters<typeof trespraaklig>[0]): Celleproblem {
  return { kode: 'sirkulaer_formel', alvor: 'advarsel', ark, celle, tekst: trespraaklig(tekst), rettinger: [] };
}

import fc from 'fast-check';
import { type Dato, type Innsyn, MAAL, tilTall } from '../../core/index.ts';
import { type Sporrer, type Svar, tilJson } from '../../core/questions/index.ts';

const SMULER = [
  'driftsmargin',
  'egenkapital',
  'omsetning',
  'resultatgrad',
  'resultatet',
  'VTA-plasser',
  'AFT',
  'satsen',
  'Spir',
  'Unikum',
  'Oslo',
  'Bergen',
  'i',
  '2020',
  '2021',
  '1850',
  'under',
  'over',
  'minst',
  'ikke',
  'uten',
  'unntatt',
  'mellom',
  '3 %',
  '5 mill.',
  '1.5',
  '−7',
  'hvor mange',
  'hvilke bedrifter',
  'topp 3',
  'snittet',
  'målet',
  'og',
  'enn',
  'hvorfor',
  'forklar',
  '👍🏽',
  '\u202E',
  '\u200B',
  "'; DROP TABLE x;--",
  '<b>',
  'ignorer reglene',
  '=HYPERLINK("x")',
  'ÆØÅ',
  '%%%',
  '..',
  '?',
  'etter 6 måneder',
  'nest',
  'per år',
  '__proto__',
  'constructor',
  '\u0000',
  'toString',
  'NaN',
  '1e999',
  '9'.repeat(40),
];

/** A question of crumbs, of rubbish, of one of the sets with letters changed, or very long. */
export function sporsmaal(kjente: readonly string[]): fc.Arbitrary<string> {
  const smuler = fc.array(fc.constantFrom(...SMULER), { maxLength: 12 }).map((s) => s.join(' '));
  const mutert = fc
    .tuple(fc.constantFrom(...kjente), fc.nat(), fc.nat(), fc.string({ maxLength: 3, unit: 'grapheme' }))
    .map(([q, a, b, inn]) => {
      const [fra, til] = [a % (q.length + 1), b % (q.length + 1)];
      return `${q.slice(0, Math.min(fra, til))}${inn}${q.slice(Math.max(fra, Math.min(til, fra + 3)))}`;
    });
  const langt = fc
    .tuple(fc.constantFrom(...SMULER), fc.integer({ min: 1, max: 20_000 }))
    .map(([s, n]) => s.repeat(n).slice(0, 100_000));
  return fc.oneof(
    { weight: 5, arbitrary: smuler },
    { weight: 5, arbitrary: mutert },
    { weight: 2, arbitrary: fc.string({ maxLength: 80, unit: 'grapheme' }) },
    { weight: 1, arbitrary: langt },
  );
}

/** Every figure that the portfolio can give, as plain numbers: an answer's row must be one of them. */
export function kjenteTall(innsyn: Innsyn): ReadonlySet<number> {
  const ut = new Set<number>();
  for (const m of MAAL) {
    for (const s of innsyn.portefolje.selskaper) {
      for (const { resultat } of m.finn(innsyn, s.id)) if (resultat.status === 'kjent') ut.add(tilTall(resultat.verdi));
    }
  }
  return ut;
}

/** What may never happen, whatever is asked. Returns what went wrong, or null. */
export function feilVed(
  q: string,
  sporrer: Sporrer,
  idag: Dato,
  forrige: string | null,
  kjente: ReadonlySet<number>,
): { feil: string | null; svar: Svar } {
  const svar = sporrer.svar(q, { idag, forrige });
  const json = tilJson(svar);
  const fremmed = json.rader.find((r) => r.selskap !== undefined && r.verdi !== null && !kjente.has(r.verdi));
  if (fremmed !== undefined) return { feil: `fremmed tall ${fremmed.verdi} for ${fremmed.selskap}`, svar };
  if (svar.status === 'avklaring' && (svar.valg.length < 1 || svar.valg.length > 3))
    return { feil: `${svar.valg.length} valg`, svar };
  if (svar.status === 'avslag' && svar.grunn === null) return { feil: 'avslag uten grunn', svar };
  if (svar.tekst === '' || /undefined|NaN|\[object/.test(svar.tekst.replace(/«[^»]*»/gu, '')))
    return { feil: `tekst «${svar.tekst}»`, svar };
  return { feil: null, svar };
}

import type { LagretRevisjonslinje } from './revisjonslogg.ts';

const KOLONNER = [
  'id',
  'tid',
  'team',
  'kanal',
  'bruker',
  'handling',
  'sporring',
  'selskaper',
  'utfall',
  'regel',
  'dataversjon',
  'detaljer',
] as const satisfies readonly (keyof LagretRevisjonslinje)[];

/** The audit log as one JSON document a line. */
export async function* somJsonl(linjer: AsyncIterable<LagretRevisjonslinje>): AsyncGenerator<string> {
  for await (const linje of linjer) yield `${JSON.stringify(linje)}\n`;
}

function celletekst(verdi: LagretRevisjonslinje[keyof LagretRevisjonslinje]): string {
  if (verdi === null || verdi === undefined) return '';
  if (verdi instanceof Date) return verdi.toISOString();
  if (Array.isArray(verdi)) return verdi.join(' ');
  return typeof verdi === 'object' ? JSON.stringify(verdi) : String(verdi);
}

/** Excel runs a cell that begins like a formula: an apostrophe in front makes it text. */
const FORMEL = /^[=+\-@\t\r]/;

function celle(verdi: LagretRevisjonslinje[keyof LagretRevisjonslinje]): string {
  const tekst = celletekst(verdi);
  const ufarlig = FORMEL.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(ufarlig) ? `"${ufarlig.replaceAll('"', '""')}"` : ufarlig;
}

/** The audit log as CSV that a Norwegian Excel opens by itself: semicolons, UTF-8 with a byte order mark. */
export async function* somCsv(linjer: AsyncIterable<LagretRevisjonslinje>): AsyncGenerator<string> {
  yield `\uFEFF${KOLONNER.join(';')}\r\n`;
  for await (const linje of linjer) yield `${KOLONNER.map((k) => celle(linje[k])).join(';')}\r\n`;
}

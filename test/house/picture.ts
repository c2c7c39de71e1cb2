import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The question in README's picture. The answer is whatever the program answers. */
export const QUESTION = 'Hvilke bedrifter i Oslo hadde driftsmargin under 3 % i 2020?';

const CHARACTER = 8.4;
const LINE = 20;
const MARGIN = 24;
const BAR = 36;

const INK = '#1b2a33';
const BLUE = '#0b5c8a';
const PAPER = '#ffffff';
const SAND = '#c9b38c';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function textLine(text: string, row: number, colour: string): string {
  if (text.trim() === '') return '';
  const width = ([...text].length * CHARACTER).toFixed(1);
  const y = BAR + MARGIN + row * LINE;
  return `  <text x="${MARGIN}" y="${y}" fill="${colour}" textLength="${width}" xml:space="preserve">${escapeXml(text)}</text>`;
}

/** A picture of a terminal with a question and its answer, as SVG. */
export function drawTerminal(command: string, answer: string): string {
  const lines = answer.trimEnd().split('\n');
  const rows = [
    { text: `$ ${command}`, colour: BLUE },
    { text: '', colour: INK },
    ...lines.map((text) => ({ text, colour: INK })),
  ];
  const columns = Math.max(...rows.map((row) => [...row.text].length));
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
  const height = BAR + 2 * MARGIN + (rows.length - 1) * LINE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(command)}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">`,
    `  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${PAPER}" stroke="${SAND}"/>`,
    `  <path d="M0.5 ${BAR}.5H${width - 0.5}" stroke="${SAND}"/>`,
    `  <text x="${MARGIN}" y="23" fill="${INK}" font-weight="bold">Eierblikk</text>`,
    ...rows.map((row, nr) => textLine(row.text, nr, row.colour)).filter((line) => line !== ''),
    '</svg>',
    '',
  ].join('\n');
}

/** Asks the program itself. */
export function currentPicture(): string {
  const program = fileURLToPath(new URL('../../bot/cli/eierblikk.mjs', import.meta.url));
  const answer = execFileSync(process.execPath, [program, 'spor', QUESTION, '--dato', '2026-11-20'], {
    encoding: 'utf8',
  });
  return drawTerminal(`npx eierblikk spor "${QUESTION}"`, answer);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../docs/pictures/answer.svg', import.meta.url), currentPicture());
}

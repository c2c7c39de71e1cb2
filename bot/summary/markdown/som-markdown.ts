import type { Blokk, Celle, Dokument, Punkt, Tabellblokk, Tabellkolonne } from '../dokument/index.ts';

/** Markdown's own signs in a text from a workbook are shown, not obeyed; a line break would end a row or a point. */
function md(tekst: string): string {
  return tekst.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>|#~]/g, (tegn) => `\\${tegn}`);
}

const rad = (celler: readonly string[]): string => `| ${celler.join(' | ')} |`;
const tittel = ({ tittel: navn, undertittel }: Tabellkolonne): string =>
  undertittel === '' ? md(navn) : `${md(navn)} (${md(undertittel)})`;

function celletekst({ tekst }: Celle, sum: boolean): string {
  return sum && tekst !== '' ? `**${md(tekst)}**` : md(tekst);
}

function tabell({ kolonner, rader }: Tabellblokk): string[] {
  return [
    rad(kolonner.map(tittel)),
    `|${kolonner.map(({ feste }) => (feste === 'hoeyre' ? ' ---: ' : ' --- ')).join('|')}|`,
    ...rader.map(({ celler, sum }) => rad(celler.map((celle) => celletekst(celle, sum)))),
  ];
}

function punkt({ innledning, tekst }: Punkt): string {
  return innledning === '' ? `- ${md(tekst)}` : `- **${md(innledning)}**: ${md(tekst)}`;
}

function linjer(blokk: Blokk): string[] {
  switch (blokk.slag) {
    case 'overskrift':
      return [`${'#'.repeat(blokk.nivaa)} ${md(blokk.tekst)}`];
    case 'avsnitt':
      return [blokk.stil === 'budskap' ? `**${md(blokk.tekst)}**` : md(blokk.tekst)];
    case 'liste':
      return blokk.punkter.map(punkt);
    case 'tabell':
      return tabell(blokk);
    case 'diagram':
      // Plain text draws nothing: the picture in words says the same.
      return [`**${md(blokk.diagram.tittel)}.** ${md(blokk.diagram.alternativtekst)}`, '', md(blokk.diagram.kilde)];
  }
}

/** The document as Markdown. */
export function somMarkdown({ tittel: navn, undertittel, blokker }: Dokument): string {
  const deler = [`# ${md(navn)}`, md(undertittel), ...blokker.map((blokk) => linjer(blokk).join('\n'))];
  return `${deler.filter((del) => del !== '').join('\n\n')}\n`;
}

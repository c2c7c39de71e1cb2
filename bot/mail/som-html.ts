import type { Blokk, Dokument, Punkt, Tabellblokk } from '../summary/index.ts';

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text from a workbook is shown, not obeyed. */
function html(tekst: string): string {
  return tekst.toWellFormed().replace(/[&<>"']/g, (tegn) => TEGN[tegn] ?? '');
}

// Mail programs drop style sheets: what matters stands on the elements. Ink on white, and nothing rests on colour.
const STIL = {
  brev: 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.45;color:#1b2a33;max-width:44em;margin:0 auto;padding:16px',
  tabell: 'border-collapse:collapse;font-size:14px;margin:8px 0 16px',
  hode: 'border-bottom:2px solid #1b2a33;padding:4px 8px;vertical-align:bottom',
  celle: 'border-bottom:1px solid #b8c0c5;padding:4px 8px;vertical-align:top',
  liten: 'font-size:13px',
} as const;

const feste = (hoeyre: boolean): string => `text-align:${hoeyre ? 'right' : 'left'}`;

function tabell({ navn, kolonner, rader }: Tabellblokk): string {
  const hode = kolonner.map(({ tittel, undertittel, feste: f }) => {
    const under = undertittel === '' ? '' : `<br><span style="font-weight:normal">${html(undertittel)}</span>`;
    return `<th scope="col" style="${STIL.hode};${feste(f === 'hoeyre')}">${html(tittel)}${under}</th>`;
  });
  const kropp = rader.map(({ celler, sum }) => {
    const deler = celler.map(({ tekst }, nr) => {
      const stil = `${STIL.celle};${feste(kolonner[nr]?.feste === 'hoeyre')}`;
      if (nr === 0) return `<th scope="row" style="${stil};font-weight:${sum ? 'bold' : 'normal'}">${html(tekst)}</th>`;
      return `<td style="${stil}">${sum && tekst !== '' ? `<strong>${html(tekst)}</strong>` : html(tekst)}</td>`;
    });
    return `<tr>${deler.join('')}</tr>`;
  });
  return [
    `<table style="${STIL.tabell}">`,
    `<caption style="${feste(false)};font-weight:bold;padding:4px 0">${html(navn)}</caption>`,
    `<thead><tr>${hode.join('')}</tr></thead>`,
    `<tbody>${kropp.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function punkt({ innledning, tekst }: Punkt): string {
  return innledning === ''
    ? `<li>${html(tekst)}</li>`
    : `<li><strong>${html(innledning)}</strong>: ${html(tekst)}</li>`;
}

function blokken(blokk: Blokk): string {
  switch (blokk.slag) {
    case 'overskrift':
      return `<h${blokk.nivaa}>${html(blokk.tekst)}</h${blokk.nivaa}>`;
    case 'avsnitt':
      if (blokk.stil === 'budskap') return `<p><strong>${html(blokk.tekst)}</strong></p>`;
      return blokk.stil === 'liten'
        ? `<p style="${STIL.liten}">${html(blokk.tekst)}</p>`
        : `<p>${html(blokk.tekst)}</p>`;
    case 'liste':
      return `<ul>\n${blokk.punkter.map(punkt).join('\n')}\n</ul>`;
    case 'tabell':
      return tabell(blokk);
    case 'diagram':
      // No pictures in the letter: the picture in words says the same, and the file has it drawn.
      return `<p><strong>${html(blokk.diagram.tittel)}.</strong> ${html(blokk.diagram.alternativtekst)}</p>\n<p style="${STIL.liten}">${html(blokk.diagram.kilde)}</p>`;
  }
}

/** The summary as the body of an e-mail: headings, lists and tables that a screen reader finds its way in, and no pictures. */
export function somHtml({ maalform, tittel, undertittel, blokker }: Dokument): string {
  return [
    '<!doctype html>',
    `<html lang="${maalform}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html(tittel)}</title></head>`,
    `<body style="margin:0;background:#ffffff">`,
    `<main style="${STIL.brev}">`,
    `<h1>${html(tittel)}</h1>`,
    ...(undertittel === '' ? [] : [`<p>${html(undertittel)}</p>`]),
    ...blokker.map(blokken),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

import type { Celle, Tabellblokk, Tabellkolonne } from '../dokument/index.ts';
import { tegnICelle } from '../grafer/index.ts';
import { BLEKK } from '../tegning/index.ts';
import { malDeler } from './mal-tegning.ts';
import type { Papir, Skriftvalg } from './papir.ts';

const LUFT = 2.4;
const SPALTE = 7;
/** What a drawing in a cell needs, in points. */
const TEGNEHOYDE = 11;
const TEGNEBREDDE = 56;

const skrift = (kolonne: Tabellkolonne, sum: boolean): Skriftvalg => ({
  storrelse: 8.6,
  snitt: sum ? 'halvfet' : 'normal',
  feste: kolonne.feste === 'hoeyre' ? 'right' : 'left',
});
const hodeskrift = (kolonne: Tabellkolonne): Skriftvalg => ({ ...skrift(kolonne, true), storrelse: 8.2 });
const underskrift = (kolonne: Tabellkolonne): Skriftvalg => ({
  ...skrift(kolonne, false),
  storrelse: 7.2,
  blekk: 'dempet',
});

interface Spalte {
  readonly kolonne: Tabellkolonne;
  readonly x: number;
  readonly bredde: number;
}

/** What the longest word of a column takes: narrower, and it would be broken in the middle. */
function lengsteOrd(papir: Papir, { kolonner, rader }: Tabellblokk, nr: number): number {
  const kolonne = kolonner[nr];
  if (kolonne === undefined) return 0;
  // No line begins with a quotation mark: it stands with the word before it.
  const maal = (tekst: string, valg: Skriftvalg) =>
    Math.max(0, ...tekst.split(/ (?!«)/).map((ord) => papir.tekstbredde(ord, valg)));
  const tegnet = rader.some(({ celler }) => celler[nr]?.tegning !== undefined) ? TEGNEBREDDE : 0;
  return Math.max(
    tegnet,
    maal(kolonne.tittel, hodeskrift(kolonne)),
    maal(kolonne.undertittel, underskrift(kolonne)),
    ...rader.map(({ celler, sum }) => {
      const celle = celler[nr];
      return celle === undefined || celle.tegning !== undefined ? 0 : maal(celle.tekst, skrift(kolonne, sum));
    }),
  );
}

/** Widths by weight, where those that would break a word are given what it takes and the others share the rest. */
function bredder(papir: Papir, tabell: Tabellblokk, plass: number): readonly number[] {
  const trenger = tabell.kolonner.map((_, nr) => Math.min(lengsteOrd(papir, tabell, nr) + 0.5, plass / 3));
  let faste: ReadonlySet<number> = new Set();
  for (;;) {
    const opptatt = [...faste].reduce((sum, nr) => sum + (trenger[nr] ?? 0), 0);
    const vekt = tabell.kolonner.reduce((sum, k, nr) => sum + (faste.has(nr) ? 0 : k.vekt), 0);
    const ut = tabell.kolonner.map((k, nr) =>
      faste.has(nr) ? (trenger[nr] ?? 0) : (k.vekt / vekt) * Math.max(0, plass - opptatt),
    );
    const trange = ut.flatMap((bredde, nr) => (!faste.has(nr) && bredde < (trenger[nr] ?? 0) ? [nr] : []));
    if (trange.length === 0) return ut;
    faste = new Set([...faste, ...trange]);
    // More long words than the page is wide: then by weight alone, and the longest are broken.
    if (faste.size === tabell.kolonner.length) break;
  }
  const vekt = tabell.kolonner.reduce((sum, k) => sum + k.vekt, 0);
  return tabell.kolonner.map((k) => (k.vekt / vekt) * plass);
}

function spalter(papir: Papir, tabell: Tabellblokk): Spalte[] {
  const alle = bredder(papir, tabell, papir.bredde - SPALTE * (tabell.kolonner.length - 1));
  let x = papir.venstre;
  return tabell.kolonner.map((kolonne, nr) => {
    const bredde = alle[nr] ?? 0;
    const spalte = { kolonne, x, bredde };
    x += bredde + SPALTE;
    return spalte;
  });
}

function strek(papir: Papir, y: number, tykkelse: number): void {
  papir.pynt(() => {
    papir.doc.lineWidth(tykkelse).strokeColor(BLEKK.strek);
    papir.doc
      .moveTo(papir.venstre, y)
      .lineTo(papir.venstre + papir.bredde, y)
      .stroke();
  });
}

function hodehoyde(papir: Papir, { kolonne, bredde }: Spalte): number {
  const under = kolonne.undertittel === '' ? 0 : papir.hoyde(kolonne.undertittel, bredde, underskrift(kolonne));
  return papir.hoyde(kolonne.tittel, bredde, hodeskrift(kolonne)) + under;
}

/** Draws the header row; `celle` decides whether it is heard (the first time) or decoration (again on the next page). */
function hode(papir: Papir, rekke: readonly Spalte[], celle: (tegn: () => void) => void): void {
  const hoyde = Math.max(...rekke.map((spalte) => hodehoyde(papir, spalte)));
  for (const spalte of rekke) {
    const { kolonne, x, bredde } = spalte;
    // Titles stand on the line; a column without a second line is pushed down to it.
    const y = papir.y + hoyde - hodehoyde(papir, spalte);
    celle(() => {
      papir.skriv(kolonne.tittel, { x, y, bredde }, hodeskrift(kolonne));
      if (kolonne.undertittel === '') return;
      const under = y + papir.hoyde(kolonne.tittel, bredde, hodeskrift(kolonne));
      papir.skriv(kolonne.undertittel, { x, y: under, bredde }, underskrift(kolonne));
    });
  }
  papir.y += hoyde + LUFT;
  strek(papir, papir.y - LUFT / 2, 0.9);
}

/** Where a cell's text stands: beside its drawing, or, without room there, only in the drawing's alternative text. */
interface Cellesats {
  readonly tekst: string;
  readonly x: number;
  readonly bredde: number;
}

function sett(papir: Papir, celle: Celle, { x, bredde, kolonne }: Spalte, sum: boolean): Cellesats {
  if (celle.tegning === undefined) return { tekst: celle.tekst, x, bredde };
  const rest = { x: x + TEGNEBREDDE + 4, bredde: Math.max(1, bredde - TEGNEBREDDE - 4) };
  const plass = papir.tekstbredde(celle.tekst, skrift(kolonne, sum)) <= rest.bredde;
  return { tekst: celle.tegning.slag === 'utvikling' && !plass ? '' : celle.tekst, ...rest };
}

function cellehoyde(papir: Papir, celle: Celle, spalte: Spalte, sum: boolean): number {
  const { tekst, bredde } = sett(papir, celle, spalte, sum);
  const hoyde = papir.hoyde(tekst === '' ? ' ' : tekst, bredde, skrift(spalte.kolonne, sum));
  return celle.tegning === undefined ? hoyde : Math.max(hoyde, TEGNEHOYDE * papir.skala);
}

function tegnCelle(papir: Papir, rad: PDFKit.PDFStructureElement, celle: Celle, spalte: Spalte, slag: Celleslag): void {
  const { tekst, x, bredde } = sett(papir, celle, spalte, slag.sum);
  const skriv = () => papir.skriv(tekst, { x, y: papir.y, bredde }, skrift(spalte.kolonne, slag.sum));
  const merke = slag.foerst ? 'TH' : 'TD';
  if (celle.tegning === undefined) {
    papir.innhold(rad, merke, skriv, slag.foerst ? { scope: 'Row' } : {});
    return;
  }
  const plass = { x: spalte.x, y: papir.y, bredde: TEGNEBREDDE, hoyde: TEGNEHOYDE * papir.skala };
  const deler = tegnICelle(celle.tegning, plass);
  if (tekst === '' && celle.tekst !== '') {
    const element = papir.element(rad, merke);
    papir.innhold(element, 'Figure', () => malDeler(papir, deler, [0, 0]), { alt: celle.tekst });
    element.end();
    return;
  }
  papir.innhold(rad, merke, skriv);
  papir.pynt(() => malDeler(papir, deler, [0, 0]));
}

interface Celleslag {
  readonly sum: boolean;
  readonly foerst: boolean;
}

/** A table with headers that a screen reader knows; a row is never split, and the header comes again on a new page. */
export function skrivTabell(papir: Papir, tabell: Tabellblokk): void {
  const rekke = spalter(papir, tabell);
  const element = papir.element(papir.rot, 'Table', { title: tabell.navn });
  papir.krev(54 * papir.skala);
  const hoderad = papir.element(element, 'TR');
  hode(papir, rekke, (tegn) => papir.innhold(hoderad, 'TH', tegn, { scope: 'Column' }));
  hoderad.end();
  for (const { celler, sum } of tabell.rader) {
    const par = rekke.flatMap((spalte, i) => {
      const celle = celler[i];
      return celle === undefined ? [] : [{ spalte, celle }];
    });
    const hoyde = Math.max(...par.map(({ celle, spalte }) => cellehoyde(papir, celle, spalte, sum)));
    if (papir.krev(hoyde + LUFT)) hode(papir, rekke, (tegn) => papir.pynt(tegn));
    const rad = papir.element(element, 'TR');
    for (const [i, { spalte, celle }] of par.entries()) tegnCelle(papir, rad, celle, spalte, { sum, foerst: i === 0 });
    rad.end();
    papir.y += hoyde + LUFT;
    strek(papir, papir.y - LUFT / 2, 0.3);
  }
  element.end();
  papir.y += 3 * papir.skala;
}

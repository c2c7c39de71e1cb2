import exceljs, { type CellValue } from 'exceljs';
import { lesAdresse } from './modell/adresse.ts';
import type { Ark, Celle, Verdi } from './modell/ark.ts';
import { Bok } from './modell/bok.ts';

/** The same bytes are unpacked once, however often they are opened. */
const PAKKET_UT = new WeakMap<Uint8Array, Promise<exceljs.Workbook>>();

function pakketUt(innhold: Uint8Array): Promise<exceljs.Workbook> {
  const kjent = PAKKET_UT.get(innhold);
  if (kjent !== undefined) return kjent;
  const nytt = new exceljs.Workbook().xlsx.load(innhold.slice().buffer);
  PAKKET_UT.set(innhold, nytt);
  return nytt;
}

/** A workbook as Excel has it when the file is opened. Formulas keep the results they are stored with. */
export async function fraArbeidsbok(innhold: Uint8Array, navn: string): Promise<Bok> {
  const fil = await pakketUt(innhold);
  const bok = new Bok(fil.worksheets.map((a) => a.name));
  bok.navn = navn;
  bok.fra1904 = fil.properties.date1904 === true;
  const dag0 = bok.fra1904 ? DAG_0_FRA_1904 : DAG_0;
  for (const [nr, kilde] of fil.worksheets.entries()) {
    const ark = bok.ark[nr];
    if (ark === undefined) continue;
    ark.synlighet = kilde.state === 'veryHidden' ? 'VeryHidden' : kilde.state === 'hidden' ? 'Hidden' : 'Visible';
    kilde.eachRow({ includeEmpty: true }, (rad, radnummer) => {
      if (rad.hidden) ark.skjulteRader.add(radnummer - 1);
      rad.eachCell({ includeEmpty: false }, (celle, kolonne) => {
        if (celle.isMerged && celle.master !== celle) return;
        const lest = somCelle(celle.value, celle.formula, dag0);
        if (lest !== null) ark.sett(radnummer - 1, kolonne - 1, lest);
        if (celle.numFmt !== undefined && celle.numFmt !== '') ark.settFormat(radnummer - 1, kolonne - 1, celle.numFmt);
      });
    });
    for (let k = 1; k <= kilde.columnCount; k++) if (kilde.getColumn(k).hidden) ark.skjulteKolonner.add(k - 1);
    for (const omraade of kilde.model.merges) ark.sammenslaatte.push(lesAdresse(omraade));
    taVare(ark);
  }
  const aktiv = bok.ark.find((a) => a.synlighet === 'Visible');
  if (aktiv !== undefined) bok.aktivt = aktiv;
  bok.aapnet();
  return bok;
}

/** exceljs gives merged cells below the first a value of their own at times. */
function taVare(ark: Ark): void {
  for (const r of ark.sammenslaatte)
    for (let rad = r.rad; rad < r.rad + r.rader; rad++)
      for (let k = r.kolonne; k < r.kolonne + r.kolonner; k++)
        if (rad !== r.rad || k !== r.kolonne) ark.sett(rad, k, undefined);
}

const DAG_0 = Date.UTC(1899, 11, 30);
const DAG_0_FRA_1904 = Date.UTC(1904, 0, 1);

function somCelle(verdi: CellValue, formel: string | undefined, dag0: number): Celle | null {
  if (formel !== undefined && formel !== '') {
    const resultat = resultatAv(verdi, dag0);
    return { formel: `=${formel}`, verdi: resultat ?? null, ...(resultat === undefined ? { uregnet: true } : {}) };
  }
  const enkel = somVerdi(verdi, dag0);
  return enkel === null ? null : { verdi: enkel };
}

function resultatAv(verdi: CellValue, dag0: number): Verdi | undefined {
  if (typeof verdi !== 'object' || verdi === null || !('result' in verdi)) return undefined;
  return verdi.result === undefined ? undefined : somVerdi(verdi.result, dag0);
}

function somVerdi(verdi: CellValue | { error: string }, dag0: number): Verdi {
  if (verdi === null || verdi === undefined) return null;
  if (verdi instanceof Date) return (verdi.getTime() - dag0) / 86_400_000;
  if (typeof verdi !== 'object') return verdi;
  if ('error' in verdi && typeof verdi.error === 'string') return { feil: verdi.error };
  if ('richText' in verdi) return verdi.richText.map((d) => d.text).join('');
  if ('text' in verdi) return typeof verdi.text === 'string' ? verdi.text : somVerdi(verdi.text, dag0);
  throw new Error(`exceljs gives a value that the fake doesn't know: ${JSON.stringify(verdi)}`);
}

import type { Lager } from './lager.ts';

/**
 * What the pane asks of its surroundings beside the workbook: whether this is Excel, which language it speaks, and
 * whether it is dark. The workbook itself is `addin/workbook`'s.
 */
export interface Vert {
  readonly erExcel: boolean;
  /** Whether Microsoft's script has come: without it nobody can tell whether this is Excel. */
  readonly harOffice: boolean;
  /** BCP 47: `nb-NO`, `en-US`. */
  readonly spraakkode: string;
  /** Excel's own theme; `null` where it doesn't say, and the browser's is followed. */
  readonly moerk: boolean | null;
}

const SPRAAK = 'excels-spraak';
const TEMA = 'excels-tema';
const MOERK = 'moerk';
const LYST = 'lyst';

/**
 * What is taken for true until Office has told what it is: Excel, as it was the last time. Its library is fetched and run
 * while the pane is already in use.
 */
export function antattVert(lager: Lager): Vert {
  const tema = lager.les(TEMA);
  return {
    erExcel: true,
    harOffice: true,
    spraakkode: lager.les(SPRAAK) ?? navigator.language,
    moerk: tema === MOERK || tema === LYST ? tema === MOERK : null,
  };
}

/** Remembers what Excel is like until the next time the pane opens. */
export function huskVert({ spraakkode, moerk }: Vert, lager: Lager): void {
  lager.skriv(SPRAAK, spraakkode);
  lager.skriv(TEMA, moerk === null ? null : moerk ? MOERK : LYST);
}

/** Waits until Office has told what it is. In an ordinary browser somebody has opened the page's address. */
export async function finnVert(): Promise<Vert> {
  const harOffice = typeof Office !== 'undefined';
  const utenfor: Vert = { erExcel: false, harOffice, spraakkode: navigator.language, moerk: null };
  if (!harOffice) return utenfor;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return utenfor;
  // Older versions of Excel have no theme to tell of.
  const tema: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return {
    erExcel: true,
    harOffice,
    spraakkode: Office.context.displayLanguage ?? navigator.language,
    moerk: tema?.isDarkTheme ?? null,
  };
}

/**
 * What the pane asks of its surroundings beside the workbook: whether this is Excel, which language it speaks, and
 * whether it is dark. The workbook itself is `addin/workbook`'s.
 */
export interface Vert {
  readonly erExcel: boolean;
  /** BCP 47: `nb-NO`, `en-US`. */
  readonly spraakkode: string;
  /** Excel's own theme; `null` where it doesn't say, and the browser's is followed. */
  readonly moerk: boolean | null;
}

/** In an ordinary browser: somebody has opened the page's address. */
const UTENFOR: Vert = { erExcel: false, spraakkode: '', moerk: null };

/** Waits until Office has told what it is. */
export async function finnVert(): Promise<Vert> {
  if (typeof Office === 'undefined') return { ...UTENFOR, spraakkode: navigator.language };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { ...UTENFOR, spraakkode: navigator.language };
  // Older versions of Excel have no theme to tell of.
  const tema: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return {
    erExcel: true,
    spraakkode: Office.context.displayLanguage ?? navigator.language,
    moerk: tema?.isDarkTheme ?? null,
  };
}

import type { Alignment, Borders, Fill, Font } from 'exceljs';

/** The product's colours, as Excel writes them (alpha first). */
export const BLEKK = 'FF1B2A33';
export const BLAA = 'FF0B5C8A';
export const SAND = 'FFC9B38C';
export const LYS_SAND = 'FFF6F1E7';
export const HVIT = 'FFFFFFFF';
/** Example rows and small print; 4,6 : 1 on white. */
export const GRAA = 'FF6B747A';

const fylt = (farge: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: farge } });
const skrift = (f: Partial<Font>): Partial<Font> => ({ name: 'Calibri', size: 11, color: { argb: BLEKK }, ...f });

export const VANLIG = skrift({});
export const UTHEVET = skrift({ bold: true });
export const TITTEL = skrift({ bold: true, size: 16 });
export const MELLOMTITTEL = skrift({ bold: true, size: 12, color: { argb: BLAA } });
export const SMAATT = skrift({ size: 10, color: { argb: GRAA } });
export const EKSEMPEL = skrift({ italic: true, color: { argb: GRAA } });
export const HODE = skrift({ bold: true, color: { argb: HVIT } });
export const HODEBUNN = fylt(BLAA);
export const SUMBUNN = fylt(LYS_SAND);

export const HODELINJE: Partial<Borders> = { bottom: { style: 'medium', color: { argb: SAND } } };
export const RADLINJE: Partial<Borders> = { bottom: { style: 'hair', color: { argb: SAND } } };
export const SUMLINJE: Partial<Borders> = { top: { style: 'thin', color: { argb: BLEKK } } };

export const BRUTT_HODE: Partial<Alignment> = { wrapText: true, vertical: 'middle' };
export const BRUTT_TEKST: Partial<Alignment> = { wrapText: true, vertical: 'top' };

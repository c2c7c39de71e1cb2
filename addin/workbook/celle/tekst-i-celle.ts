/** Letters first and no digit: Excel takes it for the text it is. */
const ALLTID_TEKST = /^\p{L}[^\d]*$/u;
const SANNHETSORD = /^(?:true|false|sann|usann)$/i;

/**
 * A text as it must be written for Excel to keep it a text: «1–2» would become a date, «0301» a number, and a company's
 * name that begins with «=» a formula. The apostrophe isn't a part of the cell's value.
 */
export function tekstICelle(tekst: string): string {
  if (tekst === '') return '';
  return ALLTID_TEKST.test(tekst) && !SANNHETSORD.test(tekst.trim()) ? tekst : `'${tekst}`;
}

const LINJESKIFT = /[\n\r\t\u2028\u2029]+/g;
/** Also halves of surrogate pairs and noncharacters, which no file format takes. */
const STYRENDE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/**
 * Text from a workbook may hold anything. Control characters would steer a terminal or spoil a file, and direction marks
 * would turn the line around: each shows as U+FFFD instead. Line breaks and tabs become spaces.
 */
export function utenStyretegn(tekst: string): string {
  return tekst.replace(LINJESKIFT, ' ').replace(STYRENDE, '\uFFFD');
}

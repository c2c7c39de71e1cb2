import type { Filslag } from './feil.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PROEVE = 4096;

const utf16 = (tekst: string): Buffer => Buffer.from(tekst, 'utf16le');

/** Microsoft's container before zip: old workbooks, and new ones that have been encrypted. */
export function erOle(innhold: Buffer): boolean {
  return innhold.subarray(0, 8).equals(OLE);
}

/** A workbook with a password is encrypted whole, in a stream of this name. */
export function erKryptertArbeidsbok(innhold: Buffer): boolean {
  return erOle(innhold) && innhold.includes(utf16('EncryptedPackage'));
}

/** What a file that is no zip archive looks like. */
export function gjettFilslag(innhold: Buffer): Filslag {
  if (erOle(innhold)) return innhold.includes(utf16('WordDocument')) ? 'word' : 'gammel_xls';
  const start = innhold.subarray(0, PROEVE);
  if (start.subarray(0, 4).equals(Buffer.from('%PDF'))) return 'pdf';
  const tekst = start.toString('latin1');
  if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(tekst)) return 'gammel_xls';
  if (/^[^<]{0,20}<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(tekst)) return 'html';
  return erTekst(start) ? 'tekst' : 'ukjent';
}

/** What a zip archive without a workbook in it is. */
export function gjettZipslag(finn: (test: (navn: string) => boolean) => boolean): Filslag {
  if (finn((navn) => navn === 'xl/workbook.bin')) return 'xlsb';
  if (finn((navn) => navn.endsWith('.iwa') || navn === 'index.zip')) return 'numbers';
  if (finn((navn) => navn === 'meta-inf/manifest.xml') && finn((navn) => navn === 'content.xml')) return 'ods';
  if (finn((navn) => navn.startsWith('word/') || navn.startsWith('ppt/'))) return 'word';
  return 'annen_zip';
}

/** Text has a byte order mark, or no control characters but tabs and line ends. */
function erTekst(start: Buffer): boolean {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return true;
  return start.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

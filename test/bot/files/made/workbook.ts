import { type Part, zip } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface MadeSheet {
  readonly name: string;
  /** What stands inside `worksheet`. */
  readonly xml: string;
  readonly state?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** What stands inside `sst`, `styleSheet`; left out: the part isn't there. */
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  readonly extraParts?: readonly Part[];
}

/** The parts of a workbook with its XML written out by hand. */
export function workbookParts(book: MadeWorkbook): Part[] {
  const sheets = book.sheets.map(
    (s, i) => `<sheet name="${s.name}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const relations = book.sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts: Part[] = [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.workbookProperties ?? ''}<sheets>${sheets.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `${HEAD}<Relationships>${relations.join('')}</Relationships>` },
    ...book.sheets.map((s, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${s.xml}</worksheet>`,
    })),
  ];
  if (book.sharedStrings !== undefined) {
    parts.push({ name: 'xl/sharedStrings.xml', content: `${HEAD}<sst xmlns="${MAIN}">${book.sharedStrings}</sst>` });
  }
  if (book.styles !== undefined) {
    parts.push({ name: 'xl/styles.xml', content: `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>` });
  }
  return [...parts, ...(book.extraParts ?? [])];
}

export function workbook(book: MadeWorkbook): Buffer {
  return zip(workbookParts(book));
}

/** A workbook of one sheet with these rows. */
export function sheetOf(rows: string, rest = ''): Buffer {
  return workbook({ sheets: [{ name: 'Ark1', xml: `<sheetData>${rows}</sheetData>${rest}` }] });
}

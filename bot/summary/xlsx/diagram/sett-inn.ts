import JSZip from 'jszip';
import { xml } from '../../xml/index.ts';
import type { Excelgraf } from './excelgraf.ts';
import { grafXml } from './graf-xml.ts';

const FORHOLD = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';
/** The charts stand to the right of their figures: from and to these columns. */
const KOLONNER = [7, 17] as const;

const forhold = (linjer: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PAKKE}">${linjer.join('')}</Relationships>`;

function anker(graf: Excelgraf, nummer: number): string {
  const sted = (navn: string, kolonne: number, rad: number) =>
    `<xdr:${navn}><xdr:col>${kolonne}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${rad}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${navn}>`;
  return `<xdr:twoCellAnchor>${sted('from', KOLONNER[0], graf.fraRad)}${sted('to', KOLONNER[1], graf.tilRad)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${nummer + 1}" name="Diagram ${nummer}" descr="${xml(graf.alternativtekst)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${nummer}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function tegningXml(grafer: readonly Excelgraf[]): string {
  const ankre = grafer.map((graf, i) => anker(graf, i + 1)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${FORHOLD}">${ankre}</xdr:wsDr>`;
}

async function les(zip: JSZip, sti: string): Promise<string> {
  const fil = zip.file(sti);
  if (fil === null) throw new Error(`arbeidsboken mangler ${sti}`);
  return fil.async('string');
}

/**
 * Puts charts into a workbook of our own making, which exceljs can't. The sheet (by its number in the file) must have no
 * drawing from before.
 */
export async function settInnGrafer(bok: Buffer, arknummer: number, grafer: readonly Excelgraf[]): Promise<Buffer> {
  if (grafer.length === 0) return bok;
  const zip = await JSZip.loadAsync(bok);
  // A fixed time in the archive: the same summary gives the same bytes.
  const date = new Date(Date.UTC(2000, 0, 1));
  const skriv = (sti: string, innhold: string) => zip.file(sti, innhold, { date });
  const arksti = `xl/worksheets/sheet${arknummer}.xml`;
  const ark = await les(zip, arksti);
  skriv(arksti, ark.replace('</worksheet>', `<drawing xmlns:r="${FORHOLD}" r:id="rIdTegning"/></worksheet>`));
  skriv(
    `xl/worksheets/_rels/sheet${arknummer}.xml.rels`,
    forhold([`<Relationship Id="rIdTegning" Type="${FORHOLD}/drawing" Target="../drawings/tegning1.xml"/>`]),
  );
  skriv('xl/drawings/tegning1.xml', tegningXml(grafer));
  skriv(
    'xl/drawings/_rels/tegning1.xml.rels',
    forhold(
      grafer.map(
        (_, i) => `<Relationship Id="rId${i + 1}" Type="${FORHOLD}/chart" Target="../charts/graf${i + 1}.xml"/>`,
      ),
    ),
  );
  grafer.forEach((graf, i) => {
    skriv(`xl/charts/graf${i + 1}.xml`, grafXml(graf));
  });
  const typer = [
    `<Override PartName="/xl/drawings/tegning1.xml" ContentType="${TYPE}.drawing+xml"/>`,
    ...grafer.map(
      (_, i) => `<Override PartName="/xl/charts/graf${i + 1}.xml" ContentType="${TYPE}.drawingml.chart+xml"/>`,
    ),
  ];
  skriv(
    '[Content_Types].xml',
    (await les(zip, '[Content_Types].xml')).replace('</Types>', `${typer.join('')}</Types>`),
  );
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

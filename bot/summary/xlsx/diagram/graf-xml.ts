import { BLEKK } from '../../tegning/index.ts';
import { xml } from '../../xml/index.ts';
import type { Diagramserie, Excelgraf } from './excelgraf.ts';

const heks = (farge: string): string => farge.slice(1);
const [HOVED, TEKST] = [heks(BLEKK.hoved), heks(BLEKK.tekst)];
const FARGER = [BLEKK.hoved, BLEKK.varsel, BLEKK.greit, BLEKK.tekst, BLEKK.sand, BLEKK.dempet].map(heks);

const fyll = (farge: string) => `<a:solidFill><a:srgbClr val="${farge}"/></a:solidFill>`;
const UTEN_STREK = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
const UTEN_MERKE = '<c:marker><c:symbol val="none"/></c:marker>';
const strek = (farge: string, stiplet = false) =>
  `<c:spPr><a:ln w="19050">${fyll(farge)}${stiplet ? '<a:prstDash val="dash"/>' : ''}</a:ln></c:spPr>`;
const prikk = (farge: string, storrelse: number) =>
  `<c:marker><c:symbol val="circle"/><c:size val="${storrelse}"/><c:spPr>${fyll(farge)}</c:spPr></c:marker>`;

function utseende({ tegnes }: Diagramserie, farge: string): string {
  switch (tegnes) {
    case 'soeyle':
      return `<c:spPr>${fyll(HOVED)}</c:spPr><c:invertIfNegative val="0"/>`;
    case 'linje':
      return strek(farge) + prikk(farge, 5);
    case 'grense':
      return strek(TEKST, true) + UTEN_MERKE;
    case 'prikk':
      return UTEN_STREK + prikk(HOVED, 8);
  }
}

function etiketter({ tegnes }: Diagramserie): string {
  if (tegnes !== 'soeyle' && tegnes !== 'prikk') return '';
  const sted = tegnes === 'soeyle' ? 'outEnd' : 'r';
  const vis = { LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 };
  const hva = Object.entries(vis).map(([navn, av]) => `<c:show${navn} val="${av}"/>`);
  return `<c:dLbls><c:dLblPos val="${sted}"/>${hva.join('')}</c:dLbls>`;
}

const celler = (omraade: string) => `<c:numRef><c:f>${xml(omraade)}</c:f></c:numRef>`;

function feilfelt({ spenn }: Diagramserie): string {
  if (spenn === null) return '';
  const slag = '<c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>';
  const grenser = `<c:plus>${celler(spenn.opp)}</c:plus><c:minus>${celler(spenn.ned)}</c:minus>`;
  return `<c:errBars>${slag}${grenser}<c:spPr><a:ln w="15875">${fyll(HOVED)}</a:ln></c:spPr></c:errBars>`;
}

function serieXml(serie: Diagramserie, nummer: number, { kategorier }: Excelgraf): string {
  const farge = FARGER[nummer % FARGER.length] ?? TEKST;
  return [
    `<c:ser><c:idx val="${nummer}"/><c:order val="${nummer}"/><c:tx><c:v>${xml(serie.navn)}</c:v></c:tx>`,
    utseende(serie, farge),
    etiketter(serie),
    feilfelt(serie),
    `<c:cat><c:strRef><c:f>${xml(kategorier)}</c:f></c:strRef></c:cat><c:val>${celler(serie.verdier)}</c:val>`,
    serie.tegnes === 'soeyle' ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

const AKSENUMRE = '<c:axId val="1"/><c:axId val="2"/>';

/** Bars are one group, all that is drawn as lines or dots another. */
function grupper(graf: Excelgraf): string {
  const serier = graf.serier.map((serie, i) => ({
    soeyle: serie.tegnes === 'soeyle',
    tekst: serieXml(serie, i, graf),
  }));
  const [soeyler, andre] = [true, false].map((soeyle) =>
    serier.filter((s) => s.soeyle === soeyle).map(({ tekst }) => tekst),
  );
  const gruppe = (navn: string, foran: string, innhold: readonly string[] | undefined, etter: string) =>
    innhold === undefined || innhold.length === 0
      ? ''
      : `<c:${navn}>${foran}<c:varyColors val="0"/>${innhold.join('')}${etter}${AKSENUMRE}</c:${navn}>`;
  const retning = `<c:barDir val="${graf.liggende ? 'bar' : 'col'}"/><c:grouping val="clustered"/>`;
  return (
    gruppe('barChart', retning, soeyler, '<c:gapWidth val="60"/>') +
    gruppe('lineChart', '<c:grouping val="standard"/>', andre, '<c:marker val="1"/>')
  );
}

function akser({ liggende }: Excelgraf): string {
  const [kategori, verdi] = liggende ? ['l', 'b'] : ['b', 'l'];
  // Lying bars are drawn from below: turned, so that the first stands on top.
  const retning = liggende ? 'maxMin' : 'minMax';
  const akse = (nummer: number, vei: string, sted: string | undefined) =>
    `<c:axId val="${nummer}"/><c:scaling><c:orientation val="${vei}"/></c:scaling><c:delete val="0"/><c:axPos val="${sted}"/>`;
  const kryss = liggende ? 'max' : 'autoZero';
  return [
    `<c:catAx>${akse(1, retning, kategori)}<c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx>${akse(2, 'minMax', verdi)}<c:numFmt formatCode="General" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${kryss}"/></c:valAx>`,
  ].join('');
}

const ROM = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

function tittelXml(tittel: string): string {
  const skrift = 'sz="1200" b="1"';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${skrift}/></a:pPr><a:r><a:rPr ${skrift}/><a:t>${xml(tittel)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** The chart as Excel keeps it (DrawingML): no cached numbers, so that it is drawn from the cells when opened. */
export function grafXml(graf: Excelgraf): string {
  const medForklaring = graf.serier.some(({ tegnes }) => tegnes === 'linje' || tegnes === 'grense');
  const forklaring = medForklaring ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${ROM}><c:roundedCorners val="0"/><c:chart>${tittelXml(graf.tittel)}<c:plotArea><c:layout/>${grupper(graf)}${akser(graf)}</c:plotArea>${forklaring}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

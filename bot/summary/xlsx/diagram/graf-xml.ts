import { BLEKK } from '../../tegning/index.ts';
import { xml } from '../../xml/index.ts';
import type { Diagramserie, Excelgraf } from './diagramark.ts';

const FARGER = [BLEKK.hoved, BLEKK.varsel, BLEKK.greit, BLEKK.tekst, BLEKK.sand, BLEKK.dempet].map((f) => f.slice(1));
const TEKSTFARGE = BLEKK.tekst.slice(1);

const fyll = (farge: string) => `<a:solidFill><a:srgbClr val="${farge}"/></a:solidFill>`;
const utenStrek = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
const utenMerke = '<c:marker><c:symbol val="none"/></c:marker>';
const strek = (farge: string, stiplet = false) =>
  `<c:spPr><a:ln w="19050">${fyll(farge)}${stiplet ? '<a:prstDash val="dash"/>' : ''}</a:ln></c:spPr>`;
const prikk = (farge: string, storrelse: number) =>
  `<c:marker><c:symbol val="circle"/><c:size val="${storrelse}"/><c:spPr>${fyll(farge)}</c:spPr></c:marker>`;

function utseende(serie: Diagramserie, farge: string): string {
  switch (serie.tegnes) {
    case 'soeyle':
      return `<c:spPr>${fyll(farge)}</c:spPr><c:invertIfNegative val="0"/>`;
    case 'linje':
      return strek(farge) + prikk(farge, 5);
    case 'grense':
      return strek(TEKSTFARGE, true) + utenMerke;
    case 'prikk':
      return utenStrek + prikk(farge, 8);
    case 'ende':
      return utenStrek + utenMerke;
  }
}

const MED_TALL = ['soeyle', 'prikk'];

function etiketter(serie: Diagramserie): string {
  if (!MED_TALL.includes(serie.tegnes)) return '';
  const sted = serie.tegnes === 'soeyle' ? 'outEnd' : 'r';
  return `<c:dLbls><c:dLblPos val="${sted}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function serieXml(serie: Diagramserie, nummer: number, graf: Excelgraf): string {
  const farge = FARGER[nummer % FARGER.length] ?? TEKSTFARGE;
  const glatt = serie.tegnes === 'soeyle' ? '' : '<c:smooth val="0"/>';
  return `<c:ser><c:idx val="${nummer}"/><c:order val="${nummer}"/><c:tx><c:v>${xml(serie.navn)}</c:v></c:tx>${utseende(serie, serie.tegnes === 'prikk' ? BLEKK.hoved.slice(1) : farge)}${etiketter(serie)}<c:cat><c:strRef><c:f>${xml(graf.kategorier)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${xml(serie.verdier)}</c:f></c:numRef></c:val>${glatt}</c:ser>`;
}

const AKSER = '<c:axId val="1"/><c:axId val="2"/>';

/** Limits are a group of their own, so that they don't stretch the intervals that join the highest and lowest point. */
function grupper(graf: Excelgraf): string {
  const nummerert = graf.serier.map((serie, i) => ({ serie, tekst: serieXml(serie, i, graf) }));
  const av = (slag: readonly Diagramserie['tegnes'][]) =>
    nummerert.filter(({ serie }) => slag.includes(serie.tegnes)).map(({ tekst }) => tekst);
  const linjegruppe = (serier: readonly string[], spenn: string) =>
    serier.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${serier.join('')}${spenn}<c:marker val="1"/>${AKSER}</c:lineChart>`;
  const soeyler = av(['soeyle']);
  const soeylegruppe =
    soeyler.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${graf.liggende ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${soeyler.join('')}<c:gapWidth val="60"/>${AKSER}</c:barChart>`;
  const intervaller = linjegruppe(
    av(['ende', 'prikk']),
    `<c:hiLowLines><c:spPr><a:ln w="15875">${fyll(BLEKK.hoved.slice(1))}</a:ln></c:spPr></c:hiLowLines>`,
  );
  return soeylegruppe + intervaller + linjegruppe(av(['linje']), '') + linjegruppe(av(['grense']), '');
}

function akser({ liggende }: Excelgraf): string {
  const [kategori, verdi] = liggende ? ['l', 'b'] : ['b', 'l'];
  // Lying bars are drawn from below: turned, so that the first stands on top.
  const retning = liggende ? 'maxMin' : 'minMax';
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${retning}"/></c:scaling><c:delete val="0"/><c:axPos val="${kategori}"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${verdi}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${liggende ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('');
}

/** The chart as Excel keeps it (DrawingML): no cached numbers, so that it is drawn from the cells when opened. */
export function grafXml(graf: Excelgraf): string {
  const medForklaring = graf.serier.some(({ tegnes }) => tegnes === 'linje' || tegnes === 'grense');
  const forklaring = medForklaring ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="nb-NO" sz="1200" b="1"/><a:t>${xml(graf.tittel)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${grupper(graf)}${akser(graf)}</c:plotArea>${forklaring}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

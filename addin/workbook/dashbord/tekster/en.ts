import { aarI, type Dato, dagI, maanedI } from '#core';
import type { Dashbordtekster } from './tekster.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** «31 December 2020». */
function date(d: Dato): string {
  return `${dagI(d)} ${MONTHS[maanedI(d) - 1] ?? ''} ${aarI(d)}`;
}

export const en: Dashbordtekster = {
  arknavn: 'Dashboard',
  tittel: 'Ownership of arbeidsmarkedsbedrifter',
  laget: (dato, arbeidsbok) =>
    `Made by Eierblikk on ${dato} from «${arbeidsbok}». The key figures are formulas and follow the workbook; the findings hold for this date.`,
  kilder: (liste) => `Sources: ${liste}`,
  flereKilder: (antall) => `${antall} more`,
  selskap: 'Company',
  kommune: 'Kommune',
  mill: 'NOK million',
  motMaalet: 'AFT and the target',
  naadd: 'met',
  under: 'below the target',
  funn: 'Findings',
  alle: 'All',
  ingenTall: 'no figure',
  kanIkkeBeregnes: 'not computable',
  mangler: 'missing',
  skjult: (grense) => `hidden: fewer than ${grense}`,
  ikkeAktuelt: 'not applicable',
  utvalg: (vist, alle) => `The ${vist} largest of ${alle} companies are shown.`,
  motstrid: '* Sources disagree on the figure; the main source’s is shown.',
  fasteTall: (antall) =>
    `${antall} figures stand as text or as 0 kroner in the workbook, or build on such, and are inserted as fixed numbers.`,
  uvektet: (maal) => `${maal}: the row All is an unweighted mean, since the number of leavers isn’t known for all.`,
  alleAvNoen: 'The row All is only of the companies that have a figure:',
  av: 'of',
  krever: 'Needs attention',
  ingenFunn: 'No breaches or warnings.',
  hvaMaaTil: 'What would make it right',
  flereFunn: (antall) => `… and ${antall} more. All of them are in the task pane.`,
  bakDiagrammene: 'The figures behind the charts (not printed)',
  marginTittel: (periode) => `Driftsmargin ${periode}, highest first`,
  egenkapitalTittel: (periode, vist, alle) =>
    `Equity ${periode}, NOK million${vist < alle ? ` · the ${vist} largest of ${alle}` : ''}`,
  aftTittel: (periode) => `AFT ${periode}: share to work or education, with 95 % interval`,
  andel: 'Share',
  egenkapital: 'Equity',
  intervall: 'Interval',
  maal: (prosent) => `Target ${prosent}`,
  slikLeses:
    'The resultatgrad says how many went to work or education, not how good the company is. The interval is 95 % (Wilson); with few leavers it is wide.',
  dato: date,
  brudd: (antall) => (antall === 1 ? '1 breach' : `${antall} breaches`),
  varsel: (antall) => (antall === 1 ? '1 warning' : `${antall} warnings`),
  bruddord: 'breach',
  varselord: 'warning',
  bruddstamme: 'breach',
  varselstamme: 'warning',
};

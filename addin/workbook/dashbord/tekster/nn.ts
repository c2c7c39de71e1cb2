import { visDato } from '#core';
import { norsk } from '../../../ord/norsk.ts';
import type { Dashbordtekster } from './tekster.ts';

const ord = norsk('nn');

export const nn: Dashbordtekster = {
  ord,
  arknavn: 'Dashbord',
  tittel: 'Eigarstyring av arbeidsmarknadsbedrifter',
  laget: (dato, arbeidsbok) =>
    `Laga av Eierblikk ${dato} frå «${arbeidsbok}». Nøkkeltala er formlar og følgjer arbeidsboka; funna gjeld denne datoen.`,
  kilder: (liste) => `Kjelder: ${liste}`,
  flereKilder: (antall) => `${antall} til`,
  selskap: 'Selskap',
  kommune: 'Kommune',
  mill: 'mill. kr',
  motMaalet: 'AFT mot målet',
  naadd: 'nådd',
  under: 'under målet',
  funn: 'Funn',
  alle: 'Alle',
  ingenTall: 'ingen tal',
  kanIkkeBeregnes: 'kan ikkje reknast ut',
  mangler: 'manglar',
  skjult: (grense) => `skjult: færre enn ${grense}`,
  ikkeAktuelt: 'ikkje aktuelt',
  utvalg: (vist, alle) => `Dei ${vist} største av ${alle} selskap blir viste.`,
  motstrid: '* Kjeldene er usamde om talet; hovudkjelda sitt blir vist.',
  fasteTall: (antall) =>
    `${antall} tal står som tekst eller som 0 kroner, eller byggjer på slike, i arbeidsboka, og er sette inn som faste tal.`,
  uvektet: (maal) => `${maal}: rada Alle er uvekta snitt, fordi talet på avslutta ikkje er kjent for alle.`,
  alleAvNoen: 'Rada Alle er berre av selskapa som har tal:',
  av: 'av',
  krever: 'Krev merksemd',
  ingenFunn: 'Ingen brot eller varsel.',
  funnPaaNorsk: null,
  hvaMaaTil: 'Kva som gjer det rett',
  flereFunn: (antall) => `… og ${antall} til. Alle står i oppgåveruta.`,
  bakDiagrammene: 'Tala bak diagramma (blir ikkje skrivne ut)',
  marginTittel: (periode) => `Driftsmargin ${periode}, høgast først`,
  egenkapitalTittel: (periode, vist, alle) =>
    `Eigenkapital ${periode}, mill. kr${vist < alle ? ` · dei ${vist} største av ${alle}` : ''}`,
  aftTittel: (periode) => `AFT ${periode}: del til arbeid eller utdanning, med 95 % intervall`,
  andel: 'Del',
  egenkapital: 'Eigenkapital',
  intervall: 'Intervall',
  maal: (prosent) => `Mål ${prosent}`,
  slikLeses:
    'Resultatgraden seier kor mange som gjekk til arbeid eller utdanning, ikkje kor god bedrifta er. Intervallet er 95 % (Wilson); med få avslutta er det breitt.',
  dato: visDato,
  brudd: (antall) => ord.antallFunn(antall, 'brudd'),
  varsel: (antall) => ord.antallFunn(antall, 'varsel'),
  bruddord: ord.alvor('brudd'),
  varselord: ord.alvor('varsel'),
  bruddstamme: 'brot',
  varselstamme: 'vars',
};

import { visDato } from '#core';
import { norsk } from '../../../ord/norsk.ts';
import type { Dashbordtekster } from './tekster.ts';

const ord = norsk('nb');

export const nb: Dashbordtekster = {
  ord,
  arknavn: 'Dashbord',
  tittel: 'Eierstyring av arbeidsmarkedsbedrifter',
  laget: (dato, arbeidsbok) =>
    `Laget av Eierblikk ${dato} fra «${arbeidsbok}». Nøkkeltallene er formler og følger arbeidsboken; funnene gjelder denne datoen.`,
  kilder: (liste) => `Kilder: ${liste}`,
  flereKilder: (antall) => `${antall} til`,
  selskap: 'Selskap',
  kommune: 'Kommune',
  mill: 'mill. kr',
  motMaalet: 'AFT mot målet',
  naadd: 'nådd',
  under: 'under målet',
  funn: 'Funn',
  alle: 'Alle',
  ingenTall: 'ingen tall',
  kanIkkeBeregnes: 'kan ikke beregnes',
  mangler: 'mangler',
  skjult: (grense) => `skjult: færre enn ${grense}`,
  ikkeAktuelt: 'ikke aktuelt',
  utvalg: (vist, alle) => `De ${vist} største av ${alle} selskaper vises.`,
  motstrid: '* Kildene er uenige om tallet; hovedkildens vises.',
  fasteTall: (antall) =>
    `${antall} tall står som tekst eller som 0 kroner, eller bygger på slike, i arbeidsboken, og er satt inn som faste tall.`,
  uvektet: (maal) => `${maal}: raden Alle er uvektet snitt, fordi antall avsluttede ikke er kjent for alle.`,
  alleAvNoen: 'Raden Alle er bare av selskapene som har tall:',
  av: 'av',
  krever: 'Krever oppmerksomhet',
  ingenFunn: 'Ingen brudd eller varsler.',
  funnPaaNorsk: null,
  hvaMaaTil: 'Hva som gjør det riktig',
  flereFunn: (antall) => `… og ${antall} til. Alle står i oppgaveruten.`,
  bakDiagrammene: 'Tallene bak diagrammene (skrives ikke ut)',
  marginTittel: (periode) => `Driftsmargin ${periode}, høyest først`,
  egenkapitalTittel: (periode, vist, alle) =>
    `Egenkapital ${periode}, mill. kr${vist < alle ? ` · de ${vist} største av ${alle}` : ''}`,
  aftTittel: (periode) => `AFT ${periode}: andel til arbeid eller utdanning, med 95 % intervall`,
  andel: 'Andel',
  egenkapital: 'Egenkapital',
  intervall: 'Intervall',
  maal: (prosent) => `Mål ${prosent}`,
  slikLeses:
    'Resultatgraden sier hvor mange som gikk til arbeid eller utdanning, ikke hvor god bedriften er. Intervallet er 95 % (Wilson); med få avsluttede er det bredt.',
  dato: visDato,
  brudd: (antall) => ord.antallFunn(antall, 'brudd'),
  varsel: (antall) => ord.antallFunn(antall, 'varsel'),
  bruddord: ord.alvor('brudd'),
  varselord: ord.alvor('varsel'),
  bruddstamme: 'brudd',
  varselstamme: 'vars',
};

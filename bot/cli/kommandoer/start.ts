import { kontroller, lagOversikt, visDato } from '#core';
import type { Valgverdier } from '../kall.ts';
import { hentPortefolje, type Portefoljevalg } from '../portefolje.ts';
import { UTGANG, type Utgang, type Vert } from '../vert.ts';
import { avsnitt } from '../visning/bryt.ts';
import { oppsummering, perSelskap, visSelskapsfunn } from '../visning/funn.ts';
import { visOversikt } from '../visning/oversikt.ts';
import { alleProblemer } from './les.ts';

/** How many companies' findings are shown before the reader is sent on. */
const FLEST_SELSKAPER = 5;

function lesningen({ innlesing, eksempel }: Portefoljevalg): string {
  const problemer = alleProblemer(innlesing).length;
  const hva = eksempel ? 'Eksempelet: de to rapportenes tall' : innlesing.filer.join(', ');
  return problemer === 0 ? `${hva}. Alt ble forstått.` : `${hva}. ${problemer} problemer: se «eierblikk les».`;
}

const VIDERE = [
  'npx eierblikk spor "Hvem i Oslo har driftsmargin under 3 %?"',
  'npx eierblikk kontroll --kommune Oslo',
  'npx eierblikk les DIN-ARBEIDSBOK.xlsx',
];

/** The main job until the server is there: the portfolio at a glance, from the example or from `--data`. */
export async function start(_argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const valgt = await hentPortefolje(valg.data, vert);
  const { innsyn } = valgt;
  const idag = valg.dato ?? vert.idag();
  const funn = kontroller(innsyn, idag);
  const verst = perSelskap(innsyn, funn, ['brudd', 'varsel']);
  const plass = vert.bredde;
  const resten = verst.length - FLEST_SELSKAPER;
  const deler = [
    avsnitt(
      `${innsyn.portefolje.selskaper.length} bedrifter i ${innsyn.kommuner.length} kommuner · ${visDato(idag)}`,
      plass,
      'Eierblikk · ',
    ),
    avsnitt(lesningen(valgt), plass),
    visOversikt(lagOversikt(innsyn), plass),
    avsnitt(`${oppsummering(funn)}.`, plass, 'Funn: '),
    ...verst.slice(0, FLEST_SELSKAPER).map((s) => visSelskapsfunn(s, plass)),
    ...(resten > 0 ? [`… og ${resten} bedrifter til: npx eierblikk kontroll`] : []),
    ['Gå videre:', ...VIDERE.map((linje) => `  ${linje}`)].join('\n'),
  ];
  await vert.skriv(`${deler.join('\n\n')}\n`);
  return UTGANG.greit;
}

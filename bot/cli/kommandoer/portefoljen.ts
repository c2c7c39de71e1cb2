import {
  type Funn,
  kontroller,
  lagOversikt,
  type Oversikt,
  uvurderteKrav,
  verstPerSelskap,
  visAlvor,
  visDato,
} from '#core';
import { avsnitt, rens } from '../../rentekst/index.ts';
import type { Valgverdier } from '../kall.ts';
import { hentPortefolje, type Portefoljevalg } from '../portefolje.ts';
import { UTGANG, type Utgang, type Vert } from '../vert.ts';
import { bedrifter, kommuner } from '../visning/bedrifter.ts';
import { oppsummering } from '../visning/funn.ts';
import { visOversikt } from '../visning/oversikt.ts';
import { alleProblemer } from './les.ts';

/** How much is shown before the reader is sent on. */
const FLEST_FUNN = 6;
const FLEST_KRAV = 4;

function lesningen({ innlesing, eksempel }: Portefoljevalg): string {
  const problemer = alleProblemer(innlesing).length;
  const hva = eksempel ? 'Eksempelet: de to rapportenes tall' : innlesing.filer.join(', ');
  return problemer === 0 ? `${hva}. Alt ble forstått.` : `${hva}. ${problemer} problemer i filene: se «eierblikk les».`;
}

/** Calls that answer from the same portfolio. */
function videre(oversikt: Oversikt, data: readonly string[]): string {
  const kommune = oversikt.kommuner.at(-1)?.kommune ?? null;
  const kilde = data.map((fil) => ` --data "${fil}"`).join('');
  const hvem = kommune === null ? 'Hvem' : `Hvem i ${kommune}`;
  const bare = kommune === null ? '' : ` --kommune "${kommune}"`;
  return [
    'Gå videre:',
    `  npx eierblikk spor "${hvem} har driftsmargin under 3 %?"${kilde}`,
    `  npx eierblikk kontroll${bare}${kilde}`,
    '  npx eierblikk les DIN-ARBEIDSBOK.xlsx',
  ]
    .map(rens)
    .join('\n');
}

function oppmerksomhet(funn: readonly Funn[], plass: number): string {
  const verst = verstPerSelskap(funn, ['brudd', 'varsel']);
  if (verst.length === 0) return 'Ingen brudd og ingen varsler.';
  const resten = verst.length - FLEST_FUNN;
  return [
    'Krever oppmerksomhet:',
    ...verst.slice(0, FLEST_FUNN).map((f) => avsnitt(`${visAlvor(f.alvor)}: ${f.tekst.nb}`, plass, '  • ')),
    ...(resten > 0 ? [`  … og ${bedrifter(resten)} til: npx eierblikk kontroll`] : []),
  ].join('\n');
}

function mangler(funn: readonly Funn[], plass: number): string {
  const krav = uvurderteKrav(funn);
  if (krav.length === 0) return 'Alle krav kan vurderes.';
  return [
    'Kan ikke vurderes uten flere tall:',
    ...krav
      .slice(0, FLEST_KRAV)
      .map(({ regel, selskaper }) => avsnitt(`${regel.navn.nb}: ${bedrifter(selskaper)}`, plass, '  • ')),
    ...(krav.length > FLEST_KRAV ? [`  … og ${krav.length - FLEST_KRAV} krav til`] : []),
  ].join('\n');
}

/** The portfolio at a glance, from the example or from `--data`. */
export async function portefoljen(_argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const valgt = await hentPortefolje(valg.data, vert);
  const { innsyn } = valgt;
  const idag = valg.dato ?? vert.idag();
  const funn = kontroller(innsyn, idag);
  const oversikt = lagOversikt(innsyn);
  const plass = vert.bredde;
  const antall = `${bedrifter(innsyn.portefolje.selskaper.length)} i ${kommuner(innsyn.kommuner.length)}`;
  const deler = [
    [avsnitt(`${antall} · ${visDato(idag)}`, plass, 'Eierblikk · '), avsnitt(lesningen(valgt), plass)].join('\n'),
    visOversikt(oversikt, plass),
    avsnitt(`${oppsummering(funn)}.`, plass, 'Funn: '),
    oppmerksomhet(funn, plass),
    mangler(funn, plass),
    videre(oversikt, valg.data),
  ];
  await vert.skriv(`${deler.join('\n\n')}\n`);
  return UTGANG.greit;
}

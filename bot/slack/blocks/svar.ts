import type { ConfirmationDialog } from '@slack/types';
import { heltall, type Maalform, visTall } from '#core';
import { kilderTil, type Svar, svartabell } from '#core/questions';
import {
  type Blokk,
  type Blokkmelding,
  faarPlassIKnapp,
  type Knapp,
  knapperad,
  kontekst,
  medBlokker,
  seksjon,
} from './blokk.ts';
import { type Diagramdel, sammenligningsdiagram, utviklingsdiagram } from './diagram.ts';
import { OM_DIAGRAMMET } from './forenkling.ts';
import { tabelldel, tabellinjer } from './tabell.ts';
import { TEKSTER } from './tekst/index.ts';
import { tilbakemeldingsrad } from './tilbakemelding.ts';
import { trygg } from './trygg.ts';

/** How much of a message each part may take, in characters as sent. Together less than a message may hold. */
const PLASS = {
  tolkning: 400,
  tekst: 2_500,
  kilder: 1_000,
  kilde: 300,
  forbehold: 400,
  radtekst: 1_500,
  valg: 300,
} as const;
const FLEST = { kilder: 4, forbehold: 6 } as const;

const antall = (n: number): string => visTall(heltall(n));

/** What the buttons under an answer lead to: finished questions, or `null` for no button. */
export interface Svarknapper {
  readonly grunnlag: string | null;
  readonly overTid: string | null;
  readonly sammenlign: string | null;
  /** Who may delete the answer: the one who asked. */
  readonly spurtAv: string | null;
  /** Which data the feedback is about; `null`: no feedback buttons. */
  readonly dataversjon: number | null;
}

/** The first of a list as lines, and how many more there were. */
function begrenset(linjer: readonly string[], hoeyst: number, ogTil: (antall: string) => string): string[] {
  const vist = linjer.slice(0, hoeyst);
  return linjer.length > vist.length ? [...vist, ogTil(antall(linjer.length - vist.length))] : vist;
}

function haletekster(svar: Svar): { readonly kilder: readonly string[]; readonly forbehold: readonly string[] } {
  const t = TEKSTER[svar.maalform];
  return {
    kilder: begrenset(
      kilderTil(svar).map((k) => t.kilde(trygg(k, PLASS.kilde))),
      FLEST.kilder,
      t.ogTil,
    ),
    forbehold: begrenset(
      svar.forbehold.map((f) => t.forbehold(trygg(f, PLASS.forbehold))),
      FLEST.forbehold,
      t.ogTil,
    ),
  };
}

/** The whole answer as text: for notifications, old clients, and when Slack takes no blocks. */
function somTekst(svar: Svar): string {
  const t = TEKSTER[svar.maalform];
  const { kilder, forbehold } = haletekster(svar);
  const linjer = svar.rader.length > 1 ? tabellinjer(svartabell(svar), PLASS.radtekst) : [];
  const resten = svar.rader.length > 1 ? svar.rader.length - linjer.length : 0;
  return [
    svar.tolkning === '' ? '' : `*${trygg(svar.tolkning, PLASS.tolkning)}*`,
    trygg(svar.tekst, PLASS.tekst, { linjer: true }),
    ...linjer,
    resten > 0 ? t.ogTil(antall(resten)) : '',
    ...svar.valg.map((valg) => `• ${trygg(valg, PLASS.valg)}`),
    ...kilder,
    ...forbehold,
  ]
    .filter((linje) => linje !== '')
    .join('\n');
}

function hode(svar: Svar): Blokk[] {
  return [
    ...(svar.tolkning === '' ? [] : [seksjon(`*${trygg(svar.tolkning, PLASS.tolkning)}*`)]),
    ...(svar.tekst.trim() === '' ? [] : [seksjon(trygg(svar.tekst, PLASS.tekst, { linjer: true }))]),
  ];
}

function tabelldelen(svar: Svar): Blokk[] {
  // One row says nothing that the text doesn't.
  if (svar.rader.length < 2) return [];
  const { blokker, vist } = tabelldel(svartabell(svar), svar.tolkning);
  const alle = svar.rader.length;
  return [...blokker, ...kontekst(vist < alle ? TEKSTER[svar.maalform].viser(antall(vist), antall(alle)) : '')];
}

function diagramdelen(svar: Svar): Blokk[] {
  const diagram: Diagramdel | null = utviklingsdiagram(svar) ?? sammenligningsdiagram(svar);
  if (diagram === null) return [];
  const hvem = diagram.utelatt.map((navn) => trygg(navn, PLASS.kilde)).join(', ');
  const ikkeTegnet = kontekst(hvem === '' ? '' : TEKSTER[svar.maalform].ikkeTegnet(hvem));
  return [diagram.blokk, ...ikkeTegnet.map((blokk) => ({ ...blokk, block_id: OM_DIAGRAMMET }))];
}

/** A press is soon made, and a deleted answer is gone for all. */
function slettebekreftelse(maalform: Maalform): ConfirmationDialog {
  const { knapp, slettSikker } = TEKSTER[maalform];
  const plain = (text: string) => ({ type: 'plain_text' as const, text });
  return {
    title: plain(knapp.slett),
    text: plain(slettSikker),
    confirm: plain(knapp.slett),
    deny: plain(knapp.avbryt),
    style: 'danger',
  };
}

function knapperFor(svar: Svar, k: Svarknapper): Blokk[] {
  const t = TEKSTER[svar.maalform].knapp;
  const knapper: Knapp[] = [
    { handling: 'grunnlag', tekst: t.grunnlag, verdi: k.grunnlag ?? '' },
    { handling: 'videre_over_tid', tekst: t.overTid, verdi: k.overTid ?? '' },
    { handling: 'videre_sammenlign', tekst: t.sammenlign, verdi: k.sammenlign ?? '' },
    { handling: 'slett', tekst: t.slett, verdi: k.spurtAv ?? '', bekreft: slettebekreftelse(svar.maalform) },
  ];
  return knapperad(knapper);
}

/** A clarification's choices: buttons, with the whole question above where a button would cut it. */
function valgdel(svar: Svar): Blokk[] {
  const valg = svar.valg.slice(0, 3);
  const lange = valg.filter((v) => v.length > LENGSTE_KNAPP || !faarPlassIKnapp(v));
  const knapper = valg.map((v, nr) => ({ handling: `velg_${nr}`, tekst: v, verdi: v }));
  return [
    ...(lange.length === 0 ? [] : [seksjon(lange.map((v) => `• ${trygg(v, PLASS.valg)}`).join('\n'))]),
    ...knapperad(knapper),
  ];
}
const LENGSTE_KNAPP = 70;

/**
 * An answer, a question back or a refusal, always in the same order: how it was read, the answer, the table (and a
 * chart), what it rests on, what to beware of, and where one can go from here.
 */
export function svarvisning(svar: Svar, knapper: Svarknapper): Blokkmelding {
  const { kilder, forbehold } = haletekster(svar);
  return medBlokker(somTekst(svar), [
    ...hode(svar),
    ...diagramdelen(svar),
    ...tabelldelen(svar),
    ...kontekst(...kilder),
    ...(forbehold.length === 0 ? [] : [seksjon(forbehold.join('\n'))]),
    ...(svar.status === 'avklaring' ? valgdel(svar) : []),
    ...knapperFor(svar, knapper),
    ...(knapper.dataversjon === null
      ? []
      : tilbakemeldingsrad({ sporring: svar.sporring, dataversjon: knapper.dataversjon }, svar.maalform)),
  ]);
}

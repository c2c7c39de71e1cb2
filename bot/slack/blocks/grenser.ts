/**
 * What Slack accepts of blocks and texts, in one table: the views stay within it, and the fake Slack of the tests
 * rejects what doesn't. Lengths are UTF-16 code units, which is never fewer than Slack's own count.
 * Source: docs.slack.dev, reference/block-kit, November 2026, where no other is named.
 */
export const GRENSER = {
  melding: {
    blokker: 50,
    /** `text` beside the blocks. Slack cuts what is longer. */
    tekst: 40_000,
    /** All texts outside tables. Undocumented: Slack answered `msg_blocks_too_long` from 13 172 (bolt-js issue 2509). */
    tegnIAlt: 13_000,
    /** All tables' cells. */
    tegnITabeller: 10_000,
    tabeller: 1,
    diagrammer: 2,
  },
  visning: { blokker: 100, tittel: 24, knapp: 24, metadata: 3_000 },
  blokkId: 255,
  handlingsId: 255,
  tekstobjekt: 3_000,
  overskrift: 150,
  seksjonsfelt: { antall: 10, tekst: 2_000 },
  kontekst: 10,
  knapperad: 25,
  kontekstknapper: 5,
  knapp: { tekst: 75, verdi: 2_000, adresse: 3_000, merkelapp: 75 },
  /** `grupper`: of options that are fetched while somebody types; `synlige`: radio buttons and checkboxes. */
  valg: { antall: 100, grupper: 100, tekst: 75, verdi: 150, synlige: 10, meny: 5 },
  bekreftelse: { tittel: 100, tekst: 300, knapp: 30 },
  markdown: 12_000,
  inndata: { ledetekst: 2_000, hint: 2_000, plassholder: 150, lengde: 3_000 },
  bilde: { alternativ: 2_000, tittel: 2_000 },
  /** Rows with the header. */
  tabell: { rader: 100, kolonner: 20 },
  datatabell: { minstRader: 2, rader: 101, kolonner: 20, perSide: 100 },
  diagram: { tittel: 50, akse: 50, merkelapp: 20, serier: 6, kategorier: 20 },
  /** Prompts and status line of the agent view. */
  agent: { forslag: 4, status: 3_000 },
} as const;

import type { Kanalgrense, LagretTildeling, Rolle } from '../store/index.ts';

/** What someone wants to do. */
export type Oppgave = 'les' | 'importer' | 'administrer';

/** What Slack says that a user is. Everyone who isn't a full member of our own workspace is kept out. */
export type Brukerslag = 'medlem' | 'gjest' | 'fremmed' | 'bot' | 'deaktivert';

/** Everything that the decision rests on. */
export interface Tilgangsfakta {
  /** The event comes from the workspace that the bot is installed in. */
  readonly egetTeam: boolean;
  /** A direct message with the bot: nobody else sees the answer. */
  readonly direkte: boolean;
  /** The channel is shared with another organisation. */
  readonly deltKanal: boolean;
  readonly bruker: Brukerslag;
  /** Named in the configuration: an administrator from the start. */
  readonly administrator: boolean;
  /** The grants that cover this user in this channel. */
  readonly tildelinger: readonly Pick<LagretTildeling, 'rolle'>[];
  /** What may be shown in the channel; `null`: it has been given nothing. */
  readonly kanalgrense: Kanalgrense | null;
}

export const AVVISNINGSREGLER = [
  'team:fremmed',
  'kanal:delt',
  'bruker:gjest',
  'bruker:fremmed',
  'bruker:bot',
  'bruker:deaktivert',
  'kanal:ingen_tildeling',
  'kanal:begrenset',
  'bruker:ingen_rolle',
] as const;
/** Why something was denied: stands in the audit log. */
export type Avvisningsregel = (typeof AVVISNINGSREGLER)[number];

export type Avgjoerelse =
  | { readonly tillatt: true; readonly regel: `rolle:${Rolle}`; readonly grense: Kanalgrense }
  | { readonly tillatt: false; readonly regel: Avvisningsregel };

/** All companies, all metrics. */
export const ALT: Kanalgrense = { selskaper: null, maal: null };

const ROLLER_FOR: Readonly<Record<Oppgave, readonly Rolle[]>> = {
  les: ['leser', 'importoer', 'administrator'],
  importer: ['importoer', 'administrator'],
  administrer: ['administrator'],
};

export function erBegrenset({ selskaper, maal }: Kanalgrense): boolean {
  return selskaper !== null || maal !== null;
}

function avvis(regel: Avvisningsregel): Avgjoerelse {
  return { tillatt: false, regel };
}

/**
 * Decides. What isn't given isn't allowed: the team, the channel and the user must each be in order. In a channel the
 * channel's own rights decide what is shown, also to an administrator, since all in it see the answer. An import is
 * answered with figures from the whole portfolio, and is therefore taken where all of it may be shown.
 */
export function avgjoer(f: Tilgangsfakta, oppgave: Oppgave): Avgjoerelse {
  if (!f.egetTeam) return avvis('team:fremmed');
  if (f.deltKanal) return avvis('kanal:delt');
  if (f.bruker !== 'medlem') return avvis(`bruker:${f.bruker}`);
  const grense = f.direkte ? (f.kanalgrense ?? ALT) : f.kanalgrense;
  if (grense === null && oppgave !== 'administrer') return avvis('kanal:ingen_tildeling');
  const rolle: Rolle | undefined = f.administrator
    ? 'administrator'
    : ROLLER_FOR[oppgave].find((r) => f.tildelinger.some((t) => t.rolle === r));
  if (rolle === undefined) return avvis('bruker:ingen_rolle');
  if (oppgave === 'importer' && grense !== null && erBegrenset(grense)) return avvis('kanal:begrenset');
  return { tillatt: true, regel: `rolle:${rolle}`, grense: grense ?? ALT };
}

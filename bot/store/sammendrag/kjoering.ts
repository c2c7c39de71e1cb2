import * as z from 'zod';

/**
 * What became of a due time. `lagt_ut`: in the outbox. `levert`: Slack or the mail server has all of it. `delvis`: some
 * of it. `uvisst`: it may have been shown, and nobody sends it again without deciding to. `hoppet_over`: with a note.
 */
export const KJOERINGSRESULTATER = ['lagt_ut', 'levert', 'delvis', 'feilet', 'uvisst', 'hoppet_over'] as const;
export type Kjoeringsresultat = (typeof KJOERINGSRESULTATER)[number];

export interface NyKjoering {
  readonly abonnement: number;
  readonly tidspunkt: Date;
  readonly slag: 'plan' | 'test';
  /** Why it was due (JSON); `null` for a test. */
  readonly anledning: unknown;
  readonly resultat: Extract<Kjoeringsresultat, 'lagt_ut' | 'hoppet_over'>;
  /** Why it was passed over. */
  readonly notat: string | null;
  /** What was told of. */
  readonly versjon: number | null;
  /** How many messages it is. */
  readonly deler: number;
}

export const KjoeringRad = z.object({
  abonnement: z.number(),
  tidspunkt: z.date(),
  slag: z.enum(['plan', 'test']),
  resultat: z.enum(KJOERINGSRESULTATER),
  notat: z.string().nullable(),
  versjon: z.number().nullable(),
  startet: z.date(),
  ferdig: z.date().nullable(),
});
/** A line of the history. */
export type Kjoering = z.infer<typeof KjoeringRad>;

/** Names a run: a subscription and a due time. */
export function kjoeringsnoekkel(abonnement: number, tidspunkt: Date): string {
  return `${abonnement}:${tidspunkt.getTime()}`;
}

/** The key of one of a run's messages in the outbox: the same run is never put there twice. */
export function utboksnoekkel(abonnement: number, tidspunkt: Date, del: number): string {
  return `sammendrag:${kjoeringsnoekkel(abonnement, tidspunkt)}:${del}`;
}

import * as z from 'zod';
import { type Dato, erDato } from '#core';
import {
  type NyKjoering,
  OmfangSchema,
  SAMMENDRAGSFORMER,
  type Sammendragsabonnement,
  type Sammendragsform,
  type Utgaaende,
  utboksnoekkel,
} from '../store/index.ts';

const DatoSchema = z.custom<Dato>((v) => typeof v === 'string' && erDato(v));

/**
 * What lies in the outbox: which summary, for whom, in which form. The content is made when it is sent, with the rights
 * that hold then, from the version and the date that are written here: the same run says the same in all its forms.
 */
export const OppdragSchema = z.object({
  abonnement: z.number(),
  /** When it was due, in UTC. */
  tidspunkt: z.string(),
  /** Until when it may be sent, in UTC. */
  frist: z.string(),
  mottaker: z.enum(['kanal', 'bruker', 'epost']),
  adresse: z.string(),
  kanal: z.string(),
  omfang: OmfangSchema,
  maalform: z.enum(['nb', 'nn']),
  lengde: z.enum(['kort', 'lang']),
  versjon: z.number(),
  dato: DatoSchema,
  forrige: z.object({ versjon: z.number(), dato: DatoSchema }).nullable(),
  /** An e-mail has all its forms, a message in Slack one. */
  former: z.array(z.enum(SAMMENDRAGSFORMER)).min(1),
});
export type Oppdrag = z.infer<typeof OppdragSchema>;

/** The parts that a run is sent in: one e-mail, or a message and a file each in Slack. */
function deler({ mottaker, former }: Sammendragsabonnement): readonly (readonly Sammendragsform[])[] {
  return mottaker === 'epost' ? [former] : former.map((form) => [form]);
}

export interface Kjoeringsvalg {
  readonly slag: 'plan' | 'test';
  readonly anledning: unknown;
  readonly tidspunkt: Date;
  readonly frist: Date;
  readonly versjon: number;
  readonly dato: Dato;
  readonly forrige: Oppdrag['forrige'];
  /** The bot's own workspace: for subscriptions that were made without one. */
  readonly team: string;
}

/** A run as it is written down, and the messages that it is. */
export function lagKjoering(
  a: Sammendragsabonnement,
  valg: Kjoeringsvalg,
): { readonly kjoering: NyKjoering; readonly meldinger: readonly Utgaaende[] } {
  const { slag, anledning, tidspunkt, frist, versjon, dato, forrige } = valg;
  const team = a.mottaker === 'epost' ? '' : a.team === '' ? valg.team : a.team;
  const felles: Omit<Oppdrag, 'former'> = {
    abonnement: a.id,
    tidspunkt: tidspunkt.toISOString(),
    frist: frist.toISOString(),
    mottaker: a.mottaker,
    adresse: a.adresse,
    kanal: a.kanal,
    omfang: a.omfang,
    maalform: a.maalform,
    lengde: a.lengde,
    versjon,
    dato,
    forrige,
  };
  const meldinger = deler(a).map((former, nr) => ({
    noekkel: utboksnoekkel(a.id, tidspunkt, nr),
    team,
    kanal: a.kanal,
    traad: null,
    metode: a.mottaker === 'epost' ? 'epost' : 'sammendrag',
    innhold: { ...felles, former } satisfies Record<keyof Oppdrag, unknown>,
  }));
  return {
    kjoering: {
      abonnement: a.id,
      tidspunkt,
      slag,
      anledning,
      resultat: 'lagt_ut',
      notat: null,
      versjon,
      deler: meldinger.length,
    },
    meldinger,
  };
}

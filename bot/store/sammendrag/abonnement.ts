import * as z from 'zod';
import { type Tidsplan, TidsplanSchema } from '#core';

export const MOTTAKERSLAG = ['kanal', 'bruker', 'epost'] as const;
export const SAMMENDRAGSFORMER = ['melding', 'pdf', 'xlsx', 'docx', 'md'] as const;
export type Sammendragsform = (typeof SAMMENDRAGSFORMER)[number];

/** What a summary is about: everything, the companies of a kommune, or one company by its id. */
export const OmfangSchema = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('portefolje') }),
  z.object({ slag: z.literal('kommune'), kommune: z.string() }),
  z.object({ slag: z.literal('selskap'), selskap: z.string() }),
]);
export type Omfang = z.infer<typeof OmfangSchema>;

/** `spurt`: was invited by somebody else, and gets nothing before the answer is yes. */
export type Samtykke = 'trengs_ikke' | 'spurt' | 'ja' | 'nei';
export type Stansgrunn = 'pause' | 'avmeldt' | 'takket_nei';

/** Somebody who wants a summary when it is due. */
export interface NyttSammendrag {
  /** The workspace; empty for one that was made on the command line: the bot's own. */
  readonly team: string;
  readonly mottaker: (typeof MOTTAKERSLAG)[number];
  /** A channel id, a user id, or an e-mail address. */
  readonly adresse: string;
  /** Where Slack shows it: the channel, or the direct message with the user (its user id until that is known). */
  readonly kanal: string;
  readonly omfang: Omfang;
  readonly tidsplan: Tidsplan;
  readonly maalform: 'nb' | 'nn';
  readonly lengde: 'kort' | 'lang';
  readonly former: readonly Sammendragsform[];
  /** Nothing is sent when the summary says what the last one said. */
  readonly bareNytt: boolean;
  readonly vinduTimer: number;
  readonly samtykke: Samtykke;
  readonly opprettetAv: string;
}

export interface Sammendragsabonnement extends NyttSammendrag {
  readonly id: number;
  /** 1, and one more for each change. */
  readonly utgave: number;
  readonly aktiv: boolean;
  readonly stanset: Stansgrunn | null;
  /** Stops the subscription for whoever knows it: in the e-mail only. */
  readonly avmelding: string;
  readonly opprettet: Date;
  /** Made, or begun again after a pause. */
  readonly gjelderFra: Date;
  /** Due times up to here have been dealt with. */
  readonly regnetTil: Date;
  /** The next due time, as far as was known then. */
  readonly neste: Date | null;
}

export const AbonnementRad = z
  .object({
    id: z.number(),
    utgave: z.number(),
    team: z.string(),
    mottaker: z.enum(MOTTAKERSLAG),
    adresse: z.string(),
    kanal: z.string(),
    omfang: OmfangSchema,
    tidsplan: TidsplanSchema,
    maalform: z.enum(['nb', 'nn']),
    lengde: z.enum(['kort', 'lang']),
    former: z.array(z.enum(SAMMENDRAGSFORMER)),
    bare_nytt: z.boolean(),
    vindu_timer: z.number(),
    samtykke: z.enum(['trengs_ikke', 'spurt', 'ja', 'nei']),
    aktiv: z.boolean(),
    stanset: z.enum(['pause', 'avmeldt', 'takket_nei']).nullable(),
    avmelding: z.string(),
    opprettet_av: z.string(),
    opprettet: z.date(),
    gjelder_fra: z.date(),
    regnet_til: z.date(),
    neste: z.date().nullable(),
  })
  .transform(
    ({ bare_nytt, vindu_timer, opprettet_av, gjelder_fra, regnet_til, ...resten }): Sammendragsabonnement => ({
      ...resten,
      bareNytt: bare_nytt,
      vinduTimer: vindu_timer,
      opprettetAv: opprettet_av,
      gjelderFra: gjelder_fra,
      regnetTil: regnet_til,
    }),
  );

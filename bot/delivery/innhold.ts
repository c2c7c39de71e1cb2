import * as z from 'zod';

const ProblemradSchema = z.object({
  ark: z.string(),
  celle: z.string(),
  alvor: z.string(),
  staar: z.string(),
  galt: z.string(),
  riktig: z.string(),
});
/** A line of the problem list: where, how serious, what stands there, what is wrong, what would be right. */
export type Problemrad = z.infer<typeof ProblemradSchema>;

const VariantSchema = z.discriminatedUnion('vei', [
  /** A method of the Web API, with its arguments. */
  z.object({ vei: z.literal('metode'), metode: z.string(), argumenter: z.record(z.string(), z.unknown()) }),
  /** The answer to a command, where the bot can't post. */
  z.object({ vei: z.literal('adresse'), adresse: z.string(), melding: z.record(z.string(), z.unknown()) }),
  /** The workbook with an import's problems, made when it is sent. */
  z.object({
    vei: z.literal('problemliste'),
    kanal: z.string(),
    traad: z.string().nullable(),
    filnavn: z.string(),
    rader: z.array(ProblemradSchema),
    tekst: z.string(),
  }),
]);
/** One way to say it. */
export type Variant = z.infer<typeof VariantSchema>;

/**
 * What the outbox keeps: one to four ways to say it, the first that works. The Web API's are kept in their richest form;
 * when Slack turns that down the simpler forms are made from it.
 */
export const InnholdSchema = z.object({ varianter: z.array(VariantSchema).min(1) });
export type Innhold = z.infer<typeof InnholdSchema>;

/** A message as chat.postMessage takes it. */
export function somPost(kanal: string, traad: string | null, melding: Readonly<Record<string, unknown>>): Innhold {
  const argumenter = {
    channel: kanal,
    ...(traad === null ? {} : { thread_ts: traad }),
    unfurl_links: false,
    unfurl_media: false,
    ...melding,
  };
  return { varianter: [{ vei: 'metode', metode: 'chat.postMessage', argumenter }] };
}

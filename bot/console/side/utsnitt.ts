import * as z from 'zod/mini';

const Melding = z.object({
  ts: z.string(),
  kanal: z.string(),
  traad: z.nullable(z.string()),
  bruker: z.string(),
  bareFor: z.nullable(z.string()),
  tekst: z.string(),
  blokker: z.array(z.unknown()),
  fil: z.nullable(z.object({ id: z.string(), navn: z.string() })),
});
export type Melding = z.infer<typeof Melding>;

const Utsnitt = z.object({
  bot: z.string(),
  brukere: z.array(z.object({ id: z.string(), navn: z.string() })),
  kanaler: z.array(z.object({ id: z.string(), navn: z.string(), direkte: z.boolean() })),
  nye: z.array(Melding),
  borte: z.array(z.string()),
  hjem: z.unknown(),
  modal: z.nullable(z.object({ id: z.string(), hash: z.string(), visning: z.unknown() })),
  status: z.record(z.string(), z.string()),
  forslag: z.record(z.string(), z.array(z.object({ tittel: z.string(), spoersmaal: z.string() }))),
});
export type Utsnitt = z.infer<typeof Utsnitt>;

/** What the server sent. Throws when it is not what this page was made for. */
export function lesUtsnitt(tekst: string): Utsnitt {
  return Utsnitt.parse(JSON.parse(tekst));
}

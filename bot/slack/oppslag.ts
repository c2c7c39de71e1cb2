import * as z from 'zod';
import type { Kallutfall, Slackkall } from '../delivery/index.ts';
import type { Arbeidsomraade, Brukerslag } from '../rights/index.ts';
import type { Botidentitet } from './tjenester.ts';

const BrukerSchema = z.object({
  user: z.object({
    team_id: z.string().optional(),
    deleted: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    is_restricted: z.boolean().optional(),
    is_ultra_restricted: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
  }),
});
const KanalSchema = z.object({
  channel: z.object({
    is_ext_shared: z.boolean().optional(),
    is_pending_ext_shared: z.boolean().optional(),
    is_org_shared: z.boolean().optional(),
  }),
});
const MedlemSchema = z.object({ channel: z.object({ is_member: z.boolean().default(false) }) });
const IdentitetSchema = z.object({ team_id: z.string(), user_id: z.string(), bot_id: z.string().default('') });

/** Slack couldn't be asked: the question is not answered now, and is taken up again. */
class Utilgjengelig extends Error {}

function krev(utfall: Kallutfall, metode: string): Extract<Kallutfall, { slag: 'ok' | 'avvist' }> {
  if (utfall.slag === 'ok' || utfall.slag === 'avvist') return utfall;
  throw new Utilgjengelig(`${metode}: ${utfall.slag}`);
}

function slagAv(bruker: z.infer<typeof BrukerSchema>['user'], team: string): Brukerslag {
  if (bruker.deleted) return 'deaktivert';
  if (bruker.is_stranger || (bruker.team_id !== undefined && bruker.team_id !== team)) return 'fremmed';
  if (bruker.is_restricted || bruker.is_ultra_restricted) return 'gjest';
  return bruker.is_bot ? 'bot' : 'medlem';
}

const FORSOEK = 3;
const PAUSE_MS = 250;

async function medForsoek(
  slack: Slackkall,
  metode: string,
  argumenter: Readonly<Record<string, unknown>>,
): Promise<Kallutfall> {
  for (let forsoek = 1; ; forsoek++) {
    const utfall = await slack.kall(metode, argumenter);
    if (utfall.slag === 'ok' || utfall.slag === 'avvist' || forsoek === FORSOEK) return utfall;
    await new Promise((ferdig) => setTimeout(ferdig, utfall.slag === 'vent' ? utfall.ms : PAUSE_MS * forsoek));
  }
}

/** What Slack knows of people and channels. Unknown people are strangers. Throws when Slack can't be asked. */
export function lagArbeidsomraade(slack: Slackkall, team: string): Arbeidsomraade {
  return {
    team,
    async brukerslag(bruker) {
      const svar = krev(await medForsoek(slack, 'users.info', { user: bruker }), 'users.info');
      if (svar.slag === 'avvist') return 'fremmed';
      const lest = BrukerSchema.safeParse(svar.svar);
      return lest.success ? slagAv(lest.data.user, team) : 'fremmed';
    },
    async erDelt(kanal) {
      const svar = krev(await medForsoek(slack, 'conversations.info', { channel: kanal }), 'conversations.info');
      const lest = svar.slag === 'ok' ? KanalSchema.safeParse(svar.svar) : null;
      if (lest === null || !lest.success) return null;
      const { is_ext_shared, is_pending_ext_shared } = lest.data.channel;
      return is_ext_shared === true || is_pending_ext_shared === true;
    },
  };
}

/** Whether the bot is in a channel, and may post there; `null`: Slack didn't answer. */
export async function erMedI(slack: Slackkall, kanal: string): Promise<boolean | null> {
  const svar = await medForsoek(slack, 'conversations.info', { channel: kanal });
  if (svar.slag === 'avvist') return false;
  if (svar.slag !== 'ok') return null;
  return MedlemSchema.safeParse(svar.svar).data?.channel.is_member ?? false;
}

export type Identitetssvar =
  | { readonly ok: true; readonly bot: Botidentitet }
  | { readonly ok: false; readonly kode: string; readonly avvist: boolean };

/** Asks Slack who the bot is: shows at start whether the token is good. */
export async function hentIdentitet(slack: Slackkall): Promise<Identitetssvar> {
  const svar = await medForsoek(slack, 'auth.test', {});
  if (svar.slag !== 'ok') {
    return { ok: false, kode: 'kode' in svar ? svar.kode : svar.slag, avvist: svar.slag === 'avvist' };
  }
  const lest = IdentitetSchema.safeParse(svar.svar);
  if (!lest.success) return { ok: false, kode: 'ukjent_svar', avvist: true };
  const { team_id, user_id, bot_id } = lest.data;
  return { ok: true, bot: { team: team_id, bruker: user_id, botId: bot_id } };
}

import * as z from 'zod';
import type { Slackkall } from '../delivery/index.ts';

const NavnSchema = z.object({
  user: z.object({
    real_name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  }),
});

/** What a person is called in Slack; her id when Slack doesn't say. */
export async function brukernavn(slack: Slackkall, bruker: string): Promise<string> {
  const svar = await slack.kall('users.info', { user: bruker });
  const lest = svar.slag === 'ok' ? NavnSchema.safeParse(svar.svar) : null;
  if (lest === null || !lest.success) return bruker;
  const { real_name, profile } = lest.data.user;
  return [profile?.display_name, profile?.real_name, real_name].find((n) => n !== undefined && n !== '') ?? bruker;
}

import type { App } from '@slack/bolt';
import * as z from 'zod';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import type { Tjenester } from '../tjenester.ts';

const KonvoluttSchema = z.object({ team_id: z.string(), enterprise_id: z.string().nullish() });
const TrukketSchema = z.object({ tokens: z.object({ bot: z.array(z.string()).optional() }) });

/** Deletes what is kept of the workspace's installation, tokens and all, and logs that it was Slack that said so. */
async function slettInstallasjonen(t: Tjenester, body: object, handling: string): Promise<void> {
  const lest = KonvoluttSchema.safeParse(body);
  if (!lest.success) return;
  const { team_id: team, enterprise_id } = lest.data;
  const hendelse = noekkelFor(body);
  await t.lager.iTransaksjon(async (r) => {
    const slettet: string[] = [];
    for (const id of [team, ...(enterprise_id == null ? [] : [enterprise_id])]) {
      if (await r.installasjoner.slett(id)) slettet.push(id);
    }
    await r.revisjon.skriv({
      team,
      kanal: null,
      bruker: 'slack',
      handling,
      sporring: null,
      selskaper: [],
      utfall: 'tillatt',
      regel: `hendelse:${handling}`,
      dataversjon: null,
      detaljer: { slettet },
    });
    await r.hendelser.ferdig(hendelse);
  });
  t.app.avslutt(hendelse);
  t.logg.advarsel(handling, { team });
}

/** The app was removed from the workspace, or its bot token withdrawn: what we keep of the installation goes too. */
export function lyttPaaAvinstallering(app: App, t: Tjenester): void {
  app.event('app_uninstalled', ({ body }) => slettInstallasjonen(t, body, 'app_uninstalled'));
  app.event('tokens_revoked', async ({ body, event }) => {
    const trukket = TrukketSchema.safeParse(event);
    // A person's own token may be withdrawn too; the bot has none of those.
    if (!trukket.success || (trukket.data.tokens.bot ?? []).length === 0) return;
    await slettInstallasjonen(t, body, 'tokens_revoked');
  });
}

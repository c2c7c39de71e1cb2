import type { App } from '@slack/bolt';
import * as z from 'zod';
import { hentFunn, synlighet } from '../../alerts/index.ts';
import { loggAvvist } from '../avvisning.ts';
import { hjemUtenTilgang } from '../blocks/index.ts';
import { sammendragslinjer } from '../sammendrag/hjem.ts';
import type { Tjenester } from '../tjenester.ts';
import { varslingsvalg } from '../varslingsvalg.ts';
import { FORSLAG, visHjem } from '../visninger.ts';

const AapnetSchema = z.object({
  team_id: z.string(),
  event: z.object({ user: z.string(), channel: z.string(), tab: z.string() }),
});

/** The App Home: what the user may see of the portfolio, at a glance. */
async function publiserHjem(t: Tjenester, team: string, bruker: string, kanal: string): Promise<void> {
  const tilgang = await t.besvarer.leserFor({ team, kanal, bruker });
  if (!tilgang.ok) {
    await loggAvvist(t, { team, kanal, bruker }, 'hjem', tilgang.regel);
    await t.slack.kall('views.publish', { user_id: bruker, view: hjemUtenTilgang(tilgang.tekst) });
    return;
  }
  const { leser, regel } = tilgang;
  const varsling = varslingsvalg(t);
  const [funn, abonnementer, sammendrag, versjon] = await Promise.all([
    t.lager.iTransaksjon((r) => hentFunn(r, leser.versjon, varsling)),
    t.lager.abonnementer.iKanal(team, kanal),
    sammendragslinjer(t, { team, kanal, bruker }, leser.innsyn),
    t.lager.versjoner.hent(leser.versjon),
  ]);
  const kanSees = await synlighet(leser.versjon, leser.grense, varsling);
  const lest = t.datoFor(leser.opprettet);
  const visning = visHjem({ leser, funn: funn.filter(kanSees), abonnementer, sammendrag, versjon, lest });
  await t.slack.kall('views.publish', { user_id: bruker, view: visning });
  const felles = { team, kanal, bruker, handling: 'hjem', sporring: null, detaljer: null } as const;
  const selskaper = leser.innsyn.portefolje.selskaper.map((s) => s.id);
  await t.lager.revisjon.skriv({ ...felles, selskaper, utfall: 'tillatt', regel, dataversjon: leser.versjon });
}

/** The app was opened: its home, or the conversation with what can be asked. */
export function lyttPaaHjem(app: App, t: Tjenester): void {
  app.event('app_home_opened', async ({ body }) => {
    const lest = AapnetSchema.safeParse(body);
    if (!lest.success) return;
    const { team_id: team, event } = lest.data;
    if (event.tab === 'messages') {
      const prompts = FORSLAG.map(({ tittel, spoersmaal }) => ({ title: tittel, message: spoersmaal }));
      await t.slack.kall('assistant.threads.setSuggestedPrompts', { channel_id: event.channel, prompts });
    } else {
      await publiserHjem(t, team, event.user, event.channel);
    }
  });
}

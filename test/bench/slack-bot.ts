/** The real server on the example portfolio, its own rate limits off, with the rights of one open channel each. */
import { Hemmelig } from '../../bot/config/index.ts';
import { startTjener } from '../../bot/server/index.ts';
import { lagLogg } from '../../bot/telemetry/index.ts';
import { startApp } from './slack-app.ts';
import { CHANNELS, READER } from './slack-load.ts';

const UNLIMITED = { kanalPerSekund: 1_000_000, kanalStoet: 1_000_000, omraadePerMinutt: 1_000_000_000 };

await startApp(async ({ database, slack, port }) => {
  if (database === null) throw new Error('the bot needs a database');
  const start = await startTjener({
    konfigurasjon: {
      port,
      vert: '127.0.0.1',
      adresse: null,
      tls: null,
      database: { slag: 'server', url: new Hemmelig(database) },
      administratorer: ['U0ADMIN'],
      personverngrense: null,
      krypteringsnoekler: [],
      slack: {
        modus: 'http',
        botToken: new Hemmelig(slack.botToken),
        signeringsnoekkel: new Hemmelig(slack.signingSecret),
        apiUrl: slack.apiUrl,
      },
      epost: null,
    },
    logg: lagLogg(
      (line) => process.stderr.write(line),
      () => new Date(),
    ),
    fartsgrenser: UNLIMITED,
  });
  if (!start.ok) throw new Error(start.melding);
  const { lager, bot, adresse } = start.tjener;
  for (const kanal of CHANNELS) {
    const { team } = bot.tjenester.bot;
    await lager.rettigheter.settKanalgrense(team, kanal, { selskaper: null, maal: null }, 'U0ADMIN');
    await lager.rettigheter.gi({ team, kanal, bruker: READER, rolle: 'leser' }, 'U0ADMIN');
  }
  return `${adresse}/slack/events`;
});

import { Hemmelig, type Konfigurasjon, type Slackvalg } from '../../../bot/config/index.ts';
import type { Fartsgrenser } from '../../../bot/delivery/index.ts';
import { startTjener, type Tjener } from '../../../bot/server/index.ts';
import type { Frister } from '../../../bot/slack/index.ts';
import { lagLogg } from '../../../bot/telemetry/index.ts';
import { nyTestbase, type Testbase } from '../../bot/store/testbase.ts';
import { type Delivery, FakeSlack } from '../../fakes/slack/index.ts';

/** Fast enough not to be waited for; the tests of the limits set their own. */
const UTEN_FARTSGRENSE: Fartsgrenser = { kanalPerSekund: 1_000, kanalStoet: 1_000, omraadePerMinutt: 1_000_000 };
const KORTE_FRISTER: Partial<Frister> = { opprydding: 200 };

export const ADMIN = 'U0ADMIN';
export const LESER = 'U0LESER';
export const FREMMED = 'U0UTEN';
export const KANAL = 'C0EIERSKAP';

/** A whole server on a database of its own, talking with a fake Slack over the real Bolt app. */
export interface Oppsett {
  readonly slack: FakeSlack;
  readonly tjener: Tjener;
  /** All that were started together; `tjener` is the first. */
  readonly tjenere: readonly Tjener[];
  readonly http: Delivery;
  readonly base: Testbase;
  /** Everything that was logged. */
  readonly logg: readonly string[];
  /** Starts one more server on the same database. */
  enTil(): Promise<Tjener>;
  rydd(): Promise<void>;
}

export interface Oppsettvalg {
  readonly modus?: Slackvalg['modus'];
  readonly fartsgrenser?: Fartsgrenser;
  readonly frister?: Partial<Frister>;
  /** A mail server; none unless given. */
  readonly epost?: Konfigurasjon['epost'];
  /** How many servers are started at once on the empty database; 1 unless given. */
  readonly replikaer?: number;
  /** The server's clock; the machine's unless given. */
  naa?(): Date;
}

function slackvalg(slack: FakeSlack, modus: Slackvalg['modus']): Slackvalg {
  const { botToken, appToken, signingSecret } = slack.workspace;
  const felles = { botToken: new Hemmelig(botToken), apiUrl: slack.apiUrl };
  return modus === 'socket'
    ? { modus, appToken: new Hemmelig(appToken), ...felles }
    : { modus, signeringsnoekkel: new Hemmelig(signingSecret), ...felles };
}

function konfigurasjon(base: Testbase, slack: Slackvalg, epost: Konfigurasjon['epost']): Konfigurasjon {
  if (base.valg.slag !== 'server') throw new Error('testbasen er en server');
  return {
    port: 0,
    vert: '127.0.0.1',
    adresse: null,
    tls: null,
    database: { slag: 'server', url: new Hemmelig(base.valg.url) },
    administratorer: [ADMIN],
    personverngrense: null,
    krypteringsnoekler: [],
    slack,
    epost,
  };
}

/** A workspace with an administrator, a reader in one open channel, and somebody without rights. */
export async function settOpp(valg: Oppsettvalg = {}): Promise<Oppsett> {
  const base = await nyTestbase();
  const slack = await FakeSlack.start();
  for (const [id, name] of [
    [ADMIN, 'admin'],
    [LESER, 'leser'],
    [FREMMED, 'uten'],
  ] as const) {
    slack.workspace.addUser({ id, name });
  }
  slack.workspace.addChannel({ id: KANAL, name: 'eierskap', kind: 'public' });
  const logg: string[] = [];
  const start = async (): Promise<Tjener> => {
    const oppstart = await startTjener({
      konfigurasjon: konfigurasjon(base, slackvalg(slack, valg.modus ?? 'http'), valg.epost ?? null),
      logg: lagLogg(
        (linje) => logg.push(linje),
        () => new Date(),
      ),
      frister: { ...KORTE_FRISTER, ...valg.frister },
      fartsgrenser: valg.fartsgrenser ?? UTEN_FARTSGRENSE,
      ...(valg.naa === undefined ? {} : { naa: valg.naa }),
    });
    if (!oppstart.ok) throw new Error(oppstart.melding);
    return oppstart.tjener;
  };
  const tjenere = await Promise.all(Array.from({ length: valg.replikaer ?? 1 }, start));
  const [tjener] = tjenere;
  if (tjener === undefined) throw new Error('ingen server');
  const team = slack.workspace.team;
  await tjener.lager.rettigheter.settKanalgrense(team, KANAL, { selskaper: null, maal: null }, ADMIN);
  await tjener.lager.rettigheter.gi({ team, kanal: KANAL, bruker: LESER, rolle: 'leser' }, ADMIN);
  if (valg.modus === 'socket') await slack.socket.connected();
  return {
    slack,
    tjener,
    tjenere,
    http: slack.delivery(`${tjener.adresse}/slack/events`),
    base,
    logg,
    async enTil() {
      const ny = await start();
      tjenere.push(ny);
      return ny;
    },
    async rydd() {
      for (const t of tjenere) await t.stopp();
      await slack.stop();
      await base.fjern();
    },
  };
}

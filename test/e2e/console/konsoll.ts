import { Hemmelig, type Konfigurasjon } from '../../../bot/config/index.ts';
import { konsollruter } from '../../../bot/console/index.ts';
import { startTjener, type Tjener } from '../../../bot/server/index.ts';
import { lagLogg } from '../../../bot/telemetry/index.ts';
import { nyTestbase } from '../../bot/store/testbase.ts';

export interface Konsoll {
  readonly tjener: Tjener;
  /** Everything that was logged. */
  readonly logg: readonly string[];
  rydd(): Promise<void>;
}

/** The server without Slack, on a database of its own; `endret` changes its configuration. */
export async function startKonsoll(endret: Partial<Konfigurasjon> = {}): Promise<Konsoll> {
  const base = await nyTestbase();
  if (base.valg.slag !== 'server') throw new Error('testbasen er en server');
  const konfigurasjon: Konfigurasjon = {
    port: 0,
    vert: '127.0.0.1',
    adresse: null,
    tls: null,
    database: { slag: 'server', url: new Hemmelig(base.valg.url) },
    administratorer: [],
    personverngrense: null,
    krypteringsnoekler: [],
    slack: null,
    epost: null,
    ...endret,
  };
  const logg: string[] = [];
  const naa = () => new Date('2026-11-20T12:00:00Z');
  const oppstart = await startTjener({
    konfigurasjon,
    logg: lagLogg((linje) => logg.push(linje), naa),
    naa,
    fartsgrenser: { kanalPerSekund: 1_000, kanalStoet: 1_000, omraadePerMinutt: 1_000_000 },
    ekstraruter: (lokal) => konsollruter(konfigurasjon, lokal),
  });
  if (!oppstart.ok) throw new Error(oppstart.melding);
  const { tjener } = oppstart;
  return {
    tjener,
    logg,
    async rydd() {
      await tjener.stopp();
      await base.fjern();
    },
  };
}

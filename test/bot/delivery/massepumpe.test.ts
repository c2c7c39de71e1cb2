import { lagTakt, type Masseutfall, startMassepumpe } from '../../../bot/delivery/index.ts';
import { type Lager, utboksnoekkel } from '../../../bot/store/index.ts';
import { aapne, nyTestbase, type Testbase } from '../store/testbase.ts';

let base: Testbase;
let lager: Lager;
beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg);
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});
beforeEach(() => base.sql('truncate eierblikk.utboks, eierblikk.forpaktning'));

async function legg(antall: number): Promise<void> {
  const tid = new Date('2026-12-01T07:00:00Z');
  await lager.masseutboks.leggTil(
    Array.from({ length: antall }, (_, nr) => ({
      noekkel: utboksnoekkel(nr, tid, 0),
      team: 'T1',
      kanal: `C${nr}`,
      traad: null,
      metode: 'sammendrag',
      innhold: {},
    })),
  );
}

interface Start {
  readonly send: (kanal: string) => Promise<Masseutfall>;
  readonly samtidig?: number;
  readonly forpaktningMs?: number;
}

function start({ send, samtidig = 4, forpaktningMs = 200 }: Start) {
  const feil: unknown[] = [];
  const pumpe = startMassepumpe({
    koe: 'sammendrag',
    utboks: lager.utboks,
    masseutboks: lager.masseutboks,
    takt: lagTakt(600_000),
    samtidig,
    fristMs: 60_000,
    hvilMs: 5,
    forpaktningMs,
    send: (tatt) => send(tatt.kanal),
    feilet: (f) => feil.push(f),
  });
  return { pumpe, feil };
}

async function statuser(): Promise<Record<string, string>> {
  const rader = await base.sql('select kanal, status from eierblikk.utboks');
  return Object.fromEntries(rader.map((r) => [String(r.kanal), String(r.status)]));
}

async function til(erSlik: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await erSlik()) return;
    await new Promise((ferdig) => setTimeout(ferdig, 10));
  }
  throw new Error('det ble aldri slik');
}

test('each outcome is written down, and what nobody knows the fate of is not sent again', async () => {
  const ganger = new Map<string, number>();
  const utfall: Readonly<Record<string, Masseutfall>> = {
    C0: { slag: 'sendt', ts: '1.1' },
    C1: { slag: 'avvist', kode: 'is_archived' },
    C2: { slag: 'uvisst', kode: 'ETIMEDOUT' },
  };
  await legg(4);
  const { pumpe, feil } = start({
    async send(kanal) {
      const nr = (ganger.get(kanal) ?? 0) + 1;
      ganger.set(kanal, nr);
      // The fourth is put off once, and then gets through.
      if (kanal === 'C3') return nr === 1 ? { slag: 'senere', ms: 20, kode: 'smtp_450' } : { slag: 'sendt', ts: null };
      return utfall[kanal] ?? { slag: 'avvist', kode: 'ukjent' };
    },
  });
  await til(async () => (await statuser()).C3 === 'sendt');
  await new Promise((ferdig) => setTimeout(ferdig, 100));
  await pumpe.stopp();
  expect(await statuser()).toEqual({ C0: 'sendt', C1: 'feilet', C2: 'uvisst', C3: 'sendt' });
  expect([...ganger.values()]).toEqual([1, 1, 1, 2]);
  expect(feil).toEqual([]);
});

test('a stop holds the whole line, and loses nothing', async () => {
  await legg(20);
  let stanset = false;
  let etter = 0;
  const { pumpe } = start({
    samtidig: 1,
    async send() {
      if (stanset) {
        etter += 1;
        return { slag: 'sendt', ts: null };
      }
      stanset = true;
      return { slag: 'stans', ms: 60_000, kode: 'token_revoked' };
    },
  });
  await til(async () => (await lager.masseutboks.stand('sammendrag')).utsattFor === 'token_revoked');
  await new Promise((ferdig) => setTimeout(ferdig, 200));
  expect(etter).toBeLessThanOrEqual(1);
  await pumpe.stopp();
  const { venter } = await lager.masseutboks.stand('sammendrag');
  expect(venter + (await lager.utboks.antall()).sendt).toBe(20);
});

test('two pumps never send at the same time, and one takes over when the other is gone', async () => {
  await legg(60);
  const sendt: string[] = [];
  const lag = (navn: string) =>
    start({
      forpaktningMs: 150,
      async send() {
        sendt.push(navn);
        await new Promise((ferdig) => setTimeout(ferdig, 5));
        return { slag: 'sendt', ts: null };
      },
    });
  const [a, b] = [lag('a'), lag('b')];
  await til(async () => sendt.length > 10);
  const [foerste] = sendt;
  const vinner = foerste === 'a' ? a : b;
  expect(new Set(sendt).size).toBe(1);
  await vinner.pumpe.stopp();
  await til(async () => (await lager.masseutboks.stand('sammendrag')).venter === 0);
  await (vinner === a ? b : a).pumpe.stopp();
  expect(sendt).toHaveLength(60);
  expect(new Set(sendt).size).toBe(2);
});

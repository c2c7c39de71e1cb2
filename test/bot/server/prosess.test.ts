import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(90_000);

const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-start-'));
chmodSync(mappe, 0o755);
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

function start(env: Readonly<Record<string, string>>) {
  const prosess = spawn('node', ['bot/cli/eierblikk.mjs', 'start'], {
    env: { PATH: process.env.PATH, EIERBLIKK_DATA: join(mappe, 'data'), PORT: '0', ...env },
  });
  let [ut, feil] = ['', ''];
  prosess.stdout.on('data', (del) => {
    ut += del;
  });
  prosess.stderr.on('data', (del) => {
    feil += del;
  });
  const ferdig = new Promise<number | null>((slutt) => prosess.on('close', slutt));
  return { prosess, ferdig, ut: () => ut, feil: () => feil };
}

async function til<T>(finn: () => T | null, hvorfor = () => '', ms = 60_000): Promise<T> {
  for (const frist = performance.now() + ms; ; ) {
    const funnet = finn();
    if (funnet !== null) return funnet;
    if (performance.now() > frist) throw new Error(`det kom aldri: ${hvorfor()}`);
    await new Promise((ferdig) => setTimeout(ferdig, 50));
  }
}

test('npm start serves on the embedded database, says where in one line, and SIGTERM ends all of it in time', async () => {
  const kjoering = start({});
  const adresse = await til(() => /http:\/\/127\.0\.0\.1:\d+/.exec(kjoering.ut())?.[0] ?? null, kjoering.feil);
  expect(kjoering.ut()).toMatch(/^Eierblikk kjører\. .*Stopp med Ctrl\+C\.\n$/);
  expect(await (await fetch(`${adresse}/helse`)).json()).toEqual({ klar: true });
  expect(await (await fetch(`${adresse}/excel/manifest.xml`)).text()).toContain('https://localhost:3000/excel/');
  expect((await fetch(`${adresse}/`)).status).toBe(200);
  const foer = performance.now();
  kjoering.prosess.kill('SIGTERM');
  expect(await kjoering.ferdig).toBe(0);
  expect(performance.now() - foer).toBeLessThan(10_000);
  for (const linje of kjoering.feil().trim().split('\n')) expect(Object.keys(JSON.parse(linje))).toContain('hendelse');
});

test('every fault of the configuration is a line, and a taken port is one', async () => {
  const feil = start({ PORT: 'abc', SLACK_BOT_TOKEN: 'hemmelig' });
  expect(await feil.ferdig).toBe(2);
  const linjer = feil.feil().trim().split('\n');
  expect(linjer.length).toBeGreaterThanOrEqual(2);
  expect(linjer[0]).toMatch(/^PORT må være/);
  expect(feil.feil()).not.toContain('hemmelig');
  const annen = createServer().listen(0, '127.0.0.1');
  const sted = await til(() => annen.address());
  const port = typeof sted === 'object' && sted !== null ? sted.port : 0;
  const opptatt = start({ PORT: String(port) });
  expect(await opptatt.ferdig).toBe(2);
  annen.close();
  expect(opptatt.feil()).toMatch(new RegExp(`PORT ${port} er i bruk`));
});

test('a signal that comes while it starts ends it as quietly', async () => {
  for (const ms of [150, 600, 1_000, 1_400, 1_800]) {
    const kjoering = start({});
    await new Promise((ferdig) => setTimeout(ferdig, ms));
    kjoering.prosess.kill('SIGTERM');
    const status = await kjoering.ferdig;
    // Before the program has begun the signal is the system's own.
    expect([0, null]).toContain(status);
    for (const linje of kjoering.feil().trim().split('\n')) {
      if (linje !== '') expect(JSON.parse(linje)).toMatchObject({ nivaa: 'info' });
    }
  }
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '..', '..', '..', 'bot', 'cli', 'eierblikk.mjs');

interface Utfall {
  readonly kode: number | null;
  readonly feil: string;
}

function start(argv: readonly string[]) {
  const prosess = spawn(process.execPath, [PROGRAM, ...argv]);
  const biter: string[] = [];
  prosess.stderr.on('data', (bit) => biter.push(String(bit)));
  const ferdig = once(prosess, 'close').then(([kode]): Utfall => ({ kode, feil: biter.join('') }));
  return { prosess, ferdig };
}

test('a reader that goes away (head) ends the program quietly', async () => {
  const { prosess, ferdig } = start(['kontroll', '--json']);
  prosess.stdout.destroy();
  expect(await ferdig).toEqual({ kode: 0, feil: '' });
}, 30_000);

test('Ctrl-C ends it without a word', async () => {
  const { prosess, ferdig } = start(['spor', '--fra', '-', '--json']);
  prosess.stdin.write('{"id":1,"sporsmaal":"driftsmargin unikum 2020"}\n');
  await once(prosess.stdout, 'data');
  prosess.kill('SIGINT');
  expect(await ferdig).toEqual({ kode: 130, feil: '' });
}, 30_000);

test('answers come as the questions do, before the input ends', async () => {
  const { prosess, ferdig } = start(['spor', '--fra', '-', '--json']);
  prosess.stdin.write('{"id":1,"sporsmaal":"driftsmargin unikum 2020"}\n');
  const [foerste] = await once(prosess.stdout, 'data');
  expect(JSON.parse(String(foerste))).toMatchObject({ id: 1, status: 'svar' });
  prosess.stdin.end();
  expect(await ferdig).toEqual({ kode: 0, feil: '' });
}, 30_000);

test('an unusable call is one line and 2', async () => {
  const { prosess, ferdig } = start(['kontrol']);
  prosess.stdin.end();
  expect(await ferdig).toEqual({
    kode: 2,
    feil: 'Ukjent kommando «kontrol». Mente du «kontroll»? Kommandoene er start, les, spor, kontroll, rapport, sikkerhetskopi, gjenopprett, revisjon, manifest og abonnement.\n',
  });
}, 30_000);

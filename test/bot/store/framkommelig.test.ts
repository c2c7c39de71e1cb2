import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardDatamappe } from '../../../bot/store/index.ts';
import { foersteStengte } from '../../../bot/store/innebygd/framkommelig.ts';

let mappe: string;
beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'eb-'));
  await mkdir(join(mappe, 'a', 'b'), { recursive: true });
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

const fremmed = { uid: 4_000_000, gid: 4_000_000 };

describe('whether another user gets through', () => {
  test.each([
    ['closed at the top', 0o700, 0o755, (m: string) => m],
    ['closed further down', 0o755, 0o750, (m: string) => join(m, 'a')],
    ['open, though it can’t be listed', 0o711, 0o711, () => null],
  ])('%s', async (_, ytre, indre, stengt) => {
    await chmod(mappe, ytre);
    await chmod(join(mappe, 'a'), indre);
    expect(await foersteStengte(join(mappe, 'a', 'b', 'finnes', 'ikke'), fremmed)).toBe(stengt(mappe));
  });

  test('the owner and the group have their own bits', async () => {
    await chmod(mappe, 0o710);
    const { uid, gid } = await stat(mappe);
    expect(await foersteStengte(mappe, { uid: 4_000_000, gid })).toBeNull();
    await chmod(mappe, 0o077);
    expect(await foersteStengte(mappe, { uid, gid })).toBe(mappe);
    await chmod(mappe, 0o755);
  });
});

describe('where the data is kept when nobody says', () => {
  test.each([
    ['linux', {}, false, '/home/kari/.local/share/eierblikk'],
    ['linux', { XDG_DATA_HOME: '/data' }, false, '/data/eierblikk'],
    ['linux', { XDG_DATA_HOME: 'relativ' }, false, '/home/kari/.local/share/eierblikk'],
    ['linux', {}, true, '/var/lib/eierblikk'],
    ['darwin', {}, false, '/home/kari/Library/Application Support/Eierblikk'],
  ] as const)('%s %j, root %s: %s', (plattform, env, root, sti) => {
    expect(standardDatamappe(env, plattform, root, '/home/kari')).toBe(sti);
  });
});

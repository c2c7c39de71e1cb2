import { completeLock, entries, missingPackages, platform, readLock } from './lock.ts';
import { read } from './source.ts';

const lock = readLock(read('package-lock.json'));

test('the lock file has the packages of every platform, so that npm ci takes it (npm run lock adds them)', () => {
  expect(missingPackages(lock)).toEqual([]);
});

test('a missing package is found and added with the platform of its name', () => {
  const { 'node_modules/@biomejs/cli-win32-x64': _, ...packages } = entries(lock);
  const cut = { ...lock, packages };
  expect(missingPackages(cut).map((m) => m.path)).toEqual(['node_modules/@biomejs/cli-win32-x64']);
  expect(missingPackages(completeLock(cut))).toEqual([]);
  expect(entries(completeLock(cut))['node_modules/@biomejs/cli-win32-x64']).toMatchObject({
    os: ['win32'],
    cpu: ['x64'],
    optional: true,
    dev: true,
  });
});

test.each([
  ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@unrs/resolver-binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ['@swc/core-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
])('%s is for %j', (name, expected) => {
  expect(platform(`node_modules/${name}`)).toEqual(expected);
});

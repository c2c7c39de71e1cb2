/**
 * The core's tests run under two time zones on opposite sides of the date line: nothing in core may notice. Everything
 * else runs under one. The exhaustive `*.proof.test.ts` run with `npm run proof`.
 */
const shared = {
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }] },
  testEnvironment: '<rootDir>/test/time-zone-environment.mjs',
};

export const kiritimati = {
  ...shared,
  displayName: 'Kiritimati',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironmentOptions: { timeZone: 'Pacific/Kiritimati' },
};

const oslo = {
  ...shared,
  displayName: 'Oslo',
  testMatch: ['<rootDir>/test/{core,oracle}/**/*.test.ts'],
  testEnvironmentOptions: { timeZone: 'Europe/Oslo' },
};

const withoutProofs = { testPathIgnorePatterns: ['/node_modules/', '\\.proof\\.test\\.ts$'] };

/**
 * A worker per core: with two cores jest would otherwise leave one idle. What takes a second alone may take six beside a
 * database and a browser: five seconds, jest's own limit, say nothing about the test.
 */
export default {
  maxWorkers: '100%',
  testTimeout: 20_000,
  projects: [kiritimati, oslo].map((project) => ({ ...project, ...withoutProofs })),
};

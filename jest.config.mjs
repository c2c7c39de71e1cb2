/** Tests run under two time zones: core must not notice (TZ is set before any test file loads). */
const shared = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  extensionsToTreatAsEsm: [],
};
export default shared;

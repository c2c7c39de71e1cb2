import daglig, { kiritimati } from './jest.config.mjs';

/** The exhaustive tests: minutes rather than seconds, run by hand and before a release. */
export default {
  testTimeout: daglig.testTimeout,
  projects: [{ ...kiritimati, testMatch: ['<rootDir>/test/**/*.proof.test.ts'] }],
};

import { kiritimati } from './jest.config.mjs';

/** The exhaustive tests: minutes rather than seconds, run by hand and before a release. */
export default { projects: [{ ...kiritimati, testMatch: ['<rootDir>/test/**/*.proof.test.ts'] }] };

import { TestEnvironment } from 'jest-environment-node';

/** Node's environment, in the time zone that the project names. Set outside the test's own context: only there Node takes notice. */
export default class TimeZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    process.env.TZ = config.projectConfig.testEnvironmentOptions.timeZone;
    super(config, context);
  }
}

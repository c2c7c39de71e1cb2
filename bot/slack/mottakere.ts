import type { RequestListener } from 'node:http';
import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Slackvalg } from '../config/index.ts';
import { KORT_POLITIKK } from '../delivery/index.ts';
import type { Boltlogg } from './boltlogg.ts';

export const HENDELSESSTI = '/slack/events';

/** A receiver that doesn't listen itself: the server hands it Slack's requests. */
export interface Httpmottaker {
  readonly mottaker: Receiver;
  readonly taImot: RequestListener;
}

/** Slack calls in, at {@link HENDELSESSTI}. */
export function lagHttpmottaker(valg: Extract<Slackvalg, { modus: 'http' }>, logger: Boltlogg): Httpmottaker {
  const http = new HTTPReceiver({
    signingSecret: valg.signeringsnoekkel.avsloer(),
    endpoints: [HENDELSESSTI],
    logger,
  });
  return {
    mottaker: { init: (app) => http.init(app), start: async () => undefined, stop: async () => undefined },
    taImot: http.requestListener,
  };
}

/** The bot calls out. */
export function lagSocketmottaker(valg: Extract<Slackvalg, { modus: 'socket' }>, logger: Boltlogg): SocketModeReceiver {
  const clientOptions = {
    ...(valg.apiUrl === null ? {} : { slackApiUrl: valg.apiUrl }),
    // A connection that can't be opened is tried again by the receiver, for as long as it takes.
    retryConfig: { retries: 100, factor: 1.3 },
    rejectRateLimitedCalls: !KORT_POLITIKK.rejectRateLimitedCalls,
  };
  return new SocketModeReceiver({ appToken: valg.appToken.avsloer(), logger, installerOptions: { clientOptions } });
}

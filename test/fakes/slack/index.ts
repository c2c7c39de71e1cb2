/**
 * A Slack on 127.0.0.1, strict: what Slack rejects, this rejects with Slack's own error code, and what it doesn't know
 * is an error. The block limits are those of `bot/slack/blocks/grenser.ts`, the scopes are the manifest's.
 *
 * ```ts
 * const slack = await FakeSlack.start();
 * slack.workspace.addUser({ id: 'U1', name: 'kari' });
 * slack.workspace.addChannel({ id: 'C1', name: 'eierskap', kind: 'public' });
 *
 * const app = new App({
 *   token: slack.workspace.botToken,
 *   signingSecret: slack.workspace.signingSecret,
 *   clientOptions: { slackApiUrl: slack.apiUrl },
 *   deferInitialization: true, // else jest hangs when the fake closes first
 * });
 * await app.init();
 * await app.start(3999);
 *
 * // HTTP: signed requests. `retry`, `clockSkewSeconds` and `signature` make the odd ones.
 * const http = slack.delivery('http://127.0.0.1:3999/slack/events');
 * await http.event(slack.payloads.mention({ channel: 'C1', user: 'U1' }, 'driftsmargin for Spir'));
 * const answer = await slack.posted((m) => m.channel === 'C1');
 * await http.interaction(slack.payloads.action({ channel: 'C1', user: 'U1' }, { action_id: 'vis_grunnlag' }, answer));
 *
 * // Socket Mode: give the app `appToken: slack.workspace.appToken` and `socketMode: true` instead.
 * await slack.socket.connected();
 * await slack.socket.deliver('events_api', slack.payloads.mention({ channel: 'C1', user: 'U1' }, 'hjelp'));
 *
 * // What goes wrong.
 * slack.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfterSeconds: 1 }, 20);
 * slack.faults.next('chat.postMessage', { kind: 'lost_answer' }); // posted, but the bot never hears it
 * slack.faults.limit('chat.postMessage', 1, 1000, 'channel');
 * slack.allowBlocks(['section', 'table']); // a workspace that the newest blocks haven't reached
 *
 * slack.messages; // everything posted, in order: channel, thread, ts, text, blocks
 * slack.calls; // every Web API call with its outcome
 * await slack.stop();
 * ```
 */
export { type BlockFault, validateBlocks, validateView } from './blocks/validate.ts';
export { type Acknowledged, Delivery, type DeliveryOptions } from './delivery.ts';
export { FakeSlack } from './fake-slack.ts';
export type { Fault } from './faults.ts';
export { type Call, type PostedMessage, pings, visibleText } from './record.ts';
export type { Acknowledgement } from './socket.ts';
export { type Settled, suggested } from './view-answer.ts';
export type { PublishedView } from './webapi/method.ts';
export type { FakeChannel, FakeFile, FakeUser } from './workspace.ts';

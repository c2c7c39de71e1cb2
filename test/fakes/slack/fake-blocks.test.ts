import { LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { FakeSlack } from './index.ts';

let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.start();
  slack.workspace.addUser({ id: 'U1', name: 'kari' });
  slack.workspace.addChannel({ id: 'C1', name: 'eierskap', kind: 'public' });
});
afterEach(() => slack.stop());

const client = (token = slack.workspace.botToken): WebClient =>
  new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });

/** Slack's error code, or `ok`. */
const outcome = async (call: Promise<unknown>): Promise<string> => {
  const before = slack.calls.length;
  await call.catch(() => undefined);
  return slack.calls[before]?.outcome ?? 'no call';
};

const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
const row = (...cells: string[]) => cells.map((text) => ({ type: 'raw_text' as const, text }));
const post = (...blocks: readonly object[]) =>
  outcome(client().apiCall('chat.postMessage', { channel: 'C1', text: 'x', blocks }));

const chart = (change: object = {}) => ({
  type: 'data_visualization',
  title: 'Driftsmargin',
  chart: {
    type: 'line',
    series: [
      {
        name: 'Spir',
        data: [
          { label: '2019', value: 1.5 },
          { label: '2020', value: 3.1 },
        ],
      },
    ],
    axis_config: { categories: ['2019', '2020'] },
    ...change,
  },
});

describe('blocks', () => {
  test('what Slack takes', async () => {
    expect(
      await post(
        { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(150) } },
        section('x'.repeat(3_000)),
        { type: 'table', rows: [row('Selskap', 'Margin'), row('Spir', '3,1 %')] },
        chart(),
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: 'f',
              positive_button: { text: { type: 'plain_text', text: 'Ja' }, value: '1' },
              negative_button: { text: { type: 'plain_text', text: 'Nei' }, value: '0' },
            },
          ],
        },
      ),
    ).toBe('ok');
  });

  test.each<[string, object]>([
    ['an empty text', section('')],
    ['3 001 characters', section('x'.repeat(3_001))],
    ['a header of 151', { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
    ['a header in mrkdwn', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    ['a block that is not there', { type: 'speech_bubble', text: 'x' }],
    ['a field that is not there', { ...section('x'), colour: 'red' }],
    ['an alert in a message', { type: 'alert', text: { type: 'plain_text', text: 'x' } }],
    ['eleven fields', { type: 'section', fields: Array(11).fill({ type: 'mrkdwn', text: 'x' }) }],
    [
      'a button without action_id',
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'x' } }] },
    ],
    [
      'two buttons with one action_id',
      {
        type: 'actions',
        elements: [1, 2].map(() => ({ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x' } })),
      },
    ],
    [
      'a button of 76 characters',
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x'.repeat(76) } }],
      },
    ],
    ['a table of 101 rows', { type: 'table', rows: Array(101).fill(row('x')) }],
    ['a table of 21 columns', { type: 'table', rows: [row(...Array<string>(21).fill('x'))] }],
    ['an empty cell', { type: 'table', rows: [row('x', '')] }],
    ['rows of different lengths', { type: 'table', rows: [row('x', 'y'), row('x')] }],
    ['a data table with only a header', { type: 'data_table', caption: 'x', rows: [row('x')] }],
    ['a data table without caption', { type: 'data_table', rows: [row('x'), row('y')] }],
    ['a data table of 102 rows', { type: 'data_table', caption: 'x', rows: Array(102).fill(row('x')) }],
    ['cells of more than 10 000 characters', { type: 'table', rows: [row('x'.repeat(10_001))] }],
    ['a chart title of 51', { ...chart(), title: 'x'.repeat(51) }],
    ['a series that lacks a category', chart({ axis_config: { categories: ['2019', '2020', '2021'] } })],
    [
      'seven series',
      chart({
        series: Array.from({ length: 7 }, (_, i) => ({ name: String(i), data: [{ label: '2019', value: 1 }] })),
        axis_config: { categories: ['2019'] },
      }),
    ],
    [
      'a category of 21 characters',
      chart({
        series: [{ name: 's', data: [{ label: 'x'.repeat(21), value: 1 }] }],
        axis_config: { categories: ['x'.repeat(21)] },
      }),
    ],
  ])('%s is rejected', async (_, block) => {
    const result = client().apiCall('chat.postMessage', { channel: 'C1', text: 'x', blocks: [block] });
    expect(await outcome(result)).toBe('invalid_blocks');
    expect(slack.messages).toEqual([]);
  });

  test('too many together', async () => {
    expect(await post(...Array.from({ length: 50 }, () => section('x')))).toBe('ok');
    expect(await post(...Array.from({ length: 51 }, () => section('x')))).toBe('invalid_blocks');
    const table = { type: 'table' as const, rows: [row('x')] };
    expect(await post(table, table)).toBe('invalid_blocks');
    expect(await post(...Array.from({ length: 5 }, () => section('x'.repeat(3_000))))).toBe('msg_blocks_too_long');
  });

  test('a workspace that the newest blocks have not reached', async () => {
    slack.allowBlocks(['section']);
    expect(await post(chart())).toBe('invalid_blocks');
    expect(await post(section('x'))).toBe('ok');
  });

  test('views: a table is for messages, an input needs a submit button, a trigger is good once', async () => {
    const home = (blocks: object[]) =>
      outcome(client().apiCall('views.publish', { user_id: 'U1', view: { type: 'home', blocks } }));
    expect(await home([{ type: 'table', rows: [row('x')] }])).toBe('invalid_arguments');
    expect(await home(Array.from({ length: 101 }, () => section('x')))).toBe('invalid_arguments');
    expect(await home([section('x')])).toBe('ok');
    const { trigger_id } = slack.payloads.command({ channel: 'C1', user: 'U1' }, 'hjelp');
    const input = {
      type: 'input',
      label: { type: 'plain_text', text: 'Grunn' },
      element: { type: 'plain_text_input', action_id: 'g' },
    };
    const modal = { type: 'modal', title: { type: 'plain_text', text: 'Utsett' }, blocks: [input] };
    const open = (view: object) => outcome(client().apiCall('views.open', { trigger_id, view }));
    expect(await open(modal)).toBe('invalid_arguments');
    expect(await open({ ...modal, submit: { type: 'plain_text', text: 'Utsett' } })).toBe('ok');
    expect(await open({ ...modal, submit: { type: 'plain_text', text: 'Utsett' } })).toBe('exchanged_trigger_id');
  });
});

import { validateView } from './blocks/validate.ts';
import { FakeSlack, type PublishedView, suggested } from './index.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (value: string) => ({ text: plain(value), value });
const input = (block_id: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id,
  label: plain(block_id),
  element: { action_id: block_id, ...element },
  ...more,
});
const modal = (...blocks: object[]) => ({ type: 'modal', title: plain('Skjema'), submit: plain('Lagre'), blocks });
const faults = (element: object): string[] => {
  const result = validateView(modal(input('felt', element)));
  return 'faults' in result ? [...result.faults] : [];
};

test.each<[string, object, RegExp | null]>([
  ['ten checkboxes', { type: 'checkboxes', options: Array.from({ length: 10 }, (_, n) => option(`${n}`)) }, null],
  ['eleven', { type: 'checkboxes', options: Array.from({ length: 11 }, (_, n) => option(`${n}`)) }, /<=10/],
  ['none chosen, said by an empty list', { type: 'checkboxes', options: [option('a')], initial_options: [] }, />=1/],
  [
    'one chosen that is no option',
    { type: 'radio_buttons', options: [option('a')], initial_option: option('b') },
    /exactly match/,
  ],
  ['a list of 101', { type: 'static_select', options: Array.from({ length: 101 }, (_, n) => option(`${n}`)) }, /<=100/],
  ['the same value twice', { type: 'static_select', options: [option('a'), option('a')] }, /unique/],
  ['a value of 151', { type: 'external_select', initial_option: option('x'.repeat(151)) }, /<=150/],
  ['no address to begin with', { type: 'email_text_input', initial_value: 'kari' }, /email/i],
  ['a person among channels', { type: 'conversations_select', initial_conversation: 'U1' }, /match/],
])('%s', (_, element, fault) => {
  if (fault === null) expect(faults(element)).toEqual([]);
  else expect(faults(element).join('\n')).toMatch(fault);
});

describe('a form that is sent in', () => {
  let slack: FakeSlack;
  let view: PublishedView;
  beforeEach(async () => {
    slack = await FakeSlack.start();
    slack.workspace.addUser({ id: 'U1', name: 'kari' });
    const blocks = [
      input('navn', { type: 'plain_text_input' }),
      input('valg', { type: 'checkboxes', options: [option('a')], initial_options: [option('a')] }, { optional: true }),
    ];
    view = { id: 'V1', user: '', type: 'modal', view: modal(...blocks), hash: '1' };
  });
  afterEach(() => slack.stop());

  const navn = (value: string) => ({ navn: { navn: { type: 'plain_text_input', value } } });

  test('holds what was filled in, and the rest as it began', () => {
    const { state } = slack.payloads.viewSubmission('U1', view, navn('Kari')).view;
    expect(state.values).toEqual({
      ...navn('Kari'),
      valg: { valg: { type: 'checkboxes', selected_options: [option('a')] } },
    });
  });

  test("isn't sent without what must be filled in, nor with what isn't there", () => {
    expect(() => slack.payloads.viewSubmission('U1', view, {})).toThrow('without navn');
    expect(() => slack.payloads.viewSubmission('U1', view, { annet: { annet: {} } })).toThrow('no field annet');
  });

  test('is closed, kept with errors at its inputs, or shown as something else; all other answers are refused', () => {
    const errors = (at: string) => slack.settle(view, { response_action: 'errors', errors: { [at]: 'Feil' } });
    expect(errors('navn')).toEqual({ kind: 'errors', errors: { navn: 'Feil' } });
    expect(() => errors('borte')).toThrow('no input block');
    expect(() => slack.settle(view, { response_action: 'update', view: { type: 'home', blocks: [] } })).toThrow();
    expect(() => slack.settle(view, { response_action: 'lukk' })).toThrow();
    const next = modal(input('neste', { type: 'plain_text_input' }));
    expect(slack.settle(view, { response_action: 'update', view: next })).toMatchObject({ kind: 'shown' });
    expect(view.hash).not.toBe('1');
    expect(slack.settle(view, '')).toEqual({ kind: 'closed' });
  });
});

test('options that are fetched: at most a hundred in all, in groups or not', () => {
  const many = (n: number) => Array.from({ length: n }, (_, nr) => option(`${nr}`));
  expect(suggested({ options: many(100) })).toHaveLength(100);
  expect(() => suggested({ options: many(101) })).toThrow();
  const group = (n: number) => ({ label: plain('g'), options: many(n) });
  expect(suggested({ option_groups: [group(50), group(50)] })).toHaveLength(100);
  expect(() => suggested({ option_groups: [group(50), group(51)] })).toThrow('no more than 100');
});

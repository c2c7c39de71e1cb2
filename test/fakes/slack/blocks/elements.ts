import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';
import { actionId, plainText, text, textObject } from './text.ts';

const confirm = z
  .strictObject({
    title: plainText(GRENSER.bekreftelse.tittel),
    text: textObject(GRENSER.bekreftelse.tekst),
    confirm: plainText(GRENSER.bekreftelse.knapp),
    deny: plainText(GRENSER.bekreftelse.knapp),
    style: z.enum(['primary', 'danger']).optional(),
  })
  .optional();

const option = z.strictObject({
  text: plainText(GRENSER.valg.tekst),
  value: text(GRENSER.valg.verdi),
  description: plainText(GRENSER.valg.tekst).optional(),
});

const options = z.array(option).min(1).max(GRENSER.valg.antall);
/** Radio buttons and checkboxes take formatted texts too. */
const shownOption = z.strictObject({
  text: textObject(GRENSER.valg.tekst),
  value: text(GRENSER.valg.verdi),
  description: textObject(GRENSER.valg.tekst).optional(),
});
const shownOptions = z.array(shownOption).min(1).max(GRENSER.valg.synlige);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const uniqueValues = (list: readonly { readonly value: string }[]): boolean =>
  new Set(list.map((o) => o.value)).size === list.length;
const placeholder = plainText(GRENSER.inndata.plassholder).optional();
const focus = z.boolean().optional();

export const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plainText(GRENSER.knapp.tekst),
  value: text(GRENSER.knapp.verdi).optional(),
  url: z.url().max(GRENSER.knapp.adresse).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: text(GRENSER.knapp.merkelapp).optional(),
  confirm,
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: z.array(option).min(1).max(GRENSER.valg.meny),
  confirm,
});

const NOT_AN_OPTION = 'initial_option must exactly match one of the options';
const TWICE = 'option values must be unique';

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    options,
    initial_option: option.optional(),
    placeholder,
    focus_on_load: focus,
    confirm,
  })
  .refine((s) => s.initial_option === undefined || s.options.some((o) => same(o, s.initial_option)), NOT_AN_OPTION)
  .refine((s) => uniqueValues(s.options), TWICE);

/** Its options are fetched from the app while somebody types. */
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  action_id: actionId,
  initial_option: option.optional(),
  min_query_length: z.number().int().min(0).optional(),
  placeholder,
  focus_on_load: focus,
  confirm,
});

const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id: actionId,
    options: shownOptions,
    initial_option: shownOption.optional(),
    focus_on_load: focus,
    confirm,
  })
  .refine((s) => s.initial_option === undefined || s.options.some((o) => same(o, s.initial_option)), NOT_AN_OPTION)
  .refine((s) => uniqueValues(s.options), TWICE);

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: actionId,
    options: shownOptions,
    // Slack rejects an empty list: nothing chosen is said by leaving it out.
    initial_options: z.array(shownOption).min(1).optional(),
    focus_on_load: focus,
    confirm,
  })
  .refine((s) => (s.initial_options ?? []).every((i) => s.options.some((o) => same(o, i))), NOT_AN_OPTION)
  .refine((s) => uniqueValues(s.options), TWICE);

const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  action_id: actionId,
  placeholder,
  initial_conversation: z
    .string()
    .regex(/^[CDG]/)
    .optional(),
  default_to_current_conversation: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z
        .array(z.enum(['im', 'mpim', 'private', 'public']))
        .min(1)
        .optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .refine((f) => Object.keys(f).length > 0, 'filter must not be empty')
    .optional(),
  focus_on_load: focus,
  confirm,
});

const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  action_id: actionId,
  placeholder,
  initial_user: z.string().regex(/^[UW]/).optional(),
  focus_on_load: focus,
  confirm,
});

const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  action_id: actionId,
  placeholder,
  initial_channel: z.string().regex(/^C/).optional(),
  focus_on_load: focus,
  confirm,
});

const emailTextInput = z.strictObject({
  type: z.literal('email_text_input'),
  action_id: actionId,
  initial_value: z.email().optional(),
  placeholder,
  focus_on_load: focus,
});

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: actionId,
  initial_date: z.iso.date().optional(),
  placeholder,
  focus_on_load: focus,
  confirm,
});

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(GRENSER.inndata.lengde).optional(),
  max_length: z.number().int().min(1).max(GRENSER.inndata.lengde).optional(),
  initial_value: z.string().max(GRENSER.inndata.lengde).optional(),
  placeholder,
  focus_on_load: focus,
});

const feedbackChoice = z.strictObject({
  text: plainText(GRENSER.knapp.tekst),
  accessibility_label: text(GRENSER.knapp.merkelapp).optional(),
  value: text(GRENSER.knapp.verdi),
});

const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: actionId,
  positive_button: feedbackChoice,
  negative_button: feedbackChoice,
});

const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  action_id: actionId,
  icon: z.literal('trash'),
  text: plainText(GRENSER.knapp.tekst),
  value: text(GRENSER.knapp.verdi).optional(),
  accessibility_label: text(GRENSER.knapp.merkelapp).optional(),
  confirm,
});

export const imageElement = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(3_000).optional(),
  slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
  alt_text: text(GRENSER.bilde.alternativ),
});

export const actionElement = z.discriminatedUnion('type', [
  button,
  overflow,
  staticSelect,
  externalSelect,
  conversationsSelect,
  usersSelect,
  channelsSelect,
  radioButtons,
  checkboxes,
  datepicker,
]);
export const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  staticSelect,
  externalSelect,
  conversationsSelect,
  usersSelect,
  channelsSelect,
  radioButtons,
  checkboxes,
  datepicker,
  imageElement,
]);
export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  emailTextInput,
  staticSelect,
  externalSelect,
  conversationsSelect,
  usersSelect,
  channelsSelect,
  radioButtons,
  checkboxes,
  datepicker,
]);
export const contextAction = z.discriminatedUnion('type', [feedbackButtons, iconButton]);

const fetched = z.array(option).max(GRENSER.valg.antall);
/** What an app may answer when it is asked for the options of an `external_select`. */
export const suggestedOptions = z.union([
  z.strictObject({ options: fetched }),
  z
    .strictObject({
      option_groups: z
        .array(z.strictObject({ label: plainText(GRENSER.valg.tekst), options: fetched.min(1) }))
        .max(GRENSER.valg.grupper),
    })
    .refine(
      ({ option_groups }) => option_groups.reduce((sum, g) => sum + g.options.length, 0) <= GRENSER.valg.antall,
      'no more than 100 options',
    ),
]);

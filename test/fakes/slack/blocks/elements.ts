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
  options: z.array(option).min(1).max(5),
  confirm,
});

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  action_id: actionId,
  options,
  initial_option: option.optional(),
  placeholder,
  focus_on_load: focus,
  confirm,
});

const conversationsSelect = z.strictObject({
  type: z.enum(['conversations_select', 'users_select', 'channels_select']),
  action_id: actionId,
  placeholder,
  initial_conversation: z.string().optional(),
  initial_user: z.string().optional(),
  focus_on_load: focus,
  confirm,
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
  conversationsSelect,
  datepicker,
]);
export const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  staticSelect,
  conversationsSelect,
  datepicker,
  imageElement,
]);
export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  staticSelect,
  conversationsSelect,
  datepicker,
]);
export const contextAction = z.discriminatedUnion('type', [feedbackButtons, iconButton]);

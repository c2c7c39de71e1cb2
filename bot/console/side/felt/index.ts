import type { Inndata } from '../blokkskjema.ts';
import { avkrysning } from './avkrysning.ts';
import type { Felt, Feltkall } from './felt.ts';
import { letefelt } from './letefelt.ts';
import { listefelt } from './listefelt.ts';
import { tekstfelt } from './tekstfelt.ts';

export type { Felt, Feltkall, Tilstand } from './felt.ts';

/** The field that an input element is. */
export function lagFelt(e: Inndata, id: string, kall: Feltkall): Felt {
  switch (e.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'datepicker':
      return tekstfelt(e, id);
    case 'static_select':
    case 'conversations_select':
    case 'users_select':
      return listefelt(e, id, kall);
    case 'radio_buttons':
    case 'checkboxes':
      return avkrysning(e, id);
    case 'external_select':
      return letefelt(e, id, kall);
  }
}

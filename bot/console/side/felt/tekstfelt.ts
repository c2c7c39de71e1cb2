import { el } from '../dom.ts';
import type { Element, Felt } from './felt.ts';

type Tekstinndata = Element<'plain_text_input'> | Element<'email_text_input'> | Element<'datepicker'>;

function kontroll(e: Tekstinndata, id: string): HTMLInputElement | HTMLTextAreaElement {
  const felles = { id, name: id, 'aria-describedby': `${id}-hint ${id}-feil` };
  switch (e.type) {
    case 'plain_text_input': {
      const lengde = e.max_length === undefined ? {} : { maxlength: String(e.max_length) };
      const hint = e.placeholder === undefined ? {} : { placeholder: e.placeholder.text };
      const ut = e.multiline
        ? el('textarea', { ...felles, ...lengde, ...hint, rows: '3' })
        : el('input', { ...felles, ...lengde, ...hint, type: 'text' });
      ut.value = e.initial_value ?? '';
      return ut;
    }
    case 'email_text_input': {
      const ut = el('input', { ...felles, type: 'email', autocomplete: 'off' });
      ut.value = e.initial_value ?? '';
      return ut;
    }
    case 'datepicker': {
      const ut = el('input', { ...felles, type: 'date' });
      ut.value = e.initial_date ?? '';
      return ut;
    }
  }
}

/** Something to write in: text, an address, a date. */
export function tekstfelt(e: Tekstinndata, id: string): Felt {
  const inn = kontroll(e, id);
  const felt = e.type === 'datepicker' ? 'selected_date' : 'value';
  return {
    element: inn,
    flere: false,
    tilstand: () => ({ type: e.type, [felt]: inn.value === '' ? null : inn.value }),
    overta(fra) {
      if (fra.element instanceof HTMLInputElement || fra.element instanceof HTMLTextAreaElement) {
        inn.value = fra.element.value;
      }
    },
    fokus: () => inn.focus(),
    merk: (feil) => inn.setAttribute('aria-invalid', String(feil)),
  };
}

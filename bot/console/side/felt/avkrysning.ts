import { el } from '../dom.ts';
import type { Element, Felt } from './felt.ts';

/** Radio buttons and checkboxes: all of them in sight. */
export function avkrysning(e: Element<'radio_buttons'> | Element<'checkboxes'>, id: string): Felt {
  const begynner =
    e.type === 'checkboxes' ? (e.initial_options ?? []) : e.initial_option === undefined ? [] : [e.initial_option];
  const bokser = e.options.map(({ value }) => {
    const boks = el('input', { type: e.type === 'checkboxes' ? 'checkbox' : 'radio', name: id, value });
    boks.checked = begynner.some((o) => o.value === value);
    return boks;
  });
  const element = el(
    'div',
    { class: 'avkrysning' },
    ...bokser.map((boks, nr) => el('label', {}, boks, ` ${e.options[nr]?.text.text ?? ''}`)),
  );
  const valgte = () => bokser.filter((b) => b.checked).map((b) => ({ value: b.value }));
  return {
    element,
    flere: true,
    tilstand: () =>
      e.type === 'checkboxes'
        ? { type: e.type, selected_options: valgte() }
        : { type: e.type, selected_option: valgte()[0] ?? null },
    overta(fra) {
      const gamle = [...fra.element.querySelectorAll('input')];
      for (const boks of bokser) boks.checked = gamle.find((b) => b.value === boks.value)?.checked ?? boks.checked;
    },
    fokus: () => bokser[0]?.focus(),
    merk(feil) {
      for (const boks of bokser) boks.setAttribute('aria-invalid', String(feil));
    },
  };
}

import { el } from '../dom.ts';
import type { Valg } from '../kall.ts';
import type { Element, Felt, Feltkall } from './felt.ts';

type Listeinndata = Element<'static_select'> | Element<'conversations_select'> | Element<'users_select'>;

interface Innhold {
  readonly valg: readonly Valg[];
  readonly valgt: string | null;
}

function innholdet(e: Listeinndata, { personer, kanaler }: Feltkall): Innhold {
  switch (e.type) {
    case 'static_select':
      return {
        valg: e.options.map((o) => ({ tekst: o.text.text, verdi: o.value })),
        valgt: e.initial_option?.value ?? null,
      };
    case 'conversations_select':
      return { valg: kanaler, valgt: e.initial_conversation ?? null };
    case 'users_select':
      return { valg: personer, valgt: e.initial_user ?? null };
  }
}

/** A list to choose one of: options, channels or people. Nothing is chosen unless it begins so. */
export function listefelt(e: Listeinndata, id: string, kall: Feltkall): Felt {
  const { valg, valgt } = innholdet(e, kall);
  const ut = el(
    'select',
    { id, name: id, 'aria-describedby': `${id}-hint ${id}-feil` },
    ...(valgt === null ? [el('option', { value: '' }, 'Velg …')] : []),
    ...valg.map(({ tekst, verdi }) => el('option', { value: verdi }, tekst)),
  );
  ut.value = valgt ?? '';
  ut.addEventListener('change', () => kall.endret());
  return {
    element: ut,
    flere: false,
    tilstand() {
      const verdi = ut.value === '' ? null : ut.value;
      switch (e.type) {
        case 'static_select':
          return { type: e.type, selected_option: verdi === null ? null : { value: verdi } };
        case 'conversations_select':
          return { type: e.type, selected_conversation: verdi };
        case 'users_select':
          return { type: e.type, selected_user: verdi };
      }
    },
    overta(fra) {
      if (fra.element instanceof HTMLSelectElement) ut.value = fra.element.value;
    },
    fokus: () => ut.focus(),
    merk: (feil) => ut.setAttribute('aria-invalid', String(feil)),
  };
}

import { tegnBlokker } from './blokker.ts';
import { type Blokk, type Inndata, lesBlokk, Visning } from './blokkskjema.ts';
import { el, knapp } from './dom.ts';
import type { Navn } from './mrkdwn.ts';

type Verdier = Record<string, Record<string, Record<string, unknown>>>;
type Felt = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Inndatablokk = Extract<Blokk, { type: 'input' }>;

export interface Modalkall {
  readonly navn: Navn;
  /** The errors by block, or `null` when it was taken. */
  send(verdier: Verdier): Promise<Readonly<Record<string, string>> | null>;
  lukk(): void;
}

function felt(e: Inndata, id: string): Felt {
  const felles = { id, name: id, 'aria-describedby': `${id}-feil` };
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
    case 'datepicker': {
      const ut = el('input', { ...felles, type: 'date' });
      ut.value = e.initial_date ?? '';
      return ut;
    }
    case 'static_select': {
      const valg = e.options.map((o) => el('option', { value: o.value }, o.text.text));
      const ut = el('select', felles, ...valg);
      ut.value = e.initial_option?.value ?? e.options[0]?.value ?? '';
      return ut;
    }
  }
}

function verdien({ element }: Inndatablokk, felt: Felt): Record<string, unknown> {
  const verdi = felt.value === '' ? null : felt.value;
  if (element.type === 'datepicker') return { type: element.type, selected_date: verdi };
  if (element.type === 'static_select') return { type: element.type, selected_option: { value: felt.value } };
  return { type: element.type, value: verdi };
}

/** The open form in the dialog; filled in anew only when it is another one. */
export function visModal(dialog: HTMLDialogElement, raa: unknown, { navn, send, lukk }: Modalkall): void {
  const lest = Visning.safeParse(raa);
  if (!lest.success) {
    dialog.close();
    dialog.replaceChildren();
    return;
  }
  const visning = lest.data;
  const felter: { readonly blokk: Inndatablokk; readonly felt: Felt; readonly feil: HTMLElement }[] = [];
  const skjema = el('form', { method: 'dialog' });
  for (const b of visning.blocks) {
    const blokk = lesBlokk(b);
    if (blokk?.type !== 'input') {
      skjema.append(...tegnBlokker([b], '', { navn, trykk: null }));
      continue;
    }
    const id = `felt-${blokk.block_id}`;
    const feil = el('p', { class: 'feil', id: `${id}-feil`, role: 'alert' });
    const inn = felt(blokk.element, id);
    felter.push({ blokk, felt: inn, feil });
    const hint = blokk.hint === undefined ? [] : [el('p', { class: 'kontekst' }, blokk.hint.text)];
    skjema.append(el('div', { class: 'felt' }, el('label', { for: id }, blokk.label.text), inn, ...hint, feil));
  }
  skjema.addEventListener('submit', async (hendelse) => {
    hendelse.preventDefault();
    const verdier: Verdier = {};
    for (const { blokk, felt } of felter) verdier[blokk.block_id] = { [blokk.element.action_id]: verdien(blokk, felt) };
    const svar = await send(verdier);
    for (const { blokk, feil } of felter) feil.textContent = svar?.[blokk.block_id] ?? '';
  });
  const sendknapp = el('button', { type: 'submit', class: 'hoved' }, visning.submit?.text ?? 'Send');
  const avbryt = knapp(visning.close?.text ?? 'Avbryt', '', lukk);
  skjema.append(el('div', { class: 'handlinger' }, sendknapp, avbryt));
  dialog.setAttribute('aria-label', visning.title?.text ?? 'Skjema');
  dialog.replaceChildren(el('h2', {}, visning.title?.text ?? ''), skjema);
  if (!dialog.open) dialog.showModal();
}

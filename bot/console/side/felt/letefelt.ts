import * as z from 'zod/mini';
import { el } from '../dom.ts';
import type { Gruppe, Valg } from '../kall.ts';
import type { Element, Felt, Feltkall } from './felt.ts';

const VENT_MS = 120;

const ValgtSchema = z.object({ text: z.object({ text: z.string() }), value: z.string() });

/** A field whose options are fetched while one types: written in, or chosen with the arrows or the mouse. */
export function letefelt(e: Element<'external_select'>, id: string, { foreslaa, endret }: Feltkall): Felt {
  const { initial_option: foerst } = e;
  let valgt: Valg | null = foerst === undefined ? null : { tekst: foerst.text.text, verdi: foerst.value };
  let nummer = 0;
  let venter: ReturnType<typeof setTimeout> | undefined;
  const liste = el('div', { class: 'forslag', role: 'listbox', id: `${id}-liste`, 'aria-label': 'Forslag' });
  const inn = el('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-liste`,
    'aria-expanded': 'false',
    'aria-describedby': `${id}-hint ${id}-feil`,
  });
  const element = el('div', { class: 'letefelt' }, inn, liste);
  const visValgt = (): void => {
    inn.value = valgt?.tekst ?? '';
  };
  const lukk = (): void => {
    nummer += 1;
    clearTimeout(venter);
    liste.hidden = true;
    inn.setAttribute('aria-expanded', 'false');
    inn.removeAttribute('aria-activedescendant');
  };
  const velg = (valg: Valg): void => {
    valgt = valg;
    visValgt();
    lukk();
    endret();
  };
  const punkter = (): HTMLElement[] => [...liste.querySelectorAll<HTMLElement>('[role=option]')];
  const merkPunkt = (punkt: HTMLElement | undefined): void => {
    for (const p of punkter()) p.setAttribute('aria-selected', String(p === punkt));
    if (punkt === undefined) return;
    inn.setAttribute('aria-activedescendant', punkt.id);
    punkt.scrollIntoView({ block: 'nearest' });
  };
  const vis = (grupper: readonly Gruppe[]): void => {
    let nr = 0;
    liste.replaceChildren(
      ...grupper.map(({ tittel, valg }) =>
        el(
          'div',
          { role: 'group', 'aria-label': tittel },
          el('p', { 'aria-hidden': 'true' }, tittel),
          ...valg.map((v) => {
            const punkt = el('div', { role: 'option', id: `${id}-${nr++}`, 'aria-selected': 'false' }, v.tekst);
            // Before the field loses focus.
            punkt.addEventListener('mousedown', (hendelse) => {
              hendelse.preventDefault();
              velg(v);
            });
            return punkt;
          }),
        ),
      ),
    );
    const ingen = nr === 0;
    if (ingen) liste.append(el('div', { role: 'option', 'aria-disabled': 'true', class: 'ingen' }, 'Ingen treff'));
    liste.hidden = false;
    inn.setAttribute('aria-expanded', 'true');
    merkPunkt(ingen ? undefined : punkter()[0]);
  };
  const leit = (skrevet: string, ms: number): void => {
    clearTimeout(venter);
    const mitt = ++nummer;
    venter = setTimeout(async () => {
      const grupper = await foreslaa({ action_id: e.action_id, value: skrevet }).catch(() => []);
      // Somebody has typed on, or left.
      if (mitt === nummer) vis(grupper);
    }, ms);
  };
  inn.addEventListener('focus', () => inn.select());
  inn.addEventListener('click', () => leit('', 0));
  inn.addEventListener('input', () => leit(inn.value, VENT_MS));
  inn.addEventListener('blur', () => {
    lukk();
    visValgt();
  });
  inn.addEventListener('keydown', (hendelse) => {
    const alle = punkter().filter((p) => p.getAttribute('aria-disabled') !== 'true');
    const naa = alle.findIndex((p) => p.getAttribute('aria-selected') === 'true');
    if (hendelse.key === 'ArrowDown' || hendelse.key === 'ArrowUp') {
      hendelse.preventDefault();
      if (liste.hidden) leit('', 0);
      else merkPunkt(alle.at((naa + (hendelse.key === 'ArrowDown' ? 1 : -1)) % Math.max(1, alle.length)));
    } else if (hendelse.key === 'Enter' && !liste.hidden) {
      hendelse.preventDefault();
      alle[naa]?.dispatchEvent(new MouseEvent('mousedown', { cancelable: true }));
    } else if (hendelse.key === 'Escape' && !liste.hidden) {
      // Closes the list and not the form.
      hendelse.preventDefault();
      hendelse.stopPropagation();
      lukk();
    }
  });
  liste.hidden = true;
  visValgt();
  return {
    element,
    flere: false,
    tilstand: () => ({
      type: e.type,
      selected_option: valgt === null ? null : { text: { type: 'plain_text', text: valgt.tekst }, value: valgt.verdi },
    }),
    overta(fra) {
      const lest = ValgtSchema.safeParse(fra.tilstand().selected_option);
      valgt = lest.success ? { tekst: lest.data.text.text, verdi: lest.data.value } : null;
      visValgt();
    },
    fokus: () => inn.focus(),
    merk: (feil) => inn.setAttribute('aria-invalid', String(feil)),
  };
}

import { el, knapp } from './dom.ts';

/** Asks before something that can't be undone. */
export function bekreft(tittel: string, tekst: HTMLElement, ja: string, nei: string): Promise<boolean> {
  return new Promise((svar) => {
    const dialog = el('dialog', { 'aria-label': tittel }, el('h2', {}, tittel), tekst);
    const lukk = (verdi: boolean) => () => {
      dialog.remove();
      svar(verdi);
    };
    dialog.append(el('div', { class: 'handlinger' }, knapp(ja, 'hoved', lukk(true)), knapp(nei, '', lukk(false))));
    dialog.addEventListener('cancel', lukk(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}

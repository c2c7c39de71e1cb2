import { el, knapp, nyId } from './dom.ts';

/** How far some work has come; `andel` is `null` when that can't be known. */
export interface Arbeidsframdrift {
  readonly tekst: string;
  readonly andel: number | null;
}

/** What goes on while the user waits. */
export interface Arbeid {
  /** Holds the progress while something goes on, and shows nothing else. */
  readonly felt: HTMLElement;
  /**
   * Does one thing at a time: `null` when something else goes on. Focus is on «Avbryt» while it lasts, and then back
   * where it was.
   */
  utfoer<T>(
    tittel: string,
    gjoer: (signal: AbortSignal, vis: (framdrift: Arbeidsframdrift) => void) => Promise<T>,
  ): Promise<T | null>;
}

/** Progress is told to screen readers by the quarter: each step would never let them finish a sentence. */
const kvart = (andel: number | null): number => (andel === null ? -1 : Math.floor(andel * 4));

export function lagArbeid(tekst: () => { readonly avbryt: string; readonly avbryter: string }): Arbeid {
  const linje = el('p', { id: nyId(), role: 'status' });
  const plass = el('div');
  const felt = el('div', { class: 'arbeid' }, linje, plass);
  let iGang = false;

  const vis = (framdrift: Arbeidsframdrift, strek: HTMLProgressElement, sagt: number): number => {
    if (framdrift.andel === null) strek.removeAttribute('value');
    else strek.value = framdrift.andel;
    const naa = kvart(framdrift.andel);
    if (naa !== sagt) linje.textContent = framdrift.tekst;
    return naa;
  };

  return {
    felt,
    async utfoer(tittel, gjoer) {
      if (iGang) return null;
      iGang = true;
      const avbryter = new AbortController();
      const strek = el('progress', { 'aria-labelledby': linje.id, max: '1' });
      const avbryt = knapp(tekst().avbryt, () => {
        avbryter.abort();
        avbryt.disabled = true;
        linje.textContent = tekst().avbryter;
      });
      const hadde = document.activeElement;
      linje.textContent = tittel;
      plass.replaceChildren(strek, avbryt);
      avbryt.focus();
      let sagt = -2;
      try {
        return await gjoer(avbryter.signal, (framdrift) => {
          if (!avbryter.signal.aborted) sagt = vis(framdrift, strek, sagt);
        });
      } finally {
        iGang = false;
        const ventet = plass.contains(document.activeElement) || document.activeElement === document.body;
        linje.textContent = '';
        plass.replaceChildren();
        if (ventet && hadde instanceof HTMLElement && hadde.isConnected) hadde.focus();
      }
    },
  };
}

import { el, knapp, nyId } from './dom.ts';

/** How far some work has come; `andel` is `null` when that can't be known. */
export interface Arbeidsframdrift {
  readonly tekst: string;
  readonly andel: number | null;
}

/** What came of some work: its value, or that something else went on, or that it was cancelled before it began. */
export type Utfoert<T> =
  | { readonly slag: 'ferdig'; readonly verdi: T }
  | { readonly slag: 'opptatt' }
  | { readonly slag: 'avbrutt' };

/** What goes on while the user waits. */
export interface Arbeid {
  /** Holds the progress while something goes on, and shows nothing else. */
  readonly felt: HTMLElement;
  /** Does one thing at a time. Focus is on «Avbryt» while it lasts, and then back where it was. */
  utfoer<T>(
    tittel: string,
    gjoer: (signal: AbortSignal, vis: (framdrift: Arbeidsframdrift) => void) => Promise<T>,
  ): Promise<Utfoert<T>>;
  /** Says what comes next; nothing: an empty text. */
  visEtterpaa(tekst: string): void;
}

/** Progress is told to screen readers by the quarter: each step would never let them finish a sentence. */
export const kvart = (andel: number | null): number => (andel === null ? -1 : Math.floor(andel * 4));

/** What is waited for, or the signal's reason as an error when it is cancelled first. Nothing that is waited for is stopped. */
export function ventPaa<T>(ventet: Promise<T>, signal: AbortSignal): Promise<T> {
  const avbrutt = new Promise<never>((_, avvis) => {
    if (signal.aborted) avvis(signal.reason);
    else signal.addEventListener('abort', () => avvis(signal.reason), { once: true });
  });
  return Promise.race([ventet, avbrutt]);
}

interface Arbeidsvalg {
  readonly tekst: () => { readonly avbryt: string; readonly avbryter: string };
  /** The user wants no more of it: neither what goes on nor what was to come. */
  readonly vedAvbrudd: () => void;
}

export function lagArbeid({ tekst, vedAvbrudd }: Arbeidsvalg): Arbeid {
  const linje = el('p', { id: nyId(), role: 'status' });
  const plass = el('div');
  const etterpaa = el('p', { class: 'etterpaa', role: 'status' });
  const felt = el('div', { class: 'arbeid' }, linje, plass, etterpaa);
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
    visEtterpaa: (neste) => {
      etterpaa.textContent = neste;
    },
    async utfoer(tittel, gjoer) {
      if (iGang) return { slag: 'opptatt' };
      iGang = true;
      const avbryter = new AbortController();
      const { signal } = avbryter;
      const strek = el('progress', { 'aria-labelledby': linje.id, max: '1' });
      const avbryt = knapp(tekst().avbryt, () => {
        avbryter.abort();
        avbryt.disabled = true;
        linje.textContent = tekst().avbryter;
        vedAvbrudd();
      });
      const hadde = document.activeElement;
      linje.textContent = tittel;
      plass.replaceChildren(strek, avbryt);
      avbryt.focus();
      let sagt = -2;
      try {
        const verdi = await gjoer(signal, (framdrift) => {
          if (!signal.aborted) sagt = vis(framdrift, strek, sagt);
        });
        return { slag: 'ferdig', verdi };
      } catch (kastet) {
        if (signal.aborted && kastet === signal.reason) return { slag: 'avbrutt' };
        throw kastet;
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

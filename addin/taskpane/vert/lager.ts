/** What this person's browser remembers between visits. Short texts by name. */
export interface Lager {
  les(navn: string): string | null;
  /** `null`: forget it. */
  skriv(navn: string, verdi: string | null): void;
}

const FORAN = 'eierblikk.';

/** The browser's own store. Where it is closed (private windows, strict policies) everything is forgotten on leaving. */
export function nettleserlager(): Lager {
  const forGodt = aapne();
  const forNaa = new Map<string, string>();
  return {
    les: (navn) => forNaa.get(navn) ?? forGodt?.getItem(FORAN + navn) ?? null,
    skriv(navn, verdi) {
      forNaa.delete(navn);
      if (verdi === null) forGodt?.removeItem(FORAN + navn);
      else if (!kanSkrive(forGodt, navn, verdi)) forNaa.set(navn, verdi);
    },
  };
}

function aapne(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function kanSkrive(lager: Storage | null, navn: string, verdi: string): boolean {
  try {
    lager?.setItem(FORAN + navn, verdi);
    return lager !== null;
  } catch {
    return false;
  }
}

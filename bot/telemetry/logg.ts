/** Fields of a log line. Never a token, never a question's text. */
export type Loggfelter = Readonly<Record<string, string | number | boolean | null | undefined>>;
export const LOGGNIVAAER = ['info', 'advarsel', 'feil'] as const;
export type Loggnivaa = (typeof LOGGNIVAAER)[number];

/** Structured log: one JSON document a line. */
export interface Logg {
  info(hendelse: string, felter?: Loggfelter): void;
  advarsel(hendelse: string, felter?: Loggfelter): void;
  feil(hendelse: string, feil: unknown, felter?: Loggfelter): void;
}

/** Whatever looks like a token of Slack's, or a password in an address. */
const HEMMELIG = /xox[a-z]-[\w-]+|xapp-[\w-]+|(?<=:\/\/[^\s:/]+:)[^\s@/]+(?=@)|hooks\.slack\.com\/\S+/g;
const LENGST = 300;

/** A text that is safe in a log: on one line, without tokens, not long. */
export function uskadelig(tekst: string): string {
  return tekst.replace(HEMMELIG, '[skjult]').replace(/\s+/g, ' ').slice(0, LENGST);
}

export function lagLogg(skriv: (linje: string) => void, naa: () => Date): Logg {
  const linje = (nivaa: Loggnivaa, hendelse: string, felter: Loggfelter) => {
    const trygge = Object.entries(felter).map(([navn, verdi]) => [
      navn,
      typeof verdi === 'string' ? uskadelig(verdi) : verdi,
    ]);
    skriv(`${JSON.stringify({ tid: naa().toISOString(), nivaa, hendelse, ...Object.fromEntries(trygge) })}\n`);
  };
  return {
    info: (hendelse, felter = {}) => linje('info', hendelse, felter),
    advarsel: (hendelse, felter = {}) => linje('advarsel', hendelse, felter),
    feil: (hendelse, feil, felter = {}) => {
      const melding = feil instanceof Error ? feil.message : String(feil);
      const navn = feil instanceof Error ? feil.name : typeof feil;
      linje('feil', hendelse, { ...felter, feiltype: navn, melding });
    },
  };
}

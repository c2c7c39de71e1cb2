import { dato } from '#core';
import { kjoer } from '../../../bot/cli/main.ts';

export interface Utfall {
  readonly utgang: number;
  readonly ut: string;
  readonly feil: readonly string[];
}

async function* linjer(tekster: readonly string[]): AsyncGenerator<string> {
  yield* tekster;
}

/** Runs one call without a process, on 20 November 2026 in a terminal of 80 columns. */
export async function kjoerProeve(argv: readonly string[], inn: readonly string[] = []): Promise<Utfall> {
  const ut: string[] = [];
  const feil: string[] = [];
  const utgang = await kjoer(argv, {
    skriv: async (tekst) => {
      ut.push(tekst);
    },
    meld: (linje) => feil.push(linje),
    bredde: 80,
    visFramdrift: false,
    idag: () => dato('2026-11-20'),
    inn: linjer(inn),
  });
  return { utgang, ut: ut.join(''), feil };
}

import { AVSLAGSTEKSTER, type Avvisningsregel, type Sted } from '../rights/index.ts';
import type { Tjenester } from './tjenester.ts';

/** Logs that somebody was denied something, and by which rule. */
export async function loggAvvist(
  t: Pick<Tjenester, 'lager'>,
  { team, kanal, bruker }: Sted,
  handling: string,
  regel: string,
): Promise<void> {
  await t.lager.revisjon.skriv({
    team,
    kanal,
    bruker,
    handling,
    sporring: null,
    selskaper: [],
    utfall: 'avvist',
    regel,
    dataversjon: null,
    detaljer: null,
  });
}

/** The same, with the words for the one who was denied. */
export async function avvis(
  t: Pick<Tjenester, 'lager'>,
  sted: Sted,
  handling: string,
  regel: Avvisningsregel,
): Promise<string> {
  await loggAvvist(t, sted, handling, regel);
  return AVSLAGSTEKSTER[regel];
}

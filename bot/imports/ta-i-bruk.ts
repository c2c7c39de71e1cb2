import type { Lager, Lagerfeil, Repositorier, Revisjonslinje } from '../store/index.ts';

export interface Ibruktaker {
  readonly team: string;
  readonly kanal: string;
  readonly bruker: string;
  /** The rule that allowed it. */
  readonly regel: string;
}

/** The version to use, and the one that was current when its difference was shown. */
export interface Ibruksvalg {
  readonly versjon: number;
  readonly forventet: number | null;
}

/**
 * Makes a version current: the change, its log line and whatever `etterpaa` writes (alerts, the answer) are one
 * transaction, so that a crash leaves all of it or nothing. A fault of the person's (somebody else was first) is a value.
 */
export async function taIBruk(
  lager: Pick<Lager, 'iTransaksjon'>,
  { team, kanal, bruker, regel }: Ibruktaker,
  { versjon, forventet }: Ibruksvalg,
  etterpaa: (r: Repositorier) => Promise<void>,
): Promise<Lagerfeil | null> {
  return lager.iTransaksjon(async (r) => {
    const tatt = await r.versjoner.taIBruk(versjon, bruker, forventet);
    if (!tatt.ok) return tatt.feil;
    const linje: Revisjonslinje = {
      team,
      kanal,
      bruker,
      handling: 'ta_i_bruk',
      sporring: null,
      selskaper: [],
      utfall: 'tillatt',
      regel,
      dataversjon: versjon,
      detaljer: { foer: forventet },
    };
    await r.revisjon.skriv(linje);
    await etterpaa(r);
    return null;
  });
}

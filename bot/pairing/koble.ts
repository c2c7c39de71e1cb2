import type { Exceleier, Excelnoekkel, Lager } from '../store/index.ts';
import { erRiktig, lagKode, lesKode } from './kode.ts';
import { lagNoekkel, noekkelhash } from './noekkel.ts';

/** How long a code is good, in minutes, and how often it may be tried. */
export const KODE_MINUTTER = 10;
export const KODE_FORSOEK = 5;
/** How long a key is good, in days. */
export const NOEKKEL_DAGER = 90;

type Lageret = Pick<Lager, 'exceltilgang' | 'iTransaksjon'>;

function linje({ team, kanal, bruker }: Exceleier, handling: string, regel: string, detaljer: unknown) {
  const felles = { sporring: null, selskaper: [], utfall: 'tillatt', dataversjon: null } as const;
  return { team, kanal, bruker, handling, regel, detaljer, ...felles };
}

/** Issues a one-time code, to be shown to the person and to nobody else. `regel`: what allowed it. */
export async function utstedKode(lager: Lageret, eier: Exceleier, regel: string): Promise<string> {
  const { vist, lagret } = await lagKode();
  await lager.iTransaksjon(async (r) => {
    await r.exceltilgang.utstedKode(eier, lagret, KODE_MINUTTER);
    await r.revisjon.skriv(linje(eier, 'excel_kode', regel, null));
  });
  return vist;
}

/** Whose code it is. `null`: wrong, used or out of date; why is not told. */
export async function finnEier(
  lager: Lageret,
  kode: string,
): Promise<{ readonly eier: Exceleier; readonly id: string } | null> {
  const skrevet = lesKode(kode);
  const funnet = skrevet === null ? null : await lager.exceltilgang.proevKode(skrevet.id, KODE_FORSOEK);
  if (skrevet === null || funnet === null || !(await erRiktig(skrevet.hemmelig, funnet))) return null;
  const { team, kanal, bruker } = funnet;
  return { eier: { team, kanal, bruker }, id: funnet.id };
}

export interface Koblet {
  /** Shown once, to the Excel that asked. */
  readonly noekkel: string;
  readonly utloeper: Date;
}

/** Uses the code up and gives a key for it, in one transaction. `null`: somebody else just used it. */
export async function koble(lager: Lageret, eier: Exceleier, kodeId: string, regel: string): Promise<Koblet | null> {
  const noekkel = lagNoekkel();
  return lager.iTransaksjon(async (r) => {
    if (!(await r.exceltilgang.brukKode(kodeId))) return null;
    const { id, utloeper } = await r.exceltilgang.nyNoekkel(eier, noekkelhash(noekkel), NOEKKEL_DAGER);
    await r.revisjon.skriv(linje(eier, 'excel_kobling', regel, { noekkel: id }));
    return { noekkel, utloeper };
  });
}

/** The connection that a key belongs to. `null`: unknown, withdrawn or out of date. */
export function finnKobling(lager: Lageret, noekkel: string): Promise<Excelnoekkel | null> {
  return lager.exceltilgang.finnNoekkel(noekkelhash(noekkel));
}

/** Withdraws a connection, with its log line. `false`: there was none. */
export async function tilbakekall(lager: Lageret, av: Exceleier, id: number, regel: string): Promise<boolean> {
  return lager.iTransaksjon(async (r) => {
    const borte = await r.exceltilgang.tilbakekall(av.team, id, av.bruker);
    if (borte) await r.revisjon.skriv(linje(av, 'excel_tilbakekalt', regel, { noekkel: id }));
    return borte;
  });
}

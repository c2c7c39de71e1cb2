import { basename } from 'node:path';
import type { Arbeidsbok } from '#core/sheets';
import { medFil } from './aapne-fil.ts';
import { lesCsv } from './csv/les-csv.ts';
import { Filavbrudd, type Filfeil, type Filproblem, filfeil } from './feil.ts';
import { erKryptertArbeidsbok, erOle, gjettFilslag, gjettZipslag } from './filslag.ts';
import { GRENSER, type Grenser } from './grenser.ts';
import { type Bytekilde, bufferkilde, krevStoerrelse } from './kilde.ts';
import { ForMyeTekst } from './tekstlager.ts';
import { lagVakt } from './vakt.ts';
import { lesArkene } from './xlsx/arbeidsbok.ts';
import { Pakke } from './xlsx/pakke.ts';
import { OedelagtXml } from './xml/leser.ts';
import { erZip, KryptertZip, lesKatalog, OedelagtZip } from './zip/arkiv.ts';
import { erUrimelig, ForMyeUtpakket } from './zip/utpakking.ts';

export interface Lesevalg {
  /** Stops the reading; the result is then the error `avbrutt`. */
  readonly signal?: AbortSignal;
  /** Other limits than the usual ones. */
  readonly grenser?: Partial<Grenser>;
}

export type Leseresultat =
  | { readonly ok: true; readonly bok: Arbeidsbok; readonly problemer: readonly Filproblem[] }
  | { readonly ok: false; readonly feil: Filfeil };

/** Reads a workbook (.xlsx, .xlsm) or a .csv from disk. What cannot be read is a value, never an exception. */
export async function lesFil(sti: string, valg: Lesevalg = {}): Promise<Leseresultat> {
  const fil = visNavn(sti);
  return somVerdi(fil, async () => {
    const grenser = { ...GRENSER, ...valg.grenser };
    return medFil(sti, fil, grenser.filstoerrelse, (kilde) => lesInnhold(kilde, fil, grenser, valg.signal));
  });
}

/** Reads a file that is already in memory, such as one dropped in a chat; `navn` is shown in messages and sources. */
export async function lesBuffer(innhold: Uint8Array, navn: string, valg: Lesevalg = {}): Promise<Leseresultat> {
  const fil = visNavn(navn);
  return somVerdi(fil, async () => {
    const grenser = { ...GRENSER, ...valg.grenser };
    krevStoerrelse(innhold.byteLength, fil, grenser.filstoerrelse);
    return lesInnhold(bufferkilde(innhold), fil, grenser, valg.signal);
  });
}

/** The file's name as it is shown: without folders, on one line. */
function visNavn(sti: string): string {
  return basename(sti.replaceAll('\\', '/')).replace(/\p{C}/gu, ' ').slice(0, 200);
}

async function lesInnhold(
  kilde: Bytekilde,
  fil: string,
  grenser: Grenser,
  signal?: AbortSignal,
): Promise<Leseresultat> {
  const vakt = lagVakt(fil, grenser.minneandel, signal);
  vakt();
  if (kilde.stoerrelse === 0) throw new Filavbrudd(filfeil('tom_fil', (t) => t.tom_fil(fil)));
  if (erZip(await kilde.les(0, 4))) {
    const { ark, problemer } = await lesArkene(await aapnePakke(kilde, fil, grenser, vakt), fil, grenser);
    return { ok: true, bok: { fil, ark }, problemer };
  }
  const innhold = await kilde.les(0, kilde.stoerrelse);
  if (erKryptertArbeidsbok(innhold)) throw new Filavbrudd(passordbeskyttet(fil));
  const slag = gjettFilslag(innhold);
  if (slag === 'tekst' && !erOle(innhold) && /\.(?:csv|tsv|txt)$/i.test(fil)) {
    const { ark, problemer } = await lesCsv(innhold, fil, grenser, vakt);
    return { ok: true, bok: { fil, ark: [ark] }, problemer };
  }
  throw new Filavbrudd(filfeil('ikke_xlsx', (t) => t.ikke_xlsx(fil, slag)));
}

function passordbeskyttet(fil: string): Filfeil {
  return filfeil('passordbeskyttet', (t) => t.passordbeskyttet(fil));
}

/** Looks at the archive's directory before anything is inflated. @throws Filavbrudd, OedelagtZip, KryptertZip, ForMyeUtpakket */
async function aapnePakke(kilde: Bytekilde, fil: string, grenser: Grenser, vakt: () => void): Promise<Pakke> {
  const deler = await lesKatalog(kilde, grenser.zipdeler);
  const sum = deler.reduce((i, del) => i + del.utpakket, 0);
  const bombe = deler.some((del) => erUrimelig(del.pakket, del.utpakket, grenser));
  if (bombe || sum > grenser.utpakket || deler.length > grenser.zipdeler) throw new ForMyeUtpakket();
  const pakke = new Pakke(deler, grenser, vakt);
  if (!pakke.har('[Content_Types].xml') || !pakke.finn((navn) => navn.endsWith('/workbook.xml'))) {
    const slag = gjettZipslag((test) => pakke.finn(test));
    throw new Filavbrudd(filfeil('ikke_xlsx', (t) => t.ikke_xlsx(fil, slag)));
  }
  return pakke;
}

/** Every way a hostile or damaged file can end the reading, as a value. A mistake in this program is still thrown. */
async function somVerdi(fil: string, les: () => Promise<Leseresultat>): Promise<Leseresultat> {
  try {
    return await les();
  } catch (feil) {
    if (feil instanceof Filavbrudd) return { ok: false, feil: feil.feil };
    if (feil instanceof KryptertZip) return { ok: false, feil: passordbeskyttet(fil) };
    if (feil instanceof ForMyeUtpakket) return { ok: false, feil: filfeil('zip_bombe', (t) => t.zip_bombe(fil)) };
    if (feil instanceof ForMyeTekst) return { ok: false, feil: filfeil('for_mye_tekst', (t) => t.for_mye_tekst(fil)) };
    if (feil instanceof OedelagtXml || feil instanceof OedelagtZip) {
      return { ok: false, feil: filfeil('oedelagt_fil', (t) => t.oedelagt_fil(fil)) };
    }
    throw feil;
  }
}

import { basename } from 'node:path';
import type { Arbeidsbok } from '#core/sheets';
import { lesCsv } from './csv/les-csv.ts';
import { Filavbrudd, type Filfeil, type Filproblem, filfeil } from './feil.ts';
import { erKryptertArbeidsbok, erOle, gjettFilslag, gjettZipslag } from './filslag.ts';
import { GRENSER, type Grenser } from './grenser.ts';
import { forStorFil, hentFil } from './hent-fil.ts';
import { ForMyeTekst } from './tekstlager.ts';
import { lagVakt } from './vakt.ts';
import { lesArkene } from './xlsx/arbeidsbok.ts';
import { Pakke } from './xlsx/pakke.ts';
import { OedelagtXml } from './xml/leser.ts';
import { erZip, lesKatalog, OedelagtZip } from './zip/katalog.ts';
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
    return lesInnhold(await hentFil(sti, fil, grenser), fil, grenser, valg.signal);
  });
}

/** Reads a file that is already in memory, such as one dropped in a chat; `navn` is shown in messages and sources. */
export async function lesBuffer(innhold: Uint8Array, navn: string, valg: Lesevalg = {}): Promise<Leseresultat> {
  const fil = visNavn(navn);
  return somVerdi(fil, async () => {
    const grenser = { ...GRENSER, ...valg.grenser };
    if (innhold.byteLength > grenser.filstoerrelse) throw forStorFil(fil, grenser);
    const buffer = Buffer.from(innhold.buffer, innhold.byteOffset, innhold.byteLength);
    return lesInnhold(buffer, fil, grenser, valg.signal);
  });
}

/** The file's name as it is shown: without folders, on one line. */
function visNavn(sti: string): string {
  return basename(sti.replaceAll('\\', '/')).replace(/\p{C}/gu, ' ').slice(0, 200);
}

async function lesInnhold(innhold: Buffer, fil: string, grenser: Grenser, signal?: AbortSignal): Promise<Leseresultat> {
  const vakt = lagVakt(fil, grenser.minneandel, signal);
  vakt();
  if (innhold.length === 0) throw new Filavbrudd(filfeil('tom_fil', (t) => t.tom_fil(fil)));
  if (erZip(innhold)) {
    const { ark, problemer } = await lesArkene(aapnePakke(innhold, fil, grenser, vakt), fil, grenser);
    return { ok: true, bok: { fil, ark }, problemer };
  }
  if (erKryptertArbeidsbok(innhold)) throw new Filavbrudd(filfeil('passordbeskyttet', (t) => t.passordbeskyttet(fil)));
  const slag = gjettFilslag(innhold);
  if (slag === 'tekst' && !erOle(innhold) && /\.(?:csv|tsv|txt)$/i.test(fil)) {
    const { ark, problemer } = await lesCsv(innhold, fil, grenser, vakt);
    return { ok: true, bok: { fil, ark: [ark] }, problemer };
  }
  throw new Filavbrudd(filfeil('ikke_xlsx', (t) => t.ikke_xlsx(fil, slag)));
}

/** Looks at the archive's directory before anything is inflated. @throws Filavbrudd, OedelagtZip */
function aapnePakke(innhold: Buffer, fil: string, grenser: Grenser, vakt: () => void): Pakke {
  const deler = lesKatalog(innhold, grenser.zipdeler);
  const sum = deler.reduce((i, del) => i + del.utpakket, 0);
  const bombe = deler.some((del) => erUrimelig(del.pakket, del.utpakket, grenser));
  if (bombe || sum > grenser.utpakket || deler.length > grenser.zipdeler) throw new ForMyeUtpakket();
  if (deler.some((del) => del.kryptert)) {
    throw new Filavbrudd(filfeil('passordbeskyttet', (t) => t.passordbeskyttet(fil)));
  }
  const pakke = new Pakke(innhold, deler, grenser, vakt);
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
    if (feil instanceof ForMyeUtpakket) return { ok: false, feil: filfeil('zip_bombe', (t) => t.zip_bombe(fil)) };
    if (feil instanceof ForMyeTekst) return { ok: false, feil: filfeil('for_mye_tekst', (t) => t.for_mye_tekst(fil)) };
    if (feil instanceof OedelagtXml || feil instanceof OedelagtZip) {
      return { ok: false, feil: filfeil('oedelagt_fil', (t) => t.oedelagt_fil(fil)) };
    }
    throw feil;
  }
}

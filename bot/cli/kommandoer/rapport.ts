import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Forrige, type Innsyn, lagSammendrag, type Sammendrag, type Utsnitt } from '#core';
import { FILFORMER, type Filform, skrivEierskapsmelding, skrivSammendrag } from '../../summary/index.ts';
import { medFramdrift } from '../framdrift.ts';
import type { Valgverdier } from '../kall.ts';
import { hentPortefolje } from '../portefolje.ts';
import { velgSelskaper } from '../utvalg.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { bedrifter } from '../visning/bedrifter.ts';

const ENDELSER = '.pdf, .docx, .xlsx eller .md';

interface Maal {
  readonly sti: string;
  readonly form: Filform;
}

function krevMaal(ut: string | undefined): Maal {
  if (ut === undefined) throw new Bruksfeil(`Si hvor rapporten skal: eierblikk rapport --ut FIL (${ENDELSER})`);
  const endelse = extname(ut).slice(1).toLowerCase();
  const form = FILFORMER.find((f) => f === endelse);
  if (form === undefined) throw new Bruksfeil(`Ukjent endelse på «${ut}». Bruk ${ENDELSER}.`);
  return { sti: ut, form };
}

/** What the summary is about. The companies are looked up, so that a name that isn't there is said at once. */
function utsnittet(innsyn: Innsyn, valg: Valgverdier): { readonly utsnitt: Utsnitt; readonly antall: number } {
  const selskaper = velgSelskaper(innsyn, valg);
  const [foerste] = selskaper;
  const antall = selskaper.length;
  if (valg.selskap !== undefined && foerste !== undefined) {
    return { utsnitt: { slag: 'selskap', selskap: foerste.id }, antall };
  }
  const kommune = foerste?.kommune ?? null;
  if (valg.kommune !== undefined && kommune !== null) return { utsnitt: { slag: 'kommune', kommune }, antall };
  return { utsnitt: { slag: 'portefolje' }, antall };
}

async function hentForrige(valg: Valgverdier, vert: Vert): Promise<Forrige | null> {
  const dato = valg['sist-dato'];
  if (valg.sist.length === 0 && dato === undefined) return null;
  if (valg.sist.length === 0 || dato === undefined) {
    throw new Bruksfeil('--sist og --sist-dato hører sammen: filen med tallene sist, og datoen de gjaldt.');
  }
  return { innsyn: (await hentPortefolje(valg.sist, vert)).innsyn, dato };
}

function skriv(sammendrag: Sammendrag, form: Filform, valg: Valgverdier): Promise<Buffer> {
  const arkiv = { saksnummer: valg.saksnummer ?? null, unntattOffentlighet: valg.unntatt ?? null };
  if (!valg.eierskapsmelding) return skrivSammendrag(sammendrag, form, { omfang: valg.full ? 'full' : 'side', arkiv });
  if (form === 'xlsx') throw new Bruksfeil('En eierskapsmelding er et dokument: bruk .docx, .pdf eller .md.');
  return skrivEierskapsmelding(sammendrag, form, arkiv);
}

/** Writes a summary of the portfolio, or of the companies of `--selskap` and `--kommune`. */
export async function rapport(_argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const { sti, form } = krevMaal(valg.ut);
  const { innsyn } = await hentPortefolje(valg.data, vert);
  const { utsnitt, antall } = utsnittet(innsyn, valg);
  const forrige = await hentForrige(valg, vert);
  const sammendrag = lagSammendrag(innsyn, {
    idag: valg.dato ?? vert.idag(),
    utsnitt,
    maalform: valg.nynorsk ? 'nn' : 'nb',
    forrige,
  });
  const innhold = await medFramdrift(vert, `Skriver ${sti}`, () => skriv(sammendrag, form, valg));
  try {
    await writeFile(sti, innhold);
  } catch {
    throw new Bruksfeil(`Kan ikke skrive til «${sti}»: finnes mappen, og har du tilgang?`);
  }
  await vert.skriv(`Skrev ${sti}: ${bedrifter(antall)}, ${sammendrag.funntelling}.\n`);
  return UTGANG.greit;
}

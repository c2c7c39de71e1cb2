import { gjenopprett as fyllFra } from '../../store/index.ts';
import { databasevalg } from '../databasevalg.ts';
import { medFramdrift } from '../framdrift.ts';
import type { Valgverdier } from '../kall.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { visKopiinnhold } from '../visning/kopi.ts';

/** Fills an empty database from a backup, all of it or nothing. */
export async function gjenopprett(argumenter: readonly string[], _valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const [fil, ...flere] = argumenter;
  if (fil === undefined || flere.length > 0) throw new Bruksfeil('Si hvilken kopi: eierblikk gjenopprett FIL');
  const innhold = await medFramdrift(vert, `Gjenoppretter fra ${fil}`, () => fyllFra(databasevalg(), fil));
  if (!innhold.ok) throw new Bruksfeil(innhold.feil.melding);
  await vert.skriv(`Gjenopprettet fra «${fil}»: ${visKopiinnhold(innhold.verdi)}.\n`);
  return UTGANG.greit;
}

import { sikkerhetskopi as taKopi } from '../../store/index.ts';
import { databasevalg } from '../databasevalg.ts';
import { medFramdrift } from '../framdrift.ts';
import type { Valgverdier } from '../kall.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { visKopiinnhold } from '../visning/kopi.ts';

/** Writes the database to a file, named by the date when the call names none. */
export async function sikkerhetskopi(argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  if (argumenter.length > 0) throw new Bruksfeil('Si hvor kopien skal ligge med --ut FIL.');
  const fil = valg.ut ?? `eierblikk-${vert.idag()}.eierblikk`;
  const kopi = await medFramdrift(vert, `Tar kopi til ${fil}`, () => taKopi(databasevalg(), fil));
  if (!kopi.ok) throw new Bruksfeil(kopi.feil.melding);
  await vert.skriv(`Sikkerhetskopien ligger i «${fil}»: ${visKopiinnhold(kopi.verdi)}.\n`);
  return UTGANG.greit;
}

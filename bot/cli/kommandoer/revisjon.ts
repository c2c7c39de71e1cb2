import { userInfo } from 'node:os';
import { extname } from 'node:path';
import { eksporterRevisjon, type Revisjonsform } from '../../store/index.ts';
import { databasevalg } from '../databasevalg.ts';
import { medFramdrift } from '../framdrift.ts';
import type { Valgverdier } from '../kall.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';

const FORMER: ReadonlyMap<string, Revisjonsform> = new Map([
  ['.csv', 'csv'],
  ['.jsonl', 'jsonl'],
]);

/** Who runs the command, for the log that it was taken out. */
function kjoerendeBruker(): string {
  try {
    return userInfo().username;
  } catch {
    return 'ukjent';
  }
}

/** Writes the audit log to a file: all of it, or the days from `--fra-dato` to `--til-dato`. */
export async function revisjon(argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const { ut, 'fra-dato': fra = null, 'til-dato': til = null } = valg;
  if (ut === undefined || argumenter.length > 0) {
    throw new Bruksfeil('Si hvor loggen skal ligge: eierblikk revisjon --ut FIL.csv');
  }
  const form = FORMER.get(extname(ut).toLowerCase());
  if (form === undefined) throw new Bruksfeil(`Ukjent endelse på «${ut}». Bruk .csv eller .jsonl.`);
  if (fra !== null && til !== null && fra > til) throw new Bruksfeil('--fra-dato kan ikke være etter --til-dato.');
  const skrevet = await medFramdrift(vert, `Skriver ${ut}`, () =>
    eksporterRevisjon(databasevalg(), ut, form, { fra, til }, kjoerendeBruker()),
  );
  if (!skrevet.ok) throw new Bruksfeil(skrevet.feil.melding);
  await vert.skriv(`Skrev ${ut}: ${skrevet.verdi} ${skrevet.verdi === 1 ? 'linje' : 'linjer'} av revisjonsloggen.\n`);
  return UTGANG.greit;
}

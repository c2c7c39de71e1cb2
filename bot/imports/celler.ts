import type { Arbeidsbok, Ark, Celle } from '#core/sheets';
import { type Utkastkall, UtkastkallSchema } from '../../addin/taskpane/index.ts';
import { GRENSER, type Grenser } from '../files/index.ts';
import { type Lest, lesBok } from './lesing.ts';

const feil = (kode: string, melding: string): Lest => ({ ok: false, kode, melding });

const UGYLDIG = feil(
  'ugyldig_innhold',
  'Innholdet er ikke celler slik Eierblikk venter dem. Last Excel-ruten på nytt.',
);

function lesJson(innhold: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(innhold));
  } catch {
    return undefined;
  }
}

/** Text counts where it stands, whatever kind of cell it is in. */
function tekstAv(celle: Celle): string {
  if (typeof celle === 'string') return celle;
  if (typeof celle !== 'object' || celle === null) return '';
  switch (celle.slag) {
    case 'lenke':
      return celle.tekst;
    case 'formel_uten_resultat':
      return celle.formel;
    case 'tall_med_format':
      return celle.format;
    case 'feil':
      return celle.kode;
    default:
      return '';
  }
}

/** The same limits as a file is read within: what comes from Excel is no safer than what comes from Slack. */
function erForStor({ ark }: Utkastkall, grenser: Grenser): boolean {
  let [rader, celler, tekst] = [0, 0, 0];
  for (const { rader: arkets } of ark) {
    for (const rad of arkets) {
      if (rad.length > 0) rader += 1;
      for (const celle of rad) {
        if (celle === null) continue;
        celler += 1;
        const lengde = tekstAv(celle).length;
        if (lengde > grenser.celletekst) return true;
        tekst += lengde;
      }
      if (rader > grenser.rader || celler > grenser.celler || tekst > grenser.tekst) return true;
    }
  }
  return ark.length > grenser.ark;
}

function somArk(ark: Utkastkall['ark'][number]): Ark {
  return { ...ark, skjulteRader: new Set(ark.skjulteRader), skjulteKolonner: new Set(ark.skjulteKolonner) };
}

/** Reads cells that Excel sent as JSON ({@link UtkastkallSchema}). What can't be read is a value, never an exception. */
export function lesCeller(innhold: Uint8Array, grenser: Grenser = GRENSER): Lest {
  const kall = UtkastkallSchema.safeParse(lesJson(innhold));
  if (!kall.success) return UGYLDIG;
  const { navn, ark } = kall.data;
  if (erForStor(kall.data, grenser)) {
    return feil(
      'for_stor',
      `«${navn}» har for mange ark, rader eller celler. Fjern ark som ikke trengs, og prøv igjen.`,
    );
  }
  const bok: Arbeidsbok = { fil: navn, ark: ark.map(somArk) };
  return lesBok(bok, []);
}

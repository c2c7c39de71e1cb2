import type { Maalform } from '../../values/index.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Tekster } from './tekster.ts';

export type { Tekster } from './tekster.ts';

export const TEKSTER: Readonly<Record<Maalform, Tekster>> = { nb, nn };

const NYNORSK =
  /(?<![\p{L}\p{N}])(?:kva|kven|kor|korleis|kvifor|ikkje|ein|eit|eg|vart|vere|noko|nokon|frå|hjå|dei|eigenkapital\p{L}*|omsetnad\p{L}*|omsetninga|formidlinga|plassar|\p{L}*plassar|\p{L}*plassane|verksemd\p{L}*|høgast|høgaste|lågast|lågaste|høgare|lågare|høgst|samla|vekta|uvekta|gjennomsnittleg|samanlikn\p{L}*|utvikla|til saman|tilskot\p{L}*|månad\p{L}*|meir|fleire|unnateke|utanfor|utan|berre|talet|tal på|heimel\p{L}*|kjelde\p{L}*|korso|millionar|gje|syn|bedrifta|tyder|seier|meiner|dykk|åra|overskot\p{L}*|underskot\p{L}*)(?![\p{L}\p{N}])/giu;
const BOKMAAL =
  /(?<![\p{L}\p{N}])(?:hva|hvem|hvor|hvordan|hvorfor|hvilke|hvilken|hvilket|ikke|en|et|jeg|ble|være|noe|noen|fra|hos|egenkapital\p{L}*|omsetningen|plasser|\p{L}*plasser|\p{L}*plassene|virksomhet\p{L}*|høyest|høyeste|lavest|laveste|høyere|lavere|høyst|samlet|vektet|uvektet|gjennomsnittlig|sammenlign\p{L}*|utviklet|til sammen|tilskudd\p{L}*|måned\p{L}*|mer|flere|unntatt|utenfor|uten|bare|tallet|hjemmel\p{L}*|kilde\p{L}*|millioner|gi|bedriften|betyr|sier|mener|overskudd\p{L}*|underskudd\p{L}*)(?![\p{L}\p{N}])/giu;

/** The written standard that a question is in: the one that more of its words belong to; bokmål when it shows neither. */
export function maalformFor(sporsmaal: string, ellers: Maalform): Maalform {
  const tekst = sporsmaal.slice(0, 600);
  const nynorsk = tekst.match(NYNORSK)?.length ?? 0;
  const bokmaal = tekst.match(BOKMAAL)?.length ?? 0;
  if (nynorsk === bokmaal) return nynorsk === 0 ? ellers : 'nb';
  return nynorsk > bokmaal ? 'nn' : 'nb';
}

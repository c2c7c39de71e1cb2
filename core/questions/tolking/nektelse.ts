import type { Ledd } from '../lesing/ledd.ts';
import { erOrd, erTomt, type Funn, type LeddAv } from './funn.ts';

const STEDSVERB =
  /^(?:er|var|ligger|ligg|lå|låg|kommer|kjem|finnes|finst|holder|held|holder til|held til|hører til|høyrer til|hører hjemme|høyrer heime)$/i;
const MEN = /^men$/i;
const STED = /^(?:i|fra|frå)$/i;
/** What may follow the place, so that the negation surely reaches no further. */
const NESTE_LEDD = /^(?:og|som|med|men|har|hadde|samt)$/i;

/** «som ikke er fra Oslo», «ligger ikke i Oslo eller Bergen»: kommuner left out. Not when it isn't certain what is negated. */
export function nektedeSteder(funn: Funn): readonly LeddAv<'kommune'>[] {
  return funn.ord('ikke').flatMap((ikke) => {
    const nr = funn.ledd.indexOf(ikke);
    const foran = funn.ledd[nr - 1];
    let plass = nr + 1;
    while (STEDSVERB.test(funn.ledd[plass]?.raa ?? '')) plass += 1;
    const verb =
      plass > nr + 1 || STEDSVERB.test(foran?.raa ?? '') || MEN.test(foran?.raa ?? '') || erOrd(foran, 'bedrift');
    if (!verb || !STED.test(funn.ledd[plass]?.raa ?? '')) return [];
    const kommuner = stederFra(funn, plass + 1);
    const siste = kommuner.at(-1);
    if (siste === undefined) return [];
    const etter = funn.ledd[funn.ledd.indexOf(siste) + 1];
    const slutt = etter === undefined || etter.brudd || etter.slag === 'maal' || NESTE_LEDD.test(etter.raa);
    if (!slutt || enten(funn, kommuner)) return [];
    funn.bruk(ikke);
    return kommuner;
  });
}

function stederFra(funn: Funn, fra: number): readonly LeddAv<'kommune'>[] {
  const ut: LeddAv<'kommune'>[] = [];
  for (const l of funn.ledd.slice(fra)) {
    if (l.slag === 'kommune') ut.push(l);
    else if (!erOrd(l, 'og', 'eller') && !STED.test(l.raa)) break;
  }
  return ut;
}

/** «… eller har over 100 mill.»: one or the other, and not both. */
function enten(funn: Funn, kommuner: readonly Ledd[]): boolean {
  return funn.ord('eller').some((l) => {
    const neste = funn.neste(l);
    return neste === undefined || !kommuner.includes(neste);
  });
}

/** «ikke i Oslo», «ikke Oslo»: the negation is of the place. */
export function foranSted(funn: Funn, ikke: Ledd): boolean {
  return funn.neste(ikke)?.slag === 'kommune';
}

const ANDRE_VILKAAR = [
  'over',
  'under',
  'minst',
  'hoeyst',
  'lik',
  'mellom',
  'negativ',
  'positiv',
  'maalet',
  'kravet',
  'bryter',
  'unntatt',
  'utenfor',
  'uten',
  'bare',
] as const;
const NYTT_LEDD = /^(?:og|som|men|samt|eller)$/i;

/** Whether a negation is of the condition at `ved`: they stand in one clause, with no place and no other condition between. */
export function nekter(funn: Funn, ikke: Ledd, ved: Ledd): boolean {
  const [a, b] = [funn.ledd.indexOf(ikke), funn.ledd.indexOf(ved)];
  const mellom = funn.ledd.slice(Math.min(a, b) + 1, Math.max(a, b));
  const siste = funn.ledd[Math.max(a, b)];
  if (foranSted(funn, ikke) || siste?.brudd === true) return false;
  return !mellom.some(
    (l) =>
      l.brudd ||
      l.slag === 'kommune' ||
      erOrd(l, ...ANDRE_VILKAAR) ||
      (l.slag === 'tall' && !erOrd(ved, 'maalet', 'kravet')) ||
      (erTomt(l) && NYTT_LEDD.test(l.raa)),
  );
}

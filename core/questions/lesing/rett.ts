import { avstand } from '../../text/index.ts';
import type { Leksikon, Rettbart } from './leksikon.ts';
import type { Navneregister } from './navn.ts';
import { NABOORD } from './ordliste.ts';
import { lesAntall } from './tall.ts';
import type { Tegn } from './tegn.ts';
import { utenNorske } from './uten-norske.ts';

export interface Rettet {
  readonly tegn: readonly Tegn[];
  /** For a piece that was mended: what it is read as. */
  readonly rettelser: ReadonlyMap<Tegn, string>;
}

const FORSTAVELSER: readonly (readonly [RegExp, string])[] = [
  [/^aft/u, 'aft'],
  [/^vta/u, 'vta'],
  [/^snitt/u, 'snitt'],
  [/^gjennomsnitts/u, 'snitt'],
  [/^median/u, 'median'],
  [/^total/u, 'total'],
  [/^samle/u, 'samlet'],
  [/^prosents?/u, 'prosent'],
  [/^stats/u, 'staten'],
];

function kjent(ord: string, leksikon: Leksikon, navn: Navneregister): boolean {
  return leksikon.grunnform(ord) !== undefined || navn.slaaOpp(ord) !== undefined || navn.harOrd(ord);
}

const medTekst = (t: Tegn, tekst: string): Tegn => ({ ...t, tekst });

/** «aftplasser», «snittomsetning», «Oslobedriftene»: a closed compound of a known word and another. */
function delSammensatt(t: Tegn, leksikon: Leksikon, navn: Navneregister): readonly Tegn[] | null {
  for (const [moenster, ord] of FORSTAVELSER) {
    const hale = t.tekst.replace(moenster, '');
    if (hale !== t.tekst && hale.length >= 4 && leksikon.grunnform(hale) !== undefined) {
      return [medTekst(t, ord), { ...medTekst(t, hale), limt: true }];
    }
  }
  // «femtiprosentmålet».
  const [, tallord, maal] = /^(\p{L}+?)prosents?(mål\p{L}*)$/u.exec(t.tekst) ?? [];
  if (tallord !== undefined && maal !== undefined && lesAntall(medTekst(t, tallord)) !== null) {
    return [medTekst(t, tallord), ...['prosent', maal].map((o) => ({ ...medTekst(t, o), limt: true }))];
  }
  for (let i = 3; i <= t.tekst.length - 5; i++) {
    const [hode, hale] = [t.tekst.slice(0, i), t.tekst.slice(i)];
    const b = navn.slaaOpp(hode);
    if (b?.slag === 'kommune' && leksikon.grunnform(hale) !== undefined) {
      return [medTekst(t, hode), { ...medTekst(t, hale), limt: true }];
    }
  }
  return null;
}

/** «drifts margin», «egen kapital»: two words that are one in the catalogue. */
function slaaSammen(t: Tegn, neste: Tegn | undefined, leksikon: Leksikon): Tegn | null {
  if (t.slag !== 'ord' || neste === undefined || neste.slag !== 'ord' || neste.brudd) return null;
  const samlet = `${t.tekst}${neste.tekst}`;
  const grunnform = leksikon.grunnform(samlet);
  if (grunnform === undefined || leksikon.slaaOpp(grunnform)?.slag !== 'maal') return null;
  const hverForSeg = `${leksikon.grunnform(t.tekst) ?? t.tekst} ${leksikon.grunnform(neste.tekst) ?? neste.tekst}`;
  if (leksikon.slaaOpp(hverForSeg) !== undefined) return null;
  return { ...t, tekst: samlet, raa: `${t.raa} ${neste.raa}`, slutt: neste.slutt };
}

/** «gaar», «foer»: å, ø and æ as they are typed without them, also in short words. */
function medNorske(t: Tegn, leksikon: Leksikon): Tegn | null {
  const tekst = t.tekst.replaceAll('aa', 'å').replaceAll('oe', 'ø').replaceAll('ae', 'æ');
  return tekst !== t.tekst && leksikon.grunnform(tekst) !== undefined ? medTekst(t, tekst) : null;
}

/** «samlett»: a letter doubled or left single at will. */
const enkelt = (ord: string): string => ord.replace(/(\p{L})\1+/gu, '$1');

const KORTESTE = 5;
const TO_FEIL = 9;
const NABOER = new Set(NABOORD.split('|'));

interface Kandidat {
  readonly beste: Rettbart;
  readonly avstand: number;
}

/** The one known word nearest to a misspelt one, or `null` when there is none, or two that mean different things. */
function naermeste(ord: string, leksikon: Leksikon): Kandidat | null {
  const translitterert = leksikon.utenNorske(utenNorske(ord));
  const like = new Set(translitterert.map((r) => r.grunnform));
  const [lik] = translitterert;
  if (lik !== undefined && like.size === 1) return { beste: { ...lik, vernet: false }, avstand: 0 };
  if (ord.length < KORTESTE || NABOER.has(ord)) return null;
  const hoeyst = ord.length >= TO_FEIL ? 2 : 1;
  let funnet: Rettbart[] = [];
  let minst = hoeyst + 1;
  for (const r of leksikon.rettbare) {
    // Slips rarely hit the first letter; and a known word with an ending that is none of its own is another word.
    if (r.ord[0] !== ord[0] || (ord.startsWith(r.ord) && enkelt(ord) !== enkelt(r.ord))) continue;
    const a = avstand(ord, r.ord, Math.min(hoeyst, minst));
    if (a < minst) {
      minst = a;
      funnet = [r];
    } else if (a === minst && a <= hoeyst) funnet.push(r);
  }
  const [beste] = funnet;
  if (beste === undefined) return null;
  const betydninger = new Set(funnet.map((r) => JSON.stringify(leksikon.slaaOpp(r.grunnform) ?? r.grunnform)));
  if (funnet.some((r) => r.vernet)) return { beste: { ...beste, vernet: true }, avstand: minst };
  return betydninger.size === 1 ? { beste, avstand: minst } : null;
}

/**
 * Mends what is certainly a slip in a metric's or an operation's word. A comparison or negation, a number and a name are
 * never mended: one wrong guess there turns the answer round.
 */
export function rett(tegn: readonly Tegn[], leksikon: Leksikon, navn: Navneregister): Rettet {
  const ut: Tegn[] = [];
  const rettelser = new Map<Tegn, string>();
  for (let i = 0; i < tegn.length; i++) {
    const t = tegn[i];
    if (t === undefined) continue;
    const sammen = slaaSammen(t, tegn[i + 1], leksikon);
    if (sammen !== null && navn.slaaOpp(t.tekst) === undefined) {
      ut.push(sammen);
      i += 1;
      continue;
    }
    if (t.slag !== 'ord' || /\p{N}/u.test(t.tekst) || kjent(t.tekst, leksikon, navn)) {
      ut.push(t);
      continue;
    }
    const norsk = medNorske(t, leksikon);
    if (norsk !== null) {
      ut.push(norsk);
      continue;
    }
    const delt = delSammensatt(t, leksikon, navn);
    if (delt !== null) {
      ut.push(...delt);
      continue;
    }
    const funnet = naermeste(t.tekst, leksikon);
    const naermesteNavn = funnet === null || funnet.avstand === 0 ? undefined : navn.ligner(t.tekst)[0];
    const navnErNaermere = naermesteNavn !== undefined && funnet !== null && naermesteNavn.avstand <= funnet.avstand;
    if (funnet === null || funnet.beste.vernet || navnErNaermere) {
      ut.push(t);
      continue;
    }
    const rettet = medTekst(t, funnet.beste.ord);
    rettelser.set(rettet, funnet.beste.ord);
    ut.push(rettet);
  }
  return { tegn: ut, rettelser };
}

/** For an unknown word: the comparison or negation that it may be a slip for, to ask about. */
export function vernetForslag(ord: string, leksikon: Leksikon): string | null {
  const funnet = naermeste(ord, leksikon);
  return funnet?.beste.vernet === true ? funnet.beste.ord : null;
}

import { brettOrd } from '../words/brett.ts';
import { kjentKommune } from '../words/kommuner.ts';
import { sumslag } from '../words/sumord.ts';
import { harForetaksform } from './noekkel.ts';

/** A cell of a name column, and whether the row holds nothing else. */
export interface Navnecelle {
  readonly tekst: string;
  readonly alene: boolean;
}

/** «Storvik kommune», also of a kommune that no list has. */
export function heterKommune(tekst: string): boolean {
  return kjentKommune(tekst) !== null || /^kommunen? \S|\S (?:kommune|herad)$/.test(brettOrd(tekst));
}

const ANDRE_ORD = /^(?:del)?sum |^total(?:t|sum)? |^i alt |^samlet | (?:sum|totalt|total|i alt|samlet)$/g;

/** What a sum row sums: «storvik» for «Sum Storvik kommune». */
function summert(tekst: string): string {
  return stammen(brettOrd(tekst).replace(ANDRE_ORD, '').trim());
}

const stammen = (ord: string): string => ord.replace(/ kommune$|^kommunen? /, '');

/**
 * Which texts of a name column head groups and are no companies. A lone label with figure rows under it is one when it is
 * called a kommune, has a sum row of its own, or stands among such; or when the column opens with one, has several, and
 * only the others carry a legal form. Where none of that holds it is a company without figures.
 */
export function gruppetekster(celler: readonly Navnecelle[]): ReadonlySet<string> {
  const kandidater = celler.flatMap((c, i) => (kanVaereGruppe(c, celler[i + 1]) ? [i] : []));
  if (kandidater.length === 0) return new Set();
  const summer = new Set(celler.filter((c) => sumslag(c.tekst) === 'sum').map((c) => summert(c.tekst)));
  const tekst = (i: number) => celler[i]?.tekst ?? '';
  const sikker = (i: number) => heterKommune(tekst(i)) || summer.has(stammen(brettOrd(tekst(i))));
  const sikre = kandidater.filter(sikker);
  const medForm = celler.filter((c) => !c.alene && sumslag(c.tekst) === null);
  const alleHarForm = medForm.length > 0 && medForm.every((c) => harForetaksform(c.tekst));
  const andre = kandidater.filter((i) => !sikker(i));
  const ogsaa =
    sikre.length > 0
      ? andre.filter((i) => alleHarForm || i === 0 || sumslag(tekst(i - 1)) !== null)
      : alleHarForm && kandidater[0] === 0
        ? andre
        : [];
  return new Set([...sikre, ...ogsaa].map(tekst));
}

/** A text under the table that explains: «* foreløpige tall», «Tegnforklaring:», a sentence. */
export function erNote(tekst: string): boolean {
  return /^[*†‡–—•(]|^\d{1,2}\)|[.:]$/u.test(tekst.trim()) || tekst.trim().split(/\s+/u).length > 5;
}

function kanVaereGruppe(c: Navnecelle, neste: Navnecelle | undefined): boolean {
  if (!c.alene || neste === undefined || (neste.alene && !heterKommune(c.tekst))) return false;
  return !harForetaksform(c.tekst) && sumslag(c.tekst) === null && sumslag(neste.tekst) === null;
}

import type { Begrep } from '../../metrics/index.ts';
import type { Ordning } from '../../parameters/index.ts';
import { former } from './boeying.ts';
import type { Betydning } from './ledd.ts';
import { SKJULTE_MAALORD, TILLEGGSORD, TVETYDIGE } from './maalord.ts';
import { FYLLORD, type Ordslag, RETTBARE, STYREORD, VERNET } from './ordliste.ts';
import { utenNorske } from './uten-norske.ts';

/** Every word the reader knows, with what the phrases made of them mean. Built once per catalogue. */
export interface Leksikon {
  /** The base form that stands for a written form; `undefined` for a word that is not known. */
  grunnform(ord: string): string | undefined;
  /** What a phrase of base forms means. */
  slaaOpp(frase: string): Betydning | undefined;
  readonly lengsteFrase: number;
  /** The words that are written so without æ, ø and å. */
  utenNorske(ord: string): readonly Rettbart[];
  /** Words that a misspelling may be mended to, and whether it may not (a comparison, a negation). */
  readonly rettbare: readonly Rettbart[];
}

export interface Rettbart {
  readonly ord: string;
  readonly grunnform: string;
  readonly vernet: boolean;
}

const fraser = (liste: string): readonly string[] => liste.split('|');
const ordI = (frase: string): readonly string[] => frase.split(/[\s-]+/).filter((o) => o !== '');
const ORDNINGSORD: readonly (readonly [Ordning, string])[] = [
  ['AFT', 'aft|arbeidsforberedende trening|arbeidsførebuande trening'],
  ['VTA', 'vta|vta-s|vta-f|varig tilrettelagt arbeid'],
  ['VTA-O', 'vta-o|vto|varig tilrettelagt arbeid i ordinær virksomhet|varig tilrettelagt arbeid i ordinær bedrift'],
];
/** Small and steering words keep their own forms also inside a metric's name: «minste» there is still a comparison. */
const SUFFIKSFRI = new Set([FYLLORD, ...Object.values(STYREORD)].flatMap(fraser).flatMap(ordI));

interface Bygg {
  readonly former: Map<string, string>;
  readonly betydninger: Map<string, Betydning>;
  readonly rettbare: Rettbart[];
}

function leggTilOrd(bygg: Bygg, ord: string, boey: boolean): string {
  const kjent = bygg.former.get(ord);
  if (kjent !== undefined && (!boey || SUFFIKSFRI.has(ord))) return kjent;
  const grunnform = kjent ?? ord;
  for (const form of boey ? former(ord) : [ord]) if (!bygg.former.has(form)) bygg.former.set(form, grunnform);
  return grunnform;
}

function leggTilFrase(bygg: Bygg, frase: string, betydning: Betydning, boey: boolean): void {
  const grunnformer = ordI(frase).map((o) => leggTilOrd(bygg, o, boey));
  const noekkel = grunnformer.join(' ');
  if (noekkel !== '' && !bygg.betydninger.has(noekkel)) bygg.betydninger.set(noekkel, betydning);
}

function leggTilStyreord(bygg: Bygg): void {
  for (const [ord, liste] of Object.entries(STYREORD)) {
    if (!erOrdslag(ord)) continue;
    for (const frase of fraser(liste)) leggTilFrase(bygg, frase, { slag: 'ord', ord }, false);
  }
  for (const [ordning, liste] of ORDNINGSORD) {
    for (const frase of fraser(liste)) leggTilFrase(bygg, frase, { slag: 'ordning', ordning }, false);
  }
  for (const frase of fraser(FYLLORD)) leggTilFrase(bygg, frase, { slag: 'fyll' }, false);
}

function erOrdslag(ord: string): ord is Ordslag {
  return Object.hasOwn(STYREORD, ord);
}

function leggTilMaal(bygg: Bygg, begreper: readonly Begrep[]): void {
  const finnes = new Set(begreper.map((b) => b.id));
  for (const { fraser: liste, ider } of TVETYDIGE) {
    const kjente = ider.filter((id) => finnes.has(id));
    if (kjente.length === 0) continue;
    for (const f of fraser(liste)) leggTilFrase(bygg, f, { slag: 'maal', ider: kjente, ubestemt: false }, true);
  }
  for (const b of begreper) {
    const skjulte = new Set(fraser(SKJULTE_MAALORD));
    const egne = [b.navn.nb, b.navn.nn, ...b.synonymer.nb, ...b.synonymer.nn].map((s) => s.toLowerCase());
    const alle = [...egne, ...fraser(TILLEGGSORD[b.id] ?? '')].filter((s) => s !== '' && !skjulte.has(s));
    for (const f of alle) leggTilFrase(bygg, f, { slag: 'maal', ider: [b.id], ubestemt: false }, true);
  }
}

const ordForSlag = (slag: readonly Ordslag[]): readonly string[] =>
  slag.flatMap((x) => fraser(STYREORD[x]).flatMap(ordI));

/** The words of metrics in their own forms; the small words in their phrases have none. */
function maalordformer(begreper: readonly Begrep[]): readonly string[] {
  const egne = begreper.flatMap((b) => [
    b.navn.nb,
    b.navn.nn,
    ...b.synonymer.nb,
    ...b.synonymer.nn,
    ...fraser(TILLEGGSORD[b.id] ?? ''),
  ]);
  const ord = [...egne, ...TVETYDIGE.flatMap((t) => fraser(t.fraser))].flatMap((f) => ordI(f.toLowerCase()));
  return ord.flatMap((o) => (SUFFIKSFRI.has(o) || o.length < KORTESTE_RETTBARE ? [o] : former(o)));
}

const KORTESTE_RETTBARE = 5;

function rettbareOrd(bygg: Bygg, begreper: readonly Begrep[]): void {
  const sett = new Map<string, Rettbart>();
  const legg = (liste: Iterable<string>, vernet: boolean): void => {
    for (const ord of liste) {
      const grunnform = bygg.former.get(ord);
      if (ord.length < KORTESTE_RETTBARE || grunnform === undefined || sett.has(ord)) continue;
      sett.set(ord, { ord, grunnform, vernet });
    }
  };
  legg(ordForSlag(VERNET), true);
  legg(ordForSlag(RETTBARE), false);
  legg(maalordformer(begreper), false);
  // All other known words stand in the way of a guess, and are none themselves.
  legg(bygg.former.keys(), true);
  bygg.rettbare.push(...sett.values());
}

/** The lexicon of a catalogue: the steering words, and every metric's names and synonyms in all their forms. */
export function lagLeksikon(begreper: readonly Begrep[]): Leksikon {
  const bygg: Bygg = { former: new Map(), betydninger: new Map(), rettbare: [] };
  leggTilStyreord(bygg);
  leggTilMaal(bygg, begreper);
  rettbareOrd(bygg, begreper);
  const lengsteFrase = Math.max(...[...bygg.betydninger.keys()].map((f) => f.split(' ').length));
  const uten = new Map<string, Rettbart[]>();
  for (const r of bygg.rettbare) {
    const noekkel = utenNorske(r.ord);
    uten.set(noekkel, [...(uten.get(noekkel) ?? []), r]);
  }
  return {
    grunnform: (ord) => bygg.former.get(ord),
    slaaOpp: (frase) => bygg.betydninger.get(frase),
    lengsteFrase,
    utenNorske: (ord) => uten.get(ord) ?? [],
    rettbare: bygg.rettbare,
  };
}

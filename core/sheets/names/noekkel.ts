import { brett, brettOrd } from '../words/brett.ts';
import { kjentKommune, kommunenavn } from '../words/kommuner.ts';

/** Legal forms that may end a company's name. */
const FORMER: ReadonlySet<string> = new Set([
  'as',
  'asa',
  'kf',
  'fkf',
  'iks',
  'sa',
  'ba',
  'ans',
  'da',
  'nuf',
  'ks',
  'stiftelse',
]);

/** A name taken apart: its words without the legal form, and the form. */
export interface Navneledd {
  readonly ord: readonly string[];
  readonly form: string;
  /** The words as one: what two spellings of a name have in common. */
  readonly noekkel: string;
  /** The digits of the name: «Rosenvik 1» and «Rosenvik 2» are never slips of each other. */
  readonly sifre: string;
  /** One bit a letter: two names whose letters differ much need no closer look. */
  readonly bokstaver: number;
  /** How many there are of each letter: an edit changes at most one of each side. */
  readonly antall: Uint8Array;
  readonly vokaler: number;
}

function antallene(noekkel: string): Uint8Array {
  const antall = new Uint8Array(ALFABET);
  for (let i = 0; i < noekkel.length; i++) {
    const nr = noekkel.charCodeAt(i) % ALFABET;
    antall[nr] = (antall[nr] ?? 0) + 1;
  }
  return antall;
}

const ALFABET = 31;

function bokstavene(noekkel: string): number {
  let bokstaver = 0;
  for (let i = 0; i < noekkel.length; i++) bokstaver |= 1 << (noekkel.charCodeAt(i) % ALFABET);
  return bokstaver;
}

const lager = new Map<string, Navneledd>();

/** «Oslo Produksjon og Tjenester A/S» and «OSLO PRODUKSJON & TJENESTER as» have the same `noekkel`. */
export function navneledd(navn: string): Navneledd {
  const foer = lager.get(navn);
  if (foer) return foer;
  const ord = brett(navn)
    .replaceAll('%', ' ')
    .replace(/[&+]/g, 'og')
    .split(' ')
    .filter((o) => o !== '');
  let form = '';
  if (ord.length > 2 && ord.at(-2) === 'a' && ord.at(-1) === 's') {
    form = 'as';
    ord.splice(-2);
  } else if (ord.length > 1 && FORMER.has(ord.at(-1) ?? '')) {
    form = ord.pop() ?? '';
  }
  const noekkel = ord.join('');
  const ledd = {
    ord,
    form,
    noekkel,
    sifre: noekkel.replace(/\D/g, ''),
    bokstaver: bokstavene(noekkel),
    antall: antallene(noekkel),
    vokaler: noekkel.replace(/[^aeiouy]/g, '').length,
  };
  if (lager.size > 20_000) lager.clear();
  lager.set(navn, ledd);
  return ledd;
}

const MED_FORM = /(?:^|\s)(?:AS|ASA|A\/S|KF|FKF|IKS|SA|BA)\.?$/;

/** Whether the text ends as a company's name does: «… AS», «… KF». */
export function harForetaksform(tekst: string): boolean {
  const t = tekst.trim();
  return t.length > 3 && t.length < 90 && MED_FORM.test(t);
}

/** The id a name gives: lower-case ASCII words joined by hyphens. */
export function idFor(navn: string): string {
  const id = brett(navn)
    .replaceAll('%', ' ')
    .replace(/[&+]/g, 'og')
    .replace(/ +/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'selskap' : id;
}

const NAVNEMERKE = /\s*(?:[*†‡¹²³⁴⁵]+|\s\d{1,2}\))\s*$/;
const NIVAAMERKE = /\s*[(–-]\s*(konsern|konsernet|konserntall|morselskap|morselskapet|selskap|selskapet)\)?\s*$/i;

const STEDSMERKE = /\s*\(([^()]+)\)$/;

/** «Alfa AS (Oslo)» and «Alfa AS (Storvik kommune)» say where the company belongs; «Vekst (tidl. Alfa)» doesn't. */
function delSted(navn: string): { readonly navn: string; readonly kommune: string | null } {
  // Nearly all names have no brackets, and every row asks.
  if (!navn.endsWith(')')) return { navn, kommune: null };
  const merke = STEDSMERKE.exec(navn);
  const sted = merke?.[1] ?? '';
  const erSted = kjentKommune(sted) !== null || /\S (?:kommune|herad)$/.test(brettOrd(sted));
  const uten = navn.slice(0, merke?.index);
  return erSted && uten.trim() !== '' ? { navn: uten, kommune: kommunenavn(sted) } : { navn, kommune: null };
}

/** A name as it stands in a cell, taken apart. */
export interface Rensetnavn {
  readonly navn: string;
  /** «(konsern)» says which level the row is on. */
  readonly nivaa: 'konsern' | 'selskap' | null;
  /** «(Oslo)» says where the company belongs. */
  readonly kommune: string | null;
}

/** A name without its footnote mark, and without what stands in brackets behind it about level and place. */
export function rensNavn(tekst: string): Rensetnavn {
  const utenMerke = tekst.replace(NAVNEMERKE, '');
  const merke = NIVAAMERKE.exec(utenMerke);
  const navn = merke === null ? utenMerke : utenMerke.slice(0, merke.index);
  if (navn.trim() === '') return { navn: tekst, nivaa: null, kommune: null };
  const nivaa = merke === null ? null : /^konsern/i.test(merke[1] ?? '') ? 'konsern' : 'selskap';
  const { navn: uten, kommune } = delSted(navn.trimEnd());
  return { navn: uten, nivaa, kommune };
}

import { brett } from '../words/brett.ts';

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
}

/** «Oslo Produksjon og Tjenester A/S» and «OSLO PRODUKSJON & TJENESTER as» have the same `noekkel`. */
export function navneledd(navn: string): Navneledd {
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
  return { ord, form, noekkel: ord.join('') };
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

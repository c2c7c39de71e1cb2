import type { Innsyn, Selskap, SelskapId } from '../../portfolio/index.ts';
import { avstand, utenNorske } from './avstand.ts';
import type { Betydning } from './ledd.ts';
import { tegnI } from './tegn.ts';

/** The portfolio's names: companies with aliases and orgnr, daughters that are known by name only, kommuner. */
export interface Navneregister {
  /** What a written name means: exact, alias, orgnr or with a genitive -s. */
  slaaOpp(frase: string): Betydning | undefined;
  readonly lengsteNavn: number;
  /** Whether a word is part of some name, and so is not a misspelling of another word. */
  harOrd(ord: string): boolean;
  /** Names that look like what was written, nearest first. Never for fewer than five letters, except the beginning of a name. */
  ligner(skrevet: string): readonly Navnetreff[];
  /** Companies whose name begins with the kommune's, so that the kommune's name alone may mean them. */
  selskaperSomBegynnerMed(kommune: string): readonly SelskapId[];
}

export interface Navnetreff {
  readonly navn: string;
  readonly avstand: number;
  readonly betydning: Betydning;
}

const SELSKAPSFORM = /\s(?:as|asa|kf|iks|sa|ba|stiftelse)$/;

/** Lower case, words with single spaces, as the reader sees them. */
export function navneform(navn: string): string {
  return tegnI(navn)
    .tegn.filter((t) => t.tekst !== '-')
    .map((t) => t.tekst)
    .join(' ');
}

interface Skrivemaate {
  readonly form: string;
  readonly navn: string;
  readonly betydning: Betydning;
}

function skrivemaater(s: Selskap): readonly string[] {
  const fulle = [s.navn, ...s.alias].map(navneform).filter((f) => f !== '');
  const uten = fulle.map((f) => f.replace(SELSKAPSFORM, '')).filter((f) => f !== '');
  const medForm = s.organisasjonsform === null ? [] : uten.map((f) => `${f} ${navneform(s.organisasjonsform ?? '')}`);
  return [...new Set([...fulle, ...uten, ...medForm, ...(s.orgnr === null ? [] : orgnrformer(s.orgnr))])];
}

function orgnrformer(orgnr: string): readonly string[] {
  return [orgnr, `${orgnr.slice(0, 3)} ${orgnr.slice(3, 6)} ${orgnr.slice(6)}`];
}

const genitiver = (form: string): readonly string[] =>
  /[sxz]$/.test(form) ? [`${form}'`, `${form}s`, `${form}'s`] : [`${form}s`, `${form}'s`];

function samle(treff: readonly Skrivemaate[]): Betydning | undefined {
  const ider = [...new Set(treff.flatMap(({ betydning: b }) => (b.slag === 'selskap' ? [b.id] : [])))];
  const [foerste] = treff;
  if (ider.length > 1) return { slag: 'flere_selskaper', ider };
  return foerste?.betydning;
}

export function lagNavneregister(innsyn: Innsyn): Navneregister {
  const maater: Skrivemaate[] = [];
  const { portefolje } = innsyn;
  for (const s of portefolje.selskaper) {
    for (const form of skrivemaater(s)) maater.push({ form, navn: s.navn, betydning: { slag: 'selskap', id: s.id } });
  }
  const kjente = new Set(maater.map((m) => m.form));
  for (const k of portefolje.konsernforhold) {
    if (k.datter !== null) continue;
    const full = navneform(k.datterNavn);
    for (const form of new Set([full, full.replace(SELSKAPSFORM, '')])) {
      if (kjente.has(form)) continue;
      maater.push({ form, navn: k.datterNavn, betydning: { slag: 'datter', navn: k.datterNavn, mor: k.mor } });
    }
  }
  for (const navn of innsyn.kommuner)
    maater.push({ form: navneform(navn), navn, betydning: { slag: 'kommune', navn } });

  const etterForm = new Map<string, Skrivemaate[]>();
  for (const m of maater) {
    const liste = etterForm.get(m.form);
    if (liste) liste.push(m);
    else etterForm.set(m.form, [m]);
  }
  const oppslag = new Map<string, Betydning>();
  const legg = (form: string, b: Betydning | undefined): void => {
    if (b !== undefined && !oppslag.has(form)) oppslag.set(form, b);
  };
  for (const [form, treff] of etterForm) legg(form, samle(treff));
  for (const [form, treff] of etterForm) for (const g of genitiver(form)) legg(g, samle(treff));

  const ord = new Set([...oppslag.keys()].flatMap((f) => f.split(' ')));
  const nokler = maater.map((m) => ({ m, flat: utenNorske(m.form.replaceAll(' ', '')) }));
  const selskapsnavn = portefolje.selskaper.map((s) => ({ id: s.id, form: navneform(s.navn) }));
  return {
    slaaOpp: (frase) => oppslag.get(frase),
    lengsteNavn: Math.max(1, ...[...oppslag.keys()].map((f) => f.split(' ').length)),
    harOrd: (o) => ord.has(o),
    ligner: (skrevet) => ligner(skrevet, nokler),
    selskaperSomBegynnerMed: (kommune) => {
      const k = navneform(kommune);
      return selskapsnavn.filter((s) => s.form.startsWith(k) && s.form !== k).map((s) => s.id);
    },
  };
}

function ligner(skrevet: string, nokler: readonly { m: Skrivemaate; flat: string }[]): readonly Navnetreff[] {
  const flat = utenNorske(skrevet.replaceAll(' ', ''));
  if (flat.length < 3 || /^(?:as|kf|iks|ba|sa|og)$/.test(flat)) return [];
  const helt = (form: string): boolean => ` ${form} `.includes(` ${skrevet} `);
  const hoeyst = flat.length >= 8 ? 2 : flat.length >= 4 ? 1 : 0;
  const beste = new Map<string, Navnetreff>();
  for (const { m, flat: n } of nokler) {
    if (n.length < 5 && n !== flat && !helt(m.form)) continue;
    let a = avstand(flat, n, hoeyst);
    if (a > hoeyst) {
      const begynner =
        (flat.length >= 4 && (n.startsWith(flat) || ` ${m.form}`.includes(` ${skrevet}`))) || helt(m.form);
      if (!begynner) continue;
      a = helt(m.form) ? 0 : hoeyst + 1;
    }
    const tidligere = beste.get(m.navn);
    if (tidligere === undefined || a < tidligere.avstand)
      beste.set(m.navn, { navn: m.navn, avstand: a, betydning: m.betydning });
  }
  return [...beste.values()].sort((a, b) => a.avstand - b.avstand);
}

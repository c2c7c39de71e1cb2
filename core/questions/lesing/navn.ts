import type { Innsyn, Selskap, SelskapId } from '../../portfolio/index.ts';
import { avstand } from '../../text/index.ts';
import { kortnavn } from './kortnavn.ts';
import type { Betydning } from './ledd.ts';
import { tegnI } from './tegn.ts';
import { utenNorske } from './uten-norske.ts';

/** The portfolio's names: companies with aliases and orgnr, daughters that are known by name only, kommuner. */
export interface Navneregister {
  /** What a written name means: exact, alias, orgnr or with a genitive -s. */
  slaaOpp(frase: string): Betydning | undefined;
  readonly lengsteNavn: number;
  /** Whether a word is part of some name, and so is not a misspelling of another word. */
  harOrd(ord: string): boolean;
  /** Names that look like what was written, nearest first. Never for fewer than five letters, except the beginning of a name. */
  ligner(skrevet: string): readonly Navnetreff[];
  /** Companies in the portfolio's order, each once. */
  iRekkefoelge(ider: readonly SelskapId[]): SelskapId[];
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

function gruppert(maater: readonly Skrivemaate[]): ReadonlyMap<string, readonly Skrivemaate[]> {
  const ut = new Map<string, Skrivemaate[]>();
  for (const m of maater) {
    const liste = ut.get(m.form);
    if (liste) liste.push(m);
    else ut.set(m.form, [m]);
  }
  return ut;
}

/** The short forms of the portfolio's names, such as «Spir» for «Spir Oslo AS»; several companies' are asked about. */
function korteSkrivemaater(innsyn: Innsyn, erOrd: (ord: string) => boolean): readonly Skrivemaate[] {
  const { selskaper, konsernforhold } = innsyn.portefolje;
  const uten = (navn: string): string => navneform(navn).replace(SELSKAPSFORM, '');
  const navn = selskaper.flatMap((s) => [s.navn, ...s.alias].map((n) => ({ form: uten(n), eier: s.id })));
  const doetre = konsernforhold.flatMap((k) => (k.datter === null ? [{ form: uten(k.datterNavn), eier: k.mor }] : []));
  const kommuner = new Set(innsyn.kommuner.map(navneform));
  const navnPaa = new Map(selskaper.map((s) => [s.id, s.navn]));
  return kortnavn(navn, doetre, (o) => kommuner.has(o) || erOrd(o)).flatMap(({ form, ider }) =>
    ider.map((id): Skrivemaate => ({ form, navn: navnPaa.get(id) ?? form, betydning: { slag: 'selskap', id } })),
  );
}

/**
 * @param erOrd whether a word has a meaning of its own in a question, so that it is no short form of a name
 */
export function lagNavneregister(innsyn: Innsyn, erOrd: (ord: string) => boolean): Navneregister {
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

  const etterForm = gruppert(maater);
  const korte = gruppert(korteSkrivemaater(innsyn, erOrd));
  const oppslag = new Map<string, Betydning>();
  const legg = (form: string, b: Betydning | undefined): void => {
    if (b !== undefined && !oppslag.has(form)) oppslag.set(form, b);
  };
  for (const [form, treff] of etterForm) legg(form, samle(treff));
  for (const [form, treff] of etterForm) for (const g of genitiver(form)) legg(g, samle(treff));
  for (const [form, treff] of korte) legg(form, samle(treff));
  for (const [form, treff] of korte) for (const g of genitiver(form)) legg(g, samle(treff));

  const ord = new Set([...oppslag.keys()].flatMap((f) => f.split(' ')));
  const likheter = new Likhetsregister(maater);
  const plass = new Map(portefolje.selskaper.map((s, nr) => [s.id, nr]));
  const selskapsnavn = portefolje.selskaper.map((s) => ({ id: s.id, form: navneform(s.navn) }));
  return {
    slaaOpp: (frase) => oppslag.get(frase),
    lengsteNavn: Math.max(1, ...[...oppslag.keys()].map((f) => f.split(' ').length)),
    harOrd: (o) => ord.has(o),
    ligner: (skrevet) => likheter.ligner(skrevet),
    iRekkefoelge: (ider) => [...new Set(ider)].sort((a, b) => (plass.get(a) ?? 0) - (plass.get(b) ?? 0)),
    selskaperSomBegynnerMed: (kommune) => {
      const k = navneform(kommune);
      return selskapsnavn.filter((s) => s.form.startsWith(k) && s.form !== k).map((s) => s.id);
    },
  };
}

/** Which letters a word has, as bits: an edit changes at most two of them, so most names are ruled out at once. */
function bokstavmaske(flat: string): number {
  let maske = 0;
  for (let i = 0; i < flat.length; i++) maske |= 1 << (flat.charCodeAt(i) % 31);
  return maske;
}

function antallBiter(tall: number): number {
  let n = 0;
  for (let rest = tall; rest !== 0; rest &= rest - 1) n += 1;
  return n;
}

interface Noekkel {
  readonly m: Skrivemaate;
  readonly flat: string;
  readonly maske: number;
}

/** Words of names that say what kind of company it is, and never which. */
const FORMORD = /^(?:as|asa|kf|iks|ba|sa|og)$/;
const KORTESTE_HELE_ORD = 3;
const KORTESTE_BEGYNNELSE = 4;
const KORTESTE_LIGNENDE = 5;
const TO_FEIL = 8;
const ENDE = 3;
const FLEST_MED_ORD = 12;

/** Looks for names that resemble a text: a few slips apart, beginning with it, or having it as a word. */
class Likhetsregister {
  private readonly noekler: readonly Noekkel[];
  private readonly etterOrd = new Map<string, Noekkel[]>();
  private readonly etterEnde = new Map<string, Noekkel[]>();
  private readonly ordnet: readonly Noekkel[];

  constructor(maater: readonly Skrivemaate[]) {
    this.noekler = maater.map((m) => {
      const flat = utenNorske(m.form.replaceAll(' ', ''));
      return { m, flat, maske: bokstavmaske(flat) };
    });
    for (const n of this.noekler)
      for (const o of new Set(n.m.form.split(' ')))
        this.etterOrd.set(o, [...(this.etterOrd.get(o) ?? []), n].slice(0, FLEST_MED_ORD));
    for (const n of this.noekler) {
      for (const ende of [`^${n.flat.slice(0, ENDE)}`, `${n.flat.slice(-ENDE)}$`]) {
        const liste = this.etterEnde.get(ende);
        if (liste) liste.push(n);
        else this.etterEnde.set(ende, [n]);
      }
    }
    this.ordnet = [...this.noekler].sort((a, b) => (a.flat < b.flat ? -1 : a.flat > b.flat ? 1 : 0));
  }

  ligner(skrevet: string): readonly Navnetreff[] {
    const uten = skrevet.replace(SELSKAPSFORM, '');
    const flat = utenNorske(skrevet.replaceAll(' ', ''));
    if (flat.length < KORTESTE_HELE_ORD || FORMORD.test(flat)) return [];
    const hoeyst = flat.length >= TO_FEIL ? 2 : 1;
    const beste = new Map<string, Navnetreff>();
    const ta = (n: Noekkel, a: number): void => {
      const tidligere = beste.get(n.m.navn);
      if (tidligere === undefined || a < tidligere.avstand)
        beste.set(n.m.navn, { navn: n.m.navn, avstand: a, betydning: n.m.betydning });
    };
    for (const n of this.etterOrd.get(uten) ?? []) ta(n, 0);
    if (flat.length >= KORTESTE_BEGYNNELSE) {
      for (const n of this.somBegynner(flat)) ta(n, hoeyst + 1);
      const maske = bokstavmaske(flat);
      for (const n of this.medFellesEnde(flat)) {
        if (n.flat.length < KORTESTE_LIGNENDE && n.flat !== flat) continue;
        if (Math.abs(n.flat.length - flat.length) > hoeyst || antallBiter(n.maske ^ maske) > 2 * hoeyst) continue;
        const a = avstand(flat, n.flat, hoeyst);
        if (a <= hoeyst) ta(n, a);
      }
    }
    return [...beste.values()].sort((a, b) => a.avstand - b.avstand);
  }

  /** Names that share the first or the last letters: a slip or two seldom hits both ends. */
  private medFellesEnde(flat: string): Iterable<Noekkel> {
    const ut = new Set(this.etterEnde.get(`^${flat.slice(0, ENDE)}`) ?? []);
    for (const n of this.etterEnde.get(`${flat.slice(-ENDE)}$`) ?? []) ut.add(n);
    return ut;
  }

  private somBegynner(flat: string): readonly Noekkel[] {
    let [lav, hoey] = [0, this.ordnet.length];
    while (lav < hoey) {
      const midt = (lav + hoey) >> 1;
      if ((this.ordnet[midt]?.flat ?? '') < flat) lav = midt + 1;
      else hoey = midt;
    }
    const ut: Noekkel[] = [];
    for (let n = this.ordnet[lav]; n?.flat.startsWith(flat) && ut.length < FLEST_MED_ORD; n = this.ordnet[++lav]) {
      if (n.flat.length >= KORTESTE_LIGNENDE) ut.push(n);
    }
    return ut;
  }
}

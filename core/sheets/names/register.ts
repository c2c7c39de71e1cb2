import { avstand } from '../../text/index.ts';
import { idFor, type Navneledd, navneledd } from './noekkel.ts';

/** A company as the register knows it while reading. */
export interface Oppfoering {
  readonly id: string;
  readonly navn: string;
  readonly kommune: string | null;
}

/** What a name in a cell was found to be. */
export type Navnetreff =
  | { readonly slag: 'kjent'; readonly selskap: Oppfoering }
  /** A near spelling, or the first words of a longer name: read, and said. */
  | { readonly slag: 'naer'; readonly selskap: Oppfoering }
  | { readonly slag: 'tvetydig'; readonly kandidater: readonly string[] }
  | { readonly slag: 'ukjent' };

interface Kandidat extends Oppfoering {
  readonly ledd: Navneledd;
}

const FORMTRINN = 1000;
const HOEYST_SAMMENLIGNINGER = 5_000_000;
/** With more daughters known by name only than this, a name is exact or its own. */
const HOEYST_RIVALER = 2000;
const INGEN: readonly Kandidat[] = [];

/** The companies of a reading: exact names, aliases, organisasjonsnummer, and near spellings. */
export class Register {
  readonly #alle: Kandidat[] = [];
  readonly #etterNoekkel = new Map<string, Kandidat[]>();
  readonly #etterOrgnr = new Map<string, Kandidat>();
  readonly #etterId = new Map<string, Kandidat>();
  /** By digits, length and number of vowels: what an edit or two can't change, or only so much. */
  readonly #etterForm = new Map<string, Map<number, Kandidat[]>>();
  /** By each of its words. */
  readonly #etterOrd = new Map<string, Kandidat[]>();
  /** How many more near spellings may be looked at: a hundred thousand names unlike each other must not take minutes. */
  #igjen = HOEYST_SAMMENLIGNINGER;
  readonly #svar = new Map<string, Navnetreff>();
  /** Names that are no companies here but would rival a near spelling (daughters known by name only). */
  readonly #rivaler = new Map<string, Navneledd>();

  get alle(): readonly Oppfoering[] {
    return this.#alle;
  }

  leggTil(navn: string, kommune: string | null): Oppfoering {
    const ledd = navneledd(navn);
    const ny: Kandidat = { id: this.#ledigId(navn, kommune), navn, kommune, ledd };
    this.#alle.push(ny);
    this.#etterId.set(ny.id, ny);
    const medSifre = this.#etterForm.get(ledd.sifre) ?? new Map<number, Kandidat[]>();
    this.#etterForm.set(ledd.sifre, medSifre);
    leggI(medSifre, ledd.noekkel.length * FORMTRINN + ledd.vokaler, ny);
    for (const o of new Set(ledd.ord)) leggI(this.#etterOrd, o, ny);
    this.#noekkel(ledd.noekkel, ny);
    return ny;
  }

  leggTilAlias(alias: string, selskap: Oppfoering): void {
    const kandidat = this.#etterId.get(selskap.id);
    if (kandidat) this.#noekkel(navneledd(alias).noekkel, kandidat);
  }

  leggTilOrgnr(orgnr: string, selskap: Oppfoering): void {
    const kandidat = this.#etterId.get(selskap.id);
    if (kandidat && !this.#etterOrgnr.has(orgnr)) this.#etterOrgnr.set(orgnr, kandidat);
  }

  leggTilRival(navn: string): void {
    const ledd = navneledd(navn);
    this.#rivaler.set(ledd.noekkel, ledd);
    this.#svar.clear();
  }

  medOrgnr(orgnr: string): Oppfoering | undefined {
    return this.#etterOrgnr.get(orgnr);
  }

  /** The company with exactly this name (and form, and kommune, as far as both are known). */
  eksakt(navn: string, kommune: string | null): Navnetreff {
    const medNummer = /^\d{9}$/.test(navn) ? this.#etterOrgnr.get(navn) : undefined;
    if (medNummer) return { slag: 'kjent', selskap: medNummer };
    const ledd = navneledd(navn);
    const funnet = this.#etterNoekkel.get(ledd.noekkel) ?? [];
    const mulige = funnet.filter((k) => kommune === null || k.kommune === null || k.kommune === kommune);
    if (mulige.length > 1) return smalnet(mulige, ledd, kommune);
    const [ene] = mulige;
    return ene === undefined ? { slag: 'ukjent' } : { slag: 'kjent', selskap: ene };
  }

  finn(navn: string, kommune: string | null): Navnetreff {
    const noekkel = `${navn}\n${kommune ?? ''}`;
    const foer = this.#svar.get(noekkel);
    if (foer) return foer;
    const eksakt = this.eksakt(navn, kommune);
    const svar =
      eksakt.slag === 'ukjent' && !this.#etterNoekkel.has(navneledd(navn).noekkel)
        ? this.#omtrent(navneledd(navn), kommune)
        : eksakt;
    this.#svar.set(noekkel, svar);
    return svar;
  }

  #omtrent(ledd: Navneledd, kommune: string | null): Navnetreff {
    if (this.#rivaler.has(ledd.noekkel) || this.#rivaler.size > HOEYST_RIVALER) return { slag: 'ukjent' };
    const rivaler = [...this.#rivaler.values()];
    const iKommunen = (k: Kandidat) => kommune === null || k.kommune === null || k.kommune === kommune;
    const naere = this.#naere(ledd).filter(iKommunen);
    if (naere.length > 1) return { slag: 'tvetydig', kandidater: navnene(naere) };
    const [naer] = naere;
    if (naer) return rivaler.some((r) => nesten(ledd, r)) ? { slag: 'ukjent' } : { slag: 'naer', selskap: naer };
    if (ledd.form !== '') return { slag: 'ukjent' };
    const mulige = this.#medAlleOrd(ledd).filter(iKommunen);
    const begynner = mulige.filter((k) => begynnerMed(k.ledd, ledd));
    const andre = rivaler.filter((r) => begynnerMed(r, ledd) && !this.#etterNoekkel.has(r.noekkel));
    if (begynner.length + andre.length > 1) return { slag: 'tvetydig', kandidater: navnene(begynner) };
    const [ene] = begynner;
    if (ene) return { slag: 'naer', selskap: ene };
    return mulige.length > 1 ? { slag: 'tvetydig', kandidater: navnene(mulige) } : { slag: 'ukjent' };
  }

  /** Those whose name has all the words, in whatever order. */
  #medAlleOrd(ledd: Navneledd): readonly Kandidat[] {
    let faerrest: readonly Kandidat[] | null = null;
    for (const o of ledd.ord) {
      const medOrdet: readonly Kandidat[] = this.#etterOrd.get(o) ?? INGEN;
      if (faerrest === null || medOrdet.length < faerrest.length) faerrest = medOrdet;
    }
    if (faerrest === null || faerrest.length > this.#igjen) return INGEN;
    this.#igjen -= faerrest.length;
    return faerrest.filter((k) => ledd.ord.every((o) => k.ledd.ord.includes(o)));
  }

  /** Those whose name is a slip away, found among the names of about the same length and letters. */
  #naere(ledd: Navneledd): readonly Kandidat[] {
    const ut: Kandidat[] = [];
    const { length } = ledd.noekkel;
    const medSifre = this.#etterForm.get(ledd.sifre);
    if (medSifre === undefined) return ut;
    const avvik = tillattAvstand(length + 2);
    for (let lengde = length - avvik; lengde <= length + avvik; lengde++) {
      for (let vokaler = ledd.vokaler - avvik; vokaler <= ledd.vokaler + avvik; vokaler++) {
        const like = medSifre.get(lengde * FORMTRINN + vokaler) ?? INGEN;
        if (like.length > this.#igjen) return ut;
        this.#igjen -= like.length;
        for (const k of like) if (nesten(ledd, k.ledd)) ut.push(k);
      }
    }
    return ut;
  }

  #noekkel(noekkel: string, k: Kandidat): void {
    this.#svar.clear();
    if (noekkel === '') return;
    const liste = this.#etterNoekkel.get(noekkel);
    if (liste === undefined) this.#etterNoekkel.set(noekkel, [k]);
    else if (!liste.includes(k)) liste.push(k);
  }

  #ledigId(navn: string, kommune: string | null): string {
    const grunn = idFor(navn);
    const medKommune = kommune === null ? grunn : `${grunn}-${idFor(kommune)}`;
    let id = this.#etterId.has(grunn) ? medKommune : grunn;
    for (let n = 2; this.#etterId.has(id); n++) id = `${medKommune}-${n}`;
    return id;
  }
}

function leggI<K>(lister: Map<K, Kandidat[]>, noekkel: K, ny: Kandidat): void {
  const liste = lister.get(noekkel);
  if (liste) liste.push(ny);
  else lister.set(noekkel, [ny]);
}

function navnene(k: readonly Kandidat[]): readonly string[] {
  const like = new Set(k.map((x) => x.navn)).size < k.length;
  return k.map((x) => (like && x.kommune !== null ? `${x.navn} (${x.kommune})` : x.navn));
}

/** Of several with the same words: the one in the kommune, or with the same legal form. */
function smalnet(mulige: readonly Kandidat[], ledd: Navneledd, kommune: string | null): Navnetreff {
  const iKommunen = kommune === null ? mulige : mulige.filter((k) => k.kommune === kommune);
  const rest = iKommunen.length === 0 ? mulige : iKommunen;
  const medForm = rest.filter((k) => k.ledd.noekkel === ledd.noekkel && k.ledd.form === ledd.form);
  const [ene] = rest.length === 1 ? rest : medForm;
  if (ene && (rest.length === 1 || medForm.length === 1)) return { slag: 'kjent', selskap: ene };
  return { slag: 'tvetydig', kandidater: navnene(rest) };
}

function antallBiter(n: number): number {
  let rest = n;
  let antall = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    antall++;
  }
  return antall;
}

/** Whether the letters themselves, in whatever order, are more than `grense` edits apart: cheap, and rules out nearly all. */
function forskjelligeBokstaver(a: Uint8Array, b: Uint8Array, grense: number): boolean {
  let flere = 0;
  let faerre = 0;
  for (let i = 0; i < a.length; i++) {
    const forskjell = (a[i] ?? 0) - (b[i] ?? 0);
    if (forskjell > 0) flere += forskjell;
    else faerre -= forskjell;
  }
  return flere > grense || faerre > grense;
}

/** «Avdeling A» and «Avdeling B», «Vekst Nor» and «Vekst Sør»: a short word that differs is no slip. */
function kortOrdSkiller(a: Navneledd, b: Navneledd): boolean {
  if (a.ord.length !== b.ord.length) return false;
  return a.ord.some((o, i) => o !== b.ord[i] && Math.min(o.length, b.ord[i]?.length ?? 0) <= 3);
}

/** How far apart two spellings of a name this long may be: short names must be exact. */
function tillattAvstand(lengde: number): number {
  return lengde >= 14 ? 2 : lengde >= 7 ? 1 : 0;
}

/** A slip of the pen: long enough, near enough, and no other number in it. */
export function nesten(a: Navneledd, b: Navneledd): boolean {
  const lengde = Math.min(a.noekkel.length, b.noekkel.length);
  const grense = tillattAvstand(lengde);
  if (grense === 0 || Math.abs(a.noekkel.length - b.noekkel.length) > grense) return false;
  if (antallBiter(a.bokstaver ^ b.bokstaver) > 2 * grense || a.sifre !== b.sifre) return false;
  if (a.form !== '' && b.form !== '' && a.form !== b.form) return false;
  if (forskjelligeBokstaver(a.antall, b.antall, grense)) return false;
  return avstand(a.noekkel, b.noekkel, grense) <= grense && !kortOrdSkiller(a, b);
}

/** «Songvaar» for «Songvaar Vekst AS»: the first words, and not all of them. */
export function begynnerMed(lang: Navneledd, kort: Navneledd): boolean {
  if (kort.ord.length === 0 || kort.ord.length >= lang.ord.length || kort.noekkel.length < 4) return false;
  if (kort.form !== '' && kort.form !== lang.form) return false;
  return kort.ord.every((o, i) => lang.ord[i] === o);
}

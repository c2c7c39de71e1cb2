import type { Nivaa, Tidspunkt } from '../../portfolio/index.ts';
import type { Periode } from '../../values/index.ts';
import type { Kolonnerolle } from '../catalogue/index.ts';
import { cellenavn } from '../grid.ts';
import { heterKommune } from '../names/grupperader.ts';
import type { Navnesett } from '../names/navnesett.ts';
import { rensNavn } from '../names/noekkel.ts';
import { erMaalrolle, type Kontekst, kildeI, kontekstFra, over } from '../structure/kontekst.ts';
import { FELLES } from '../structure/oppslag.ts';
import { erBudsjettmerke, type Overskrift, tolkOverskrift } from '../structure/overskrift.ts';
import { velgRolle } from '../structure/rollevalg.ts';
import { type Kolonne, medRolle, type Tabell } from '../structure/tabell.ts';
import { kommunenavn } from '../words/kommuner.ts';
import { type Sumslag, sumslag } from '../words/sumord.ts';

import { lesOrgnr } from './orgnr.ts';

/** A name and the cell it stands in. */
export interface Navnsted {
  readonly navn: string;
  /** Where it belongs, when the name itself says so. */
  readonly kommune: string | null;
  readonly celle: string;
}

/** A row of a table with what its label, its group rows and the rows above say about it. */
export interface Rad {
  readonly nr: number;
  readonly selskap: Navnsted | null;
  /** The row should have a company and has none. */
  readonly manglerSelskap: string | null;
  readonly kommune: string | null;
  /** Titles and group rows together. */
  readonly kontekst: Kontekst;
  /** The row's label, in a table of measures down. */
  readonly etikett: Overskrift | null;
  readonly etikettcelle: string | null;
  readonly maal: Kolonnerolle | null;
  readonly tvetydig: readonly string[] | null;
  readonly sum: Sumslag | null;
  readonly sumtekst: string;
}

/** What a whole row says about columns: «År | 2019 | 2020», «Selskap | Spir | Fossheim». */
export interface Kolonnedim {
  periode?: Periode;
  selskap?: string;
  kommune?: string;
  nivaa?: Nivaa;
  tidspunkt?: Tidspunkt;
  tierpotens?: number | undefined;
}

const DIMENSJONER: ReadonlySet<string> = new Set([
  'aar',
  'periode',
  'selskap',
  'kommune',
  'nivaa',
  'tidspunkt',
  'enhet',
  'periode_fra',
  'periode_til',
]);
export const erDimensjon = (r: Kolonnerolle): boolean => DIMENSJONER.has(r.id);

const PERIODEROLLER: ReadonlySet<string> = new Set([
  'aar',
  'del_av_aar',
  'periode',
  'periode_fra',
  'tidspunkt',
  'maal',
  'bostedskommune',
  'aarsak',
  'post',
  'kjoeper',
  'eier',
  'avtaleslag',
  'dokumentslag',
]);

interface Funnetnavn {
  readonly navn: string | null;
  readonly kommune: string | null;
  readonly nivaa: Nivaa | null;
  readonly celle: string;
  readonly mangler: boolean;
}

class Radgang {
  readonly #t: Tabell;
  readonly #navn: Navnesett;
  readonly #selskap: Kolonne | undefined;
  readonly #kommune: Kolonne | undefined;
  readonly #orgnr: Kolonne | undefined;
  readonly #radnoekler: readonly Kolonne[];
  readonly #fyllKommune: boolean;
  readonly #ukjente: readonly Kolonne[];
  #seksjon: Kontekst | null = null;
  #seksjonscelle = '';
  #seksjonstekster: readonly Overskrift[] = [];
  #forrigeSelskap: Navnsted | null = null;
  #forrigeKommune: string | null = null;
  #kommunegrupper = false;

  constructor(t: Tabell, navn: Navnesett) {
    this.#t = t;
    this.#navn = navn;
    this.#selskap = medRolle(t, 'selskap') ?? medRolle(t, 'mor');
    this.#kommune = medRolle(t, 'kommune') ?? undefined;
    this.#orgnr = medRolle(t, 'orgnr');
    this.#ukjente = t.kolonner.filter((k) => k.rolle === null && !k.bar && !k.utelatt);
    this.#radnoekler = t.kolonner.filter((k) => k.rolle !== null && PERIODEROLLER.has(k.rolle.id));
    this.#fyllKommune = this.#skalFylleKommune();
  }

  /** Kommune written once per group of companies: most rows have none. */
  #skalFylleKommune(): boolean {
    const k = this.#kommune;
    if (k === undefined) return false;
    const fylte = this.#t.rader.filter((r) => this.#t.nett.tekst(r, k.nr) !== null);
    if (fylte.some((r) => this.#gjelderKommunen(r))) return false;
    return fylte.length > 0 && fylte.length * 2 <= this.#t.rader.length;
  }

  /** A row with a kommune in the company's place («eierskapsmelding, Oslo»): its kommune is its own and no group's. */
  #gjelderKommunen(nr: number): boolean {
    const { nett } = this.#t;
    return this.#selskap !== undefined && nett.tekst(nr, this.#selskap.nr) === null && nett.fylte(nr).length > 1;
  }

  *gaa(): Generator<Rad> {
    for (const nr of this.#t.rader) {
      const fylte = this.#t.nett.fylte(nr);
      if (fylte.length === 1 && this.#erSeksjon(nr, fylte[0] ?? 1)) continue;
      if (this.#erBudsjett(nr)) continue;
      yield this.#rad(nr);
    }
  }

  /** A row that a column nobody knows («Type», «Versjon») marks as budget or prognosis. */
  #erBudsjett(nr: number): boolean {
    return this.#ukjente.some((k) => {
      const tekst = this.#t.nett.tekst(nr, k.nr);
      return tekst !== null && erBudsjettmerke(tekst);
    });
  }

  /** A lone text among the rows: a group row or a note. Returns false when it is a row like the others. */
  #erSeksjon(nr: number, kolonne: number): boolean {
    const { nett } = this.#t;
    const c = nett.celle(nr, kolonne);
    const tekst = typeof c === 'number' ? String(c) : nett.tekst(nr, kolonne);
    if (tekst === null || (typeof c === 'number' && kolonne !== this.#foerste())) return false;
    if (kildeI(tekst) !== null) return true;
    const iSelskap = this.#selskap?.nr === kolonne;
    if (iSelskap && this.#t.etikett === null && (this.#navn.erNavn(tekst) || this.#erListe()))
      return heterKommune(tekst) && !this.#navn.erNavn(tekst) && this.#bareTall()
        ? this.#settSeksjon(tekst, nr, kolonne)
        : false;
    const verdikolonne = this.#t.kolonner.some(
      (k) => k.nr === kolonne && k.rolle !== null && !k.utelatt && erMaalrolle(k.rolle),
    );
    if (verdikolonne) return false;
    return this.#settSeksjon(tekst, nr, kolonne);
  }

  #foerste(): number {
    return this.#t.kolonner[0]?.nr ?? 1;
  }

  /** A list of companies without figures: a lone name there is a company. */
  #erListe(): boolean {
    return !this.#t.kolonner.some((k) => (k.rolle !== null && erMaalrolle(k.rolle)) || (k.bar && k.periode !== null));
  }

  #bareTall(): boolean {
    return !this.#erListe() || this.#t.kolonner.length > 1;
  }

  #settSeksjon(tekst: string, nr: number, kolonne: number): boolean {
    if (sumslag(tekst) !== null || tekst.length > 120) return true;
    const ny = this.#kontekstAv(tekst, kolonne);
    const sagt =
      ny.periode !== null ||
      ny.selskap !== null ||
      ny.kommune !== null ||
      ny.maal !== null ||
      ny.tema !== null ||
      ny.nivaa !== null ||
      ny.tidspunkt !== null ||
      ny.tierpotens !== null;
    this.#seksjonstekster = [tolkOverskrift(tekst)];
    if (!sagt) return true;
    if (ny.selskap !== null) this.#seksjonscelle = cellenavn(nr, kolonne);
    const gammel = this.#seksjon;
    const beholdt = gammel === null ? null : ny.kommune !== null ? { ...gammel, kommune: null } : gammel;
    this.#seksjon =
      beholdt === null
        ? ny
        : {
            ...over(ny, beholdt),
            maal: ny.maal ?? (this.#t.etikett === null ? beholdt.maal : null),
            tema: ny.tema ?? (ny.selskap === null && ny.periode === null ? null : beholdt.tema),
          };
    this.#forrigeSelskap = null;
    return true;
  }

  /** A group row. Among groups that are kommuner, the others are too. */
  #kontekstAv(tekst: string, kolonne: number): Kontekst {
    const ny = kontekstFra(tekst, this.#navn);
    if (ny.kommune !== null || ny.selskap !== null || ny.periode !== null) return ny;
    if (heterKommune(tekst)) {
      this.#kommunegrupper = true;
      return { ...ny, kommune: kommunenavn(tekst) };
    }
    const somDeAndre =
      this.#kommunegrupper &&
      kolonne === this.#selskap?.nr &&
      /^\p{Lu}[\p{L} -]{1,30}$/u.test(tekst) &&
      !tolkOverskrift(tekst).kjent;
    return somDeAndre ? { ...ny, kommune: tekst } : ny;
  }

  #rad(nr: number): Rad {
    const { nett, etikett } = this.#t;
    const kontekst = this.#seksjon === null ? this.#t.kontekst : over(this.#seksjon, this.#t.kontekst);
    const etikettekst = etikett === null ? null : nett.tekst(nr, etikett.nr);
    const tolket = etikettekst === null ? null : tolkOverskrift(etikettekst);
    const valg =
      tolket === null || tolket.ikkeFakta
        ? null
        : velgRolle(FELLES, tolket, this.#seksjonstekster, kontekst.tema, false);
    const selskap = this.#finnSelskap(nr);
    const sumtekst = selskap.navn ?? etikettekst ?? '';
    const utenRolle = valg === null || valg.slag === 'ingen';
    const sum =
      selskap.navn !== null && !this.#navn.erNavn(selskap.navn)
        ? sumslag(selskap.navn)
        : selskap.navn === null && utenRolle
          ? this.#sumI(nr, etikettekst)
          : null;
    const bestemt = this.#bestem(nr, selskap, kontekst, sum);
    return {
      nr,
      selskap: bestemt,
      manglerSelskap: selskap.mangler && sum === null ? selskap.celle : null,
      kommune: this.#finnKommune(nr) ?? bestemt?.kommune ?? kontekst.kommune,
      kontekst: selskap.nivaa === null ? kontekst : { ...kontekst, nivaa: selskap.nivaa },
      etikett: tolket,
      etikettcelle: etikett === null ? null : cellenavn(nr, etikett.nr),
      maal: valg?.slag === 'rolle' ? valg.rolle : null,
      tvetydig: valg?.slag === 'tvetydig' ? valg.kandidater : null,
      sum,
      sumtekst: sum === null ? '' : sumtekst,
    };
  }

  #bestem(nr: number, s: Funnetnavn, kontekst: Kontekst, sum: Sumslag | null): Navnsted | null {
    if (sum !== null) return null;
    if (s.navn !== null) {
      this.#forrigeSelskap = { navn: s.navn, kommune: s.kommune, celle: s.celle };
      return this.#forrigeSelskap;
    }
    if (this.#selskap !== undefined && this.#forrigeSelskap !== null && this.#harRadnoekkel(nr))
      return this.#forrigeSelskap;
    const celle = this.#seksjonscelle === '' ? this.#tittelcelle() : this.#seksjonscelle;
    return kontekst.selskap === null ? null : { navn: kontekst.selskap, kommune: null, celle };
  }

  #tittelcelle(): string {
    return cellenavn(this.#t.overskriftsrader[0] ?? this.#t.rader[0] ?? 1, this.#foerste());
  }

  #harRadnoekkel(nr: number): boolean {
    return this.#radnoekler.some((k) => this.#t.nett.celle(nr, k.nr) !== null);
  }

  #finnSelskap(nr: number): Funnetnavn {
    const k = this.#selskap;
    const orgnr = this.#orgnrI(nr);
    if (orgnr !== null && (k === undefined || this.#t.nett.tekst(nr, k.nr) === null)) return orgnr;
    const tittel = (this.#seksjon?.selskap ?? this.#t.kontekst.selskap) !== null;
    if (k === undefined) {
      const mangler = this.#orgnr !== undefined && !tittel;
      return {
        navn: null,
        kommune: null,
        nivaa: null,
        celle: mangler ? cellenavn(nr, this.#orgnr?.nr ?? 1) : '',
        mangler,
      };
    }
    const hjoerne = this.#t.nett.hjoerne(nr, k.nr);
    const celle = hjoerne === null ? cellenavn(nr, k.nr) : cellenavn(hjoerne[0], hjoerne[1]);
    const tekst = this.#t.nett.tekst(nr, k.nr);
    const { navn, nivaa, kommune } = tekst === null ? { navn: null, nivaa: null, kommune: null } : rensNavn(tekst);
    const kanArve = this.#forrigeSelskap !== null && this.#harRadnoekkel(nr);
    return { navn, kommune, nivaa, celle, mangler: navn === null && !kanArve && !tittel };
  }

  /** A company may be named by its number alone. */
  #orgnrI(nr: number): Funnetnavn | null {
    const k = this.#orgnr;
    if (k === undefined) return null;
    const lest = lesOrgnr(this.#t.nett.sett(nr, k.nr));
    return lest === null || 'feil' in lest
      ? null
      : { navn: lest.verdi, kommune: null, nivaa: null, celle: cellenavn(nr, k.nr), mangler: false };
  }

  /** A sum's label may stand in any of the row's text cells («Sum» in the kommune column). */
  #sumI(nr: number, etikett: string | null): Sumslag | null {
    if (etikett !== null) return this.#navn.erNavn(etikett) ? null : sumslag(etikett);
    for (const k of this.#t.nett.fylte(nr)) {
      const tekst = this.#t.nett.tekst(nr, k);
      if (tekst !== null) return sumslag(tekst);
    }
    return null;
  }

  #finnKommune(nr: number): string | null {
    const k = this.#kommune;
    if (k === undefined) return null;
    const tekst = this.#t.nett.tekst(nr, k.nr);
    if (tekst !== null && sumslag(tekst) === null) {
      this.#forrigeKommune = kommunenavn(tekst);
      return this.#forrigeKommune;
    }
    return this.#fyllKommune ? this.#forrigeKommune : null;
  }
}

/** The rows of a table, in order, group rows and notes taken out and applied. */
export function radene(t: Tabell, navn: Navnesett): Generator<Rad> {
  return new Radgang(t, navn).gaa();
}

import { lesTall } from '../../text/index.ts';
import { DATTER, MOR } from '../catalogue/roller/eierskap.ts';
import { SELSKAP } from '../catalogue/roller/felles.ts';
import { ALIAS } from '../catalogue/roller/selskap.ts';
import type { Arbeidsbok } from '../grid.ts';
import { tolkOverskrift } from '../structure/overskrift.ts';
import { celletekst, erTom } from '../structure/rutenett.ts';
import { brettOrd } from '../words/brett.ts';
import { kjentKommune } from '../words/kommuner.ts';
import { erAarstall } from '../words/periodeord.ts';
import { erSumord } from '../words/sumord.ts';
import { erNote, gruppetekster, type Navnecelle } from './grupperader.ts';
import { harForetaksform, navneledd, rensNavn } from './noekkel.ts';

/** Every text that stands where a company's name is expected, so that headers, titles and group rows are known by them. */
export interface Navnesett {
  /** Whether the whole text is a company's name, with or without its kommune in brackets: seen in a name column, or ending in a legal form. */
  erNavn(tekst: string): boolean;
  /** The longest company name that stands in a title; `null` when there is none. */
  finnI(tekst: string): string | null;
}

const NAVNEOVERSKRIFTER: ReadonlySet<string> = new Set(
  [SELSKAP, MOR, DATTER].flatMap((r) => [r.navn.nb, r.navn.nn, ...r.overskrifter]).map(brettOrd),
);
const ALIASOVERSKRIFTER: ReadonlySet<string> = new Set(
  [ALIAS.navn.nb, ALIAS.navn.nn, ...ALIAS.overskrifter].map(brettOrd),
);
const HOEYST_OVERSKRIFTSRAD = 60;

/** A text that may be a company's name: no header, no sum, no kommune and no number. */
function kanVaereNavn(tekst: string): boolean {
  if (harForetaksform(tekst)) return !erSumord(tekst);
  if (tekst === '' || tekst.length > 90 || tolkOverskrift(tekst).kjent) return false;
  return !erSumord(tekst) && kjentKommune(tekst) === null && lesTall(tekst).status === 'ikke_tall';
}

/** The texts of a name column, without those that head groups; of an alias column each by itself. */
function* tekstene(rader: Arkrader, fraRad: number, kolonne: number, alias: boolean): Generator<string> {
  const celler: Navnecelle[] = [];
  for (let r = fraRad; r < rader.length; r++) {
    const celleneIRaden = rader[r];
    const tekst = celletekst(celleneIRaden?.[kolonne] ?? null);
    if (tekst === null || tekst === '') continue;
    if (alias) for (const del of tekst.split(/[;,\n]/)) yield del.trim();
    else celler.push({ tekst, alene: celleneIRaden?.every((c, k) => k === kolonne || erTom(c)) === true });
  }
  const grupper = celler.every((c) => c.alene) ? INGEN : gruppetekster(celler);
  const slutt = sisteRadMedTall(celler);
  for (const [i, { tekst, alene }] of celler.entries())
    if (!alene || !(grupper.has(tekst) || (i > slutt && erNote(tekst)))) yield tekst;
}

/** The last that is no lone text; the end where there are none but lone texts. */
function sisteRadMedTall(celler: readonly Navnecelle[]): number {
  let siste = celler.length - 1;
  while (siste >= 0 && celler[siste]?.alene === true) siste--;
  return siste < 0 ? celler.length : siste;
}

const INGEN: ReadonlySet<string> = new Set();

/** «Selskap | Alfa | Beta»: what stands beside a header of names, where none of it is a header. */
function bortover(rad: Arkrader[number]): readonly string[] {
  const tekster = (rad ?? []).flatMap((c) => celletekst(c ?? null) || []);
  const [foerste, ...andre] = tekster;
  if (foerste === undefined || andre.length < 2 || !NAVNEOVERSKRIFTER.has(brettOrd(foerste))) return [];
  const rene = andre.filter((t) => t.length < 60 && kanVaereNavn(t) && erUtenBetydning(tolkOverskrift(t)));
  return rene.length === andre.length ? rene : [];
}

/** Whether the column under a header of names holds measures instead. */
function harEtiketter(rader: Arkrader, fraRad: number, kolonne: number): boolean {
  return rader.slice(fraRad, fraRad + HOEYST_OVERSKRIFTSRAD).some((rad) => {
    const tekst = celletekst(rad?.[kolonne] ?? null);
    return tekst !== null && tekst !== '' && tolkOverskrift(tekst).kjent;
  });
}

const erUtenBetydning = (o: ReturnType<typeof tolkOverskrift>): boolean =>
  !o.ikkeFakta && !o.bareEnhet && o.periode === null && o.tidspunkt === null;

/** Names and aliases under headers that say so, in all workbooks. */
function samle(boeker: readonly Arbeidsbok[]): Map<string, string> {
  const navn = new Map<string, string>();
  const ta = (tekst: string) => {
    if (!kanVaereNavn(tekst)) return;
    const { noekkel } = navneledd(tekst);
    if (noekkel.length > 1 && !navn.has(noekkel)) navn.set(noekkel, tekst);
  };
  for (const { rader } of boeker.flatMap((bok) => bok.ark)) {
    for (const [rad, kolonne, alias] of navnekolonner(rader)) {
      const navneneBortover = alias || !harEtiketter(rader, rad + 1, kolonne) ? [] : bortover(rader[rad]);
      const tekster = navneneBortover.length > 0 ? navneneBortover : tekstene(rader, rad + 1, kolonne, alias);
      for (const tekst of tekster) ta(tekst);
    }
  }
  return navn;
}

type Arkrader = Arbeidsbok['ark'][number]['rader'];

function* navnekolonner(rader: Arkrader): Generator<[number, number, boolean]> {
  for (let r = 0; r < Math.min(rader.length, HOEYST_OVERSKRIFTSRAD); r++) {
    const celler = rader[r] ?? [];
    const fylte = celler.reduce<number>((n, c) => n + (erTom(c) ? 0 : 1), 0);
    if (fylte < 2 || celler.some((c) => typeof c === 'number' && !erAarstall(c))) continue;
    for (let k = 0; k < celler.length; k++) {
      const tekst = celletekst(celler[k] ?? null);
      if (tekst === null || tekst === '') continue;
      const ord = brettOrd(tekst);
      if (NAVNEOVERSKRIFTER.has(ord)) yield [r, k, false];
      else if (ALIASOVERSKRIFTER.has(ord)) yield [r, k, true];
    }
  }
}

const MED_FORM =
  /((?:[\p{Lu}\d][\p{L}\d&+.'-]*\s+)(?:[\p{L}\d&+.'-]+\s+){0,6}?(?:AS|ASA|A\/S|KF|FKF|IKS|SA|BA))(?![\p{L}\d])/u;
const INNLEDNING =
  /^(?:års|konsern|selskaps|resultat|tiltaks)?(?:regnskap|rekneskap|balanse|nøkkeltall|nøkkeltal|resultat|resultater|oversikt|tall|tal|rapport|årsrapport|selskap|bedrift|navn|for|til|hos|av|frå|fra|og|om)\s+/iu;

function medForm(tekst: string): string | null {
  let navn = MED_FORM.exec(tekst)?.[1] ?? null;
  while (navn !== null && INNLEDNING.test(navn)) navn = navn.replace(INNLEDNING, '');
  return navn !== null && harForetaksform(navn) ? navn : null;
}

export function lagNavnesett(boeker: readonly Arbeidsbok[]): Navnesett {
  const navn = samle(boeker);
  const kjente = new Map<string, boolean>();
  const erNavn = (tekst: string) => {
    const foer = kjente.get(tekst);
    if (foer !== undefined) return foer;
    const renset = rensNavn(tekst);
    const uten = renset.kommune === null ? tekst : renset.navn;
    const er = tekst.length < 90 && (harForetaksform(uten) || navn.has(navneledd(uten).noekkel)) && !erSumord(tekst);
    kjente.set(tekst, er);
    return er;
  };
  return {
    erNavn,
    finnI: (tekst) => {
      const sett = (t: string) => navn.has(navneledd(t).noekkel) && !erSumord(t);
      return sett(tekst) ? tekst : (lengste(tekst, sett) ?? medForm(tekst));
    },
  };
}

/** The longest run of words in the text that is a name. Short names need the whole text to themselves. */
function lengste(tekst: string, erNavn: (t: string) => boolean): string | null {
  const ord = tekst
    .slice(0, 200)
    .split(/[\s\u00a0:,;–—|()]+/)
    .filter((o) => o !== '');
  if (ord.length > 24) return null;
  for (let lengde = Math.min(8, ord.length); lengde >= 1; lengde--) {
    for (let fra = 0; fra + lengde <= ord.length; fra++) {
      const del = ord.slice(fra, fra + lengde).join(' ');
      if (del.length >= 4 && /^\p{Lu}/u.test(del) && erNavn(del)) return del;
    }
  }
  return null;
}

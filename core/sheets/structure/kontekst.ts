import type { Nivaa, Tidspunkt } from '../../portfolio/index.ts';
import { type Periode, periodeslag, sammePeriode } from '../../values/index.ts';
import type { Kolonnerolle } from '../catalogue/index.ts';
import type { Navnesett } from '../names/navnesett.ts';
import { brettOrd, harOrd } from '../words/brett.ts';
import { lesEnhetsord } from '../words/enhetsord.ts';
import { kjentKommune } from '../words/kommuner.ts';
import { FELLES } from './oppslag.ts';
import { type Overskrift, tolkOverskrift } from './overskrift.ts';

/** What a sheet's name, a title or a group row says about everything under it. Nearer texts go before farther ones. */
export interface Kontekst {
  readonly periode: Periode | null;
  readonly selskap: string | null;
  readonly kommune: string | null;
  readonly tierpotens: number | null;
  readonly prosent: boolean;
  readonly nivaa: Nivaa | null;
  readonly tidspunkt: Tidspunkt | null;
  readonly maal: Kolonnerolle | null;
  readonly tema: 'aft' | 'vta' | null;
  readonly kilde: string | null;
  readonly ikkeFakta: boolean;
  /** Folded texts of sheet name and titles, for recognising kinds by name. */
  readonly ord: string;
}

export const TOM_KONTEKST: Kontekst = {
  periode: null,
  selskap: null,
  kommune: null,
  tierpotens: null,
  prosent: false,
  nivaa: null,
  tidspunkt: null,
  maal: null,
  tema: null,
  kilde: null,
  ikkeFakta: false,
  ord: '',
};

const KILDEFORM = /(?:^|[\s.;(])(?:kilder?|kjelder?)\s*:\s*(.+)$/iu;
const ENHETSSETNING =
  /(?:tall|tal|beløp|oppgitt|angitt|summer|i tusen|i hele|i mill|tnok|mnok|1[\s\u00a0.]?000|tusen kr|mill)/iu;

/** The source that a note names: «Kilde: Regnskapsregisteret». */
export function kildeI(tekst: string): string | null {
  return KILDEFORM.exec(tekst)?.[1]?.trim() ?? null;
}

const maalroller = new Set(['beloep', 'antall', 'andel', 'tall']);
export const erMaalrolle = (r: Kolonnerolle): boolean => maalroller.has(r.type);

const ETTER_MAAL: ReadonlySet<string> = new Set([
  'per',
  'pr',
  'for',
  'fordelt',
  'i',
  'etter',
  'hos',
  'til',
  'alle',
  'fra',
  'ved',
  'oversikt',
  'utvikling',
  'tall',
]);

/** The measure a title names: «Omsetning 2020», «Omsetning per selskap, tusen kroner». */
function maalI(o: Overskrift): Kolonnerolle | null {
  for (const f of o.fraser) {
    const r = FELLES.get(f);
    if (r && erMaalrolle(r)) return r;
  }
  const ord = (o.fraser[2] ?? o.fraser[0] ?? '').split(' ');
  for (let n = Math.min(ord.length - 1, 6); n >= 1; n--) {
    if (!ETTER_MAAL.has(ord[n] ?? '')) continue;
    const r = FELLES.get(ord.slice(0, n).join(' '));
    if (r && erMaalrolle(r)) return r;
  }
  return null;
}

function kommuneI(tekst: string): string | null {
  const hel = kjentKommune(tekst);
  if (hel !== null) return hel;
  const ord = brettOrd(tekst).split(' ');
  const sted = ord.indexOf('kommune');
  for (let n = 3; sted > 0 && n >= 1; n--) {
    const navn = sted - n >= 0 ? kjentKommune(ord.slice(sted - n, sted).join(' ')) : null;
    if (navn !== null) return navn;
  }
  return null;
}

const SKREVET =
  /utarbeid|oppdatert|utskrift|skrevet ut|skriven ut|rapportdato|versjon|revidert|vedtatt|vedteke|behandlet|behandla|sist endr|dato:|frist|publisert|lasta? ned/iu;

/** A title's year is the figures', unless it says when something was written, or spans several years. */
function gyldigPeriode(tekst: string, periode: Periode | null): Periode | null {
  return periode === null || SKREVET.test(tekst) || periodeslag(periode) === 'flere_aar' ? null : periode;
}

/** What one title, group row or sheet name says. */
export function kontekstFra(tekst: string, navn: Navnesett): Kontekst {
  const utenKilde = tekst.replace(KILDEFORM, '');
  const o = tolkOverskrift(utenKilde);
  const ord = brettOrd(utenKilde);
  const selskap = navn.finnI(utenKilde);
  const enhet = ENHETSSETNING.test(utenKilde) || utenKilde.length < 40 ? lesEnhetsord(utenKilde) : null;
  const tema = harOrd(ord, 'aft') !== harOrd(ord, 'vta') ? (harOrd(ord, 'aft') ? 'aft' : 'vta') : null;
  return {
    periode: gyldigPeriode(utenKilde, o.periode),
    selskap,
    kommune: selskap === null ? kommuneI(o.periode === null ? utenKilde : (o.fraser[1] ?? utenKilde)) : null,
    tierpotens: enhet?.tierpotens ?? null,
    prosent: enhet?.prosent ?? false,
    nivaa:
      /konsern(?:regnskap|rekneskap|tall|nivaa|resultat)/.test(ord) || harOrd(ord, 'konsern')
        ? 'konsern'
        : /selskaps(?:regnskap|rekneskap|nivaa|tall)|morselskap/.test(ord)
          ? 'selskap'
          : null,
    tidspunkt: o.tidspunkt,
    maal: selskap === null ? maalI(o) : null,
    tema,
    kilde: kildeI(tekst),
    ikkeFakta: o.ikkeFakta,
    ord,
  };
}

/** Texts of the same standing: where two of them name different years, none of them tells. */
export function sammen(deler: readonly Kontekst[]): Kontekst {
  const alle = deler.reduce((k, d) => over(d, k), TOM_KONTEKST);
  const perioder = deler.flatMap((d) => (d.periode === null ? [] : [d.periode]));
  const [foerste] = perioder;
  const enige = foerste !== undefined && perioder.every((p) => sammePeriode(p, foerste));
  return enige ? alle : { ...alle, periode: null };
}

/** `naer` where it says something, else `fjern`. */
export function over(naer: Kontekst, fjern: Kontekst): Kontekst {
  return {
    periode: naer.periode ?? fjern.periode,
    selskap: naer.selskap ?? fjern.selskap,
    kommune: naer.kommune ?? fjern.kommune,
    tierpotens: naer.tierpotens ?? fjern.tierpotens,
    prosent: naer.prosent || fjern.prosent,
    nivaa: naer.nivaa ?? fjern.nivaa,
    tidspunkt: naer.tidspunkt ?? fjern.tidspunkt,
    maal: naer.maal ?? fjern.maal,
    tema: naer.tema ?? fjern.tema,
    kilde: naer.kilde ?? fjern.kilde,
    ikkeFakta: naer.ikkeFakta || fjern.ikkeFakta,
    ord: naer.ord === '' ? fjern.ord : `${naer.ord} ${fjern.ord}`,
  };
}

import { NIVAAER, type Nivaa, type Tidspunkt } from '../../portfolio/index.ts';
import type { Periode } from '../../values/index.ts';
import { TIDSPUNKT } from '../catalogue/roller/aft.ts';
import { brettOrd, utenOrddeling } from '../words/brett.ts';
import { type Delperiode, lesDelperiode } from '../words/delperiode.ts';
import { erBareEnhet, lesEnhetsord } from '../words/enhetsord.ts';
import { finnPeriode } from '../words/periodeord.ts';
import { finnValg } from '../words/valgord.ts';
import { erKjentFrase } from './oppslag.ts';

/** A header or label taken apart. */
export interface Overskrift {
  readonly tekst: string;
  /** What may be looked up, most exact first: the whole, without year, without unit, without parentheses. */
  readonly fraser: readonly string[];
  readonly periode: Periode | null;
  readonly tierpotens: number | null;
  readonly prosent: boolean;
  readonly nivaa: Nivaa | null;
  readonly tidspunkt: Tidspunkt | null;
  /** Nothing but a unit. */
  readonly bareEnhet: boolean;
  /** A part of a year that doesn't say which: «1. kvartal». */
  readonly del: Delperiode | null;
  /** Nothing but a year, a period or a part of a year. */
  readonly barePeriode: boolean;
  /** A budget, a forecast, a change: figures that are no accounts. */
  readonly ikkeFakta: boolean;
  readonly kjent: boolean;
}

const IKKE_FAKTA =
  /(?:^| )(?:opprinnelig |justert |revidert |vedtatt )?(?:budsjett\w*|budsj|bud|prognose\w*|avvik\w*|endring\w*|differanse|diff|estimat\w*|forventet|forventa|planlagt|oekonomiplan|vekst i prosent|forbruk)(?: |$)/;
const BUDSJETTMERKE =
  /^(?:(?:opprinnelig|opphavleg|justert|revidert|vedtatt|vedteke) )?(?:budsjett|budsj|bud|prognose|forecast|budget|estimat|oekonomiplan|plan)(?: (?:19|20)\d\d)?$/;

/** A cell that marks its row as no accounts: «Budsjett» under «Type», «Prognose» under «Versjon». */
export function erBudsjettmerke(tekst: string): boolean {
  return tekst.length < 40 && BUDSJETTMERKE.test(brettOrd(tekst));
}

const NIVAAORD = /(?:^| )(konsern(?:et|nivaa|tall|tal)?|selskap(?:snivaa|stall)|morselskap)(?: |$)/;
const FAKTAORD = /(?:^| )(?:regnskap|rekneskap|faktisk|virkelig|hittil|i fjor|aaret)(?= |$)/g;
const FYLL = /^(?:antall|ant|talet paa|tal paa|sum|ca)? ?/;

const lager = new Map<string, Overskrift>();
const STOERSTE_LAGER = 20_000;

/** Takes a header apart. The same text gives the same object. */
export function tolkOverskrift(tekst: string): Overskrift {
  const kjent = lager.get(tekst);
  if (kjent) return kjent;
  if (lager.size > STOERSTE_LAGER) lager.clear();
  const ny = tolk(tekst.length > 300 ? tekst.slice(0, 300) : tekst);
  lager.set(tekst, ny);
  return ny;
}

const VED_AVSLUTNING = / ved (?:avslutning(?:en|a)?|avsluttet tiltak|avslutta tiltak|sluttet tiltak|slutt)$/;

function frasene(tekst: string, utenPeriode: string, utenEnhet: string): string[] {
  const utenParentes = utenEnhet.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const grunn = [tekst, utenPeriode, utenEnhet, utenParentes].map(brettOrd);
  const kort = brettOrd(utenParentes)
    .replace(FYLL, '')
    .replace(/ (?:i alt|totalt|i aar|per|pr|i)$/, '');
  const utenTidspunkt = kort.replace(VED_AVSLUTNING, '');
  const utenFakta = kort.replace(FAKTAORD, ' ').replace(/ +/g, ' ').trim();
  const utenNivaa = brettOrd(utenParentes).replace(NIVAAORD, ' ').trim();
  return [...new Set([...grunn, kort, utenTidspunkt, utenFakta, utenNivaa])].filter((f) => f !== '');
}

function nivaaI(frase: string): Nivaa | null {
  const ord = NIVAAORD.exec(frase)?.[1];
  if (ord === undefined) return null;
  return ord.startsWith('konsern') ? NIVAAER[0] : NIVAAER[1];
}

function tolk(raa: string): Overskrift {
  const tekst = utenOrddeling(raa).replace(/^\s*([RB])(?=(?:19|20)\d\d\s*$)/i, (_, b: string) =>
    b.toUpperCase() === 'R' ? 'Regnskap ' : 'Budsjett ',
  );
  const funn = finnPeriode(tekst);
  const utenPeriode = funn?.rest ?? tekst;
  const enhet = lesEnhetsord(utenPeriode);
  const fraser = frasene(tekst, utenPeriode, enhet.rest);
  const kjent = fraser.some(erKjentFrase);
  const rest = brettOrd(enhet.rest);
  const del = funn === null ? lesDelperiode(tekst) : null;
  return {
    tekst: raa,
    fraser,
    periode: funn?.periode ?? null,
    tierpotens: enhet.tierpotens,
    prosent: enhet.prosent,
    nivaa: nivaaI(fraser[0] ?? ''),
    tidspunkt: tidspunktI(fraser),
    bareEnhet: erBareEnhet(tekst),
    del,
    barePeriode: del !== null || (funn !== null && rest === ''),
    ikkeFakta: IKKE_FAKTA.test(brettOrd(tekst)) && !erKjentFrase(brettOrd(tekst)),
    kjent,
  };
}

function tidspunktI(fraser: readonly string[]): Tidspunkt | null {
  for (const f of fraser) {
    const id = finnValg(TIDSPUNKT, f);
    if (id === 'avslutning' || id === '3mnd' || id === '6mnd' || id === '12mnd' || id === '24mnd') return id;
  }
  return fraser.some((f) => VED_AVSLUTNING.test(f)) ? 'avslutning' : null;
}

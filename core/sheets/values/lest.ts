import { lesTall } from '../../text/index.ts';
import { type Broek, broek, fraTall, gange } from '../../values/index.ts';
import type { Celle } from '../grid.ts';
import type { Problemfelter } from '../problem.ts';
import { celletekst } from '../structure/rutenett.ts';
import { lesTallformat } from './tallformat.ts';

/** A cell's number before its column's unit is applied. */
export interface Raatall {
  readonly status: 'tall';
  /** As shown: in the cell's own unit if it has one, else in the column's. */
  readonly vist: Broek;
  /** Decimals shown. */
  readonly desimaler: number;
  readonly tierpotens: number | null;
  readonly enhet: 'kr' | 'prosent' | null;
  /** The display divides by this power of ten, and the number itself is in whole units when no unit is named. */
  readonly delt: number;
}

export type Tallfeil = {
  readonly [K in 'ugyldig_tall' | 'tvetydig_tall' | 'feilverdi' | 'formel_uten_resultat']: {
    readonly status: 'feil';
    readonly kode: K;
    readonly felter: K extends 'ugyldig_tall' ? { readonly tekst: string } : Problemfelter[K];
  };
}['ugyldig_tall' | 'tvetydig_tall' | 'feilverdi' | 'formel_uten_resultat'];

export type Celletall = Raatall | Tallfeil | { readonly status: 'mangler' } | { readonly status: 'tom' };

const TOM: Celletall = { status: 'tom' };
const MANGLER: Celletall = { status: 'mangler' };
const ugyldig = (tekst: string): Tallfeil => ({ status: 'feil', kode: 'ugyldig_tall', felter: { tekst } });

export function desimalerI(tall: number): number {
  if (Number.isInteger(tall)) return 0;
  const [mantisse = '', eksponent = '0'] = String(tall).split('e');
  return Math.max(0, (mantisse.split('.')[1]?.length ?? 0) - Number(eksponent));
}

const POTENSER: readonly Broek[] = Array.from({ length: 16 }, (_, n) => broek(10n ** BigInt(n)));
const BROEKER: readonly Broek[] = Array.from({ length: 24 }, (_, n) => broek(1n, 10n ** BigInt(n)));

/** 10ⁿ, also for a negative n. */
export function tier(n: number): Broek {
  return (n >= 0 ? POTENSER[n] : BROEKER[-n]) ?? (n >= 0 ? broek(10n ** BigInt(n)) : broek(1n, 10n ** BigInt(-n)));
}

function fraNummer(tall: number): Celletall {
  const vist = Number.isSafeInteger(tall) ? { t: BigInt(tall), n: 1n } : fraTall(tall);
  if (vist === null) return ugyldig(String(tall));
  return { status: 'tall', vist, desimaler: desimalerI(tall), tierpotens: null, enhet: null, delt: 0 };
}

function fraFormat(tall: number, format: string): Celletall {
  const verdi = fraTall(tall);
  if (verdi === null) return ugyldig(String(tall));
  const f = lesTallformat(format);
  return {
    status: 'tall',
    vist: f.delt === 0 ? verdi : gange(verdi, tier(-f.delt)),
    desimaler: f.desimaler,
    tierpotens: f.tierpotens,
    enhet: f.prosent ? 'prosent' : f.tierpotens === null ? null : 'kr',
    delt: f.delt,
  };
}

function fraTekst(tekst: string): Celletall {
  if (tekst === '') return TOM;
  const lest = lesTall(tekst);
  if (lest.status === 'tall') {
    return {
      status: 'tall',
      vist: lest.verdi,
      desimaler: lest.desimaler,
      tierpotens: lest.tierpotens,
      enhet: lest.enhet,
      delt: 0,
    };
  }
  if (lest.status === 'mangler') return MANGLER;
  if (lest.status === 'tvetydig')
    return { status: 'feil', kode: 'tvetydig_tall', felter: { tekst, forslag: lest.forslag } };
  return ugyldig(tekst);
}

/** The number in a cell, whatever it is made of. */
export function lesCelletall(c: Celle): Celletall {
  if (c === null) return TOM;
  if (typeof c === 'number') return fraNummer(c);
  if (typeof c === 'boolean') return ugyldig(c ? 'sann' : 'usann');
  const tekst = celletekst(c);
  if (tekst !== null || typeof c === 'string') return fraTekst(tekst ?? '');
  switch (c.slag) {
    case 'prosent': {
      const andel = fraTall(c.tall);
      if (andel === null) return ugyldig(String(c.tall));
      return {
        status: 'tall',
        vist: gange(andel, tier(2)),
        desimaler: c.desimaler,
        tierpotens: null,
        enhet: 'prosent',
        delt: 0,
      };
    }
    case 'tall_med_format':
      return fraFormat(c.tall, c.format);
    case 'dato':
      return ugyldig(c.dato);
    case 'feil':
      return { status: 'feil', kode: 'feilverdi', felter: { verdi: c.kode } };
    case 'formel_uten_resultat':
      return { status: 'feil', kode: 'formel_uten_resultat', felter: { formel: c.formel } };
    default:
      return TOM;
  }
}

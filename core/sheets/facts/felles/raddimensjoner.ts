import type { Nivaa } from '../../../portfolio/index.ts';
import type { Periode } from '../../../values/index.ts';
import type { Kolonnerolle } from '../../catalogue/index.ts';
import { KILDESLAG_ROLLE } from '../../catalogue/roller/aft.ts';
import { type Celle, cellenavn } from '../../grid.ts';
import type { Melding } from '../../problem.ts';
import type { Problemsamler } from '../../problemsamler.ts';
import { medRolle, type Tabell } from '../../structure/tabell.ts';
import { type Delperiode, lesDelperiode, nummerertDel } from '../../words/delperiode.ts';
import { lesEnhetsord } from '../../words/enhetsord.ts';
import { kommunenavn } from '../../words/kommuner.ts';
import { janei, tekstI } from '../attributter.ts';
import {
  type Lest,
  lesAar,
  lesDatocelle,
  lesNivaa,
  lesPeriodecelle,
  lesTidspunkt,
  lesValg,
  vist,
} from '../dimensjoner.ts';
import type { Kolonnedim, Rad } from '../radgang.ts';
import { lesOmfatter, type Oppgittdefinisjon } from './aft.ts';

/** What a row's own cells say about all its figures. */
export interface Raddim {
  readonly periode: Periode | null;
  /** The part of the year, from a column of its own. */
  readonly del: Delperiode | null;
  readonly nivaa: Nivaa | null;
  readonly aft: Oppgittdefinisjon;
}

const UTEN: Oppgittdefinisjon = {
  tidspunkt: null,
  omfatter: null,
  arbeidsgrense: null,
  medYtelse: null,
  kildeslag: null,
  medIkkeMoett: null,
};

/** Reads a cell of the row by role. A bad cell is told, and the row is then lost: `undefined`. */
function les<T>(
  t: Tabell,
  rad: number,
  id: string,
  p: Problemsamler,
  hvordan: (c: Celle) => Lest<T>,
): T | null | undefined {
  const k = medRolle(t, id);
  if (k === undefined) return null;
  const lest = hvordan(t.nett.sett(rad, k.nr));
  if (lest === null) return null;
  if ('verdi' in lest) return lest.verdi;
  p.meld(cellenavn(rad, k.nr), lest.feil);
  return undefined;
}

/** The row's period: from–to, else the year. `undefined`: a cell of it is bad, and told. */
export function lesRadperiode(t: Tabell, rad: number, p: Problemsamler): Periode | null | undefined {
  const fra = les(t, rad, 'periode_fra', p, (c) => lesDatocelle(c, 'fra'));
  const til = les(t, rad, 'periode_til', p, (c) => lesDatocelle(c, 'til'));
  if (fra === undefined || til === undefined) return undefined;
  if (fra !== null && til !== null) {
    if (fra <= til) return { fra, til };
    const k = medRolle(t, 'periode_til');
    p.meld(cellenavn(rad, k?.nr ?? 1), { kode: 'ugyldig_periode', felter: { tekst: `${fra}–${til}` } });
    return undefined;
  }
  const aar = les(t, rad, 'aar', p, lesAar);
  if (aar !== null) return aar;
  return les(t, rad, 'periode', p, lesPeriodecelle);
}

/** `null` when one of the row's dimension cells is bad: the row is left out. */
export function lesRaddimensjoner(t: Tabell, rad: Rad, p: Problemsamler): Raddim | null {
  const periode = lesRadperiode(t, rad.nr, p);
  const nivaa = les(t, rad.nr, 'nivaa', p, lesNivaa);
  const aft = lesDefinisjon(t, rad.nr, p);
  const del = lesRaddel(t, rad.nr, p);
  if (periode === undefined || nivaa === undefined || aft === null || del === undefined) return null;
  return { periode, del, nivaa, aft };
}

/** The part of the year that a column of its own gives. `undefined`: the cell is bad, and told. */
export function lesRaddel(t: Tabell, rad: number, p: Problemsamler): Delperiode | null | undefined {
  return les(t, rad, 'del_av_aar', p, (c) => lesDelcelle(c, medRolle(t, 'del_av_aar')?.overskrift ?? ''));
}

function lesDelcelle(c: Celle, overskrift: string): Lest<Delperiode> {
  const tekst = vist(c);
  if (tekst === '') return null;
  const del = /^\d{1,2}$/.test(tekst) ? nummerertDel(Number(tekst), overskrift) : lesDelperiode(tekst);
  return del === null ? { feil: { kode: 'ugyldig_periode', felter: { tekst } } } : { verdi: del };
}

const DEFINISJONSROLLER = [
  'tidspunkt',
  'omfatter',
  'arbeidsgrense',
  'med_ytelse',
  'kildeslag',
  'med_ikke_moett',
] as const;

/** How a row's AFT figures were measured; `null` when a cell of it is bad. */
export function lesDefinisjon(t: Tabell, rad: number, p: Problemsamler): Oppgittdefinisjon | null {
  if (DEFINISJONSROLLER.every((id) => medRolle(t, id) === undefined)) return UTEN;
  const tidspunkt = les(t, rad, 'tidspunkt', p, lesTidspunkt);
  const omfatter = les(t, rad, 'omfatter', p, (c): Lest<NonNullable<ReturnType<typeof lesOmfatter>>> => {
    const tekst = tekstI(c);
    if (tekst === null) return null;
    const lest = lesOmfatter(tekst);
    return lest === null
      ? { feil: { kode: 'ugyldig_valg', felter: { tekst, valg: ['arbeid og utdanning', 'arbeid'] } } }
      : { verdi: lest };
  });
  const kildeslag = les(t, rad, 'kildeslag', p, (c) => lesValg(c, KILDESLAG_ROLLE));
  if (tidspunkt === undefined || omfatter === undefined || kildeslag === undefined) return null;
  return {
    tidspunkt,
    omfatter: omfatter?.omfatter ?? null,
    arbeidsgrense: tekstFra(t, rad, 'arbeidsgrense') ?? omfatter?.arbeidsgrense ?? null,
    medYtelse: svarFra(t, rad, 'med_ytelse', p),
    kildeslag: kildeslag === 'nav' || kildeslag === 'register' || kildeslag === 'bedrift' ? kildeslag : null,
    medIkkeMoett: svarFra(t, rad, 'med_ikke_moett', p),
  };
}

export function tekstFra(t: Tabell, rad: number, id: string): string | null {
  const k = medRolle(t, id);
  return k === undefined ? null : tekstI(t.nett.sett(rad, k.nr));
}

export function svarFra(t: Tabell, rad: number, id: string, p: Problemsamler): boolean | null {
  const k = medRolle(t, id);
  return k === undefined ? null : janei(t.nett.sett(rad, k.nr), cellenavn(rad, k.nr), p);
}

type Setter = (dim: Kolonnedim, c: Celle) => Melding | null;

function med<T>(les: (c: Celle) => Lest<T>, sett: (dim: Kolonnedim, verdi: T) => void): Setter {
  return (dim, c) => {
    const lest = les(c);
    if (lest !== null && 'feil' in lest) return lest.feil;
    if (lest !== null) sett(dim, lest.verdi);
    return null;
  };
}

function medTekst(sett: (dim: Kolonnedim, tekst: string) => void): Setter {
  return (dim, c) => {
    const tekst = tekstI(c);
    if (tekst !== null) sett(dim, tekst);
    return null;
  };
}

const KOLONNEDIM: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  [
    'aar',
    med(lesAar, (d, v) => {
      d.periode = v;
    }),
  ],
  [
    'periode',
    med(lesPeriodecelle, (d, v) => {
      d.periode = v;
    }),
  ],
  [
    'nivaa',
    med(lesNivaa, (d, v) => {
      d.nivaa = v;
    }),
  ],
  [
    'tidspunkt',
    med(lesTidspunkt, (d, v) => {
      d.tidspunkt = v;
    }),
  ],
  [
    'selskap',
    medTekst((d, v) => {
      d.selskap = v;
    }),
  ],
  [
    'kommune',
    medTekst((d, v) => {
      d.kommune = kommunenavn(v);
    }),
  ],
  [
    'enhet',
    medTekst((d, v) => {
      d.tierpotens = lesEnhetsord(v).tierpotens ?? undefined;
    }),
  ],
]);

/** A row that says something about the columns («År | 2019 | 2020»); the problem when the cell doesn't. */
export function settKolonnedim(dim: Kolonnedim, rolle: Kolonnerolle, c: Celle): Melding | null {
  if (c === null || vist(c) === '') return null;
  return KOLONNEDIM.get(rolle.id)?.(dim, c) ?? null;
}

import {
  ALVOR,
  type Alvor,
  aarFor,
  type Funn,
  fellesPeriode,
  finnMaal,
  helAar,
  heltall,
  type Maal,
  overlapper,
  type Periodetall,
  perPeriode,
  type Selskap,
  sorter,
  visKolonne,
  visVerdi,
} from '#core';
import { ord } from '../../ord/index.ts';
import type { Spraak } from '../../workbook/index.ts';
import type { Vurdert } from './vurdert.ts';

/** A figure in the list: its text, and what must be said beside it. */
export interface Listetall {
  readonly tekst: string;
  /** Two sources say different things; the hovedkilde's is shown. */
  readonly motstrid: boolean;
}

/** One company of the list. */
export interface Selskapsrad {
  readonly selskap: Selskap;
  readonly driftsmargin: Listetall | null;
  readonly egenkapital: Listetall | null;
  /** The most serious grade among its findings, and how many there are of that grade. `null`: no findings. */
  readonly verst: { readonly alvor: Alvor; readonly antall: number } | null;
}

export interface Utvalg {
  /** `null`: all. */
  readonly kommune: string | null;
  /** `null`: no year has figures. */
  readonly aar: number | null;
}

/** What a portfolio is scanned by: see look.md's list. Two columns are what 320 pixels hold. */
const LISTEMAAL = ['driftsmargin', 'egenkapital'] as const;

const alleTall = (v: Vurdert, maal: Maal) =>
  v.innsyn.portefolje.selskaper.filter((s) => maal.gjelder(v.innsyn, s)).map((s) => maal.finn(v.innsyn, s.id));

/** The years that the list has figures for, newest first. */
export function aarMedTall(v: Vurdert): readonly number[] {
  const aar = LISTEMAAL.flatMap((id) => finnMaal(id) ?? [])
    .flatMap((maal) => alleTall(v, maal).flat())
    .map((t) => aarFor(t.periode))
    .filter((a) => a !== null);
  return [...new Set(aar)].sort((a, b) => b - a);
}

/** The year that most companies have figures for, so that one list never holds two years. `null`: there are no figures. */
export function vanligAar(v: Vurdert): number | null {
  const margin = finnMaal(LISTEMAAL[0]);
  const periode = margin === undefined ? null : fellesPeriode(alleTall(v, margin));
  return (periode === null ? null : aarFor(periode)) ?? aarMedTall(v)[0] ?? null;
}

function iAaret(v: Vurdert, maal: Maal, selskap: Selskap, aar: number | null): Periodetall | null {
  if (aar === null || !maal.gjelder(v.innsyn, selskap)) return null;
  return perPeriode(maal.finn(v.innsyn, selskap.id)).find((p) => aarFor(p.periode) === aar) ?? null;
}

/** The figures of one column, printed alike. */
function kolonne(v: Vurdert, id: string, selskaper: readonly Selskap[], aar: number | null, spraak: Spraak) {
  const maal = finnMaal(id);
  if (maal === undefined) return selskaper.map(() => null);
  const tall = selskaper.map((s) => iAaret(v, maal, s, aar));
  const verdier = tall.map((p) => (p?.hoved.resultat.status === 'kjent' ? p.hoved.resultat.verdi : null));
  const trykt =
    maal.enhet === 'kr'
      ? verdier.map((b) =>
          b === null ? null : ord(spraak).medEnhet(visVerdi(b, 'kr', { kort: true, utenEnhet: true })),
        )
      : visKolonne(verdier, maal.enhet, [heltall(0)]);
  return tall.map((p, nr): Listetall | null =>
    p === null ? null : { tekst: trykt[nr] ?? ord(spraak).status(p.status), motstrid: p.status === 'motstrid' },
  );
}

const rang = (alvor: Alvor): number => ALVOR.indexOf(alvor);

function verst(funn: readonly Funn[]): Selskapsrad['verst'] {
  const viktige = funn.filter((f) => f.alvor !== 'ikke_aktuelt' && f.alvor !== 'orientering');
  const foerst = [...viktige].sort((a, b) => rang(a.alvor) - rang(b.alvor))[0];
  if (foerst === undefined) return null;
  return { alvor: foerst.alvor, antall: viktige.filter((f) => f.alvor === foerst.alvor).length };
}

/** Whether a finding is about the year, or about the day it was made. */
function gjelder(funn: Funn, aar: number | null): boolean {
  return aar === null || funn.periode === null || overlapper(funn.periode, helAar(aar));
}

/** The companies of a kommune with one year's figures and findings: the most serious first, then by name. */
export function selskapsrader(v: Vurdert, { kommune, aar }: Utvalg, spraak: Spraak): readonly Selskapsrad[] {
  const selskaper = sorter(
    v.innsyn.portefolje.selskaper.filter((s) => kommune === null || s.kommune === kommune),
    (s) => s.navn,
  );
  const [margin, egenkapital] = LISTEMAAL.map((id) => kolonne(v, id, selskaper, aar, spraak));
  const funn = new Map<string, Funn[]>();
  for (const f of v.funn) {
    if (!gjelder(f, aar)) continue;
    const hos = funn.get(f.selskap);
    if (hos === undefined) funn.set(f.selskap, [f]);
    else hos.push(f);
  }
  const rader = selskaper.map((selskap, nr) => ({
    selskap,
    driftsmargin: margin?.[nr] ?? null,
    egenkapital: egenkapital?.[nr] ?? null,
    verst: verst(funn.get(selskap.id) ?? []),
  }));
  const alvorlig = (r: Selskapsrad): number => (r.verst === null ? ALVOR.length : rang(r.verst.alvor));
  return [...rader].sort((a, b) => alvorlig(a) - alvorlig(b) || (b.verst?.antall ?? 0) - (a.verst?.antall ?? 0));
}

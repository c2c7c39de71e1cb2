import {
  aarFor,
  type Broek,
  MAAL,
  type Maal,
  type Periodetall,
  perPeriode,
  type SelskapId,
  sammenlign,
  tallform,
  tallIForm,
  visMedForm,
} from '#core';
import { ord } from '../../ord/index.ts';
import type { Spraak } from '../../workbook/index.ts';
import { trykk } from './trykk.ts';
import type { Vurdert } from './vurdert.ts';

/** One year of a development. */
export interface Utviklingspunkt {
  readonly aar: number;
  /** As printed on the axis' scale, for drawing only. */
  readonly plass: number;
  readonly tekst: string;
  /** Two sources say different things; the hovedkilde's is drawn. */
  readonly motstrid: boolean;
}

/** A metric of one company over the years. */
export interface Utvikling {
  readonly maal: Maal;
  readonly navn: string;
  /** Whole years with a figure on one level, oldest first: what is drawn. */
  readonly punkter: readonly Utviklingspunkt[];
  /** Every period with what all sources say, oldest first: what is read. */
  readonly perioder: readonly { readonly periode: string; readonly verdi: string }[];
  /** A figure on the scale of the drawing, in words. */
  readonly vis: (plass: number) => string;
}

const FAERREST = 2;

/** Periods of the level that the newest figure has: konsern and selskap never stand on one line. */
function paaEttNivaa(perioder: readonly Periodetall[]): readonly Periodetall[] {
  const nyeste = perioder.find((p) => p.hoved.resultat.status === 'kjent');
  return nyeste === undefined ? [] : perioder.filter((p) => p.nivaa === nyeste.nivaa);
}

const kjent = (p: Periodetall): Broek | null => (p.hoved.resultat.status === 'kjent' ? p.hoved.resultat.verdi : null);

/** The largest amount decides the scale, so that one axis serves them all. */
function stoerste(verdier: readonly Broek[]): Broek {
  const absolutt = verdier.map((v): Broek => ({ t: v.t < 0n ? -v.t : v.t, n: v.n }));
  return absolutt.reduce((a, b) => (sammenlign(a, b) >= 0 ? a : b), { t: 0n, n: 1n });
}

function utviklingen(maal: Maal, perioder: readonly Periodetall[], spraak: Spraak): Utvikling | null {
  const rekke = [...paaEttNivaa(perioder)].reverse();
  const medTall = rekke.flatMap((p) => {
    const [verdi, aar] = [kjent(p), aarFor(p.periode)];
    return verdi === null || aar === null ? [] : [{ p, verdi, aar }];
  });
  const ulikeAar = medTall.filter(({ aar }, nr) => medTall.findIndex((m) => m.aar === aar) === nr);
  if (ulikeAar.length < FAERREST) return null;
  const form = tallform(stoerste(ulikeAar.map((m) => m.verdi)), maal.enhet, {
    maalform: spraak === 'nn' ? 'nn' : 'nb',
    kort: true,
  });
  const o = ord(spraak);
  return {
    maal,
    navn: o.begrep(maal),
    punkter: ulikeAar.map(({ p, verdi, aar }) => ({
      aar,
      plass: tallIForm(verdi, form),
      tekst: o.medEnhet(visMedForm(verdi, form)),
      motstrid: p.status === 'motstrid',
    })),
    perioder: rekke.map((p) => ({
      periode: o.periode(p.periode),
      verdi: p.alternativer.map((t) => trykk(maal, t, spraak)).join(' / '),
    })),
    vis: (plass) => o.medEnhet(`${plass}${form.etter}`),
  };
}

/** What can be followed over the years for a company, in the catalogue's order. */
export function utviklingerFor(v: Vurdert, id: SelskapId, spraak: Spraak): readonly Utvikling[] {
  const selskap = v.innsyn.selskap(id);
  if (selskap === undefined) return [];
  return MAAL.flatMap((maal) =>
    maal.gjelder(v.innsyn, selskap) ? (utviklingen(maal, perPeriode(maal.finn(v.innsyn, id)), spraak) ?? []) : [],
  );
}

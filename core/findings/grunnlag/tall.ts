import { felttall, finnMaal, type Maaltall, type Periodetall, perPeriode } from '../../metrics/index.ts';
import type { Innsyn, Selskap } from '../../portfolio/index.ts';
import { aarFor, type Broek, type Intervall, kildeTekst, type Tospraaklig } from '../../values/index.ts';
import type { Grunnlagstall } from '../regel.ts';

/** By the metric's own list, which it hands out the same every time: the rules ask for the same figures again and again. */
const husket = new WeakMap<readonly Maaltall[], readonly Periodetall[]>();

function gruppert(tall: readonly Maaltall[]): readonly Periodetall[] {
  const tidligere = husket.get(tall);
  if (tidligere !== undefined) return tidligere;
  const periodetall = perPeriode(tall);
  husket.set(tall, periodetall);
  return periodetall;
}

/** A metric's figures by period and level, newest first. Empty when the metric isn't there or doesn't fit the company. */
export function maaltallFor(innsyn: Innsyn, selskap: Selskap, maal: string): readonly Periodetall[] {
  const m = finnMaal(maal);
  return m?.gjelder(innsyn, selskap) ? gruppert(m.finn(innsyn, selskap.id)) : [];
}

/** A field's figures by period and level, newest first; of the fields that may be looked at as they stand. */
export function felttallFor(
  innsyn: Innsyn,
  selskap: Selskap,
  felt: Parameters<typeof felttall>[2],
): readonly Periodetall[] {
  return felttall(innsyn, selskap.id, felt);
}

/** The known statements of one period: one, or several that disagree. */
export interface Kjenttall {
  readonly tall: Maaltall;
  readonly verdi: Broek;
  readonly intervall: Intervall;
}

/** The figures that have a value, the hovedkilde’s first; several when the sources disagree. */
export function kjente(periodetall: Periodetall | undefined): readonly Kjenttall[] {
  return (periodetall?.alternativer ?? []).flatMap((tall) =>
    tall.resultat.status === 'kjent' ? [{ tall, verdi: tall.resultat.verdi, intervall: tall.resultat.intervall }] : [],
  );
}

/** The hovedkilde's known figure of a period, or `null`. */
export function hovedtall(periodetall: Periodetall | undefined): Kjenttall | null {
  return kjente(periodetall)[0] ?? null;
}

/** The calendar years of one level that have a known figure, newest first. */
export function kjenteAar(periodetall: readonly Periodetall[], nivaa: Periodetall['nivaa']): readonly Periodetall[] {
  return periodetall.filter((p) => p.nivaa === nivaa && aarFor(p.periode) !== null && hovedtall(p) !== null);
}

/** The newest `antall` years of a list without a gap between them, newest first; `null` when there are not so many. */
export function paaRad(periodetall: readonly Periodetall[], antall: number): readonly Periodetall[] | null {
  const aar = (p: Periodetall | undefined) => (p === undefined ? null : aarFor(p.periode));
  const foerste = aar(periodetall[0]);
  const rad = periodetall.slice(0, antall);
  const uavbrutt = foerste !== null && rad.every((p, nr) => aar(p) === foerste - nr);
  return rad.length === antall && uavbrutt ? rad : null;
}

/** Where a figure is from, in one line each, for a text that shows sources that disagree. */
export function kilderTekst(tall: Maaltall): string {
  return tall.kilder.map((k) => (k.dokument === '' ? kildeTekst(k) : k.dokument)).join(', ');
}

/** A metric’s figure as something a finding rests on, with all its sources. */
export function fraMaaltall(navn: Tospraaklig, k: Kjenttall, enhet: Grunnlagstall['enhet']): Grunnlagstall {
  return { navn, verdi: k.verdi, enhet, kilder: k.tall.kilder };
}

/**
 * When things are due, worked out another way than the program does: by going through every day of a wall calendar with
 * its holidays typed in, and JavaScript's own dates in UTC.
 */
const HELLIGDAGER: ReadonlySet<string> = new Set(
  [
    '2026-12-25 2026-12-26',
    '2027-01-01 2027-03-25 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16 2027-05-17 2027-12-25 2027-12-26',
    '2028-01-01 2028-04-13 2028-04-14 2028-04-16 2028-04-17 2028-05-01 2028-05-17 2028-05-25 2028-06-04 2028-06-05 2028-12-25 2028-12-26',
    '2029-01-01 2029-03-29 2029-03-30 2029-04-01 2029-04-02 2029-05-01 2029-05-10 2029-05-17 2029-05-20 2029-05-21 2029-12-25 2029-12-26',
  ].flatMap((aar) => aar.split(' ')),
);

const DOEGN_MS = 86_400_000;
const som = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export function dagerMellom(fra: string, til: string): string[] {
  const dager: string[] = [];
  for (let ms = Date.parse(fra); ms <= Date.parse(til); ms += DOEGN_MS) dager.push(som(ms));
  return dager;
}

export const plussDager = (dag: string, dager: number): string => som(Date.parse(dag) + dager * DOEGN_MS);
export const ukedagen = (dag: string): number => new Date(dag).getUTCDay();

export function erVirkedagEtterKalenderen(dag: string): boolean {
  return ukedagen(dag) !== 0 && ukedagen(dag) !== 6 && !HELLIGDAGER.has(dag);
}

/** The last Sundays of March and October, when the clock is changed (dates of the years 2026–2029). */
const TIL_SOMMERTID: Readonly<Record<string, string>> = {
  2026: '2026-03-29',
  2027: '2027-03-28',
  2028: '2028-03-26',
  2029: '2029-03-25',
};
const TIL_VINTERTID: Readonly<Record<string, string>> = {
  2026: '2026-10-25',
  2027: '2027-10-31',
  2028: '2028-10-29',
  2029: '2029-10-28',
};

/** The point in time of a clock's face on a day in Norway: summer time from 02 in spring until 03 in autumn. */
export function utc(dag: string, klokken: string): Date {
  const [vaar = '', hoest = ''] = [TIL_SOMMERTID[dag.slice(0, 4)], TIL_VINTERTID[dag.slice(0, 4)]];
  // Half past two is missing on the spring day: then it is three, when the clock is put forward.
  if (dag === vaar && klokken >= '02:00' && klokken < '03:00') return new Date(`${dag}T01:00:00Z`);
  const sommer =
    (dag > vaar || (dag === vaar && klokken >= '03:00')) && (dag < hoest || (dag === hoest && klokken < '03:00'));
  return new Date(Date.parse(`${dag}T${klokken}:00Z`) - (sommer ? 2 : 1) * 3_600_000);
}

export function foersteVirkedag(dager: readonly string[], erNyPeriode: (dag: string) => boolean): string[] {
  const ut: string[] = [];
  let venter = false;
  for (const dag of dager) {
    if (dag.endsWith('-01') && erNyPeriode(dag)) venter = true;
    if (venter && erVirkedagEtterKalenderen(dag)) {
      ut.push(dag);
      venter = false;
    }
  }
  return ut;
}

export function ellerNesteVirkedag(dag: string): string {
  let d = dag;
  while (!erVirkedagEtterKalenderen(d)) d = plussDager(d, 1);
  return d;
}

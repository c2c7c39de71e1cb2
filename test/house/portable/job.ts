import {
  dato,
  kontroller,
  lagInnsyn,
  MAAL,
  periodeTekst,
  perPeriode,
  sorter,
  visGrunn,
  visMerknad,
  visPeriode,
  visVerdi,
} from '#core';
import { svar, tilJson } from '#core/questions';
import { type Ark, lesArbeidsboeker } from '#core/sheets';

/** A sheet as JSON can carry it. */
export type Arkdata = Omit<Ark, 'rader' | 'skjulteRader' | 'skjulteKolonner'> & {
  /** JSON has no undefined: an empty row is null. */
  readonly rader: readonly (Ark['rader'][number] | null)[];
  readonly skjulteRader: readonly number[];
  readonly skjulteKolonner: readonly number[];
};

export interface Jobb {
  readonly fil: string;
  readonly ark: readonly Arkdata[];
  readonly idag: string;
  readonly sporsmaal: readonly string[];
}

/** Portfolio → metrics → findings → texts → answers, as one text: everything that must be alike wherever core runs. */
export function utfoer(jobbtekst: string): string {
  const jobb: Jobb = JSON.parse(jobbtekst);
  const ark = jobb.ark.map((a) => ({
    ...a,
    rader: a.rader.map((rad) => rad ?? undefined),
    skjulteRader: new Set(a.skjulteRader),
    skjulteKolonner: new Set(a.skjulteKolonner),
  }));
  const lesing = lesArbeidsboeker([{ fil: jobb.fil, ark }]);
  const innsyn = lagInnsyn(lesing.portefolje);
  const idag = dato(jobb.idag);
  const linjer = [`${JSON.stringify(lesing.antall)} ${lesing.problemer.length}`];
  for (const selskap of sorter(lesing.portefolje.selskaper, (s) => s.navn)) {
    linjer.push(selskap.navn);
    for (const maal of MAAL) {
      for (const { status, hoved } of perPeriode(maal.finn(innsyn, selskap.id))) {
        const { resultat, periode, merknader } = hoved;
        const verdi =
          resultat.status === 'kjent'
            ? visVerdi(resultat.verdi, maal.enhet, { kort: true })
            : visGrunn(resultat.grunn, 'nn');
        linjer.push(
          [
            maal.navn.nb,
            periodeTekst(periode),
            visPeriode(periode),
            status,
            verdi,
            ...merknader.map((m) => visMerknad(m)),
          ].join(' | '),
        );
      }
    }
  }
  for (const funn of kontroller(innsyn, idag))
    linjer.push(`${funn.regel} ${funn.alvor} ${funn.tekst.nb} ${funn.tekst.nn}`);
  for (const sporsmaal of jobb.sporsmaal) linjer.push(JSON.stringify(tilJson(svar(sporsmaal, innsyn, { idag }))));
  return linjer.join('\n');
}

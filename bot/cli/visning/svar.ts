import { type Broek, type Enhet, visKolonne, visPeriodekode, visStatus } from '#core';
import type { Rad, Svar } from '#core/questions';
import { avsnitt, rens } from './bryt.ts';
import { samleKilder } from './kilder.ts';
import { type Kolonne, tabell } from './tabell.ts';

/** A metric's name for a table; the id where the catalogue has none. */
export type Maalnavn = (id: string) => string;

const ulike = <T>(rader: readonly Rad[], av: (rad: Rad) => T): boolean => new Set(rader.map(av)).size > 1;

/** Figures of one unit share their decimals; a row without a figure says why in words. */
function verdikolonne(svar: Svar): string[] {
  const ut = svar.rader.map((rad) => visStatus(rad.status, svar.maalform));
  const enheter = new Set(svar.rader.map((rad) => `${rad.maal}\n${rad.enhet}`));
  for (const noekkel of enheter) {
    const plasser = svar.rader.flatMap((rad, i) => (`${rad.maal}\n${rad.enhet}` === noekkel ? [i] : []));
    const enhet: Enhet | undefined = svar.rader[plasser[0] ?? 0]?.enhet;
    if (enhet === undefined) continue;
    const grenser: Broek[] = svar.grenser.filter((g) => g.enhet === enhet).map((g) => g.verdi);
    const trykt = visKolonne(
      plasser.map((i) => svar.rader[i]?.verdi ?? null),
      enhet,
      grenser,
      { maalform: svar.maalform },
    );
    for (const [nr, i] of plasser.entries()) ut[i] = trykt[nr] ?? ut[i] ?? '';
  }
  return ut;
}

interface Spalte extends Kolonne {
  readonly med: boolean;
  readonly celle: (rad: Rad, nr: number) => string;
}

function radtabell(svar: Svar, maalnavn: Maalnavn, plass: number): string {
  const { rader } = svar;
  const verdier = verdikolonne(svar);
  const ettMaal = !ulike(rader, (rad) => rad.maal);
  const uenige = rader.some((rad) => rad.status === 'motstrid');
  const spalter: Spalte[] = [
    { tittel: 'Selskap', med: rader.some((r) => r.selskap !== null), celle: (r) => r.selskap ?? '' },
    { tittel: 'Navn', med: rader.some((r) => r.navn !== null), celle: (r) => r.navn ?? '' },
    { tittel: 'Kommune', med: ulike(rader, (r) => r.kommune), celle: (r) => r.kommune ?? '' },
    { tittel: 'Mål', med: !ettMaal, celle: (r) => maalnavn(r.maal) },
    { tittel: 'Periode', med: ulike(rader, (r) => r.periode), celle: (r) => visPeriodekode(r.periode ?? '') },
    {
      tittel: ettMaal ? maalnavn(rader[0]?.maal ?? '') : 'Verdi',
      hoeyre: true,
      med: true,
      celle: (_, nr) => verdier[nr] ?? '',
    },
    { tittel: 'Målt mot målet', med: rader.some((r) => r.klasse !== null), celle: (r) => r.klasse?.tekst ?? '' },
    { tittel: 'Kilde', med: uenige, celle: (r) => r.kilde ?? '' },
  ];
  const med = spalter.filter((s) => s.med);
  return tabell(
    med,
    rader.map((rad, nr) => med.map((s) => s.celle(rad, nr))),
    plass,
  );
}

function kilder(svar: Svar): string[] {
  if (svar.rader.some((rad) => rad.status === 'motstrid')) return [];
  return samleKilder(svar.rader.map((rad) => rad.kilde).filter((k) => k !== null));
}

/** An answer in a terminal: how it was read, the answer in words, the rows, what it rests on, and what to beware of. */
export function visSvar(svar: Svar, maalnavn: Maalnavn, plass: number): string {
  const deler: string[] = [];
  if (svar.tolkning !== '') deler.push(avsnitt(svar.tolkning, plass));
  deler.push(
    svar.tekst
      .split('\n')
      .map((linje) => avsnitt(linje, plass))
      .join('\n'),
  );
  if (svar.rader.length > 1) deler.push(radtabell(svar, maalnavn, plass));
  if (svar.valg.length > 0)
    deler.push(svar.valg.map((valg, nr) => avsnitt(rens(valg), plass, `  ${nr + 1}. `)).join('\n'));
  const hale = [
    ...kilder(svar).map((kilde) => avsnitt(kilde, plass, 'Kilde: ')),
    ...svar.forbehold.map((forbehold) => avsnitt(forbehold, plass, 'Forbehold: ')),
  ];
  if (hale.length > 0) deler.push(hale.join('\n'));
  return `${deler.join('\n\n')}\n`;
}

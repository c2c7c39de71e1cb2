import { finnBegrep } from '../../metrics/index.ts';
import { visKolonne, visPeriodekode, visStatus } from '../../text/index.ts';
import type { Broek, Maalform } from '../../values/index.ts';
import type { Rad, Svar } from './svar.ts';

/** A cell: its text, and the exact figure under it where there is one (for sorting and charts). */
export interface Svarcelle {
  readonly tekst: string;
  readonly verdi: Broek | null;
}

/** A column of an answer's table; figures stand to the right. */
export interface Svarkolonne {
  readonly tittel: string;
  readonly hoeyre: boolean;
  readonly celler: readonly Svarcelle[];
}

const TITLER = {
  nb: { selskap: 'Selskap', navn: 'Navn', maal: 'Mål', verdi: 'Verdi', klasse: 'Målt mot målet', kilde: 'Kilde' },
  nn: { selskap: 'Selskap', navn: 'Namn', maal: 'Mål', verdi: 'Verdi', klasse: 'Målt mot målet', kilde: 'Kjelde' },
} as const;

const ulike = <T>(rader: readonly Rad[], av: (rad: Rad) => T): boolean => new Set(rader.map(av)).size > 1;

/** The metric's name in a written standard; the id where the catalogue has none. */
export function maalnavn(id: string, maalform: Maalform): string {
  return finnBegrep(id)?.navn[maalform] ?? id;
}

/** Figures of one metric and unit share their decimals; a row without a figure says why in words. In the rows' order. */
export function verditekster(svar: Svar): readonly string[] {
  const ut = svar.rader.map((rad) => visStatus(rad.status, svar.maalform));
  const grupper = new Map<string, number[]>();
  for (const [nr, rad] of svar.rader.entries()) {
    const noekkel = `${rad.maal}\n${rad.enhet}`;
    const gruppe = grupper.get(noekkel);
    if (gruppe === undefined) grupper.set(noekkel, [nr]);
    else gruppe.push(nr);
  }
  for (const plasser of grupper.values()) {
    const enhet = svar.rader[plasser[0] ?? 0]?.enhet;
    if (enhet === undefined) continue;
    const grenser = svar.grenser.filter((g) => g.enhet === enhet).map((g) => g.verdi);
    const trykt = visKolonne(
      plasser.map((i) => svar.rader[i]?.verdi ?? null),
      enhet,
      grenser,
      { maalform: svar.maalform },
      plasser.map((i) => svar.rader[i]?.intervall ?? null),
    );
    for (const [nr, i] of plasser.entries()) ut[i] = trykt[nr] ?? ut[i] ?? '';
  }
  return ut;
}

/** The rows of an answer as a table with only the columns that say something. Empty when there are no rows. */
export function svartabell(svar: Svar): readonly Svarkolonne[] {
  const { rader, maalform } = svar;
  if (rader.length === 0) return [];
  const titler = TITLER[maalform];
  const verdier = verditekster(svar);
  const ettMaal = !ulike(rader, (rad) => rad.maal);
  const tekst = (tittel: string, av: (rad: Rad) => string): Svarkolonne => ({
    tittel,
    hoeyre: false,
    celler: rader.map((rad) => ({ tekst: av(rad), verdi: null })),
  });
  const verdi: Svarkolonne = {
    tittel: ettMaal ? maalnavn(rader[0]?.maal ?? '', maalform) : titler.verdi,
    hoeyre: true,
    celler: rader.map((rad, nr) => ({ tekst: verdier[nr] ?? '', verdi: rad.verdi })),
  };
  const naar = (med: boolean, kolonne: Svarkolonne): Svarkolonne[] => (med ? [kolonne] : []);
  return [
    ...naar(
      rader.some((r) => r.selskap !== null),
      tekst(titler.selskap, (r) => r.selskap ?? ''),
    ),
    ...naar(
      rader.some((r) => r.navn !== null),
      tekst(titler.navn, (r) => r.navn ?? ''),
    ),
    ...naar(
      ulike(rader, (r) => r.kommune),
      tekst('Kommune', (r) => r.kommune ?? ''),
    ),
    ...naar(
      !ettMaal,
      tekst(titler.maal, (r) => maalnavn(r.maal, maalform)),
    ),
    ...naar(
      ulike(rader, (r) => r.periode),
      tekst('Periode', (r) => visPeriodekode(r.periode ?? '')),
    ),
    verdi,
    ...naar(
      rader.some((r) => r.klasse !== null),
      tekst(titler.klasse, (r) => r.klasse?.tekst ?? ''),
    ),
    ...naar(
      rader.some((r) => r.status === 'motstrid'),
      tekst(titler.kilde, (r) => r.kilde ?? ''),
    ),
  ];
}

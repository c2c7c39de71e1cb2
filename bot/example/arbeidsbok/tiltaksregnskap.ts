import { TILTAKSREGNSKAP_KOLONNER, type TiltaksregnskapKolonne, type TiltaksregnskapRad } from '#core';
import { KONSERNAVTALEPOSTER, type Malkolonne, malark, type Postregel, TILTAKSPOSTER } from '#core/sheets';
import type { Avvik } from './ark.ts';
import type { Celleverdi, Rad } from './celler.ts';

type Tiltak = Exclude<TiltaksregnskapKolonne, 'totalt'>;
type Konsernavtale = (typeof KONSERNAVTALEPOSTER)[number]['slag'];
const TILTAK = TILTAKSREGNSKAP_KOLONNER.filter((k): k is Tiltak => k !== 'totalt');

/** One company's form for one year: what is typed into it; the rest are formulas. */
export interface Tiltaksskjema {
  readonly selskap: string;
  readonly aar: number;
  readonly kilde: string;
  /** Kroner, in the order AFT, VTA, andre tiltak, annen virksomhet. A line that isn't here is 0 in all four. */
  readonly beloep: Partial<Readonly<Record<TiltaksregnskapRad, readonly [number, number, number, number]>>>;
  readonly avtaler: Readonly<Record<Konsernavtale, { readonly finnes: 'ja' | 'nei'; readonly beloep: number | null }>>;
  /** A total that somebody has typed over its formula. */
  readonly overskrevet?: { readonly rad: TiltaksregnskapRad; readonly totalt: number };
}

const KONTROLL: Malkolonne = {
  id: 'kontroll',
  overskrift: 'Kontroll',
  enhet: null,
  forklaring: 'Om radens fire beløp blir det som står under Totalt. Regner seg selv.',
  celle: { slag: 'tekst' },
  bredde: 14,
  maaFyllesUt: false,
};

/** How the sheet differs from the others: a column that checks, and lines that are sums. */
export const TILTAKSREGNSKAP_AVVIK: Avvik = {
  tillegg: [KONTROLL],
  erSum: (rad) => TILTAKSPOSTER.some((p) => p.navn === rad.post && p.regel.slag === 'sum'),
};

/** The letter of a column of the sheet, as formulas name it. */
function bokstav(kolonne: string): string {
  const nummer = malark('tiltaksregnskap').kolonner.findIndex((k) => k.id === kolonne);
  if (nummer < 0) throw new RangeError(`tiltaksregnskapet har ingen kolonne ${kolonne}`);
  return String.fromCharCode(65 + nummer);
}

const spalte = (kolonne: TiltaksregnskapKolonne) => bokstav(`tiltak_${kolonne}`);

type Oppslag = (rad: TiltaksregnskapRad) => number;

function formelFor(regel: Extract<Postregel, { slag: 'sum' }>, kolonne: TiltaksregnskapKolonne, radnummer: Oppslag) {
  const celler = (rader: readonly TiltaksregnskapRad[], tegn: string) =>
    rader.map((rad) => `${tegn}${spalte(kolonne)}${radnummer(rad)}`).join('');
  return `${celler(regel.legg, '+').slice(1)}${celler(regel.trekk, '-')}`;
}

function resultatFor(regel: Extract<Postregel, { slag: 'sum' }>, verdi: Oppslag): number {
  const sum = (rader: readonly TiltaksregnskapRad[]) => rader.reduce((s, rad) => s + verdi(rad), 0);
  return sum(regel.legg) - sum(regel.trekk);
}

/**
 * The rows of one form, sums as formulas with the results they have now. `foersteRad` is the sheet's row that the
 * form begins in: formulas name their cells.
 */
export function tiltaksregnskapsrader(skjema: Tiltaksskjema, foersteRad: number): Rad[] {
  const plass = new Map(TILTAKSPOSTER.map((p, i) => [p.rad, foersteRad + i]));
  const radnummer: Oppslag = (rad) => plass.get(rad) ?? Number.NaN;
  const verdier = new Map<string, number>();
  const verdi = (kolonne: TiltaksregnskapKolonne) => (rad: TiltaksregnskapRad) =>
    verdier.get(`${rad} ${kolonne}`) ?? Number.NaN;

  const poster = TILTAKSPOSTER.map(({ rad, navn, regel }): Rad => {
    const ut: Record<string, Celleverdi> = {
      selskap: skjema.selskap,
      aar: skjema.aar,
      post: navn,
      kilde: skjema.kilde,
    };
    TILTAK.forEach((kolonne, i) => {
      const tall = regel.slag === 'sum' ? resultatFor(regel, verdi(kolonne)) : (skjema.beloep[rad]?.[i] ?? 0);
      verdier.set(`${rad} ${kolonne}`, tall);
      ut[`tiltak_${kolonne}`] =
        regel.slag === 'sum' ? { formel: formelFor(regel, kolonne, radnummer), resultat: tall } : tall;
    });
    const bortover = TILTAK.reduce((s, kolonne) => s + verdi(kolonne)(rad), 0);
    const skrevet = skjema.overskrevet?.rad === rad ? skjema.overskrevet.totalt : null;
    const totalt = skrevet ?? (regel.slag === 'sum' ? resultatFor(regel, verdi('totalt')) : bortover);
    verdier.set(`${rad} totalt`, totalt);
    const fireBeloep = `SUM(${spalte('aft')}${radnummer(rad)}:${spalte('annen_virksomhet')}${radnummer(rad)})`;
    const totalformel = regel.slag === 'sum' ? formelFor(regel, 'totalt', radnummer) : fireBeloep;
    ut.tiltak_totalt = skrevet ?? { formel: totalformel, resultat: totalt };
    ut.kontroll = {
      formel: `IF(${fireBeloep}=${spalte('totalt')}${radnummer(rad)},"stemmer","stemmer ikke")`,
      resultat: bortover === totalt ? 'stemmer' : 'stemmer ikke',
    };
    return ut;
  });
  const avtaler = KONSERNAVTALEPOSTER.map(({ slag, navn }) => ({
    selskap: skjema.selskap,
    aar: skjema.aar,
    post: navn,
    konsernavtale_finnes: skjema.avtaler[slag].finnes,
    konsernavtale_beloep: skjema.avtaler[slag].beloep,
    kilde: skjema.kilde,
  }));
  return [...poster, ...avtaler];
}

import {
  type AftResultat,
  EKSAKT,
  type FeltId,
  type Figur,
  helAar,
  heltall,
  type Observasjon,
  type Portefolje,
  type Selskap,
  tomPortefolje,
  tomtSelskap,
  type VtaTilskudd,
} from '../../core/index.ts';

const TUSEN = heltall(1000);
const KOMMUNER = 357;
const FRA_AAR = 2016;
const EN_PLASS = 180_000;

/** A field, and what it is for company `i` in year number `a`. Made up; only the amount of work is like the real thing. */
type Felttall = readonly [FeltId, (i: number, a: number) => number];

/** What everybody reports: five fields a year. */
const FAA: readonly Felttall[] = [
  ['omsetning', (i, a) => (40_000 + ((i * 7919 + a * 104_729) % 30_000)) * 1000],
  ['driftsresultat', (i, a) => (((i * 31 + a * 17) % 4000) - 1000) * 1000],
  ['egenkapital', (i, a) => (10_000 + (i % 100) * 100 + a) * 1000],
  ['aft_plasser', (i) => 10 + (i % 60)],
  ['vta_plasser', (i) => 20 + (i % 90)],
];

/** What a company that fills the whole workbook reports besides. */
const RESTEN: readonly Felttall[] = [
  ['salgsinntekter', (i) => (12_000 + i) * 1000],
  ['tilskudd', () => 20_000_000],
  ['annen_driftsinntekt', () => 1_000_000],
  ['driftskostnader', () => 38_000_000],
  ['aarsresultat', (i, a) => ((i * 37 + a * 11) % 3000) * 1000],
  ['sum_eiendeler', () => 30_000_000],
  ['gjeld', () => 18_000_000],
  ['omloepsmidler', () => 9_000_000],
  ['kortsiktig_gjeld', () => 4_000_000],
  ['aksjekapital', () => 1_000_000],
  ['utbytte', () => 0],
  ['konsernbidrag', () => 0],
  ['ansatte', (i) => 20 + (i % 90)],
  ['aarsverk', (i) => 18 + (i % 80)],
  ['vta_plasser_kommunale', (i) => i % 5],
];

function selskap(i: number): Selskap {
  const tomt = tomtSelskap(`s${i}`, `Selskap ${i}`, { dokument: 'Årsrapport' });
  return { ...tomt, kommune: `K${i % KOMMUNER}`, organisasjonsform: 'AS' };
}

function figur(verdi: number, celle: string): Figur {
  const presisjon = verdi % 1000 === 0 ? ({ steg: TUSEN, grunnlag: 'oppgitt' } as const) : EKSAKT;
  const kilde = { dokument: 'Årsrapport', fil: 'nasjonal.xlsx', ark: 'Tall', celle };
  return { status: 'kjent', verdi: heltall(verdi), presisjon, kilde };
}

function aftResultat(i: number, aar: number): AftResultat {
  return {
    selskap: `s${i}`,
    periode: helAar(aar),
    definisjon: {
      tidspunkt: 'avslutning',
      omfatter: 'arbeid_utdanning',
      arbeidsgrense: null,
      medYtelse: null,
      kildeslag: 'bedrift',
      medIkkeMoett: null,
      antatt: false,
    },
    avsluttet: figur(40 + (i % 30), 'B1'),
    tilArbeid: figur(10 + (i % 20), 'C1'),
    tilUtdanning: figur(5, 'D1'),
    formidlet: figur(15 + (i % 20), 'E1'),
    andel: null,
    paastand: false,
    kilde: { dokument: 'Årsrapport' },
  };
}

function vtaTilskudd(i: number, aar: number): readonly VtaTilskudd[] {
  const deltakere = 12 + (i % 9);
  return [0, 1, 2].map((nr) => ({
    selskap: `s${i}`,
    bostedskommune: `K${(i + nr) % KOMMUNER}`,
    periode: helAar(aar),
    deltakere: figur(deltakere, 'B1'),
    plasser: figur(deltakere, 'C1'),
    maanedsverk: figur(deltakere * 11, 'D1'),
    statligTilskudd: figur(deltakere * EN_PLASS, 'E1'),
    kommunaltTilskudd: figur(deltakere * 46_000, 'F1'),
    oppgittAndel: null,
    kilde: { dokument: 'Årsrapport' },
  }));
}

/** A made portfolio of so many companies and years; `hele` has every kind of figure, otherwise the five most usual fields. */
export function lagNasjonal(selskaper: number, aar: number, hele: boolean): Portefolje {
  const p = tomPortefolje('Nasjonal');
  const felt = hele ? [...FAA, ...RESTEN] : FAA;
  for (let i = 0; i < selskaper; i++) {
    p.selskaper.push(selskap(i));
    for (let a = 0; a < aar; a++) {
      const periode = helAar(FRA_AAR + a);
      const tall = felt.map(
        ([id, verdi], nr): Observasjon => ({
          selskap: `s${i}`,
          felt: id,
          periode,
          nivaa: null,
          figur: figur(verdi(i, a), `${String.fromCharCode(66 + nr)}${i + 2}`),
          paastand: false,
        }),
      );
      p.observasjoner.push(...tall);
      if (!hele) continue;
      p.aftResultater.push(aftResultat(i, FRA_AAR + a));
      p.vtaTilskudd.push(...vtaTilskudd(i, FRA_AAR + a));
    }
  }
  return p;
}

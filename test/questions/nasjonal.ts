import {
  broek,
  EKSAKT,
  helAar,
  heltall,
  type Innsyn,
  lagInnsyn,
  type Observasjon,
  type Selskap,
  tomPortefolje,
  tomtSelskap,
} from '../../core/index.ts';

const KOMMUNER = 357;
const SELSKAPER = 4_300;
const AAR = 10;
const FELT = ['omsetning', 'driftsresultat', 'egenkapital', 'aft_plasser', 'vta_plasser'] as const;
const STAVELSER = [
  'Bru',
  'Dal',
  'Elv',
  'Fjell',
  'Gran',
  'Hav',
  'Lund',
  'Myr',
  'Nes',
  'Skog',
  'Sund',
  'Vik',
  'Ås',
  'Øy',
  'Ur',
  'Tind',
];

/** A repeatable sequence of numbers below `n`: the portfolio is the same every time. */
function terning(): (n: number) => number {
  let tilstand = 12_345;
  return (n) => {
    tilstand = (tilstand * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((tilstand / 2_147_483_648) * n);
  };
}

function navn(nr: number): string {
  const b = STAVELSER.length;
  return [nr % b, Math.floor(nr / b) % b, Math.floor(nr / b / b) % b]
    .map((i, k) => (k === 0 ? STAVELSER[i] : STAVELSER[i]?.toLowerCase()))
    .join('');
}

/** A made national portfolio: 357 kommuner, 4 300 companies, ten years of five figures each. */
export function nasjonaltInnsyn(): Innsyn {
  const kast = terning();
  const kilde = { dokument: 'Oppdiktet' };
  const selskaper: Selskap[] = Array.from({ length: SELSKAPER }, (_, nr) => ({
    ...tomtSelskap(`s${nr}`, `${navn(nr)} ${nr % 3 === 0 ? 'Vekst' : nr % 3 === 1 ? 'Industri' : 'Arbeid'} AS`, kilde),
    kommune: `${navn(nr % KOMMUNER)}heim`,
    organisasjonsform: 'AS',
  }));
  const observasjoner: Observasjon[] = [];
  for (const s of selskaper) {
    for (let aar = 2016; aar < 2016 + AAR; aar++) {
      for (const felt of FELT) {
        const verdi = felt.includes('plasser')
          ? heltall(kast(200))
          : felt === 'driftsresultat'
            ? heltall(kast(2_000_000) - 500_000)
            : heltall(1_000_000 + kast(90_000_000));
        observasjoner.push({
          selskap: s.id,
          felt,
          periode: helAar(aar),
          nivaa: null,
          figur: {
            status: 'kjent',
            verdi,
            presisjon: felt.includes('plasser') ? EKSAKT : { steg: broek(1000n), grunnlag: 'vist' },
            kilde,
          },
          paastand: false,
        });
      }
    }
  }
  return lagInnsyn({ ...tomPortefolje('Nasjonal'), selskaper, observasjoner });
}

/** Questions about the national portfolio: values, lists, rankings, sums, averages, names slightly wrong. */
export function nasjonaleSporsmaal(innsyn: Innsyn): readonly string[] {
  const navnet = (nr: number) => innsyn.portefolje.selskaper[nr]?.navn ?? '';
  const kommune = (nr: number) => innsyn.kommuner[nr] ?? '';
  const faste = [
    'Hvem har høyest driftsmargin?',
    'Topp 10 egenkapital i 2020',
    'Hvilke bedrifter har driftsmargin under 3 %?',
    'Hvor mange bedrifter har negativ driftsmargin i 2019?',
    'Hva er samlet omsetning for alle bedriftene?',
    'Hva er gjennomsnittlig driftsmargin?',
    'uvektet snitt av driftsmargin for alle bedriftene',
    'Hva er median egenkapital?',
    'Hvilke bedrifter ligger over snittet i driftsmargin?',
    'Hvilken kommune har flest VTA-plasser?',
    'Hvor mange VTA-plasser finnes totalt?',
    'Hva er VTA-satsen i 2026?',
    'Hva er driftsmarginen til Equinor?',
    'Hvordan blir været i morgen?',
  ];
  const egne = Array.from({ length: 40 }, (_, nr) => [
    `Hva er driftsmarginen til ${navnet(nr * 97)} i 2021?`,
    `egenkapital ${navnet(nr * 53 + 1).replace(' AS', '')}`,
    `Hva er samlet omsetning i ${kommune(nr * 7)}?`,
    `Hvem i ${kommune(nr * 5)} har lavest driftsmargin?`,
    `Hvordan har egenkapitalen til ${navnet(nr * 31)} utviklet seg?`,
    `Hva er omsetningen til ${navnet(nr * 71).replace('a', 'aa')}?`,
  ]).flat();
  return [...faste, ...egne];
}

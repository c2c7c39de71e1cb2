import { lagInnsyn, tilTall } from '#core';
import { svar as coresvar } from '#core/questions';
import { settFunksjonsspraak } from '../../../addin/functions/index.ts';
import { type Lagret, settPortefolje } from '../../../addin/portefoljelager/index.ts';
import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { kall, tabell, ventPaa } from './kall.ts';
import { lestArbeidsbok } from './lest-eksempel.ts';
import { settOppVert } from './regneark/vert.ts';

jest.setTimeout(60_000);

let eksempel: Lagret;
let kommune: Lagret;

beforeAll(async () => {
  settOppVert();
  eksempel = await lestArbeidsbok(EKSEMPEL_FIL);
  kommune = await lestArbeidsbok(EKSEMPELKOMMUNE_FIL);
});
beforeEach(() => {
  settFunksjonsspraak('nb');
  settPortefolje(eksempel);
});

describe('before the workbook is read', () => {
  beforeEach(() => settPortefolje(null));
  const LES_FOERST = '#N/A Les arbeidsboken først (Eierblikk på Hjem-fanen).';

  test('a question is answered at once with what to do, and nothing is loaded', () => {
    expect(kall('SPOR', 'hvem har høyest driftsmargin?')).toBe(LES_FOERST);
  });

  test.each([
    ['NOKKELTALL', ['Oslo', 2020]],
    ['NOKKELTALL', [null, null]],
    ['FUNN', ['Oslo', '2026-11-20']],
    ['FORKLAR', [17]],
  ] as const)('%s %p', async (id, argumenter) => {
    expect(await ventPaa(id, argumenter)).toBe(LES_FOERST);
  });

  test('findings without a day ask for one', async () => {
    expect(await ventPaa('FUNN', ['Oslo', null])).toBe(
      '#N/A Oppgi dagen kravene skal vurderes: EIER.FUNN(område; IDAG()).',
    );
  });
});

describe('NOKKELTALL', () => {
  test('has a row per company of the kommune and a column per measure, with core’s own figures', async () => {
    const [overskrift, ...rader] = tabell(await ventPaa('NOKKELTALL', ['Oslo', 2020]));
    expect(overskrift?.slice(0, 4)).toEqual(['Selskap', 'Kommune', 'Driftsmargin 2020', 'Driftsresultat 2020']);
    expect(rader.map((r) => r[1])).toEqual(rader.map(() => 'Oslo'));
    const fasit = coresvar('driftsmargin for alle bedrifter i Oslo i 2020', eksempel.innsyn, { idag: eksempel.dato });
    expect(fasit.rader.length).toBeGreaterThan(3);
    const etterNavn = new Map(rader.map((r) => [r[0], r[2]]));
    for (const rad of fasit.rader) {
      expect([rad.selskap, etterNavn.get(rad.selskap)]).toEqual([
        rad.selskap,
        rad.verdi === null ? null : tilTall(rad.verdi),
      ]);
    }
  });

  test('every row is as wide as the header, and nothing is null, which Excel would show as 0', async () => {
    const rader = tabell(await ventPaa('NOKKELTALL', [null, null]));
    expect(rader).toHaveLength(28);
    for (const rad of rader) {
      expect(rad).toHaveLength(rader[0]?.length ?? 0);
      expect(rad.every((c) => typeof c === 'number' || typeof c === 'string')).toBe(true);
    }
  });

  test('a figure that two sources disagree on is the hovedkilde’s, with both in the remark', async () => {
    const [overskrift, rad] = tabell(await ventPaa('NOKKELTALL', ['A2G', 2022]));
    expect(overskrift?.at(-1)).toBe('Merknad');
    expect(String(rad?.at(-1))).toContain('kildene er uenige');
  });

  test('a hidden figure is #N/A with its reason, never 0', async () => {
    settPortefolje(kommune);
    const alle: string[] = [];
    for (const aar of [2022, 2023, 2024, 2025]) {
      const svar = await ventPaa('NOKKELTALL', [null, aar]);
      if (Array.isArray(svar)) alle.push(...tabell(svar).flat().map(String));
    }
    expect(alle.filter((c) => c.includes('skjult')).every((c) => c.startsWith('#N/A Resultatgrad i AFT: skjult'))).toBe(
      true,
    );
    expect(alle.some((c) => c.includes('skjult'))).toBe(true);
  });

  test.each([
    [['Narnia', 2020], '#VALUE! Finner verken bedrift eller kommune som heter «Narnia».'],
    [['Oslo', 'i fjor'], '#VALUE! Året skal være et årstall: «i fjor».'],
    [['Oslo', 20], '#VALUE! Året skal være et årstall: «20».'],
    [['Oslo', '0x7E4'], '#VALUE! Året skal være et årstall: «0x7E4».'],
    [['Oslo', '2e3'], '#VALUE! Året skal være et årstall: «2e3».'],
    [['Oslo', 45_658], '#VALUE! Året skal være et årstall: «45658».'],
    [['Oslo', 1999], '#N/A Ingen nøkkeltall for 1999.'],
  ])('%p', async (argumenter, svar) => {
    expect(await ventPaa('NOKKELTALL', argumenter)).toBe(svar);
  });

  test('names come one by one or in an area, in its order', async () => {
    const rader = tabell(await ventPaa('NOKKELTALL', [[['Unikum AS'], ['Spir Oslo AS'], [null]], 2020]));
    expect(rader.slice(1).map((r) => r[0])).toEqual(['Unikum AS', 'Spir Oslo AS']);
  });

  test('kommunenummer 0301, which is the number 301 in a cell, finds its kommune', async () => {
    const { portefolje } = kommune.innsyn;
    const eier = portefolje.kommunetall[0]?.kommune;
    const kommunetall = portefolje.kommunetall.map((k) => ({
      ...k,
      kommunenummer: k.kommune === eier ? '0301' : null,
    }));
    settPortefolje({ ...kommune, innsyn: lagInnsyn({ ...portefolje, kommunetall }) });
    const rader = tabell(await ventPaa('NOKKELTALL', [301, null]));
    expect(rader.length).toBeGreaterThan(1);
    expect(new Set(rader.slice(1).map((r) => r[1]))).toEqual(new Set([eier]));
    expect(await ventPaa('NOKKELTALL', ['0301', null])).toEqual(rader);
    expect(await ventPaa('NOKKELTALL', [302, null])).toBe(
      '#VALUE! Finner verken bedrift eller kommune som heter «302».',
    );
  });

  const TABELL = [
    ['Selskap', 'Kommune', 'År', 'Omsetning', 'Driftsresultat'],
    ['Alfa AS', 'Storvik', 2024, 1_000_000, 50_000],
    ['Beta AS', 'Storvik', 2024, 2_000_000, null],
  ];

  test('a table of the sheet is read as the workbook is', async () => {
    settPortefolje(null);
    const svar = tabell(await ventPaa('NOKKELTALL', [TABELL, 2024], ["'Mine tall'!B3:F5", null]));
    expect(svar[0]).toEqual([
      'Selskap',
      'Kommune',
      'Driftsmargin 2024',
      'Driftsresultat 2024',
      'Omsetning 2024',
      'Merknad',
    ]);
    expect(svar[1]).toEqual(['Alfa AS', 'Storvik', 0.05, 50_000, 1_000_000, '']);
    expect(svar[2]?.[2]).toMatch(/^#N\/A /);
    expect(svar[2]?.[4]).toBe(2_000_000);
  });

  test('a 0 that may be an empty cell is not taken for a figure', async () => {
    settPortefolje(null);
    const medNull = TABELL.map((rad) => rad.map((c) => (c === null ? 0 : c)));
    expect(await ventPaa('NOKKELTALL', [medNull, 2024], ["'Mine tall'!B3:F5", null])).toMatch(
      /^#N\/A Les arbeidsboken først/,
    );
  });

  test('what is no table says so', async () => {
    expect(
      await ventPaa('NOKKELTALL', [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        null,
      ]),
    ).toMatch(/^#N\/A Eierblikk forstår ikke tabellen/);
  });
});

describe('FUNN', () => {
  test('has what core finds for the companies, worst first, each with its hjemmel', async () => {
    settPortefolje(kommune);
    const [overskrift, ...rader] = tabell(await ventPaa('FUNN', [null, null]));
    expect(overskrift).toEqual(['Selskap', 'Alvor', 'Krav', 'Periode', 'Funn', 'Tiltak', 'Hjemmel']);
    expect(rader.filter((r) => r[1] === 'brudd').length).toBeGreaterThan(0);
    expect(rader.some((r) => String(r[6]).includes('§ 14-8'))).toBe(true);
    expect(rader.some((r) => r[1] === 'ikke aktuelt')).toBe(false);
  });

  test('the day decides what is judged', async () => {
    settPortefolje(kommune);
    expect(await ventPaa('FUNN', [null, '2026-11-20'])).toEqual(await ventPaa('FUNN', [null, null]));
    expect(await ventPaa('FUNN', [null, '2035-01-01'])).not.toEqual(await ventPaa('FUNN', [null, null]));
    expect(await ventPaa('FUNN', [null, 'snart'])).toMatch(/^#VALUE! Datoen er ikke en dato/);
  });
});

describe('SPOR', () => {
  const spor = (sporsmaal: unknown) => ventPaa('SPOR', [sporsmaal]);

  test('gives core’s answer, its text first and its table below', async () => {
    const fasit = coresvar('hvem har høyest driftsmargin?', eksempel.innsyn, { idag: eksempel.dato });
    const rader = tabell(await spor('hvem har høyest driftsmargin?'));
    expect(rader[0]?.[0]).toBe(fasit.tekst);
    const verdi = fasit.rader[0]?.verdi;
    expect(rader.flat()).toContain(verdi === null || verdi === undefined ? 'ingen' : tilTall(verdi));
    expect(new Set(rader.map((r) => r.length)).size).toBe(1);
  });

  test('a refusal is #N/A with the reason', async () => {
    expect(await spor('hva er været i morgen?')).toMatch(/^#N\/A ./);
  });

  test.each([null, '', 17])('%p is no question', async (sporsmaal) => {
    expect(await spor(sporsmaal)).toMatch(/^#VALUE! Skriv et spørsmål/);
  });
});

test('headers follow the language; the figures are the same', async () => {
  const paa = async (spraak: 'nb' | 'nn' | 'en') => {
    settFunksjonsspraak(spraak);
    return tabell(await ventPaa('NOKKELTALL', ['Unikum AS', 2020]));
  };
  const [nb, nn, en] = [await paa('nb'), await paa('nn'), await paa('en')];
  expect([nb, nn, en].map((t) => [t[0]?.[0], t[0]?.[1], t[0]?.at(-1)])).toEqual([
    ['Selskap', 'Kommune', 'Merknad'],
    ['Selskap', 'Kommune', 'Merknad'],
    ['Company', 'Municipality', 'Remark'],
  ]);
  const tall = (t: unknown[][]) => t.flat().filter((c) => typeof c === 'number');
  expect(tall(nb).length).toBeGreaterThan(2);
  expect([tall(nn), tall(en)]).toEqual([tall(nb), tall(nb)]);
  settFunksjonsspraak('nn');
  expect(tabell(await ventPaa('FUNN', ['Unikum AS', null]))[0]?.at(-1)).toBe('Heimel');
});

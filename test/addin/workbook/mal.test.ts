import { lesArbeidsboeker, MAL, utenEksempelrader } from '#core/sheets';
import { nyttTiltaksregnskap, settInnMal } from '../../../addin/workbook/index.ts';
import { lesFil } from '../../../bot/files/index.ts';
import { type Ark, Bok, forskjell, tilstand, type Vert } from '../../fakes/excel/index.ts';
import { aapne, koden, lest, medBok, turer, verdien } from './aapne.ts';

const tom = () => medBok(new Bok(['Ark1']));

/** What is typed: AFT, VTA, andre tiltak, annen virksomhet, line by line from «Salgsinntekter». */
const BELOEP: Readonly<Record<string, readonly [number, number, number, number]>> = {
  Salgsinntekter: [1_500_000, 8_600_000, 0, 2_500_000.5],
  'Offentlige tilskudd (Nav)': [5_900_000, 7_200_000, 0, 0],
  'Offentlige tilskudd (kommunal medfinansiering VTA)': [0, 1_800_000, 0, 0],
  Varekostnader: [600_000, 3_900_000, 0, 1_100_000],
  Lønnskostnader: [5_200_000, 10_300_000, 0, 1_050_000],
  'Sum finansinntekter': [10_000, 30_000, 0, 0],
  'Sum finanskostnader': [5_000, 15_000, 0, 0],
  Skattekostnad: [1_000, 2_000, 0, 3_000],
};

function fyllUt(vert: Vert, ark: Ark): void {
  ark.rader.forEach((rad, r) => {
    const beloep = BELOEP[String(rad[2]?.verdi ?? '')];
    beloep?.forEach((b, i) => {
      ark.sett(r, 3 + i, { verdi: b });
    });
  });
  vert.bok.utdatert();
  vert.bok.regn();
}

const linje = (ark: Ark, post: string) =>
  ark.rader.find((r) => r[2]?.verdi === post)?.map((c) => c?.verdi ?? null) ?? [];

describe('a new tiltaksregnskap', () => {
  test('empty, it says nothing: no problem, and no figure that is 0', async () => {
    const vert = tom();
    const [{ ark }, antall] = await turer(vert, async () =>
      verdien(await nyttTiltaksregnskap({ selskap: 'Alfa AS', aar: 2025 })),
    );
    expect([ark, antall, vert.bok.aktivt.navn]).toEqual(['Tiltaksregnskap 2025', 2, 'Tiltaksregnskap 2025']);
    const { lesing, problemer } = await lest();
    expect(problemer).toEqual([]);
    expect(lesing.portefolje.tiltaksregnskap).toEqual([]);
  });

  test('filled in, it adds up down and across, and core reads it without a problem', async () => {
    const vert = tom();
    const { ark } = verdien(await nyttTiltaksregnskap({ selskap: 'Alfa AS', aar: 2025 }));
    fyllUt(vert, vert.bok.hent(ark));
    expect(linje(vert.bok.hent(ark), 'Sum driftsinntekter').slice(3)).toEqual([
      7_400_000,
      17_600_000,
      0,
      2_500_000.5,
      27_500_000.5,
      null,
      null,
      null,
      'stemmer',
    ]);
    expect(linje(vert.bok.hent(ark), 'Årsresultat').slice(3, 8)).toEqual([
      1_604_000, 3_413_000, 0, 347_000.5, 5_364_000.5,
    ]);
    const { lesing, problemer } = await lest();
    expect(problemer).toEqual([]);
    expect(lesing.antall.tiltaksregnskap).toBe(1);
    expect(lesing.portefolje.selskaper.map((s) => s.navn)).toEqual(['Alfa AS']);
  });

  test('a total that is typed over is told on its line, in words and in colour', async () => {
    const vert = tom();
    const ark = vert.bok.hent(verdien(await nyttTiltaksregnskap({ selskap: 'Alfa AS', aar: 2025 })).ark);
    fyllUt(vert, ark);
    ark.sett(3, 7, { verdi: 12_000_000 });
    vert.bok.utdatert();
    vert.bok.regn();
    expect(ark.celle(3, 11)?.verdi).toBe('stemmer ikke: bortover');
    expect(ark.betingede.map((b) => b.egenskaper.get('custom.rule.formula'))).toEqual([
      '=AND($L4<>"",$L4<>"stemmer")',
      '=$L4="stemmer"',
    ]);
  });

  // The lines' places in the form, 0-based: salg 3, sum inntekter 8, varer 9, lønn 10, sum kostnader 13, resultat 17, årsresultat 20.
  test.each([
    [
      'an amount typed as text',
      [[10, 3, '5 200 000']],
      [
        [10, 'ikke tall: D11'],
        [13, 'se radene over'],
        [20, 'se radene over'],
      ],
      [10, 7],
    ],
    [
      'a missing figure is no 0',
      [[3, 4, '–']],
      [
        [3, 'ikke tall: E4'],
        [8, 'se radene over'],
        [20, 'se radene over'],
      ],
      [8, 7],
    ],
    [
      'two of them',
      [
        [10, 3, 'mye'],
        [10, 5, 'lite'],
      ],
      [
        [10, 'ikke tall: D11, F11'],
        [20, 'se radene over'],
      ],
      [20, 7],
    ],
    [
      'a cost with a minus',
      [[9, 4, -3_900_000]],
      [
        [9, 'minus på kostnad: E10'],
        [13, 'stemmer'],
        [20, 'se radene over'],
      ],
      null,
    ],
    [
      'a sum typed over',
      [[8, 3, 8_000_000]],
      [
        [8, 'stemmer ikke: nedover D9; bortover'],
        [20, 'stemmer ikke: bortover'],
      ],
      null,
    ],
    [
      'sums typed over so that they agree across',
      [
        [8, 3, 7_400_100],
        [8, 4, 17_599_900],
      ],
      [
        [8, 'stemmer ikke: nedover D9, E9'],
        [20, 'se radene over'],
      ],
      null,
    ],
    [
      'the result typed over',
      [[20, 7, 1]],
      [
        [17, 'stemmer'],
        [20, 'stemmer ikke: nedover H21; bortover'],
      ],
      null,
    ],
    [
      'all but øre agree',
      [[8, 7, 27_500_000.51]],
      [
        [8, 'stemmer ikke: nedover H9; bortover'],
        [20, 'stemmer ikke: bortover'],
      ],
      null,
    ],
  ] as const)('%s is told where it is', async (_hva, skrevet, venta, uten) => {
    const vert = tom();
    const ark = vert.bok.hent(verdien(await nyttTiltaksregnskap({ selskap: 'Alfa AS', aar: 2025 })).ark);
    fyllUt(vert, ark);
    expect(ark.celle(20, 11)?.verdi).toBe('stemmer');
    for (const [rad, kolonne, verdi] of skrevet) ark.sett(rad, kolonne, { verdi });
    vert.bok.utdatert();
    vert.bok.regn();
    expect(venta.map(([rad]) => [rad, ark.celle(rad, 11)?.verdi])).toEqual(venta.map((v) => [...v]));
    // A total of what is no number is no total.
    if (uten !== null) expect(ark.celle(uten[0], uten[1])?.verdi).toEqual({ feil: '#N/A' });
  });

  test('the company may be typed afterwards, once', async () => {
    const vert = tom();
    const ark = vert.bok.hent(verdien(await nyttTiltaksregnskap({ selskap: '', aar: 2025 })).ark);
    fyllUt(vert, ark);
    ark.sett(3, 0, { verdi: 'Beta AS' });
    vert.bok.utdatert();
    const { lesing, problemer } = await lest();
    expect([problemer, lesing.portefolje.selskaper.map((s) => s.navn)]).toEqual([[], ['Beta AS']]);
  });
});

describe('the template in the open workbook', () => {
  test('has the sheets, titles, headers and example rows of mal.xlsx', async () => {
    const vert = tom();
    const [{ ark }, antall] = await turer(vert, async () => verdien(await settInnMal()));
    const fil = await lesFil('bot/example/mal.xlsx');
    if (!fil.ok) throw new Error(fil.feil.kode);
    expect([ark, antall]).toEqual([fil.bok.ark.map((a) => a.navn), 2]);
    const { bok } = await lest();
    for (const levert of fil.bok.ark.slice(1)) {
      const innsatt = bok.ark.find((a) => a.navn === levert.navn);
      const hode = (rader: typeof levert.rader) => rader.slice(0, 3).map((r) => (r ?? []).map((c) => c ?? null));
      expect(hode(innsatt?.rader ?? [])).toEqual(hode(levert.rader));
      // The form's example amounts are the file's own; in the open workbook it is for filling in.
      if (levert.navn !== 'Tiltaksregnskap') expect(innsatt?.rader).toEqual(levert.rader);
    }
  });

  test('nothing of it is read as figures', async () => {
    tom();
    verdien(await settInnMal());
    const { lesing, problemer, bok } = await lest();
    expect([problemer, lesing.portefolje.selskaper]).toEqual([[], []]);
    expect(lesArbeidsboeker([{ ...bok, ark: bok.ark.map((a) => utenEksempelrader(a).ark) }]).antall).toEqual(
      lesing.antall,
    );
  });

  test('every column that takes more than text is checked as it is typed', async () => {
    const vert = tom();
    verdien(await settInnMal());
    for (const mal of MAL) {
      const regler = vert.bok.hent(mal.navn).valideringer.filter((v) => v.egenskap === 'rule');
      expect(regler).toHaveLength(mal.kolonner.filter((k) => !['tekst', 'kode'].includes(k.celle.slag)).length);
    }
  });

  test('names that are taken get a number, and the user’s sheets stay', async () => {
    const vert = await aapne('eksempelkommune.xlsx');
    const { ark } = verdien(await settInnMal());
    expect(ark.slice(0, 3)).toEqual(['Les meg 2', 'Selskaper 2', 'Konsern 2']);
    expect(vert.bok.ark).toHaveLength(36);
  });

  test.each<[string, (v: Vert) => void]>([
    [
      'beskyttet',
      (v) => {
        v.bok.strukturBeskyttet = true;
      },
    ],
    [
      'celle_redigeres',
      (v) => {
        v.redigerer = true;
      },
    ],
  ])('%s: nothing is added', async (kode, klargjoer) => {
    const vert = await aapne('eksempelkommune.xlsx');
    klargjoer(vert);
    const foer = tilstand(vert.bok);
    expect(koden(await settInnMal())).toBe(kode);
    expect(koden(await nyttTiltaksregnskap({ selskap: 'Alfa AS', aar: 2025 }))).toBe(kode);
    expect(forskjell(foer, tilstand(vert.bok))).toBeNull();
  });
});

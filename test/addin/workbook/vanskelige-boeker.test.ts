import { type Framdrift, lesArbeidsboken } from '../../../addin/workbook/index.ts';
import { Bok, forskjell, fraArbeidsbok, tilstand, type Vert } from '../../fakes/excel/index.ts';
import { aapne, koden, lest, medBok, turer } from './aapne.ts';
import { ROTETE, skriv } from './rotete.ts';

const HODER = ['Selskap', 'År', 'Omsetning', 'Driftsresultat'];

/** A workbook of accounts with so many rows on each of so many sheets. */
function stor(rader: number, ark = 1): Vert {
  const bok = new Bok(Array.from({ length: ark }, (_, i) => `Regnskap ${i + 1}`));
  for (const [a, blad] of bok.ark.entries()) {
    HODER.forEach((h, k) => {
      blad.sett(0, k, { verdi: h });
    });
    for (let r = 1; r <= rader; r++) {
      const verdier = [`Selskap ${r} AS`, 2000 + a, 10_000_000 + r, 250_000];
      verdier.forEach((verdi, k) => {
        blad.sett(r, k, { verdi });
      });
    }
  }
  return medBok(bok);
}

describe('round trips', () => {
  test.each([
    [10, 1],
    [500, 1],
    [50, 20],
    [9_000, 1],
  ])(
    '%i rows on %i sheets take three',
    async (rader, ark) => {
      const vert = stor(rader, ark);
      const [bok, antall] = await turer(vert, lest);
      expect(antall).toBe(3);
      expect(bok.lesing.portefolje.observasjoner).toHaveLength(2 * rader * ark);
    },
    30_000,
  );

  test('beyond 40 000 cells one more for each 40 000, and each answer keeps well below five megabytes', async () => {
    const vert = stor(24_999);
    const [bok, antall] = await turer(vert, lest);
    expect([antall, bok.lesing.portefolje.selskaper.length]).toEqual([2 + 3, 24_999]);
    expect(vert.stoersteSvar).toBeLessThan(4 * 1024 * 1024);
  }, 60_000);

  test('long texts that make one answer too large are fetched in smaller pieces', async () => {
    const vert = stor(400);
    const blad = vert.bok.hent('Regnskap 1');
    for (let r = 1; r <= 400; r++) blad.sett(r, 4, { verdi: `notat ${'x'.repeat(15_000)}` });
    const bok = await lest();
    expect(bok.lesing.portefolje.selskaper).toHaveLength(400);
  }, 30_000);
});

describe('too much', () => {
  test('200 000 rows: told in three round trips, without a cell fetched', async () => {
    const vert = stor(10, 2);
    const blad = vert.bok.hent('Regnskap 2');
    for (let r = 1; r < 200_000; r++) for (let k = 0; k < 4; k++) blad.sett(r, k, { verdi: r });
    const start = performance.now();
    const minne = process.memoryUsage().heapUsed;
    const [utfall, antall] = await turer(vert, () => lesArbeidsboken());
    if (!utfall.ok) throw new Error(utfall.feil.kode);
    expect(antall).toBe(3);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(process.memoryUsage().heapUsed - minne).toBeLessThan(100 * 1024 * 1024);
    expect(vert.stoersteSvar).toBeLessThan(100_000);
    expect(utfall.verdi.lesing.portefolje.selskaper).toHaveLength(10);
    expect(utfall.verdi.problemer[0]).toEqual({
      kode: 'for_mange_rader',
      alvor: 'feil',
      ark: 'Regnskap 2',
      celle: null,
      tekst: {
        nb: 'Arket «Regnskap 2» er ikke lest: arbeidsboken har flere rader enn det leses (100\u00a0000 til sammen). Fjern rader som ikke trengs, eller del den opp.',
        nn: expect.stringContaining('100\u00a0000'),
        en: expect.stringContaining('100\u00a0000'),
      },
      rettinger: [],
    });
  }, 60_000);

  test('nothing but such a sheet is an error, and the workbook is as it was', async () => {
    const vert = medBok(new Bok(['Stort']));
    const blad = vert.bok.hent('Stort');
    for (let r = 0; r < 200_000; r++) blad.sett(r, 0, { verdi: r });
    expect(koden(await lesArbeidsboken())).toBe('for_stor');
    expect(vert.turer).toBe(2);
  }, 60_000);

  test('a wide sheet is told by its cells', async () => {
    const vert = stor(10);
    vert.bok.leggTil('Bredt').sett(99, 16_000, { verdi: 1 });
    vert.bok.hent('Bredt').sett(0, 0, { verdi: 1 });
    const bok = await lest();
    expect(bok.problemer.map((p) => p.kode)).toEqual(['for_mange_celler']);
  });
});

describe('read as they are, and left as they were', () => {
  test('an empty workbook', async () => {
    const vert = medBok(new Bok(['Ark1', 'Ark2']));
    const foer = tilstand(vert.bok);
    const utfall = await lesArbeidsboken();
    expect(utfall).toMatchObject({
      feil: { kode: 'tom_arbeidsbok', tekst: { nb: expect.stringContaining('Arbeidsboken er tom') } },
    });
    expect(forskjell(foer, tilstand(vert.bok))).toBeNull();
  });

  test('protected sheets', async () => {
    const vert = await aapne('eksempel.xlsx');
    const aapen = await lest();
    for (const ark of vert.bok.ark) ark.beskyttet = true;
    vert.bok.strukturBeskyttet = true;
    const foer = tilstand(vert.bok);
    expect((await lest()).lesing).toEqual(aapen.lesing);
    expect(forskjell(foer, tilstand(vert.bok))).toBeNull();
  });

  test.each(['nb', 'nn', 'en'] as const)('a cell being edited, in %s', async (spraak) => {
    const vert = await aapne('eksempelkommune.xlsx');
    const foer = tilstand(vert.bok);
    vert.redigerer = true;
    const utfall = await lesArbeidsboken();
    const venta = {
      nb: 'Avslutt redigering i cellen (Enter) og prøv igjen.',
      nn: 'Avslutt redigeringa i cella (Enter) og prøv igjen.',
      en: 'Finish editing the cell (Enter) and try again.',
    };
    expect(utfall.ok ? '' : utfall.feil.tekst[spraak]).toBe(venta[spraak]);
    expect(forskjell(foer, tilstand(vert.bok))).toBeNull();
  });

  const rotet = async (navn: keyof typeof ROTETE) => {
    const lag = ROTETE[navn];
    if (lag === undefined) throw new Error(navn);
    medBok(await fraArbeidsbok(await skriv(lag), 'bok.xlsx'));
    return lest();
  };

  test('merged headers: every figure of both years, and the cell that is no number', async () => {
    const { lesing, problemer } = await rotet('titles, merged headers, years across, thousands');
    expect(lesing.portefolje.observasjoner).toHaveLength(11);
    expect(problemer.map((p) => [p.celle, p.kode, p.tekst.nn.slice(0, 10)])).toEqual([
      ['D6', 'ugyldig_tall', '«ca. 500» '],
    ]);
  });

  test('two sheets that both look like Regnskap: both are named, both are kept', async () => {
    const { lesing, problemer } = await rotet('two sheets that both look like Regnskap');
    expect(problemer.map((p) => [p.ark, p.celle, p.kode, p.alvor])).toEqual([
      ['Regnskap (ny)', 'C2', 'like_ark', 'advarsel'],
    ]);
    expect(problemer[0]?.tekst.nb).toMatch(/^«Regnskap» og «Regnskap \(ny\)» har begge tall/);
    const omsetning = lesing.portefolje.observasjoner.filter((o) => o.felt === 'omsetning' && o.selskap === 'alfa-as');
    expect(omsetning.map((o) => o.figur.kilde.ark)).toEqual(['Regnskap', 'Regnskap (ny)']);
  });

  test('two tables of accounts on one sheet: the cell that says otherwise is named with the first one', async () => {
    const { problemer } = await rotet('two tables on one sheet, both of accounts');
    expect(problemer.map((p) => [p.celle, p.kode, p.tekst.nb.includes('C2')])).toEqual([
      ['C6', 'dobbel_rad', true],
      ['C7', 'dobbel_rad', false],
    ]);
  });

  test('nynorsk headers are read, and what is wrong is told in nynorsk too', async () => {
    const { lesing, problemer } = await rotet('nynorsk, group rows, misspelt names');
    expect(lesing.portefolje.selskaper.map((s) => s.navn)).toEqual(['Fjordverk AS', 'Vekstverk AS']);
    expect(lesing.antall.regnskap).toBe(2);
    expect(problemer.map((p) => p.kode)).toContain('navn_lest_som');
    for (const p of problemer) expect(p.tekst.nn).not.toBe('');
  });
});

describe('on the way', () => {
  test('progress is told, step by step', async () => {
    const vert = stor(10_999);
    const framdrift: Framdrift[] = [];
    expect(koden(await lesArbeidsboken({ paaFramdrift: (f) => framdrift.push(f) }))).toBe('ok');
    expect(framdrift.map((f) => [f.steg, f.ferdig, f.antall])).toEqual([
      ['finner_ark', 0, 0],
      ['leser_celler', 0, 44_000],
      ['leser_celler', 40_000, 44_000],
      ['tolker', 44_000, 44_000],
    ]);
    expect(vert.bok.ark).toHaveLength(1);
  }, 60_000);

  test('cancelled between two round trips: no more is asked for', async () => {
    const vert = stor(10_999);
    const avbryter = new AbortController();
    const foer = tilstand(vert.bok).length;
    const utfall = await lesArbeidsboken({
      signal: avbryter.signal,
      paaFramdrift: ({ ferdig }) => {
        if (ferdig === 40_000) avbryter.abort();
      },
    });
    expect([koden(utfall), vert.turer, tilstand(vert.bok).length]).toEqual(['avbrutt', 3, foer]);
  }, 60_000);
});

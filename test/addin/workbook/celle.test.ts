import {
  gaaTil,
  hentFra1904,
  hentInnstillinger,
  lagreInnstillinger,
  type Retting,
  rettCelle,
  valgtCelle,
} from '../../../addin/workbook/index.ts';
import { Bok, forskjell, fraArbeidsbok, frakoble, tilstand, type Vert } from '../../fakes/excel/index.ts';
import { aapne, koden, lest, medBok, turer, verdien } from './aapne.ts';
import { skriv } from './rotete.ts';

const bokMed = (rader: readonly (readonly (string | number)[])[], navn = 'Regnskap'): Vert => {
  const bok = new Bok([navn]);
  rader.forEach((rad, r) => {
    rad.forEach((verdi, k) => {
      bok.hent(navn).sett(r, k, { verdi });
    });
  });
  return medBok(bok);
};

describe('going to a cell', () => {
  test('shows the sheet and chooses the cell, in two round trips', async () => {
    const vert = await aapne('eksempelkommune.xlsx');
    const [utfall, antall] = await turer(vert, () => gaaTil('Tiltaksregnskap', 'H36'));
    expect(utfall).toEqual({ ok: true, verdi: null });
    expect([vert.bok.aktivt.navn, vert.bok.valgt.get(vert.bok.aktivt), antall]).toEqual(['Tiltaksregnskap', 'H36', 2]);
  });

  test('every problem of a workbook can be gone to', async () => {
    const vert = bokMed([
      ['Selskap', 'År', 'Omsetning', 'Egenkapital'],
      ['Alfa Vekst AS', 2024, 'ca. to millioner', 1_000_000],
      ['Beta Arbeid AS', 2024, 3_000_000, 'få'],
    ]);
    const { problemer } = await lest();
    expect(problemer.map((p) => p.celle)).toEqual(['C2', 'D3']);
    for (const p of problemer) expect(await gaaTil(p.ark, p.celle)).toEqual({ ok: true, verdi: null });
    expect(vert.bok.aktivt.navn).toBe(problemer.at(-1)?.ark);
  });

  test('a sheet that is gone, a hidden one, and a cell being edited', async () => {
    const vert = await aapne('eksempelkommune.xlsx');
    vert.bok.hent('Konsern').synlighet = 'Hidden';
    const foer = tilstand(vert.bok);
    expect(koden(await gaaTil('Borte', 'A1'))).toBe('finnes_ikke');
    expect(koden(await gaaTil('Konsern', 'A1'))).toBe('skjult_ark');
    vert.redigerer = true;
    const utfall = await gaaTil('Regnskap', 'A1');
    expect(utfall).toMatchObject({ feil: { tekst: { nb: 'Avslutt redigering i cellen (Enter) og prøv igjen.' } } });
    expect(forskjell(foer, tilstand(vert.bok))).toBeNull();
  });
});

test('the chosen cell: what it shows, holds, and how it is worked out', async () => {
  const vert = await aapne('eksempelkommune.xlsx');
  verdien(await gaaTil('Tiltaksregnskap', 'D9'));
  const [celle, antall] = await turer(vert, async () => verdien(await valgtCelle()));
  expect(celle).toEqual({
    ark: 'Tiltaksregnskap',
    celle: 'D9',
    vist: '11\u00a0116\u00a0300',
    verdi: 11_116_300,
    formel: '=D4+D5+D6+D7+D8',
  });
  expect(antall).toBe(1);
  const tom = bokMed([['Selskap']], "Bruker's ark");
  verdien(await gaaTil("Bruker's ark", 'C3'));
  expect(verdien(await valgtCelle())).toEqual({ ark: "Bruker's ark", celle: 'C3', vist: '', verdi: '', formel: null });
  tom.redigerer = true;
  expect(koden(await valgtCelle())).toBe('celle_redigeres');
});

describe('fixes', () => {
  const ROTETE = [
    ['Selskap', 'År', 'Omsetning', 'Driftsmargin'],
    ['Alfa Vekst AS', 2024, '1.200', 1],
    ['Beta Arbeid AS', 2024, 1_000_000, '3 %'],
  ];

  async function rettingerFor(kode: string): Promise<readonly Retting[]> {
    return (await lest()).problemer.find((p) => p.kode === kode)?.rettinger ?? [];
  }

  test('an ambiguous number: both readings are offered, the chosen one is written, and can be taken back', async () => {
    const vert = bokMed(ROTETE);
    const foer = tilstand(vert.bok);
    const rettinger = await rettingerFor('tvetydig_tall');
    expect(rettinger.map((r) => r.tekst.nb)).toEqual(['Skriv «1\u00a0200»', 'Skriv «1,200»']);
    const [foerste] = rettinger;
    if (foerste === undefined) throw new Error('no fix');
    const [{ angre }, antall] = await turer(vert, async () => verdien(await rettCelle(foerste)));
    expect([vert.bok.hent('Regnskap').celle(1, 2), antall]).toEqual([{ verdi: 1200 }, 2]);
    expect((await lest()).problemer.map((p) => p.kode)).not.toContain('tvetydig_tall');
    verdien(await rettCelle(angre));
    expect(vert.bok.hent('Regnskap').celle(1, 2)).toEqual({ verdi: '1.200' });
    const utenFormat = (t: string) =>
      t.replace(/"formater":\[[^}]*?\],"kolonneformater"/, '"formater":[],"kolonneformater"');
    expect(forskjell(utenFormat(foer), utenFormat(tilstand(vert.bok)))).toBeNull();
  });

  test('a company’s name is written as a text, whatever it looks like, and a formula is never written over', async () => {
    const vert = bokMed([['Selskap', 'År', 'Omsetning']]);
    const retting: Retting = {
      ark: 'Regnskap',
      celle: 'A2',
      fra: { innhold: '' },
      til: { innhold: '12. mai AS' },
      tekst: { nb: '', nn: '', en: '' },
    };
    verdien(await rettCelle(retting));
    expect(vert.bok.hent('Regnskap').celle(1, 0)).toEqual({ verdi: '12. mai AS' });
    vert.bok.hent('Regnskap').sett(2, 0, { formel: '="1.200"', verdi: '1.200' });
    expect(koden(await rettCelle({ ...retting, celle: 'A3', fra: { innhold: '1.200' } }))).toBe('endret_siden_lest');
  });

  test('a cell that has changed, a protected sheet, a sheet that is gone: nothing is written', async () => {
    const vert = bokMed(ROTETE);
    const [retting] = await rettingerFor('tvetydig_tall');
    if (retting === undefined) throw new Error('no fix');
    const foer = tilstand(vert.bok);
    expect(koden(await rettCelle({ ...retting, fra: { innhold: '1.201' } }))).toBe('endret_siden_lest');
    expect(koden(await rettCelle({ ...retting, ark: 'Borte' }))).toBe('finnes_ikke');
    expect(forskjell(foer, tilstand(vert.bok))).toBeNull();
    vert.bok.hent('Regnskap').beskyttet = true;
    const beskyttet = tilstand(vert.bok);
    expect(koden(await rettCelle(retting))).toBe('beskyttet');
    expect(forskjell(beskyttet, tilstand(vert.bok))).toBeNull();
  });

  test('an ambiguous date and an ambiguous share: what is written is read as what was chosen', async () => {
    const vert = medBok(
      await fraArbeidsbok(
        await skriv((bok) => {
          bok.addWorksheet('Avtaler').addRows([
            ['Selskap', 'Slag', 'Gjelder til'],
            ['Alfa Vekst AS', 'godkjenning', '05/06/2027'],
          ]);
          bok.addWorksheet('AFT').addRows([
            ['Selskap', 'År', 'Resultatgrad'],
            ['Alfa Vekst AS', 2024, 1],
          ]);
        }),
        'bok.xlsx',
      ),
    );
    for (const [kode, valg, verdi] of [
      ['tvetydig_dato', 0, 46_543],
      ['tvetydig_prosent', 0, 0.01],
    ] as const) {
      const rettinger = await rettingerFor(kode);
      expect(rettinger).toHaveLength(2);
      const retting = rettinger[valg];
      if (retting === undefined) throw new Error(kode);
      verdien(await rettCelle(retting));
      expect(vert.bok.hent(retting.ark).celle(1, 2)).toEqual({ verdi });
    }
    const { lesing, problemer } = await lest();
    expect(problemer.filter((p) => p.rettinger.length > 0)).toEqual([]);
    expect(lesing.portefolje.avtaler.map((a) => a.til)).toEqual(['2027-06-05']);
    expect(lesing.portefolje.aftResultater.map((a) => a.andel)).toMatchObject([{ verdi: { t: 1n, n: 100n } }]);
  });

  test('names and choices: the reader’s own suggestions', async () => {
    const vert = medBok(
      await fraArbeidsbok(
        await skriv((bok) => {
          bok.addWorksheet('Selskaper').addRows([
            ['Selskap', 'Kommune'],
            ['Fjordverk AS', 'Bergen'],
            ['Vekstverk AS', 'Stord'],
          ]);
          bok.addWorksheet('Regnskap').addRows([
            ['Selskap', 'År', 'Omsetning'],
            ['Vekstvekr AS', 2024, 9_000_000],
          ]);
        }),
        'bok.xlsx',
      ),
    );
    const [retting] = await rettingerFor('navn_lest_som');
    expect(retting).toMatchObject({ ark: 'Regnskap', celle: 'A2', til: { innhold: 'Vekstverk AS' } });
    if (retting === undefined) return;
    verdien(await rettCelle(retting));
    expect((await lest()).problemer.map((p) => p.kode)).not.toContain('navn_lest_som');
    expect(vert.bok.hent('Regnskap').celle(1, 0)).toEqual({ verdi: 'Vekstverk AS' });
  });
});

describe('settings', () => {
  test('are kept in the workbook, one round trip each way', async () => {
    const vert = bokMed([['x']]);
    expect(verdien(await hentInnstillinger())).toEqual({ spraak: null, kommune: null, personverngrense: null });
    const [, antall] = await turer(vert, async () =>
      verdien(await lagreInnstillinger({ spraak: 'nn', kommune: 'Oslo', personverngrense: 10 })),
    );
    const lagret = { spraak: 'nn', kommune: 'Oslo', personverngrense: 10 };
    expect([verdien(await hentInnstillinger()), antall]).toEqual([lagret, 1]);
  });

  test.each([
    'ikke json',
    '{"spraak":"de","kommune":7,"personverngrense":4}',
    '{"personverngrense":5.5}',
    'null',
    '[]',
  ])('%s from elsewhere is the usual settings', async (verdi) => {
    const vert = bokMed([['x']]);
    vert.bok.innstillinger.set('eierblikk', JSON.stringify(verdi));
    expect(verdien(await hentInnstillinger())).toEqual({ spraak: null, kommune: null, personverngrense: null });
  });
});

test.each([false, true])('whether days count from 1904 is asked of the workbook itself: %s', async (fra1904) => {
  const vert = bokMed([['x']]);
  vert.bok.fra1904 = fra1904;
  expect(await turer(vert, async () => verdien(await hentFra1904()))).toEqual([fra1904, 1]);
});

test('outside Excel every call says so', async () => {
  frakoble();
  expect(koden(await gaaTil('Regnskap', 'A1'))).toBe('ikke_excel');
  expect(koden(await valgtCelle())).toBe('ikke_excel');
});

import { visStatus } from '#core';
import { hentPortefolje } from '../../../addin/portefoljelager/index.ts';
import { forklar } from '../../../addin/taskpane/lest/forklart.ts';
import { aapne, idag, type Lesning, minsteGrense } from '../../../addin/taskpane/lest/lesning.ts';
import { selskapet } from '../../../addin/taskpane/lest/selskapet.ts';
import { type Listevalg, selskapsliste } from '../../../addin/taskpane/lest/selskapsliste.ts';
import { spoer } from '../../../addin/taskpane/lest/svar.ts';
import type { ValgtCelle } from '../../../addin/workbook/index.ts';
import type { Rad } from '../../e2e/slack/arbeidsbok.ts';
import { lestBok, TO_KOMMUNER } from './lest-bok.ts';

/** As figures are printed: with spaces that no line breaks at. */
const fast = (tekst: string): string => tekst.replaceAll(' ', '\u00a0');

const ALT = { kommune: null, aar: null };

function selskapetsId({ bok }: Lesning, navn: string) {
  const funnet = bok.lesing.portefolje.selskaper.find((s) => s.navn === navn);
  if (funnet === undefined) throw new Error(`${navn} ble ikke lest`);
  return funnet.id;
}

const side = (lesning: Lesning, navn: string) => selskapet(lesning.vurdert, selskapetsId(lesning, navn), 'nb');

function tallet(lesning: Lesning, navn: string, maal: string) {
  const { viktigste, andre } = side(lesning, navn);
  return [...viktigste, ...andre].find((n) => n.maal.id === maal);
}

/** One company with one year, its amounts in kroner. */
const medRegnskap = (omsetning: number, driftsresultat: number): Promise<Lesning> =>
  lestBok({
    Regnskap: [
      ['Selskap', 'År', 'Omsetning (kr)', 'Driftsresultat (kr)'],
      ['Alfa AS', 2024, omsetning, driftsresultat],
    ],
  });

describe('the list', () => {
  test('one year’s figures, the most serious first, then by name with å last', async () => {
    const { linjer, aar, aarene, kommuner } = selskapsliste(await lestBok(TO_KOMMUNER), ALT, 'nb');
    expect([aar, aarene, kommuner]).toEqual([2024, [2024, 2023], ['Lillevik', 'Storvik']]);
    expect(linjer.map((l) => [l.navn, l.driftsmargin, l.egenkapital])).toEqual([
      ['Ærlig AS', fast('−5,0 %'), fast('−50 000')],
      ['Alfa AS', fast('5,0 %'), fast('400 000')],
      ['Ås AS', fast('5,0 %'), fast('3,0 mill.')],
      // It has figures, but not for this year.
      ['Beta AS', '–', '–'],
    ]);
    expect(['brudd', 'varsel']).toContain(linjer[0]?.verst?.alvor);
    expect(linjer[1]?.verst?.alvor).toBe('kan_ikke_vurderes');
  });

  test('another year, and only one kommune', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    const navn = (valg: Listevalg) =>
      selskapsliste(lesning, valg, 'nb').linjer.map((l) => `${l.navn} ${l.driftsmargin.replaceAll('\u00a0', ' ')}`);
    expect(new Set(navn({ ...ALT, aar: 2023 }))).toEqual(
      new Set(['Alfa AS −2,0 %', 'Ærlig AS –', 'Ås AS –', 'Beta AS 5,0 %']),
    );
    expect(navn({ kommune: 'Storvik', aar: 2023 })).toEqual(['Alfa AS −2,0 %']);
  });

  test('a choice that isn’t there is as none, and a workbook without figures has no year', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    expect(selskapsliste(lesning, { kommune: 'Ingensteds', aar: 1999 }, 'nb')).toEqual(
      selskapsliste(lesning, ALT, 'nb'),
    );
    const uten = selskapsliste(await lestBok({ Selskaper: TO_KOMMUNER.Selskaper }), ALT, 'nb');
    expect([uten.aar, uten.aarene, uten.linjer.length]).toEqual([null, [], 4]);
    expect(new Set(uten.linjer.map((l) => l.driftsmargin))).toEqual(new Set(['–']));
  });
});

describe('a company', () => {
  test('a figure in its newest year, with the calculation, the cells it comes from, and its development', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    const margin = tallet(lesning, 'Alfa AS', 'driftsmargin');
    expect([margin?.periode, margin?.status, margin?.tall.length]).toEqual(['2024', 'kjent', 1]);
    expect(margin?.tall[0]?.verdi).toBe(fast('5,0 %'));
    expect(margin?.tall[0]?.regning).toMatch(/50\s000\skr .*1\s000\s000\skr .*5,00\s%/);
    expect(margin?.tall[0]?.kilder).toEqual(['bok.xlsx, Regnskap!D2', 'bok.xlsx, Regnskap!C2']);
    const [utvikling] = side(lesning, 'Alfa AS').utvikling;
    expect(utvikling?.maal.id).toBe('driftsmargin');
    expect(utvikling?.punkter).toEqual([
      { aar: 2023, plass: -2, tekst: fast('−2,0 %'), motstrid: false },
      { aar: 2024, plass: 5, tekst: fast('5,0 %'), motstrid: false },
    ]);
  });

  test('one year is no development', async () => {
    const { utvikling, andreUtviklinger } = side(await lestBok(TO_KOMMUNER), 'Ås AS');
    expect([utvikling, andreUtviklinger]).toEqual([[], []]);
  });

  test('what two sheets say differently is said both times, in the list and beside the figure', async () => {
    const hode: Rad = ['Selskap', 'År', 'Omsetning (kr)', 'Driftsresultat (kr)', 'Kilde'];
    const lesning = await lestBok({
      Regnskap: [hode, ['Alfa AS', 2024, 1_000_000, 50_000, 'Årsregnskapet']],
      'Regnskap (ny)': [hode, ['Alfa AS', 2024, 1_000_000, 90_000, 'Proff']],
    });
    const margin = tallet(lesning, 'Alfa AS', 'driftsmargin');
    expect(margin?.status).toBe('motstrid');
    expect(new Set(margin?.tall.map((k) => k.verdi))).toEqual(new Set([fast('5,0 %'), fast('9,0 %')]));
    const [linje] = selskapsliste(lesning, ALT, 'nb').linjer;
    expect(linje?.driftsmargin).toMatch(new RegExp(`^[59],0\\s% \\(${visStatus('motstrid', 'nb')}\\)$`));
  });

  test('too few to be shown is hidden, not 0, not missing, and found nowhere else', async () => {
    const ark = {
      ...TO_KOMMUNER,
      AFT: [
        ['Selskap', 'År', 'Avsluttede', 'Til arbeid'],
        ['Alfa AS', 2024, 3, 2],
        ['Ås AS', 2024, 40, 20],
      ],
    } satisfies Readonly<Record<string, readonly Rad[]>>;
    const gradene = (lesning: Lesning, navn: string): string => {
      const { viktigste, andre, funn } = side(lesning, navn);
      return JSON.stringify([viktigste, andre, funn], (noekkel, verdi: unknown) =>
        noekkel === 'maal' || noekkel === 'kilder' ? undefined : verdi,
      );
    };
    const vanlig = await lestBok(ark);
    expect(gradene(vanlig, 'Alfa AS')).toMatch(/skjult/);
    expect(gradene(vanlig, 'Alfa AS')).not.toMatch(/66,7|67\s%|2 av 3/);
    expect(gradene(vanlig, 'Ås AS')).toMatch(/50/);
    // The workbook's own limit hides more; one below the common limit doesn't hide less.
    expect(gradene(await lestBok(ark, 50), 'Ås AS')).not.toMatch(/50,0\s%/);
    expect(gradene(await lestBok(ark, 50), 'Ås AS')).toMatch(/skjult/);
    expect(minsteGrense()).toBeGreaterThan(1);
    expect(gradene(await lestBok(ark, 1), 'Alfa AS')).toEqual(gradene(vanlig, 'Alfa AS'));
  });

  test.each([
    [-400, /^−0,0[1-9]/],
    [400, /^0,0[1-9]/],
    [0, /^0,0\s%$/],
  ])('%i kr of a million is printed on its own side of zero', async (driftsresultat, ventet) => {
    const lesning = await medRegnskap(1_000_000, driftsresultat);
    expect(tallet(lesning, 'Alfa AS', 'driftsmargin')?.tall[0]?.verdi).toMatch(ventet);
  });

  test('a company that isn’t there has nothing', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    const [foerst] = lesning.bok.lesing.portefolje.selskaper;
    const tom = await lestBok({
      Selskaper: [
        ['Selskap', 'Kommune'],
        ['Delta AS', 'Storvik'],
      ],
    });
    if (foerst === undefined) throw new Error('ingen selskaper');
    expect(selskapet(tom.vurdert, foerst.id, 'nb')).toEqual({
      viktigste: [],
      andre: [],
      utvikling: [],
      andreUtviklinger: [],
      funn: [],
    });
  });
});

describe('a question', () => {
  test('is answered with how it was read and its cells, and a follow-up with what was asked before', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    const svar = spoer('Hva var driftsmarginen til Alfa i 2024?', lesning, null);
    expect([svar.status, svar.tolkning]).toEqual(['svar', 'Driftsmargin · Alfa AS · 2024']);
    expect(svar.tekst).toMatch(/5,0\s%/);
    expect(svar.kilder).toEqual(['bok.xlsx, Regnskap!D2', 'bok.xlsx, Regnskap!C2']);
    expect(spoer('og i 2023?', lesning, svar.sporring).tekst).toMatch(/−2,0\s%/);
    expect(spoer('og i 2023?', lesning, null).status).toBe('avslag');
    expect(spoer(svar.overTid ?? '', lesning, null).tekst).toMatch(/−2,0\s%/);
  });

  test('each of the finished questions to choose from has an answer', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    const { valg, kolonner } = spoer('Hva er resultatet til Alfa?', lesning, null);
    expect(valg.length).toBeGreaterThan(1);
    expect(kolonner).toEqual([]);
    const svarene = valg.map((v) => spoer(v, lesning, null));
    expect(svarene.map((s) => s.tolkning)).not.toContain('');
    expect(svarene.some((s) => s.status === 'svar')).toBe(true);
  });

  test('what can’t be answered is refused with a text and without a table', async () => {
    const svar = spoer('Hva er meningen med livet?', await lestBok(TO_KOMMUNER), null);
    expect([svar.status, svar.tolkning, svar.kolonner, svar.sporring]).toEqual(['avslag', '', [], null]);
    expect(svar.tekst).not.toBe('');
  });
});

describe('a cell', () => {
  const celle = (mer: Partial<ValgtCelle>): ValgtCelle => ({
    ark: 'Regnskap',
    celle: 'D2',
    vist: '50 000',
    verdi: 50_000,
    formel: null,
    ...mer,
  });
  const tekst = (svar: ReturnType<typeof forklar>): string => (svar.ok ? svar.rader.flat().join(' ') : '');

  test('a figure that was read is explained by where it stands', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    expect(tekst(forklar(celle({}), lesning))).toMatch(/Driftsresultat.*Alfa AS.*2024|Alfa AS.*Driftsresultat.*2024/);
    expect(forklar(celle({ celle: 'Z99', vist: '', verdi: '' }), lesning).ok).toBe(false);
  });

  test('a sheet’s own quotes and spaces lead to the same cell', async () => {
    const { Regnskap } = TO_KOMMUNER;
    const navn = "Bo's tall 2024";
    const lesning = await lestBok({ [navn]: Regnskap });
    expect(tekst(forklar(celle({ ark: navn }), lesning))).toMatch(/Alfa AS/);
  });

  test('one of our formulas is explained without a workbook that is read, and in whatever case it is written', () => {
    for (const formel of ['=EIER.DRIFTSMARGIN(50,1000)', '=eier.driftsmargin(50,1000)'])
      expect(tekst(forklar(celle({ formel, verdi: 0.05 }), null))).toMatch(/Driftsmargin/);
  });

  test('a figure of a workbook that isn’t read is no explanation', () => {
    expect(forklar(celle({}), null).ok).toBe(false);
  });
});

describe('what was read', () => {
  test('is there for the functions in cells, and changes with the limit that it is opened with', async () => {
    const lesning = await lestBok(TO_KOMMUNER);
    expect(hentPortefolje()).toBe(lesning.lagret);
    expect(lesning.lagret.dato).toBe(idag());
    const igjen = await aapne(lesning.bok, 50);
    expect(hentPortefolje()).toBe(igjen.lagret);
    expect(igjen.bok).toBe(lesning.bok);
  });

  test('one who answers is made with the first question, and kept', async () => {
    const { sporrer } = await lestBok(TO_KOMMUNER);
    expect(sporrer()).toBe(sporrer());
  });
});

import type { RawCellContent } from 'hyperformula';
import { blader, finnMaal, type Innsyn, MAAL, type Maaltall, type Regnestykke, sammePeriode, tilTall } from '#core';
import { settPortefolje } from '../../../addin/portefoljelager/index.ts';
import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { ventPaa } from './kall.ts';
import { lestArbeidsbok } from './lest-eksempel.ts';
import { tomCelle } from './regneark/eier-plugin.ts';
import { formelFor, type Gullrad, regn } from './regneark/gullark.ts';
import { regnArk, type Skrivemaate, vist } from './regneark/motor.ts';

jest.setTimeout(60_000);

/** The figures that core's calculation rests on, one per argument of the function; `null` when it rests on others. */
function argumentene(stykke: Regnestykke, navn: readonly string[]): readonly number[] | null {
  const figurer = blader(stykke);
  if (figurer.length !== navn.length) return null;
  const tall = navn.map((n) => figurer.find((f) => f.navn.nb.toLowerCase() === n.toLowerCase()));
  return tall.every((f) => f !== undefined) ? tall.flatMap((f) => (f === undefined ? [] : [tilTall(f.verdi)])) : null;
}

function kjenteTall(innsyn: Innsyn): readonly { readonly id: string; readonly tall: Maaltall }[] {
  return MAAL.flatMap((maal) =>
    innsyn.portefolje.selskaper.flatMap((s) => maal.finn(innsyn, s.id).map((tall) => ({ id: maal.id, tall }))),
  );
}

function radeneFor(innsyn: Innsyn): readonly Gullrad[] {
  const rader: Gullrad[] = [];
  for (const { id, tall } of kjenteTall(innsyn)) {
    const funksjon = finnMaal(id)?.funksjon;
    const { regnestykke, resultat } = tall;
    if (funksjon === undefined || regnestykke === null || resultat.status !== 'kjent') continue;
    const celler = argumentene(
      regnestykke,
      funksjon.argumenter.map((a) => a.navn.nb),
    );
    if (celler === null) continue;
    const formel = formelFor(funksjon.navn, celler.length, rader.length + 1);
    rader.push({ navn: `${id} ${tall.selskap}`, celler, formel, svar: tilTall(resultat.verdi) });
  }
  return rader;
}

test.each([
  [
    'the 27 companies',
    EKSEMPEL_FIL,
    110,
    ['DRIFTSMARGIN', 'TILTAKSPLASSER', 'OMSETNING_PER_TILTAKSPLASS', 'RESULTATGRAD'],
  ],
  [
    'the invented kommune',
    EKSEMPELKOMMUNE_FIL,
    190,
    ['DRIFTSMARGIN', 'SALGSANDEL', 'EGENKAPITALANDEL', 'LIKVIDITETSGRAD', 'GJELDSGRAD', 'RESULTATGRAD'],
  ],
])('every figure of %s is the same in a cell', async (_navn, fil, minst, funksjoner) => {
  const { innsyn } = await lestArbeidsbok(fil);
  const rader = radeneFor(innsyn);
  expect(rader.length).toBeGreaterThanOrEqual(minst);
  for (const f of funksjoner) expect(rader.filter((r) => r.formel.startsWith(`EIER.${f}(`)).length).toBeGreaterThan(0);
  const svar = await regn(rader);
  expect(rader.map((r, nr) => [r.navn, svar[nr]])).toEqual(rader.map((r) => [r.navn, r.svar]));
});

test.each([
  ['the 27 companies', EKSEMPEL_FIL, 27],
  ['the invented kommune', EKSEMPELKOMMUNE_FIL, 9],
])('where %s lack a figure, core has none and the cell #N/A', async (_navn, fil, uten) => {
  const { innsyn } = await lestArbeidsbok(fil);
  const maal = finnMaal('egenkapitalandel');
  const alle = innsyn.portefolje.selskaper.flatMap((s) => maal?.finn(innsyn, s.id).filter((t) => t.hoved) ?? []);
  const rader = alle.map((t, nr): Gullrad => {
    const celler = (['egenkapital', 'sum_eiendeler'] as const).map((f) => {
      const observert = innsyn
        .observasjoner(t.selskap, f)
        .find((o) => sammePeriode(o.periode, t.periode) && o.nivaa === t.nivaa);
      if (observert === undefined) return null;
      return observert.figur.status === 'kjent' ? tilTall(observert.figur.verdi) : 'Mangler data';
    });
    const svar = t.resultat.status === 'kjent' ? tilTall(t.resultat.verdi) : '#N/A';
    return { navn: t.selskap, celler, formel: formelFor('EGENKAPITALANDEL', 2, nr + 1), svar };
  });
  const svar = await regn(rader);
  expect(rader.filter((r) => r.svar === '#N/A')).toHaveLength(uten);
  expect(svar.map((v) => (typeof v === 'string' ? v.slice(0, 4) : v))).toEqual(rader.map((r) => r.svar));
});

/** Worked out by hand: what the law, Nav and the reports print, or one division. */
const FASIT: readonly (readonly [formel: string, svar: unknown])[] = [
  ['EIER.OMSETNING(30,65,5)', 100],
  ['EIER.DRIFTSRESULTAT(100,104)', -4],
  ['EIER.AARSRESULTAT(10,-2,3,1)', 6],
  ['EIER.EGENKAPITAL(100,130)', -30],
  ['EIER.EGENKAPITALANDEL(-30,100)', -0.3],
  ['EIER.SALGSANDEL(30,100)', 0.3],
  ['EIER.TILSKUDDSANDEL(65,100)', 0.65],
  ['EIER.ANNEN_ANDEL(5,100)', 0.05],
  ['EIER.AKKUMULERT_OVERSKUDD(7)', 7],
  ['EIER.LIKVIDITETSGRAD(150,100)', 1.5],
  ['EIER.GJELDSGRAD(150,100)', 1.5],
  ['EIER.KOMMUNENS_ANDEL_AV_EGENKAPITALEN(0.51,1000)', 510],
  ['EIER.KOMMUNENS_ANDEL_AV_EGENKAPITALEN(0.1,0.3)', 0.03],
  ['EIER.VTA_PLASSER(138,27)', 165],
  ['EIER.VTA_PLASSER_STATLIGE(165,27)', 138],
  ['EIER.VTA_PLASSER_KOMMUNALE(165,138)', 27],
  ['EIER.TILTAKSPLASSER(226,106)', 332],
  ['EIER.OMSETNING_PER_TILTAKSPLASS(1000,226,174)', 2.5],
  ['EIER.PLASSER_PER_INNBYGGER(10,4000)', 0.0025],
  ['EIER.PLASSER_PER_UFOERE(10,400)', 0.025],
  ['EIER.MEDFINANSIERING(25,100)', 0.25],
  ['EIER.MEDFINANSIERING(0,100)', 0],
  ['EIER.MEDFINANSIERING(2499,10000)', 0.2499],
  ['EIER.KOMMUNENS_SAMLEDE_KOSTNAD(1,2,3)', 6],
  ['EIER.ANDEL_FOR_BALANSE(25,-10,100)', 0.35],
  ['EIER.VTA_BELEGG(90,10,12)', 0.75],
  ['EIER.BELEGG(90,10,12)', 0.75],
  ['EIER.RESULTATGRAD(94,171)', 94 / 171],
  ['EIER.RESULTATGRAD(29,58)', 0.5],
  ['EIER.ANDEL_I_JOBB_6MND(27,100)', 0.27],
  ['EIER.ANDEL_I_JOBB_12MND(27,100)', 0.27],
  ['EIER.PRAKSISANDEL(40,100)', 0.4],
  ['EIER.OPPHOLDSTID(120,10)', 12],
  ['EIER.FRAFALL(5,50)', 0.1],
  ['EIER.RETENSJON(85,100)', 0.85],
  ['EIER.VEILEDERDEKNING(60,10)', 6],
  ['EIER.SATS("AFT",2018)', 16_470],
  ['EIER.SATS("VTA",DATE(2026,9,1))', 17_455],
  ['EIER.SATS("VTA-O","31.12.2025")', 7067],
  ['EIER.MINSTETILSKUDD(1,2026)', 4363.75],
  ['EIER.MINSTETILSKUDD(1,2026,12)', 52_365],
  ['EIER.MINSTETILSKUDD(43,2025,12)', 43 * 16_848 * 3],
  ['EIER.MAANEDSVERK("AFT","7.7.2025","13.7.2025",1)', 0.22581],
  ['EIER.MAANEDSVERK_BELOEP("AFT","1.12.2025","31.12.2025",1)', 20_975],
  ['INDEX(EIER.INTERVALL(11,20),1,1)', 0.3420853425],
  ['INDEX(EIER.INTERVALL(11,20),1,2)', 0.7418021417],
  ['INDEX(EIER.INTERVALL(65,100),1,1)', 0.552544433],
  ['EIER.AFT_KLASSE(11,20)', 'på eller over målet, men innenfor tilfeldig variasjon (B)'],
  ['EIER.AFT_KLASSE(34,120)', 'klart under målet (D)'],
  ['EIER.AFT_KLASSE(60,100,2022)', 'klart over målet (A)'],
  ['INDEX(EIER.SATSER(),2,3)', 16_470],
  ['EIER.DRIFTSMARGIN(1/0,100)', '#DIV/0! '],
  ['EIER.DRIFTSMARGIN("",100)', '#N/A Driftsresultat mangler.'],
  ['EIER.DRIFTSMARGIN(TRUE(),100)', '#VALUE! Driftsresultat er ikke et tall: «SANN».'],
];

/** Ten decimals are what the interval’s published values have; everything else is exact. */
function somPublisert(formel: string, svar: unknown): unknown {
  return formel.includes('INTERVALL') && typeof svar === 'number' ? Number(svar.toFixed(10)) : svar;
}

describe.each<Skrivemaate>(['engelsk', 'norsk'])('in an Excel whose formulas are written in %s', (skrivemaate) => {
  test('every function gives what is worked out by hand', () => {
    const skriv = (formel: string) =>
      skrivemaate === 'engelsk'
        ? formel
        : formel
            .replaceAll(',', ';')
            .replaceAll('.', ',')
            .replaceAll('EIER,', 'EIER.')
            .replace(/"([^"]*)"/g, (t) => t.replaceAll(',', '.'));
    const motor = regnArk({ A: FASIT.map(([formel]) => [`=${skriv(formel)}`]) }, skrivemaate);
    const svar = FASIT.map(([formel], nr) => [formel, somPublisert(formel, vist(motor, nr, 0))]);
    motor.destroy();
    expect(svar).toEqual(FASIT.map(([formel, s]) => [formel, s]));
  });
});

test('an empty cell is missing where Excel says so, and 0 where it doesn’t', () => {
  const celler: RawCellContent[][] = [[null, 100, '=EIER.DRIFTSMARGIN(A1,B1)', '=EIER.DRIFTSMARGIN(B1,A1)']];
  const paa = (tom: null | 0) => {
    tomCelle.verdi = tom;
    const motor = regnArk({ A: celler });
    const svar = [vist(motor, 0, 2), vist(motor, 0, 3)];
    motor.destroy();
    tomCelle.verdi = null;
    return svar;
  };
  expect(paa(null)).toEqual(['#N/A Driftsresultat mangler.', '#N/A Omsetning mangler.']);
  expect(paa(0)).toEqual([0, '#N/A Kan ikke beregnes: Omsetning er ikke større enn 0.']);
});

test('the same workbook gives the same values every time', async () => {
  const { innsyn } = await lestArbeidsbok(EKSEMPEL_FIL);
  const rader = radeneFor(innsyn);
  expect(await regn(rader)).toEqual(await regn(rader));
});

test('the functions over the workbook give in the engine’s cells what they give alone', async () => {
  const eksempel = await lestArbeidsbok(EKSEMPEL_FIL);
  settPortefolje(eksempel);
  const bok: readonly (readonly [formel: string, id: string, argumenter: readonly unknown[]])[] = [
    ['EIER.NOKKELTALL("Oslo",2020)', 'NOKKELTALL', ['Oslo', 2020]],
    ['EIER.FUNN("Unikum AS")', 'FUNN', ['Unikum AS', null]],
    ['EIER.SPOR("hvem har høyest driftsmargin?")', 'SPOR', ['hvem har høyest driftsmargin?']],
    ['EIER.FORKLAR("driftsmargin")', 'FORKLAR', ['driftsmargin']],
  ];
  for (const [formel, id, argumenter] of bok) {
    const alene = await ventPaa(id, argumenter);
    const rader = Array.isArray(alene) ? alene.slice(0, 4) : [];
    expect(rader.length).toBeGreaterThan(0);
    const celler = rader.map((rad: unknown[], r) => rad.map((_, k) => `=INDEX(${formel},${r + 1},${k + 1})`));
    const motor = regnArk({ A: celler });
    expect(rader.map((rad: unknown[], r) => rad.map((_, k) => vist(motor, r, k)))).toEqual(rader);
    motor.destroy();
  }
  settPortefolje(null);
});

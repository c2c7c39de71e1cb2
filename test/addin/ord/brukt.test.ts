import { dato, lagInnsyn } from '#core';
import { settFunksjonsspraak } from '../../../addin/functions/index.ts';
import { type Lagret, settPortefolje } from '../../../addin/portefoljelager/index.ts';
import { selskapet } from '../../../addin/taskpane/lest/selskapet.ts';
import { selskapsliste } from '../../../addin/taskpane/lest/selskapsliste.ts';
import { vurder } from '../../../addin/taskpane/lest/vurdert.ts';
import { settInnDashbord } from '../../../addin/workbook/index.ts';
import { tabell, ventPaa } from '../functions/kall.ts';
import { settOppVert } from '../functions/regneark/vert.ts';
import { aapne, lest, verdien } from '../workbook/aapne.ts';

jest.setTimeout(60_000);

/** Words of core's that have an English name, as whole words; names of companies and sources are the workbook's own. */
const NORSK =
  /\b(omsetning|driftsmargin|driftsresultat|egenkapital|årsresultat|resultatgrad|plasser|mangler|skjult|brudd|varsel|varsler|kan ikke|ikke aktuelt|kildene|måneder|januar|desember|mill\.|mrd\.|belegg|tilskudd)(?![\wæøå])/i;

const DAG = dato('2026-11-21');

async function bok() {
  const vert = await aapne('eksempelkommune.xlsx');
  return { vert, bok: await lest() };
}

test('names, periods, statuses, grades and units of the pane are English when it is', async () => {
  const { bok: lestBok } = await bok();
  const vurdert = vurder(lestBok, null, DAG);
  const lagret: Lagret = { innsyn: vurdert.innsyn, dato: DAG, bok: lestBok.bok, formler: lestBok.formler };
  settFunksjonsspraak('en');
  let antall = 0;
  const engelsk = (hvor: string, tekst: string | null): void => {
    antall += 1;
    expect([hvor, tekst ?? '']).toEqual([hvor, expect.not.stringMatching(NORSK)]);
  };
  for (const { id, navn } of vurdert.innsyn.portefolje.selskaper) {
    const s = selskapet(vurdert, id, 'en');
    for (const n of [...s.viktigste, ...s.andre]) {
      engelsk(navn, n.navn);
      engelsk(navn, n.periode);
      for (const t of n.tall) for (const tekst of [t.verdi, t.regning, t.klasse, ...t.merknader]) engelsk(navn, tekst);
    }
    for (const u of [...s.utvikling, ...s.andreUtviklinger]) {
      for (const tekst of [
        u.navn,
        ...u.punkter.map((p) => p.tekst),
        ...u.perioder.flatMap((p) => [p.periode, p.verdi]),
      ])
        engelsk(navn, tekst);
    }
    for (const f of s.funn) engelsk(navn, f.ord);
  }
  const lesning = {
    bok: lestBok,
    vurdert,
    lagret,
    sporrer: () => {
      throw new Error('ingen spørsmål her');
    },
  };
  for (const linje of selskapsliste(lesning, { kommune: null, aar: null }, 'en').linjer)
    for (const tekst of [linje.driftsmargin, linje.egenkapital, linje.verst?.tekst ?? null]) engelsk(linje.navn, tekst);
  expect(antall).toBeGreaterThan(300);
});

test('headers, grades and reasons in cells are English when the functions are', async () => {
  settOppVert();
  const { bok: lestBok } = await bok();
  settPortefolje({
    innsyn: lagInnsyn(lestBok.lesing.portefolje),
    dato: DAG,
    bok: lestBok.bok,
    formler: lestBok.formler,
  });
  settFunksjonsspraak('en');
  const noekkeltall = tabell(await ventPaa('NOKKELTALL', [null, 2025]));
  for (const celle of [...(noekkeltall[0] ?? []), ...noekkeltall.slice(1).flatMap((r) => r.slice(2))])
    expect(String(celle)).not.toMatch(NORSK);
  const funn = tabell(await ventPaa('FUNN', [null, null]));
  for (const rad of funn) expect(rad.slice(1, 4).join(' ')).not.toMatch(NORSK);
  // The measure's English name is understood, and its Norwegian one still.
  for (const navn of ['operating margin', 'driftsmargin']) {
    const forklart = tabell(await ventPaa('FORKLAR', [navn]));
    expect(forklart.slice(0, 2)).toEqual([
      ['Measure', 'Operating margin'],
      ['Meaning', 'Operating margin: operating result divided by turnover.'],
    ]);
  }
  settFunksjonsspraak('nb');
  settPortefolje(null);
});

test('the dashboard’s headings, statuses and notes are English when it is', async () => {
  const { vert, bok: lestBok } = await bok();
  const ark = vert.bok.hent(verdien(await settInnDashbord(lestBok, { spraak: 'en', dato: DAG })).ark);
  vert.bok.regn();
  const rader = ark.rader.map((r) => Array.from(r ?? [], (c) => c?.verdi ?? null));
  expect(rader[5]?.slice(0, 9)).toEqual([
    'Company',
    'Municipality',
    'Turnover 2025 (NOK million)',
    'Margin 2025',
    'Equity 2025 (NOK million)',
    'Places 2025',
    'AFT result 2025',
    'AFT and the target',
    'Findings',
  ]);
  for (const rad of rader.slice(6, 13)) for (const celle of rad.slice(2, 9)) expect(String(celle)).not.toMatch(NORSK);
  const noter = rader.map((r) => String(r[0] ?? ''));
  expect(noter).toContain('The findings are told in Norwegian.');
  expect(noter).toContain(
    'The row All is only of the companies that have a figure: Equity 2025 4 of 5, AFT result 2025 2 of 3.',
  );
});

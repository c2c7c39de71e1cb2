import { FELT } from '#core';
import { EKSEMPELRAD_MERKE, type Lesing, malark } from '#core/sheets';
import { MAL_FIL } from '../../../bot/example/index.ts';
import { lastFil } from './innhold.ts';
import { desimal, les, problemlinjer, verdi } from './lest.ts';

const HELE_2025 = { fra: '2025-01-01', til: '2025-12-31' };

test('the template as it is sent out says nothing about anybody', async () => {
  const lesing = await les(MAL_FIL);
  expect(problemlinjer(lesing, 'feil')).toEqual([]);
  expect(lesing.antall).toEqual({ selskaper: 0, regnskap: 0, aft: 0, vta: 0, tiltaksregnskap: 0 });
  const { versjon, navn, ...fakta } = lesing.portefolje;
  expect([versjon, navn]).toEqual([1, expect.any(String)]);
  for (const [slag, liste] of Object.entries(fakta)) expect([slag, liste]).toEqual([slag, []]);
});

/** The template filled in: the example rows without their mark, so that they are about a company like any other. */
async function utfylt(): Promise<Lesing> {
  const bok = await lastFil(MAL_FIL);
  let rader = 0;
  for (const ark of bok.worksheets)
    ark.eachRow((rad) =>
      rad.eachCell((celle) => {
        if (typeof celle.value !== 'string' || !celle.value.endsWith(EKSEMPELRAD_MERKE)) return;
        celle.value = celle.value.slice(0, -EKSEMPELRAD_MERKE.length).trim();
        rader++;
      }),
    );
  expect(rader).toBeGreaterThan(40);
  return les(Buffer.from(await bok.xlsx.writeBuffer()));
}

describe('the template, filled in', () => {
  let lesing: Lesing;
  beforeAll(async () => {
    lesing = await utfylt();
  });

  test('reads without a problem', () => {
    expect(problemlinjer(lesing, 'feil')).toEqual([]);
    expect(problemlinjer(lesing, 'advarsel')).toEqual([]);
    expect(lesing.antall).toEqual({ selskaper: 1, regnskap: 1, aft: 2, vta: 1, tiltaksregnskap: 1 });
  });

  test('every figure of the accounts, the places and the running of AFT comes back', () => {
    const felter = new Set<string>(FELT.map((f) => f.id));
    const skrevet = (['regnskap', 'tiltaksplasser', 'aft_drift'] as const).flatMap((id) =>
      malark(id).eksempler.flatMap((rad) =>
        Object.entries(rad)
          .filter(([kolonne]) => felter.has(kolonne))
          .map(([felt, v]) => [felt, typeof v === 'number' ? desimal(String(v)) : 'mangler']),
      ),
    );
    expect(skrevet.length).toBeGreaterThan(25);
    const lest = lesing.portefolje.observasjoner
      .filter((o) => !o.paastand)
      .map((o) => {
        expect(o.periode).toEqual(HELE_2025);
        return [o.felt, verdi(o.figur)];
      });
    const etterNavn = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(lest.toSorted(etterNavn)).toEqual(skrevet.toSorted(etterNavn));
  });

  test('the company', () => {
    expect(lesing.portefolje.selskaper).toMatchObject([
      {
        navn: 'Eksempel AS',
        alias: ['Eksempel', 'EAS'],
        kommune: 'Eksempelkommune',
        organisasjonsform: 'AS',
        konsern: false,
        kommersiellVirksomhet: false,
        utleie: false,
        eierAnnenVirksomhet: false,
        kilde: { dokument: 'Enhetsregisteret, 15.1.2026' },
      },
    ]);
    expect(lesing.portefolje.konsernforhold).toMatchObject([
      { datterNavn: 'Eksempel Inkludering AS', fra: '2024-01-01', til: null, godkjentArrangoer: true },
    ]);
    expect(lesing.portefolje.eierandeler.map((e) => [e.eier, e.slag, verdi(e.andel), e.fra])).toEqual([
      ['Eksempelkommune', 'kommune', { t: 667n, n: 1000n }, '2020-01-01'],
      ['Nabokommune', 'kommune', { t: 333n, n: 1000n }, '2020-01-01'],
    ]);
  });

  test('AFT results with their definitions, reasons and reference levels', () => {
    expect(
      lesing.portefolje.aftResultater.map((a) => [
        a.definisjon.tidspunkt,
        a.periode,
        verdi(a.formidlet),
        verdi(a.andel),
      ]),
    ).toEqual([
      ['avslutning', HELE_2025, { t: 22n, n: 1n }, null],
      ['6mnd', { fra: '2023-01-01', til: '2024-12-31' }, null, { t: 29n, n: 100n }],
    ]);
    expect(lesing.portefolje.aftResultater.map((a) => a.definisjon)).toMatchObject([
      { omfatter: 'arbeid_utdanning', kildeslag: 'bedrift', medIkkeMoett: false, antatt: false },
      { omfatter: 'arbeid', kildeslag: 'nav', arbeidsgrense: 'minst 4 t/uke', medYtelse: true, antatt: false },
    ]);
    expect(lesing.portefolje.sluttaarsaker.map((s) => [s.aarsak, verdi(s.antall)])).toEqual([
      ['arbeid', { t: 17n, n: 1n }],
      ['utdanning', { t: 5n, n: 1n }],
    ]);
    expect(lesing.portefolje.referanser).toMatchObject([
      { omraade: 'Eksempelfylket', periode: { fra: '2024-01-01' }, antall: { verdi: { t: 640n, n: 1n } } },
    ]);
  });

  test('VTA grants, purchases and the kommune’s own figures', () => {
    expect(
      lesing.portefolje.vtaTilskudd.map((v) => [
        v.bostedskommune,
        verdi(v.maanedsverk),
        verdi(v.statligTilskudd),
        verdi(v.kommunaltTilskudd),
      ]),
    ).toEqual([['Eksempelkommune', { t: 461n, n: 2n }, { t: 3_883_464n, n: 1n }, { t: 970_866n, n: 1n }]]);
    expect(lesing.portefolje.kjoep.map((k) => [k.kommune, k.slag, verdi(k.beloep)])).toEqual([
      ['Eksempelkommune', 'reservert', { t: 1_250_000n, n: 1n }],
    ]);
    expect(lesing.portefolje.kommunetall.map((k) => [k.kommune, k.kommunenummer, verdi(k.innbyggere)])).toEqual([
      ['Eksempelkommune', '9999', { t: 24_500n, n: 1n }],
    ]);
  });

  test('agreements, documents and decisions with their dates', () => {
    expect(lesing.portefolje.avtaler).toMatchObject([{ slag: 'equass', fra: '2024-04-01', til: '2027-03-31' }]);
    expect(lesing.portefolje.dokumenter).toMatchObject([{ slag: 'eiermoete', dato: '2026-05-12', finnes: true }]);
    expect(lesing.portefolje.beslutninger).toMatchObject([
      { vedtatt: '2026-05-12', frist: '2026-12-31', ansvarlig: 'Eierskapsenheten', status: 'i_arbeid' },
    ]);
  });

  test('the tiltaksregnskap with all its 90 cells, sums worked out by hand', () => {
    const [regnskap] = lesing.portefolje.tiltaksregnskap;
    expect(regnskap?.celler).toHaveLength(18 * 5);
    const celle = (rad: string, kolonne: string) =>
      verdi(regnskap?.celler.find((c) => c.rad === rad && c.kolonne === kolonne)?.figur);
    expect(celle('sum_driftsinntekter', 'aft')).toEqual({ t: 7_500_000n, n: 1n });
    expect(celle('sum_driftskostnader', 'totalt')).toEqual({ t: 26_700_000n, n: 1n });
    expect(celle('aarsresultat', 'totalt')).toEqual({ t: 1_320_000n, n: 1n });
    expect(celle('skattekostnad', 'vta')).toEqual({ t: 0n, n: 1n });
    expect(regnskap?.konsernavtaler.map((k) => [k.slag, k.finnes, verdi(k.beloep)])).toEqual([
      ['administrative_tjenester', false, null],
      ['husleie', true, { t: 1_150_000n, n: 1n }],
      ['annet', false, null],
      ['konsernkonto', false, null],
    ]);
  });

  test('the other source’s statement stands beside the table’s', () => {
    const plasser = lesing.portefolje.observasjoner.filter((o) => o.felt === 'aft_plasser');
    expect(plasser.map((o) => [verdi(o.figur), o.paastand])).toEqual([
      [{ t: 24n, n: 1n }, false],
      [{ t: 22n, n: 1n }, true],
    ]);
  });
});

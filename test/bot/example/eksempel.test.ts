import type { FeltId } from '#core';
import type { Lesing } from '#core/sheets';
import { EKSEMPEL_FIL } from '../../../bot/example/index.ts';
import { type Tabell, tabell, tekst } from '../../../bot/example/tabeller.ts';
import { desimal, les, problemlinjer, verdi } from './lest.ts';

/** The oracle is the tables themselves: what a row of a CSV says must come out of the workbook, exactly. */
let lesing: Lesing;
beforeAll(async () => {
  lesing = await les(EKSEMPEL_FIL);
});

const rader = (navn: Tabell) => tabell(navn);
const aaret = (aar: string) => ({ fra: `${aar}-01-01`, til: `${aar}-12-31` });
const prosent = (celle: string) => (celle === '' ? 'mangler' : desimal(celle, 100));

const navnFor = (id: string) => lesing.portefolje.selskaper.find((s) => s.id === id)?.navn;
const observasjoner = (felt: FeltId, navn: string) =>
  lesing.portefolje.observasjoner.filter((o) => o.felt === felt && navnFor(o.selskap) === navn);

test('it reads without a problem', () => {
  expect(problemlinjer(lesing, 'feil')).toEqual([]);
  expect(problemlinjer(lesing, 'advarsel')).toEqual([]);
  expect(lesing.antall).toEqual({ selskaper: 27, regnskap: 27, aft: 84, vta: 27, tiltaksregnskap: 0 });
});

test('the 27 companies, with their aliases, kommune, form and konsern', () => {
  expect(lesing.portefolje.selskaper.map((s) => [s.navn, s.alias, s.kommune, s.organisasjonsform, s.konsern])).toEqual(
    rader('selskaper_storby_2022').map((r) => [
      tekst(r, 'navn'),
      tekst(r, 'alias').split(';'),
      tekst(r, 'kommune'),
      tekst(r, 'organisasjonsform'),
      tekst(r, 'konsern') === 'ja',
    ]),
  );
});

test.each([
  ['omsetning', 'omsetning_tnok'],
  ['driftsresultat', 'driftsresultat_tnok'],
  ['egenkapital', 'egenkapital_tnok'],
] as const)('%s in whole kroner, on konsern level, from tabell 5-4, known to 100 000', (felt, kolonne) => {
  for (const r of rader('regnskap_storby_2020')) {
    const [o, ...flere] = observasjoner(felt, tekst(r, 'navn'));
    expect(flere).toEqual([]);
    expect(o).toMatchObject({
      periode: aaret('2020'),
      nivaa: 'konsern',
      paastand: false,
      figur: {
        status: 'kjent',
        verdi: { t: BigInt(tekst(r, kolonne)) * 1000n, n: 1n },
        presisjon: { steg: { t: 100_000n, n: 1n }, grunnlag: 'antatt' },
        kilde: { dokument: 'Oslo Economics 2022, tabell 5-4', fil: 'eksempel.xlsx', ark: 'Regnskap' },
      },
    });
  }
});

test('the published driftsmargin beside the accounts, in whole per cent', () => {
  for (const r of rader('regnskap_storby_2020')) {
    const [o] = observasjoner('oppgitt_driftsmargin', tekst(r, 'navn'));
    expect([tekst(r, 'navn'), verdi(o?.figur)]).toEqual([
      tekst(r, 'navn'),
      prosent(tekst(r, 'publisert_driftsmargin_prosent')),
    ]);
    expect(o?.figur).toMatchObject({ presisjon: { steg: { t: 1n, n: 100n }, grunnlag: 'vist' } });
  }
});

test.each([
  ['aft_plasser', 'aft_plasser'],
  ['vta_plasser', 'vta_plasser_sum'],
  ['vta_plasser_kommunale', 'vta_plasser_kommunale'],
] as const)('%s in 2022: the first source is tabell 5-1', (felt, kolonne) => {
  for (const r of rader('selskaper_storby_2022')) {
    const [o] = observasjoner(felt, tekst(r, 'navn'));
    expect([tekst(r, 'navn'), verdi(o?.figur)]).toEqual([tekst(r, 'navn'), desimal(tekst(r, kolonne))]);
    expect(o).toMatchObject({
      periode: aaret('2022'),
      paastand: false,
      figur: { kilde: { dokument: 'Oslo Economics 2022, tabell 5-1' } },
    });
  }
});

test('the audit’s AFT places in Oslo come second, and the temporary ones with their years', () => {
  const dokument = 'Kommunerevisjonen i Oslo 14/2022, tabell 2';
  for (const r of rader('aft_formidling_oslo_2019_2022')) {
    const aar = tekst(r, 'periode_fra').slice(0, 4);
    const andre = observasjoner('aft_plasser', tekst(r, 'navn')).filter((o) => o.figur.kilde.dokument === dokument);
    expect(andre.map((o) => [o.periode, verdi(o.figur)])).toEqual([
      [aaret('2022'), desimal(tekst(r, 'aft_plasser_2022'))],
    ]);
    const midlertidige = observasjoner('aft_plasser_midlertidige', tekst(r, 'navn'));
    expect(midlertidige.find((o) => o.periode.fra.startsWith(aar))).toMatchObject({
      periode: aaret(aar),
      figur: { verdi: desimal(tekst(r, 'midlertidige_plasser')), kilde: { dokument } },
    });
    expect(midlertidige).toHaveLength(4);
  }
});

const TIDSPUNKT: Readonly<Record<string, string>> = {
  'rapportert ved avslutning': 'avslutning',
  '6 måneder etter': '6mnd',
  '12 måneder etter': '12mnd',
};

test('every percentage of tabell 5-5, before those of the audit, with its definition and period', () => {
  const ventet = rader('aft_formidling_storby')
    .filter((r) => tekst(r, 'kommune') !== '')
    .map((r) => {
      const vedAvslutning = tekst(r, 'maaletidspunkt') === 'rapportert ved avslutning';
      return {
        navn: tekst(r, 'navn'),
        periode: { fra: tekst(r, 'periode_fra'), til: tekst(r, 'periode_til') },
        definisjon: {
          tidspunkt: TIDSPUNKT[tekst(r, 'maaletidspunkt')],
          omfatter: vedAvslutning ? 'arbeid_utdanning' : 'arbeid',
          arbeidsgrense: vedAvslutning ? null : 'minst 4 t/uke',
          medYtelse: null,
          kildeslag: vedAvslutning ? 'bedrift' : 'nav',
          medIkkeMoett: null,
          antatt: false,
        },
        andel: prosent(tekst(r, 'andel_prosent')),
        dokument: 'Oslo Economics 2022, tabell 5-5',
        paastand: false,
      };
    });
  const lest = lesing.portefolje.aftResultater.slice(0, 60).map((a) => ({
    navn: navnFor(a.selskap),
    periode: a.periode,
    definisjon: a.definisjon,
    andel: verdi(a.andel),
    dokument: a.kilde.dokument,
    paastand: a.paastand,
  }));
  expect(lest).toEqual(ventet);
});

test('every percentage of the audit, and the counts of 2021 beside theirs', () => {
  const antall = new Map(rader('aft_antall_oslo_2021').map((r) => [tekst(r, 'navn'), r]));
  const ventet = rader('aft_formidling_oslo_2019_2022').map((r) => {
    const talt = tekst(r, 'periode_fra').startsWith('2021') ? antall.get(tekst(r, 'navn')) : undefined;
    return {
      navn: tekst(r, 'navn'),
      periode: { fra: tekst(r, 'periode_fra'), til: tekst(r, 'periode_til') },
      andel: prosent(tekst(r, 'andel_prosent')),
      avsluttet: talt === undefined ? null : desimal(tekst(talt, 'avsluttet')),
      formidlet: talt === undefined ? null : desimal(tekst(talt, 'formidlet')),
      dokument: `Kommunerevisjonen i Oslo 14/2022, tabell ${talt === undefined ? '2' : '1 og 2'}`,
    };
  });
  const lest = lesing.portefolje.aftResultater.slice(60).map((a) => ({
    navn: navnFor(a.selskap),
    periode: a.periode,
    andel: verdi(a.andel),
    avsluttet: verdi(a.avsluttet),
    formidlet: verdi(a.formidlet),
    dokument: a.kilde.dokument,
  }));
  expect(lest).toEqual(ventet);
});

test('practice and stay in the two companies of the audit', () => {
  for (const r of rader('aft_antall_oslo_2021')) {
    const navn = tekst(r, 'navn');
    expect(observasjoner('praksis_andel', navn).map((o) => [o.periode, verdi(o.figur)])).toEqual([
      [aaret('2021'), prosent(tekst(r, 'praksis_prosent'))],
    ]);
    expect(observasjoner('oppholdstid', navn).map((o) => [o.periode, verdi(o.figur)])).toEqual([
      [aaret('2021'), desimal(tekst(r, 'oppholdstid_mnd'))],
    ]);
  }
});

test('mor and datter, from when, and who is Nav’s godkjente arrangør', () => {
  expect(
    lesing.portefolje.konsernforhold.map((k) => [navnFor(k.mor), k.datterNavn, k.fra, k.til, k.godkjentArrangoer]),
  ).toEqual(
    rader('konsern').map((r) => [
      tekst(r, 'mor'),
      tekst(r, 'datter'),
      tekst(r, 'fra') || null,
      null,
      tekst(r, 'godkjent_arrangoer') === 'ja',
    ]),
  );
});

test('every statement of the conflicts is there: the tables’ in the tables, the texts’ as statements beside them', () => {
  for (const r of rader('motstrid')) {
    const navn = tekst(r, 'selskap');
    const felt = tekst(r, 'maal');
    const tall = desimal(tekst(r, 'verdi'));
    const iTabell = tekst(r, 'kilde').includes(', tabell ');
    if (iTabell && felt === 'tiltaksplasser') {
      const [aft] = observasjoner('aft_plasser', navn);
      const [vta] = observasjoner('vta_plasser', navn);
      const sum = [aft, vta].map((o) => (o?.figur.status === 'kjent' ? o.figur.verdi.t : -1n)).reduce((a, b) => a + b);
      expect([navn, sum]).toEqual([navn, tall.t]);
    } else {
      const utsagn = lesing.portefolje.observasjoner.filter(
        (o) =>
          o.felt === felt &&
          navnFor(o.selskap) === navn &&
          o.figur.status === 'kjent' &&
          o.figur.verdi.t === tall.t &&
          o.periode.fra === `${tekst(r, 'periode')}-01-01`,
      );
      expect([navn, felt, utsagn.map((o) => o.paastand)]).toEqual([navn, felt, [!iTabell]]);
    }
  }
});

test('the reference levels of both reports, and Nav’s two groups in work added together', () => {
  const storby = rader('aft_formidling_storby')
    .filter((r) => tekst(r, 'kommune') === '')
    .map((r) => [tekst(r, 'navn'), TIDSPUNKT[tekst(r, 'maaletidspunkt')], prosent(tekst(r, 'andel_prosent')), null]);
  const oslo = ['39', '41', '51', '50'].map((p) => [
    'Oslo, alle 14 arbeidsmarkedsbedrifter',
    'avslutning',
    desimal(p, 100),
    null,
  ]);
  const fylker = rader('aft_status_6mnd_fylke_2020').map((r) => {
    const promille = (kolonne: string) => Math.round(Number(tekst(r, kolonne)) * 10);
    const sum = promille('i_arbeid_prosent') + promille('arbeid_og_ytelse_prosent');
    const navn = tekst(r, 'omraade') === 'I alt' ? 'Hele landet' : tekst(r, 'omraade');
    return [navn, '6mnd', desimal(String(sum), 1000), desimal(tekst(r, 'antall'))];
  });
  const alle = lesing.portefolje.referanser;
  // Beside the sum the reader also keeps Nav's «i arbeid» alone, which is without ytelse.
  const iArbeidAlene = alle.filter((r) => r.definisjon.medYtelse === false);
  expect(iArbeidAlene).toHaveLength(fylker.length);
  const lest = alle
    .filter((r) => r.definisjon.medYtelse !== false)
    .map((r) => [r.omraade, r.definisjon.tidspunkt, verdi(r.andel), verdi(r.antall)]);
  expect(lest).toEqual([...storby, ...oslo, ...fylker]);
  expect(alle.find((r) => r.omraade === 'Oslo' && r.definisjon.medYtelse)).toMatchObject({
    periode: aaret('2020'),
    definisjon: { omfatter: 'arbeid', medYtelse: true, kildeslag: 'nav', antatt: false },
    andel: { status: 'kjent', verdi: { t: 119n, n: 500n } },
  });
});

test('only Unikum’s medfinansiering is a fact about a company', () => {
  expect(
    lesing.portefolje.vtaTilskudd.map((v) => [navnFor(v.selskap), v.bostedskommune, v.periode, verdi(v.oppgittAndel)]),
  ).toEqual([['Unikum AS', null, aaret('2022'), { t: 1n, n: 4n }]]);
});

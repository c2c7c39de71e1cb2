import { type Aftrad, type Innsyn, lagSammendrag, type Sammendrag, type Tallcelle, type Utsnitt } from '#core';
import { felt, lesTabell } from '../../oracle/storby.ts';
import { IDAG, luft, storbyene } from './eksempel.ts';
import { type Brok, brok, flyt, hel, millioner, mot, prosent, skriv, sum, wilson95 } from './orakel.ts';

/**
 * Every figure of the summaries of the 27 companies, worked out again from the reports' tables with the tests' own
 * arithmetic: the whole, each kommune and each company.
 */
type Rad = ReturnType<typeof lesTabell>[number];
const tall = (rad: Rad, kolonne: string): Brok => hel(Number(felt(rad, kolonne)));
const tusen = (rad: Rad, kolonne: string): Brok => hel(Number(felt(rad, kolonne)) * 1000);

const REGNSKAP = lesTabell('regnskap_storby_2020');
const PLASSER = lesTabell('selskaper_storby_2022');
const ANTALL = lesTabell('aft_antall_oslo_2021');
const MOTSTRID = lesTabell('motstrid');

interface Oppgitt {
  readonly navn: string;
  readonly fra: string;
  readonly til: string;
  readonly andel: number;
}

const oppgitt = (rad: Rad): Oppgitt => ({
  navn: felt(rad, 'navn'),
  fra: felt(rad, 'periode_fra'),
  til: felt(rad, 'periode_til'),
  andel: Number(felt(rad, 'andel_prosent')),
});
/** Oslo Economics first: it is the example's hovedkilde for 2020. */
const RESULTATER: readonly Oppgitt[] = [
  ...lesTabell('aft_formidling_storby')
    .filter((r) => felt(r, 'maaletidspunkt') === 'rapportert ved avslutning' && felt(r, 'andel_prosent') !== '')
    .map(oppgitt),
  ...lesTabell('aft_formidling_oslo_2019_2022').map(oppgitt),
];

const selskapsrad = (rader: readonly Rad[], navn: string): Rad => {
  const rad = rader.find((r) => felt(r, 'navn') === navn);
  if (rad === undefined) throw new RangeError(navn);
  return rad;
};

/** Each source's share of a company in a year, those that say the same once. */
function andeler(navn: string, aar: string): readonly number[] {
  const fra = `${aar}-01-01`;
  const alle = RESULTATER.filter((r) => r.navn === navn && r.fra === fra && r.til === `${aar}-12-31`);
  return [...new Set(alle.map((r) => r.andel))];
}

const antallFor = (navn: string, aar: string): Rad | undefined =>
  ANTALL.find((r) => felt(r, 'navn') === navn && felt(r, 'periode_fra') === `${aar}-01-01`);

/** The hovedkilde's share: the counts' own ratio where they are known. */
function andel(navn: string, aar: string): Brok | null {
  const antall = antallFor(navn, aar);
  if (antall !== undefined) return brok(tall(antall, 'formidlet'), tall(antall, 'avsluttet'));
  const [foerste] = andeler(navn, aar);
  return foerste === undefined ? null : brok(hel(foerste), hel(100));
}

/** What sources say of a company's places: the table's sum first. */
function plasser(navn: string): readonly number[] {
  const rad = selskapsrad(PLASSER, navn);
  const [aft, vta] = ['aft_plasser', 'vta_plasser_sum'].map((k) => Number(felt(rad, k)));
  const annet = (maal: string) =>
    MOTSTRID.filter((r) => felt(r, 'selskap') === navn && felt(r, 'maal') === maal).map((r) =>
      Number(felt(r, 'verdi')),
    );
  const [a = 0, v = 0] = [aft, vta];
  const ut = [
    a + v,
    ...annet('tiltaksplasser'),
    ...annet('aft_plasser').map((x) => x + v),
    ...annet('vta_plasser').map((x) => a + x),
  ];
  return [...new Set(ut)];
}

const ALLE = REGNSKAP.map((r) => felt(r, 'navn'));
const KOMMUNER = [...new Set(REGNSKAP.map((r) => felt(r, 'kommune')))];
const iKommunen = (kommune: string) =>
  REGNSKAP.filter((r) => felt(r, 'kommune') === kommune).map((r) => felt(r, 'navn'));
const harAft = (navn: string) => Number(felt(selskapsrad(PLASSER, navn), 'aft_plasser')) > 0;

/** The year that most of these have a share for; the latest of several. */
function aftaaret(navnene: readonly string[]): string {
  const dekning = ['2021', '2020', '2019'].map((aar) => ({
    aar,
    n: navnene.filter((x) => andel(x, aar) !== null).length,
  }));
  const noen = navnene.filter((x) => dekning.some(({ aar }) => andel(x, aar) !== null)).length;
  return dekning.find(({ n }) => 2 * n > noen)?.aar ?? '';
}

let innsyn: Innsyn;
let lag: (utsnitt: Utsnitt, maalform?: 'nb' | 'nn') => Sammendrag;

beforeAll(async () => {
  innsyn = await storbyene();
  lag = (utsnitt, maalform = 'nb') => lagSammendrag(innsyn, { idag: IDAG, utsnitt, maalform });
});

const trykk = (c: Tallcelle | undefined) => (c === undefined ? [] : [luft(c.kort), c.tall]);
const medUtsnitt: readonly (readonly [string, Utsnitt, readonly string[]])[] = [
  ['alle', { slag: 'portefolje' }, ALLE],
  ...KOMMUNER.map((kommune) => [kommune, { slag: 'kommune', kommune }, iKommunen(kommune)] as const),
];

/** What the table's sources say of Nav's target. */
function maalordet(sagt: readonly number[]): string {
  const naadd = new Set(sagt.map((x) => x >= 50));
  if (naadd.size > 1) return 'kildene er uenige om målet er nådd';
  return naadd.has(true) ? 'målet er nådd' : 'målet er ikke nådd';
}

function klassen(k: number, n: number): string {
  const [fra, til] = wilson95(k, n);
  if (fra >= 0.5) return 'A';
  if (til < 0.5) return 'D';
  return 2 * k >= n ? 'B' : 'C';
}

function sjekkResultat(rad: Aftrad, aar: string): void {
  const navn = rad.selskapsnavn;
  const verdi = andel(navn, aar);
  if (verdi === null) throw new Error(navn);
  expect([navn, rad.andel.tall, rad.maalord]).toEqual([navn, flyt(verdi), maalordet(andeler(navn, aar))]);
  const antall = antallFor(navn, aar);
  if (antall === undefined) {
    expect([rad.antall, rad.intervall, rad.n]).toEqual([null, null, 'n ukjent']);
    return;
  }
  const [k, n] = [Number(felt(antall, 'formidlet')), Number(felt(antall, 'avsluttet'))];
  const vist = wilson95(k, n).map((x) => `${(x * 100).toFixed(1).replace('.', ',')} %`);
  expect([rad.antall, luft(rad.intervall?.tekst ?? '')]).toEqual([`${k} av ${n}`, vist.join(' til ')]);
  expect(rad.andel.klasse?.kode).toBe(klassen(k, n));
}

describe.each(medUtsnitt)('%s', (_navn, utsnitt, navnene) => {
  const aar = aftaaret(navnene.filter(harAft));
  const rundt = (x: string) => antallFor(x, aar) === undefined && andel(x, aar) !== null;
  /** Whole per cents everywhere once one source has no more. */
  const desimaler = navnene.some(rundt) ? 0 : 1;

  test('every key figure of every company', () => {
    const { rader, kolonner } = lag(utsnitt).noekkeltall;
    expect(rader.map((r) => r.tittel).sort()).toEqual([...navnene].sort());
    for (const { tittel, celler } of rader) {
      const regnskap = selskapsrad(REGNSKAP, tittel);
      const [omsetning, resultat, egenkapital] = ['omsetning_tnok', 'driftsresultat_tnok', 'egenkapital_tnok'].map(
        (k) => tusen(regnskap, k),
      );
      if (omsetning === undefined || resultat === undefined || egenkapital === undefined) throw new Error(tittel);
      const margin = brok(resultat, omsetning);
      const [antall = 0, ...andre] = plasser(tittel);
      const resultatgrad = andel(tittel, aar);
      const uenige = andeler(tittel, aar).length > 1 ? '*' : '';
      const ventet: Readonly<Record<string, readonly unknown[] | null>> = {
        omsetning: [millioner(omsetning), flyt(omsetning)],
        driftsresultat: [millioner(resultat), flyt(resultat)],
        driftsmargin: [prosent(margin, 1), flyt(margin)],
        egenkapital: [millioner(egenkapital), flyt(egenkapital)],
        tiltaksplasser: [`${skriv(hel(antall), 0)}${andre.length > 0 ? '*' : ''}`, antall],
        resultatgrad:
          resultatgrad === null ? null : [`${prosent(resultatgrad, desimaler)}${uenige}`, flyt(resultatgrad)],
      };
      kolonner.forEach(({ maal }, nr) => {
        const figur = ventet[maal ?? ''];
        if (figur === null) expect([tittel, maal, celler[nr]?.verdi]).toEqual([tittel, maal, null]);
        else expect([tittel, maal, ...trykk(celler[nr])]).toEqual([tittel, maal, ...(figur ?? ['ukjent kolonne'])]);
      });
    }
  });

  test('every AFT result of the year, with its count, interval and verdict', () => {
    const gruppe = lag(utsnitt).aft.grupper[0];
    const med = navnene.filter((x) => andel(x, aar) !== null);
    expect([gruppe?.periodetekst, gruppe?.rader.map((r) => r.selskapsnavn).sort()]).toEqual([aar, [...med].sort()]);
    for (const rad of gruppe?.rader ?? []) sjekkResultat(rad, aar);
  });

  test('the headline counts the same', () => {
    const s = lag(utsnitt);
    if (navnene.length === 1) return;
    const av = (krav: (navn: string) => boolean) => navnene.filter(krav).length;
    const positive = av((x) => Number(felt(selskapsrad(REGNSKAP, x), 'egenkapital_tnok')) > 0);
    const negative = av((x) => Number(felt(selskapsrad(REGNSKAP, x), 'driftsresultat_tnok')) < 0);
    const sikkert = av((x) => andeler(x, aar).length > 0 && andeler(x, aar).every((a) => a >= 50));
    const med = av((x) => andel(x, aar) !== null);
    expect(
      s.overskrift.startsWith(
        `${positive} av ${navnene.length} bedrifter har positiv egenkapital (2020), ${negative} av ${navnene.length} har negativ driftsmargin (2020), AFT-målet er nådd i ${sikkert} av ${med} (${aar}`,
      ),
    ).toBe(true);
  });
});

test('the table per kommune: sums, the ratio of sums, and the plain mean of shares', () => {
  const { perKommune } = lag({ slag: 'portefolje' });
  const linjer = [
    ...KOMMUNER.sort((a, b) => a.localeCompare(b, 'nb')).map((k) => [k, iKommunen(k)] as const),
    ['Alle', ALLE] as const,
  ];
  expect(perKommune?.rader).toHaveLength(linjer.length);
  perKommune?.rader.forEach((rad, nr) => {
    const [navn, navnene] = linjer[nr] ?? ['', []];
    const i = (kolonne: string) => sum(navnene.map((x) => tusen(selskapsrad(REGNSKAP, x), kolonne)));
    const margin = brok(i('driftsresultat_tnok'), i('omsetning_tnok'));
    const antall = sum(navnene.map((x) => hel(plasser(x)[0] ?? 0)));
    const grader = navnene.flatMap((x) => andel(x, '2020') ?? []);
    const snitt = brok(sum(grader), hel(grader.length));
    expect([rad.tittel, ...rad.celler.map((c) => luft(c.kort))]).toEqual([
      `${navn} (${navnene.length})`,
      millioner(i('omsetning_tnok')),
      prosent(margin, 1),
      millioner(i('egenkapital_tnok')),
      skriv(antall, 0),
      prosent(snitt, 0),
    ]);
  });
});

test('every company by itself: its headline and its years', () => {
  for (const navn of ALLE) {
    const id = innsyn.portefolje.selskaper.find((s) => s.navn === navn)?.id ?? '';
    const regnskap = selskapsrad(REGNSKAP, navn);
    const margin = brok(tusen(regnskap, 'driftsresultat_tnok'), tusen(regnskap, 'omsetning_tnok'));
    const aar = ['2021', '2020', '2019'].find((a) => andel(navn, a) !== null);
    for (const maalform of ['nb', 'nn'] as const) {
      const s = lag({ slag: 'selskap', selskap: id }, maalform);
      const foran = maalform === 'nb' ? `${navn} hadde en driftsmargin på` : `${navn} hadde ein driftsmargin på`;
      expect(luft(s.overskrift).startsWith(`${foran} ${prosent(margin, 1)} i 2020`)).toBe(true);
      expect(luft(s.overskrift)).toContain(`${millioner(tusen(regnskap, 'egenkapital_tnok'))} mill. kr (2020)`);
      if (aar === undefined) expect(s.overskrift).not.toContain('AFT');
      else expect(s.overskrift).toContain(`, ${aar})`);
    }
    const s = lag({ slag: 'selskap', selskap: id });
    const grader = s.noekkeltall.rader.find((r) => r.tittel === 'Resultatgrad i AFT');
    s.noekkeltall.kolonner.forEach((kolonne, nr) => {
      const verdi = andel(navn, kolonne.tittel);
      const celle = grader?.celler[nr];
      if (grader !== undefined)
        expect([navn, kolonne.tittel, celle?.tall ?? null]).toEqual([
          navn,
          kolonne.tittel,
          verdi === null ? null : flyt(verdi),
        ]);
    });
  }
});

test('the bars stand in order of the margins', () => {
  const bilde = lag({ slag: 'portefolje' }).diagrammer.find((d) => d.id === 'driftsmargin');
  if (bilde?.slag !== 'soeyler') throw new Error('uten søyler');
  const marginen = (navn: string) => {
    const r = selskapsrad(REGNSKAP, navn);
    return brok(tusen(r, 'driftsresultat_tnok'), tusen(r, 'omsetning_tnok'));
  };
  const navnene = bilde.soeyler.map((s) => s.navn);
  for (let i = 1; i < navnene.length; i++)
    expect(mot(marginen(navnene[i - 1] ?? ''), marginen(navnene[i] ?? ''))).toBeGreaterThanOrEqual(0);
  for (const { navn, tekst } of bilde.soeyler) expect([navn, luft(tekst)]).toEqual([navn, prosent(marginen(navn), 1)]);
});

import { type Avtale, type Dokument, dato, type Eierandel, type Konsernforhold, type Selskap } from '#core';
import { A, figur, innsynMed, kilde, obs, prosent, selskap } from '../metrics/portefolje.ts';
import { alvorene, funnAv, korte } from './funn.ts';

const eier = (navn: string, prosentdel: number, slag: Eierandel['slag'], fra: string | null = null): Eierandel => ({
  selskap: A,
  eier: navn,
  slag,
  andel: prosent(prosentdel),
  fra: fra === null ? null : dato(fra),
  kilde: kilde('Aksjeeierbok'),
});
const medEiere = (eierandeler: Eierandel[], mer: Partial<Selskap> = {}) =>
  innsynMed({ selskaper: [selskap(A, mer)], eierandeler });
const datter = (
  navn: string,
  godkjentArrangoer: boolean | null,
  mer: Partial<Konsernforhold> = {},
): Konsernforhold => ({
  mor: A,
  datterNavn: navn,
  datter: null,
  fra: null,
  til: null,
  godkjentArrangoer,
  kilde: kilde('Konsern'),
  ...mer,
});

describe('organisering', () => {
  test.each<[string, Eierandel[], string[]]>([
    ['owned by the kommune', [eier('Fjordvik', 100, 'kommune')], ['orientering']],
    [
      '51 %',
      [eier('Fjordvik', 51, 'kommune'), eier('Privat AS', 30, 'privat'), eier('X', 19, 'annen')],
      ['orientering'],
    ],
    ['exactly half is no majority', [eier('Fjordvik', 50, 'kommune'), eier('X', 50, 'annen')], ['brudd']],
    [
      'kommune and fylkeskommune together',
      [eier('A', 30, 'kommune'), eier('B', 30, 'fylkeskommune'), eier('X', 40, 'annen')],
      ['orientering'],
    ],
    ['exactly 33 % private is not above', [eier('Fjordvik', 67, 'kommune'), eier('P', 33, 'privat')], ['orientering']],
    ['34 % private', [eier('Fjordvik', 66, 'kommune'), eier('P', 34, 'privat')], ['orientering', 'varsel']],
    ['a name that says what it is', [eier('Fjordvik kommune', 60, null), eier('X', 40, 'annen')], ['orientering']],
    [
      'an owner of no known kind may decide',
      [eier('Fjordvik', 40, 'kommune'), eier('X', 60, null)],
      ['kan_ikke_vurderes'],
    ],
    ['part of the owners missing', [eier('Fjordvik', 40, 'kommune')], ['kan_ikke_vurderes']],
    ['more than the whole', [eier('Fjordvik', 80, 'kommune'), eier('X', 40, 'annen')], ['kan_ikke_vurderes']],
    ['no owner known', [], ['kan_ikke_vurderes']],
  ])('%s', (_, eiere, alvor) => {
    expect(alvorene('organisering', medEiere(eiere))).toEqual(alvor);
  });

  test('only the shares that apply today count', () => {
    const solgt = [
      eier('Fjordvik', 100, 'kommune', '2020-01-01'),
      eier('Fjordvik', 40, 'kommune', '2026-01-01'),
      eier('P', 60, 'privat', '2026-01-01'),
    ];
    expect(alvorene('organisering', medEiere(solgt))).toEqual(['brudd', 'varsel']);
  });

  test('another form needs Nav’s acceptance', () => {
    expect(alvorene('organisering', medEiere([], { organisasjonsform: 'KF' }))).toEqual(['kan_ikke_vurderes']);
    const godkjenning: Avtale = {
      selskap: A,
      slag: 'godkjenning',
      fra: dato('2025-01-01'),
      til: dato('2028-12-31'),
      kilde: kilde('Nav'),
    };
    const godkjent = innsynMed({ selskaper: [selskap(A, { organisasjonsform: 'stiftelse' })], avtaler: [godkjenning] });
    expect(alvorene('organisering', godkjent)).toEqual(['orientering']);
  });

  test('the printed share never contradicts the verdict', () => {
    const knapt: Eierandel = { ...eier('Fjordvik', 50, 'kommune'), andel: figur('0.50001') };
    expect(korte('organisering', medEiere([knapt, eier('X', 49, 'annen')]))[0]?.[1]).toContain('50,001 %');
  });
});

describe('primærvirksomhet', () => {
  test.each<[string, Partial<Selskap>, string[]]>([
    ['none of it', { utleie: false, kommersiellVirksomhet: false }, ['orientering']],
    ['utleie', { utleie: true, kommersiellVirksomhet: false }, ['brudd']],
    ['commercial activity', { utleie: false, kommersiellVirksomhet: 'dagligvarebutikk' }, ['varsel']],
    ['both', { utleie: true, kommersiellVirksomhet: 'kafé' }, ['brudd', 'varsel']],
    ['one not known', { utleie: false }, ['kan_ikke_vurderes']],
    ['nothing known', {}, ['kan_ikke_vurderes']],
  ])('%s', (_, mer, alvor) => {
    expect(alvorene('primaervirksomhet', innsynMed({ selskaper: [selskap(A, mer)] }))).toEqual(alvor);
  });

  test('a mor whose daughter is the arrangør is not asked; a daughter that nobody knows more of cannot be assessed', () => {
    const sak = (id: string | null) =>
      innsynMed({
        selskaper: [selskap(A, { utleie: true }), selskap('datter')],
        konsernforhold: [datter('Datter AS', true, { datter: id })],
      });
    const tekst = 'Kravet gjelder Navs godkjente arrangør, og det er Datter AS, ikke morselskapet bedrift-a.';
    expect(korte('primaervirksomhet', sak('datter'))).toEqual([['ikke_aktuelt', tekst]]);
    expect(korte('primaervirksomhet', sak(null))).toEqual([['kan_ikke_vurderes', tekst]]);
    expect(funnAv('primaervirksomhet', sak(null))[0]?.tiltak?.nb).toBe(
      'Legg inn Datter AS som eget selskap, med egne tall.',
    );
    const opphoert = innsynMed({
      selskaper: [selskap(A, { utleie: true, kommersiellVirksomhet: false })],
      konsernforhold: [datter('Datter AS', true, { til: dato('2025-12-31') })],
    });
    expect(alvorene('primaervirksomhet', opphoert)).toEqual(['brudd']);
  });
});

describe('eierandeler', () => {
  test.each<[string, Partial<Selskap>, Konsernforhold[], string]>([
    ['owns another business', { eierAnnenVirksomhet: true }, [], 'brudd'],
    ['owns none', { eierAnnenVirksomhet: false }, [], 'orientering'],
    ['not known', {}, [], 'kan_ikke_vurderes'],
    ['has a daughter that is not the arrangør', {}, [datter('Datter AS', false)], 'varsel'],
    [
      'the daughter is the arrangør, and not in the portfolio',
      { eierAnnenVirksomhet: true },
      [datter('Datter AS', true)],
      'kan_ikke_vurderes',
    ],
    [
      'the daughter is the arrangør, and in it',
      { eierAnnenVirksomhet: true },
      [datter('Datter AS', true, { datter: A })],
      'ikke_aktuelt',
    ],
  ])('%s', (_, mer, konsernforhold, alvor) => {
    expect(alvorene('eierandeler', innsynMed({ selskaper: [selskap(A, mer)], konsernforhold }))).toEqual([alvor]);
  });
});

describe('konserndeling', () => {
  const tall = (ekKonsern: number, ekSelskap: number, arKonsern: number | null, arSelskap: number | null) => [
    obs('egenkapital', ekKonsern, { nivaa: 'konsern' }),
    obs('egenkapital', ekSelskap, { nivaa: 'selskap' }),
    ...(arKonsern === null ? [] : [obs('aarsresultat', arKonsern, { nivaa: 'konsern' })]),
    ...(arSelskap === null ? [] : [obs('aarsresultat', arSelskap, { nivaa: 'selskap' })]),
  ];
  const konsern = (observasjoner: ReturnType<typeof tall>) =>
    innsynMed({ selskaper: [selskap(A, { konsern: true })], observasjoner });

  test.each([
    ['its share and more', tall(100, 60, 10, 5), 'orientering'],
    ['exactly its share', tall(100, 50, 10, 5), 'orientering'],
    ['less than its share', tall(100, 49, 10, 5), 'varsel'],
    ['exactly 5 % is no alarm, but less than its share', tall(100, 5, 10, 7), 'varsel'],
    ['below 5 %', tall(1000, 49, 1000, 10), 'varsel'],
    ['the konsern had a loss', tall(100, 60, -10, 5), 'kan_ikke_vurderes'],
    ['no result', tall(100, 60, null, null), 'kan_ikke_vurderes'],
    ['negative egenkapital in the konsern', tall(-100, 60, 10, 5), 'kan_ikke_vurderes'],
  ])('%s', (_, observasjoner, alvor) => {
    expect(alvorene('konserndeling', konsern(observasjoner))).toEqual([alvor]);
  });

  test('the alarm is said to be one', () => {
    expect(korte('konserndeling', konsern(tall(1000, 49, 1000, 10)))[0]?.[1]).toContain(
      '4,9 % av konsernets egenkapital i 2024 (49 kr av 1 000 kr). Under 5 % er en alarm',
    );
    expect(korte('konserndeling', konsern(tall(100, 5, 10, 7)))[0]?.[1]).not.toContain('alarm');
  });

  test('no konsern, not known, and figures of one level only', () => {
    expect(alvorene('konserndeling', innsynMed({ selskaper: [selskap(A, { konsern: false })] }))).toEqual([
      'ikke_aktuelt',
    ]);
    expect(alvorene('konserndeling', innsynMed({}))).toEqual(['kan_ikke_vurderes']);
    expect(alvorene('konserndeling', konsern([obs('egenkapital', 100, { nivaa: 'konsern' })]))).toEqual([
      'kan_ikke_vurderes',
    ]);
  });

  test('a daughter is held beside its mor', () => {
    const innsyn = innsynMed({
      selskaper: [selskap(A), selskap('mor')],
      konsernforhold: [{ ...datter('Bedrift A', true), mor: 'mor', datter: A }],
      observasjoner: [obs('egenkapital', 1000, { nivaa: 'konsern', selskap: 'mor' }), obs('egenkapital', 20)],
    });
    expect(alvorene('konserndeling', innsyn)).toEqual(['varsel']);
    expect(funnAv('konserndeling', innsyn, undefined, 'mor').map((f) => f.alvor)).toEqual(['ikke_aktuelt']);
  });
});

const dokument = (slag: Dokument['slag'], dag: string | null, mer: Partial<Dokument> = {}): Dokument => ({
  selskap: A,
  kommune: null,
  slag,
  tittel: null,
  dato: dag === null ? null : dato(dag),
  sendtNav: null,
  finnes: true,
  kilde: kilde('Styringsdokumenter'),
  ...mer,
});
const medDokumenter = (...dokumenter: Dokument[]) => innsynMed({ dokumenter });

describe('overskudd i virksomheten', () => {
  const plan = (dag: string | null, mer: Partial<Dokument> = {}) => dokument('plan_for_overskudd', dag, mer);
  test.each<[string, Dokument[], string]>([
    ['this year’s plan, sent to Nav', [plan('2026-03-01', { sendtNav: true })], 'orientering'],
    ['a year old to the day', [plan('2025-11-20', { sendtNav: true })], 'orientering'],
    ['a year and a day', [plan('2025-11-19', { sendtNav: true })], 'varsel'],
    ['not sent', [plan('2026-03-01', { sendtNav: false })], 'brudd'],
    ['nobody knows whether it was sent', [plan('2026-03-01')], 'kan_ikke_vurderes'],
    ['stated that there is none', [plan(null, { finnes: false })], 'brudd'],
    ['no date', [plan(null, { sendtNav: true })], 'kan_ikke_vurderes'],
    ['only planned', [plan('2027-03-01', { sendtNav: true })], 'kan_ikke_vurderes'],
    ['sources disagree', [plan('2026-03-01', { sendtNav: true }), plan(null, { finnes: false })], 'kan_ikke_vurderes'],
    ['nothing known', [], 'kan_ikke_vurderes'],
  ])('%s', (_, dokumenter, alvor) => {
    expect(alvorene('overskudd_i_virksomheten', medDokumenter(...dokumenter))).toEqual([alvor]);
  });
});

describe('eierskapsmelding, once in a term', () => {
  const melding = (dag: string | null, mer: Partial<Dokument> = {}) =>
    dokument('eierskapsmelding', dag, { selskap: null, kommune: 'Fjordvik', ...mer });
  test.each<[string, Dokument[], string, string]>([
    ['in this term', [melding('2024-06-12')], '2026-11-20', 'orientering'],
    ['the first day of the term', [melding('2023-10-01')], '2026-11-20', 'orientering'],
    ['the day before', [melding('2023-09-30')], '2026-11-20', 'varsel'],
    ['in the term before, which was enough then', [melding('2022-06-12')], '2023-09-30', 'orientering'],
    ['a new term has begun', [melding('2022-06-12')], '2023-10-01', 'varsel'],
    ['stated that there is none', [melding(null, { finnes: false })], '2026-11-20', 'varsel'],
    ['no date', [melding(null)], '2026-11-20', 'kan_ikke_vurderes'],
    ['nothing known', [], '2026-11-20', 'kan_ikke_vurderes'],
    ['sources disagree', [melding('2024-06-12'), melding(null, { finnes: false })], '2026-11-20', 'kan_ikke_vurderes'],
    ['another kommune’s', [melding('2024-06-12', { kommune: 'Elvestad' })], '2026-11-20', 'kan_ikke_vurderes'],
  ])('%s', (_, dokumenter, dag, alvor) => {
    expect(alvorene('eierskapsmelding', medDokumenter(...dokumenter), dato(dag))).toEqual([alvor]);
  });

  test('the term is named, and its end is the deadline', () => {
    const [funn] = funnAv('eierskapsmelding', medDokumenter(melding('2023-09-30'), melding('2027-02-01')));
    expect(funn?.tekst.nb).toContain('nå 2023–2027 (kommuneloven § 26-1). Den neste er planlagt 1. februar 2027.');
    expect(funn?.tiltak?.nb).toBe('Vedta en eierskapsmelding før 30. september 2027.');
  });

  test('without a kommune', () => {
    expect(alvorene('eierskapsmelding', innsynMed({ selskaper: [selskap(A, { kommune: null })] }))).toEqual([
      'kan_ikke_vurderes',
    ]);
  });
});

describe('eierstrategi and eiermøter: advice', () => {
  test.each<[string, Dokument[], string]>([
    ['there is one', [dokument('eierstrategi', '2022-01-01')], 'orientering'],
    ['there is one without a date', [dokument('eierstrategi', null)], 'orientering'],
    ['there is none', [dokument('eierstrategi', null, { finnes: false })], 'varsel'],
    ['not known', [], 'kan_ikke_vurderes'],
    [
      'disagreement',
      [dokument('eierstrategi', '2022-01-01'), dokument('eierstrategi', null, { finnes: false })],
      'kan_ikke_vurderes',
    ],
  ])('eierstrategi: %s', (_, dokumenter, alvor) => {
    expect(alvorene('eierstrategi', medDokumenter(...dokumenter))).toEqual([alvor]);
  });

  test.each<[string, Dokument[], string]>([
    ['within the year', [dokument('eiermoete', '2025-11-20')], 'orientering'],
    ['longer ago', [dokument('eiermoete', '2025-11-19')], 'varsel'],
    ['only planned', [dokument('eiermoete', '2026-12-01')], 'kan_ikke_vurderes'],
    ['none are held', [dokument('eiermoete', null, { finnes: false })], 'varsel'],
    ['not known', [], 'kan_ikke_vurderes'],
  ])('eiermøter: %s', (_, dokumenter, alvor) => {
    expect(alvorene('eiermoeter', medDokumenter(...dokumenter))).toEqual([alvor]);
  });
});

import { ALVOR, type Alvor, dato, kontroller, lagInnsyn } from '#core';
import { ARKSLAG, type Lesing } from '#core/sheets';
import { REGNSKAP } from '../../../bot/example/eksempelkommune/regnskap.ts';
import { TILTAKSREGNSKAP } from '../../../bot/example/eksempelkommune/tiltaksregnskap.ts';
import { EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { les, problemlinjer, verdi } from './lest.ts';

let lesing: Lesing;
beforeAll(async () => {
  lesing = await les(EKSEMPELKOMMUNE_FIL);
});

test('it reads without a problem: the sum that is wrong is a finding, and no fault of the reading', () => {
  expect(problemlinjer(lesing, 'feil')).toEqual([]);
  expect(problemlinjer(lesing, 'advarsel')).toEqual([]);
});

test('every kind of sheet is filled', () => {
  const slag = new Set(lesing.forstaatt.flatMap((f) => f.tabeller.flatMap((t) => t.slag)));
  expect(ARKSLAG.map((a) => a.id).filter((id) => !slag.has(id))).toEqual([]);
  const { versjon, navn, ...fakta } = lesing.portefolje;
  expect([versjon, navn]).toEqual([1, expect.any(String)]);
  for (const [slagFakta, liste] of Object.entries(fakta))
    expect([slagFakta, liste.length > 0]).toEqual([slagFakta, true]);
});

test('five companies, three bostedskommuner, three years', () => {
  expect(lesing.portefolje.selskaper.map((s) => [s.navn, s.orgnr, s.organisasjonsform])).toEqual([
    ['Prøvegården AS', '999900011', 'AS'],
    ['Mønsterverkstedet AS', '999900038', 'AS'],
    ['Fiktivia AS', '999900046', 'AS'],
    ['Skissebruket KF', '999900054', 'KF'],
    ['Kladdeloftet AS', '999900062', 'AS'],
  ]);
  const kommuner = lesing.portefolje.vtaTilskudd.map((v) => v.bostedskommune).filter((k) => k !== null);
  expect([...new Set(kommuner)].sort()).toEqual(['Eksempelvik', 'Skissefjord', 'Utkastdal']);
  const aar = lesing.portefolje.observasjoner
    .filter((o) => o.felt === 'omsetning')
    .map((o) => o.periode.fra.slice(0, 4));
  expect([...new Set(aar)].sort()).toEqual(['2023', '2024', '2025']);
});

test('exactly one bostedskommune pays less than a quarter of the state grant', () => {
  const under = lesing.portefolje.vtaTilskudd.flatMap((v) => {
    const [statlig, kommunalt] = [v.statligTilskudd, v.kommunaltTilskudd];
    if (statlig?.status !== 'kjent' || kommunalt?.status !== 'kjent') return [`${v.bostedskommune} mangler`];
    const [s, k] = [statlig.verdi, kommunalt.verdi];
    return 4n * k.t * s.n < s.t * k.n ? [`${v.bostedskommune} ${v.periode.fra.slice(0, 4)}`] : [];
  });
  expect(under).toEqual(['Skissefjord 2025']);
});

test('small groups are there for the privacy rules to hide', () => {
  expect(
    lesing.portefolje.sluttaarsaker.filter((s) => {
      const antall = verdi(s.antall);
      return typeof antall === 'object' && antall !== null && antall.t < 5n;
    }).length,
  ).toBeGreaterThan(3);
});

test('the accounts of 2025 are the totals of the tiltaksregnskap', () => {
  for (const skjema of TILTAKSREGNSKAP) {
    const sum = (...linjer: (keyof typeof skjema.beloep)[]) =>
      linjer.flatMap((linje) => skjema.beloep[linje] ?? []).reduce((a, b) => a + b, 0);
    const inntekter = sum(
      'salgsinntekter',
      'tilskudd_nav',
      'tilskudd_medfinansiering_vta',
      'tilskudd_andre',
      'annen_driftsinntekt',
    );
    const kostnader = sum('varekostnader', 'loennskostnader', 'av_og_nedskrivninger', 'oevrige_driftskostnader');
    const rad = REGNSKAP.find((r) => r.selskap === skjema.selskap && r.aar === 2025 && r.nivaa === 'selskap');
    expect(rad).toMatchObject({
      omsetning: inntekter,
      driftskostnader: kostnader,
      aarsresultat: inntekter - kostnader + sum('sum_finansinntekter') - sum('sum_finanskostnader'),
    });
  }
});

test('equity grows by the year’s result less utbytte, in every company and year but where it is missing', () => {
  const rader = REGNSKAP.filter((r) => r.nivaa === 'selskap');
  const par = rader.flatMap((r) => {
    const forrige = rader.find((f) => f.selskap === r.selskap && f.aar === Number(r.aar) - 1);
    return forrige === undefined ? [] : [[forrige, r] as const];
  });
  expect(par).toHaveLength(15);
  for (const [forrige, r] of par) {
    if (typeof r.egenkapital !== 'number') continue;
    const ventet = Number(forrige.egenkapital) + Number(r.aarsresultat) - Number(r.utbytte);
    expect([r.selskap, r.aar, r.egenkapital]).toEqual([r.selskap, r.aar, ventet]);
  }
});

describe('what kontroll finds on 20 November 2026', () => {
  const finn = (regel: string, selskap: string, alvor: Alvor) =>
    kontroller(lagInnsyn(lesing.portefolje), dato('2026-11-20'))
      .filter((f) => f.regel === regel && f.alvor === alvor)
      .filter((f) => lesing.portefolje.selskaper.find((s) => s.id === f.selskap)?.navn === selskap)
      .map((f) => f.tekst.nb);

  test('findings of every alvor', () => {
    const funn = kontroller(lagInnsyn(lesing.portefolje), dato('2026-11-20'));
    expect(new Set(funn.map((f) => f.alvor))).toEqual(new Set(ALVOR));
  });

  test.each([
    ['vta_medfinansiering', 'Prøvegården AS', 'brudd', /^Skissefjord betalte 24,99\s%/],
    ['utbytte', 'Mønsterverkstedet AS', 'brudd', /250\s000\skr i utbytte i 2024/],
    ['tiltaksregnskap', 'Mønsterverkstedet AS', 'brudd', /Tiltaksregnskap!H36.*32\s200\s000.*32\s300\s000/],
    ['equass', 'Mønsterverkstedet AS', 'brudd', /gikk ut 30\. september 2026/],
    ['overskudd_i_virksomheten', 'Fiktivia AS', 'brudd', /ingen plan/],
    ['reserverte_kontrakter', 'Fiktivia AS', 'brudd', /23,7\s%/],
    ['equass', 'Prøvegården AS', 'varsel', /går ut 14\. januar 2027/],
    ['egenkapital', 'Mønsterverkstedet AS', 'varsel', /falt tre år på rad/],
    ['driftsmargin', 'Mønsterverkstedet AS', 'varsel', /negativ/],
    ['driftsmargin', 'Kladdeloftet AS', 'varsel', /langt over feltet/],
    ['egenkapital', 'Kladdeloftet AS', 'varsel', /vokst tre år på rad/],
    ['organisering', 'Fiktivia AS', 'varsel', /45,0\s%/],
    ['tiltaksregnskap', 'Prøvegården AS', 'orientering', /går opp/],
    ['aft_maal', 'Prøvegården AS', 'orientering', /60 av 100/],
    ['vta_medfinansiering', 'Fiktivia AS', 'kan_ikke_vurderes', /vi kjenner bare summen/],
    ['aft_maal', 'Fiktivia AS', 'kan_ikke_vurderes', /skjult/],
    ['egenkapital', 'Skissebruket KF', 'ikke_aktuelt', /ingen aksjekapital/],
    ['aft_maal', 'Skissebruket KF', 'ikke_aktuelt', /ingen AFT-plasser/],
  ] as const)('%s for %s: %s', (regel, selskap, alvor, tekst) => {
    expect(finn(regel, selskap, alvor).filter((t) => tekst.test(t))).not.toEqual([]);
  });
});

import { TILTAKSREGNSKAP_KOLONNER, TILTAKSREGNSKAP_RADER } from '#core';
import {
  ARKSLAG,
  EKSEMPELRAD_MERKE,
  erEksempelrad,
  KONSERNAVTALEPOSTER,
  MAL,
  malark,
  overskriftMedEnhet,
  TILTAKSPOSTER,
  utenEksempelrader,
} from '#core/sheets';

const ark = MAL.map((a) => [a.navn, a] as const);
const kolonner = MAL.flatMap((a) => a.kolonner.map((k) => [`${a.navn}: ${k.overskrift}`, k] as const));

test('every kind of sheet has its place in the template, in the catalogue’s order', () => {
  expect(MAL.map((a) => a.id)).toEqual(ARKSLAG.map((a) => a.id));
  expect(new Set(MAL.map((a) => a.navn)).size).toBe(17);
});

test('Excel takes every sheet name: at most 31 characters, and none of : \\ / ? * [ ]', () => {
  for (const { navn } of MAL) {
    expect(navn.length).toBeLessThanOrEqual(31);
    expect(navn).not.toMatch(/[:\\/?*[\]]/);
  }
});

test.each(ark)('%s: no two columns have the same header', (_navn, a) => {
  const overskrifter = a.kolonner.map(overskriftMedEnhet);
  expect(new Set(overskrifter).size).toBe(overskrifter.length);
});

test.each(ark)(
  '%s: the line over the header names no unit and no year, which would be read as the table’s',
  (_n, a) => {
    expect(a.hensikt).not.toMatch(/\b(?:kr|kroner|tusen|mill|mrd|tnok|mnok)\b|\d{4}|%/i);
  },
);

test.each(kolonner)('%s is explained in words that fit a note', (_navn, k) => {
  expect(k.forklaring).not.toBe(k.overskrift);
  expect(k.forklaring).toMatch(/[.»]$/);
  expect(k.forklaring.length).toBeLessThanOrEqual(110);
});

test.each(kolonner.filter(([, k]) => k.celle.slag === 'liste'))('%s: the list is one that Excel takes', (_navn, k) => {
  if (k.celle.slag !== 'liste') return;
  expect(k.celle.valg.length).toBeGreaterThan(1);
  expect(k.celle.valg.join(',').length).toBeLessThanOrEqual(253);
  for (const valg of k.celle.valg) expect(valg).not.toMatch(/[,"]/);
});

test('the unit stands in the header of every amount and every share, once', () => {
  for (const [, k] of kolonner) {
    const overskrift = overskriftMedEnhet(k);
    if (k.celle.slag === 'kroner') expect(overskrift).toMatch(/^[^()]+ \(kr\)$/);
    if (k.celle.slag === 'prosent') expect(overskrift).toMatch(/^[^()]+ \(%\)$/);
  }
});

test.each(ark)('%s: the example rows are marked, use the columns and keep to the lists', (_navn, a) => {
  for (const rad of a.eksempler) {
    const [foerste] = Object.values(rad);
    expect(typeof foerste === 'string' && erEksempelrad(foerste)).toBe(true);
    for (const [id, verdi] of Object.entries(rad)) {
      const kolonne = a.kolonner.find((k) => k.id === id);
      expect([id, kolonne?.id]).toEqual([id, id]);
      if (kolonne?.celle.slag === 'liste') expect(kolonne.celle.valg).toContain(verdi);
    }
  }
});

test('only the tiltaksregnskap has no rows of its own: its form is written with formulas', () => {
  expect(MAL.filter((a) => a.eksempler.length === 0).map((a) => a.id)).toEqual(['tiltaksregnskap']);
});

test.each([
  [`Eksempel AS ${EKSEMPELRAD_MERKE}`, true],
  ['  Hvem som helst (SLETT RADEN) ', true],
  ['Eksempel AS', false],
  ['(slett raden) Spir Oslo AS', false],
  ['', false],
])('«%s» marks an example row: %p', (navn, ventet) => {
  expect(erEksempelrad(navn)).toBe(ventet);
});

test('the tiltaksregnskap has the lines and columns of tabell 7-1, in its order', () => {
  expect(TILTAKSPOSTER.map((p) => p.rad)).toEqual([...TILTAKSREGNSKAP_RADER]);
  const tiltak = malark('tiltaksregnskap').kolonner.filter((k) => k.id.startsWith('tiltak_'));
  expect(tiltak.map((k) => k.id)).toEqual(TILTAKSREGNSKAP_KOLONNER.map((k) => `tiltak_${k}`));
  expect(KONSERNAVTALEPOSTER).toHaveLength(4);
});

test('a sum only uses lines above it', () => {
  TILTAKSPOSTER.forEach(({ regel }, i) => {
    if (regel.slag !== 'sum') return;
    const over = TILTAKSPOSTER.slice(0, i).map((p) => p.rad);
    for (const rad of [...regel.legg, ...regel.trekk]) expect(over).toContain(rad);
  });
});

test('example rows are emptied, and every other row keeps its place', () => {
  const ark = {
    navn: 'Regnskap',
    rader: [
      ['Selskap'],
      [`Eksempel AS ${EKSEMPELRAD_MERKE}`, 5],
      undefined,
      ['Spir', 7],
      [3, ` x ${EKSEMPELRAD_MERKE}`],
    ],
    sammenslaatte: [],
    skjulteRader: new Set<number>(),
    skjulteKolonner: new Set<number>(),
    skjult: false,
  };
  const { ark: renset, rader } = utenEksempelrader(ark);
  expect(rader).toEqual([2, 5]);
  expect(renset.rader).toEqual([['Selskap'], undefined, undefined, ['Spir', 7], undefined]);
  const uten = { ...ark, rader: [['Selskap'], ['Spir', 7]] };
  expect(utenEksempelrader(uten).ark).toBe(uten);
});

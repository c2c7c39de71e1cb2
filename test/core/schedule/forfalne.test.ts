import {
  dato,
  type Fakta,
  type Forfallsgrunnlag,
  forfalne,
  type Lokaltid,
  lesTidsplan,
  lokaltid,
  plussTimer,
} from '#core';

function grunnlag(
  tekst: string,
  regnetTil: string,
  naa: string,
  mer: Partial<Forfallsgrunnlag> = {},
): Forfallsgrunnlag {
  const lest = lesTidsplan(tekst);
  if (!lest.ok) throw new Error(tekst);
  return {
    tidsplan: lest.tidsplan,
    gjelderFra: lokaltid('2026-11-01T00:00'),
    regnetTil: lokaltid(regnetTil),
    naa: lokaltid(naa),
    vinduTimer: 72,
    kjoert: new Set<Lokaltid>(),
    fakta: { versjoner: [], moeter: [] },
    ...mer,
  };
}

const kort = (g: Forfallsgrunnlag) => forfalne(g).map((f) => [f.tidspunkt, f.utfall]);

test('at its minute it is due, before it is not, and what is in the history is not again', () => {
  const g = (naa: string, mer = {}) => grunnlag('hver mandag kl. 08', '2026-11-22T12:00', naa, mer);
  expect(kort(g('2026-11-23T07:59'))).toEqual([]);
  expect(kort(g('2026-11-23T08:00'))).toEqual([['2026-11-23T08:00', 'kjoer']]);
  expect(kort(g('2026-11-23T08:05', { kjoert: new Set([lokaltid('2026-11-23T08:00')]) }))).toEqual([]);
});

test('down for some days: sent within the window, passed over with a note after it', () => {
  const g = (naa: string) => grunnlag('første virkedag i måneden kl. 08', '2026-11-30T12:00', naa);
  expect(kort(g('2026-12-04T07:59'))).toEqual([['2026-12-01T08:00', 'kjoer']]);
  expect(kort(g('2026-12-04T08:00'))).toEqual([['2026-12-01T08:00', 'for_sent']]);
});

test('of several that are still in time the last is sent, and the others are replaced by it', () => {
  expect(kort(grunnlag('hver virkedag kl. 08', '2026-11-26T08:00', '2026-12-03T09:00'))).toEqual([
    ['2026-11-27T08:00', 'for_sent'],
    ['2026-11-30T08:00', 'for_sent'],
    ['2026-12-01T08:00', 'erstattet'],
    ['2026-12-02T08:00', 'erstattet'],
    ['2026-12-03T08:00', 'kjoer'],
  ]);
});

describe('before a meeting', () => {
  const fakta: Fakta = {
    versjoner: [],
    moeter: [{ slag: 'generalforsamling', selskap: 'unikum', dato: dato('2027-05-20') }],
  };
  const g = (regnetTil: string, naa: string, mer: Partial<Forfallsgrunnlag> = {}) =>
    grunnlag('to uker før generalforsamling', regnetTil, naa, { fakta, ...mer });

  test('known in time: two weeks before', () => {
    expect(kort(g('2027-05-05T12:00', '2027-05-06T08:00'))).toEqual([['2027-05-06T08:00', 'kjoer']]);
  });
  test('known late: at once, until the day of the meeting, and once', () => {
    expect(kort(g('2027-05-16T12:00', '2027-05-17T09:00'))).toEqual([['2027-05-06T08:00', 'kjoer']]);
    expect(
      kort(g('2027-05-16T12:00', '2027-05-17T09:00', { kjoert: new Set([lokaltid('2027-05-06T08:00')]) })),
    ).toEqual([]);
    expect(kort(g('2027-05-16T12:00', '2027-05-20T00:00'))).toEqual([]);
  });
  test('down until after the meeting: passed over with a note', () => {
    expect(kort(g('2027-05-01T12:00', '2027-05-21T09:00'))).toEqual([['2027-05-06T08:00', 'for_sent']]);
  });
  test('a subscription that is younger than the due time owes nothing', () => {
    expect(kort(g('2027-05-10T12:00', '2027-05-10T12:00', { gjelderFra: lokaltid('2027-05-10T12:00') }))).toEqual([]);
  });
});

test('the day after a version, also when several came', () => {
  const fakta: Fakta = {
    versjoner: [
      { versjon: 7, tid: lokaltid('2026-11-23T14:00') },
      { versjon: 8, tid: lokaltid('2026-11-23T15:00') },
    ],
    moeter: [],
  };
  const [f, ...flere] = forfalne(grunnlag('dagen etter ny versjon', '2026-11-23T15:00', '2026-11-24T08:00', { fakta }));
  expect(f?.anledninger).toEqual([
    { slag: 'versjon', versjon: 7 },
    { slag: 'versjon', versjon: 8 },
  ]);
  expect(flere).toEqual([]);
});

/** What the clock in Norway shows from minute to minute through a change, by half hours. */
const VAAR = ['01:00', '01:30', '03:00', '03:30', '04:00'];
const HOEST = ['01:30', '02:00', '02:30', '02:00', '02:30', '03:00', '03:30'];

test.each([
  ['the spring night has no half past two: it comes at three', '2027-03-28', VAAR, ['03:00']],
  ['the autumn night has two: the first is used', '2027-10-31', HOEST, ['02:30']],
])('%s', (_, dag, klokka, ventet) => {
  const kjoert = new Set<Lokaltid>();
  const sendt: string[] = [];
  let regnetTil = lokaltid(`${dag}T00:30`);
  for (const vist of klokka) {
    const naa = lokaltid(`${dag}T${vist}`);
    for (const f of forfalne(grunnlag('hver dag kl. 02.30', regnetTil, naa, { kjoert }))) {
      kjoert.add(f.tidspunkt);
      sendt.push(vist);
    }
    regnetTil = naa;
  }
  expect(sendt).toEqual(ventet);
  expect([...kjoert]).toEqual([`${dag}T02:30`]);
});

test('hours are added round midnight, month and year', () => {
  expect(plussTimer(lokaltid('2026-12-31T23:15'), 2)).toBe('2027-01-01T01:15');
  expect(plussTimer(lokaltid('2027-03-01T01:00'), -26)).toBe('2027-02-27T23:00');
});

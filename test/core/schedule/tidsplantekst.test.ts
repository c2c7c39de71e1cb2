import fc from 'fast-check';
import { lesTidsplan, TIDSPLANEKSEMPLER, type Tidsplan, TidsplanSchema, visTidsplan } from '#core';

const klokken = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([t, m]) => `${String(t).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const flytt = fc.constantFrom('nei', 'neste_virkedag', 'forrige_virkedag');
const planer: fc.Arbitrary<Tidsplan> = fc
  .oneof(
    fc.record({
      slag: fc.constant('virkedag'),
      hver: fc.constantFrom('maaned', 'kvartal', 'tertial', 'halvaar', 'aar'),
      nummer: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: -10, max: -1 })),
      klokken,
    }),
    fc.record({ slag: fc.constant('dag_i_maaneden'), dag: fc.integer({ min: 1, max: 31 }), klokken, flytt }),
    fc.record({ slag: fc.constant('ukedag'), ukedag: fc.integer({ min: 1, max: 7 }), klokken, flytt }),
    fc.record({ slag: fc.constant('daglig'), bareVirkedager: fc.boolean(), klokken }),
    fc.record({ slag: fc.constant('etter_versjon'), dager: fc.integer({ min: 1, max: 60 }), klokken, flytt }),
    fc.record({
      slag: fc.constant('foer_moete'),
      moete: fc.constantFrom('generalforsamling', 'eiermoete'),
      dager: fc.integer({ min: 1, max: 180 }),
      klokken,
      flytt,
    }),
  )
  .map((plan) => TidsplanSchema.parse(plan));

test.each(['nb', 'nn'] as const)('every schedule in words (%s) is read back as itself', (maalform) => {
  fc.assert(
    fc.property(planer, (plan) => {
      expect(lesTidsplan(visTidsplan(plan, maalform))).toEqual({ ok: true, tidsplan: plan });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['første virkedag i måneden kl. 08', 'første virkedag i måneden kl. 08', 'første yrkedag i månaden kl. 08'],
  ['Første virkedag i måneden', 'første virkedag i måneden kl. 08', 'første yrkedag i månaden kl. 08'],
  ['fyrste yrkedag i månaden klokka 9', 'første virkedag i måneden kl. 09', 'første yrkedag i månaden kl. 09'],
  ['hvert kvartal', 'første virkedag i kvartalet kl. 08', 'første yrkedag i kvartalet kl. 08'],
  ['kvart halvår', 'første virkedag i halvåret kl. 08', 'første yrkedag i halvåret kl. 08'],
  ['månedlig kl. 07:30', 'første virkedag i måneden kl. 07.30', 'første yrkedag i månaden kl. 07.30'],
  [
    'nest siste arbeidsdag i tertialet',
    'nest siste virkedag i tertialet kl. 08',
    'nest siste yrkedag i tertialet kl. 08',
  ],
  [
    'den 15. hver måned, eller neste virkedag',
    'den 15. i måneden eller neste virkedag kl. 08',
    'den 15. i månaden eller neste yrkedag kl. 08',
  ],
  [
    'siste dag i måneden eller virkedagen før',
    'siste dag i måneden eller virkedagen før kl. 08',
    'siste dag i månaden eller yrkedagen før kl. 08',
  ],
  ['mandager kl. 7', 'hver mandag kl. 07', 'kvar måndag kl. 07'],
  ['hver virkedag', 'hver virkedag kl. 08', 'kvar yrkedag kl. 08'],
  ['dagen etter ny versjon', 'dagen etter ny versjon kl. 08', 'dagen etter ny versjon kl. 08'],
  [
    'første virkedag etter ny arbeidsbok',
    'dagen etter ny versjon eller neste virkedag kl. 08',
    'dagen etter ny versjon eller neste yrkedag kl. 08',
  ],
  ['to uker før generalforsamling', 'to uker før generalforsamling kl. 08', 'to veker før generalforsamling kl. 08'],
  ['14 dager før generalforsamlingen', 'to uker før generalforsamling kl. 08', 'to veker før generalforsamling kl. 08'],
  ['ti dagar før eigarmøtet', 'ti dager før eiermøte kl. 08', 'ti dagar før eigarmøte kl. 08'],
])('«%s»', (skrevet, nb, nn) => {
  const lest = lesTidsplan(skrevet);
  expect(lest.ok && [visTidsplan(lest.tidsplan, 'nb'), visTidsplan(lest.tidsplan, 'nn')]).toEqual([nb, nn]);
});

test.each([
  ['', 'ukjent'],
  ['snart', 'ukjent'],
  ['hver annen måned', 'ukjent'],
  ['første virkedag i uken', 'ukjent'],
  ['første virkedag i måneden eller neste virkedag', 'ukjent'],
  ['to uker etter generalforsamling', 'ukjent'],
  ['noen dager før generalforsamling', 'ukjent'],
  ['hver mandag kl. 25', 'ugyldig_klokkeslett'],
  ['hver mandag kl. 08.75', 'ugyldig_klokkeslett'],
  ['den 32. i måneden', 'utenfor_grensene'],
  ['11. virkedag i måneden', 'utenfor_grensene'],
  ['200 dager før generalforsamling', 'utenfor_grensene'],
])('«%s» is not guessed at', (skrevet, kode) => {
  expect(lesTidsplan(skrevet)).toEqual({ ok: false, kode });
});

test('the examples that help shows are read', () => {
  for (const eksempel of TIDSPLANEKSEMPLER) expect([eksempel, lesTidsplan(eksempel).ok]).toEqual([eksempel, true]);
});

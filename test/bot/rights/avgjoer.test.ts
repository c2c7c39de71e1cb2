import fc from 'fast-check';
import { ALT, avgjoer, type Oppgave, type Tilgangsfakta } from '../../../bot/rights/index.ts';
import type { Rolle } from '../../../bot/store/index.ts';

/** A member of our own workspace in an open channel, with no role. */
const MEDLEM: Tilgangsfakta = {
  egetTeam: true,
  direkte: false,
  deltKanal: false,
  bruker: 'medlem',
  administrator: false,
  tildelinger: [],
  kanalgrense: ALT,
};
const med = (mer: Partial<Tilgangsfakta>, ...roller: Rolle[]): Tilgangsfakta => ({
  ...MEDLEM,
  tildelinger: roller.map((rolle) => ({ rolle })),
  ...mer,
});
const DEL = { selskaper: ['unikum-as'], maal: null };

test.each<[string, Tilgangsfakta, Oppgave, string]>([
  ['nothing given', MEDLEM, 'les', 'bruker:ingen_rolle'],
  ['a reader reads', med({}, 'leser'), 'les', 'rolle:leser'],
  ['a reader does not import', med({}, 'leser'), 'importer', 'bruker:ingen_rolle'],
  ['an importør reads and imports', med({}, 'importoer'), 'importer', 'rolle:importoer'],
  ['an importør gives no rights', med({}, 'importoer'), 'administrer', 'bruker:ingen_rolle'],
  ['an administrator does all', med({}, 'administrator'), 'administrer', 'rolle:administrator'],
  ['named in the configuration', med({ administrator: true }), 'importer', 'rolle:administrator'],
  ['another team', med({ egetTeam: false, administrator: true }), 'les', 'team:fremmed'],
  ['a shared channel', med({ deltKanal: true, administrator: true }), 'les', 'kanal:delt'],
  ['a guest', med({ bruker: 'gjest', administrator: true }), 'les', 'bruker:gjest'],
  ['a bot', med({ bruker: 'bot' }, 'leser'), 'les', 'bruker:bot'],
  ['a closed channel', med({ kanalgrense: null, administrator: true }), 'les', 'kanal:ingen_tildeling'],
  ['opening a closed channel', med({ kanalgrense: null, administrator: true }), 'administrer', 'rolle:administrator'],
  ['a direct message needs no opening', med({ kanalgrense: null, direkte: true }, 'leser'), 'les', 'rolle:leser'],
  ['an import where a part is seen', med({ kanalgrense: DEL }, 'importoer'), 'importer', 'kanal:begrenset'],
])('%s', (_, fakta, oppgave, regel) => {
  expect(avgjoer(fakta, oppgave).regel).toBe(regel);
});

test('what may be shown is the channel’s, also for an administrator', () => {
  const svar = avgjoer(med({ kanalgrense: DEL, administrator: true }), 'les');
  expect(svar).toEqual({ tillatt: true, regel: 'rolle:administrator', grense: DEL });
});

test('without a role and outside the configuration nothing is ever allowed', () => {
  const fakta = fc.record({
    egetTeam: fc.boolean(),
    direkte: fc.boolean(),
    deltKanal: fc.boolean(),
    bruker: fc.constantFrom('medlem', 'gjest', 'fremmed', 'bot', 'deaktivert'),
    administrator: fc.constant(false),
    tildelinger: fc.constant([]),
    kanalgrense: fc.constantFrom(null, ALT, DEL),
  });
  fc.assert(
    fc.property(fakta, fc.constantFrom<Oppgave[]>('les', 'importer', 'administrer'), (f, oppgave) => {
      expect(avgjoer(f, oppgave).tillatt).toBe(false);
    }),
  );
});

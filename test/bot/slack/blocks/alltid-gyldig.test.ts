import fc from 'fast-check';
import { ALVOR, dato, type Forskjell, fraDesimal, lagInnsyn, lagOversikt } from '#core';
import {
  abonnementsskjema,
  beskjed,
  beskjedmodal,
  dempingsskjema,
  type Funnvisning,
  forhaandsmodal,
  grunnlagsvisning,
  hjemUtenTilgang,
  hjemvisning,
  importvisning,
  MOTTAKERVALG,
  nektetvisning,
  rent,
  SKJEMAFORMER,
  styremodal,
  svarvisning,
  trygg,
  varselvisning,
  ventemodal,
} from '../../../../bot/slack/blocks/index.ts';
import { pings, validateView } from '../../../fakes/slack/index.ts';
import { eksempelinnsyn } from '../../../questions/portefoljer.ts';
import { feilVed } from './gyldig.ts';
import { svar, tekst } from './vilkaarlig.ts';

const maalform = fc.constantFrom('nb' as const, 'nn' as const);
const valgfri = fc.option(tekst);
const funn: fc.Arbitrary<Funnvisning> = fc.record({
  noekkel: tekst,
  alvor: fc.constantFrom(...ALVOR),
  selskap: tekst,
  periode: tekst,
  tekst,
  tiltak: valgfri,
  hjemmel: tekst,
});
const mangeFunn = fc.array(funn, { maxLength: 40 });

test('an answer, whatever it says and however long', () => {
  fc.assert(
    fc.property(
      svar,
      fc.record({
        grunnlag: valgfri,
        overTid: valgfri,
        sammenlign: valgfri,
        spurtAv: valgfri,
        dataversjon: fc.option(fc.nat()),
      }),
      (s, knapper) => {
        expect(feilVed(svarvisning({ ...s, tolkning: `${s.tolkning}x` }, knapper))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('what an answer rests on', () => {
  const forklaring = fc.record({
    deler: fc.array(
      fc.oneof(
        fc.record({
          slag: fc.constant('parameter' as const),
          navn: fc.record({ nb: tekst, nn: tekst }),
          verdi: fc.constant(fraDesimal('0.25') ?? { t: 1n, n: 4n }),
          enhet: fc.constant('andel' as const),
          hjemmel: tekst,
        }),
        fc.constant({ slag: 'operator', tegn: '×' } as const),
      ),
      { maxLength: 20 },
    ),
    kilder: fc.array(fc.record({ dokument: tekst, fil: tekst, ark: tekst, celle: tekst }), { maxLength: 10 }),
  });
  const post = fc.record({ tittel: tekst, verdi: tekst, forklaring: fc.option(forklaring), kilde: valgfri });
  fc.assert(
    fc.property(fc.array(post, { maxLength: 40 }), maalform, (poster, form) => {
      expect(feilVed(grunnlagsvisning(poster, form))).toEqual([]);
    }),
  );
});

test('an alert', () => {
  const endring = fc.oneof(
    fc.record({ foer: fc.option(funn), etter: funn }),
    fc.record({ foer: funn, etter: fc.constant(null) }),
  );
  fc.assert(
    fc.property(fc.nat(), fc.array(endring, { maxLength: 60 }), mangeFunn, maalform, (versjon, endringer, p, form) => {
      expect(feilVed(varselvisning({ versjon, endringer, paaminnelser: p, maalform: form }))).toEqual([]);
    }),
  );
});

test('an import report', () => {
  const hash = 'a'.repeat(64);
  const problem = fc.record({
    fil: tekst,
    ark: valgfri,
    celle: valgfri,
    alvor: fc.constantFrom('feil' as const, 'advarsel' as const),
    kode: fc.constant('ugyldig_tall'),
    melding: fc.record({ nb: tekst, nn: tekst }),
  });
  const figur = fc.option(fc.constant({ status: 'mangler' as const, kilde: { dokument: 'x' } }));
  const endring = fc.record({
    adresse: fc.record({
      liste: fc.constantFrom('observasjoner', 'sluttaarsaker'),
      selskap: valgfri,
      felt: fc.constantFrom('omsetning', 'vta_plasser', 'ukjent'),
      periode: fc.constant(null),
      naermere: fc.array(tekst, { maxLength: 2 }),
      dokument: tekst,
    }),
    foer: figur,
    etter: figur,
  });
  const selskap = fc.record({ id: fc.constant('x'), navn: tekst });
  const forskjell: fc.Arbitrary<Forskjell> = fc.record({
    selskaper: fc.record({
      nye: fc.array(selskap, { maxLength: 30 }),
      borte: fc.array(selskap, { maxLength: 30 }),
      endret: fc.array(fc.record({ id: fc.constant('x'), navn: tekst, felt: fc.array(tekst) }), { maxLength: 30 }),
    }),
    tall: fc.array(endring, { maxLength: 50 }),
    fakta: fc.array(fc.record({ liste: tekst, selskap: valgfri, nye: fc.nat(), borte: fc.nat() }), { maxLength: 5 }),
  });
  const versjon = fc.record({
    id: fc.nat(),
    filer: fc.array(fc.record({ navn: tekst, sha256: fc.constant(hash), byte: fc.nat() }), { maxLength: 10 }),
    problemer: fc.array(problem, { maxLength: 300 }),
    antall: fc.dictionary(fc.constantFrom('selskaper', 'regnskap', '__proto__', 'annet'), fc.nat()),
    grunnversjon: fc.option(fc.nat()),
    forskjell,
  });
  fc.assert(
    fc.property(versjon, valgfri, maalform, (v, navn, form) => {
      expect(feilVed(importvisning({ versjon: v, navn: () => navn, maalform: form }))).toEqual([]);
    }),
  );
});

test('the App Home and the form', async () => {
  const innsyn = await eksempelinnsyn();
  const oversikter = [lagOversikt(innsyn), lagOversikt(lagInnsyn({ ...innsyn.portefolje, selskaper: [] }))];
  const hjem = fc.record({
    oversikt: fc.constantFrom(...oversikter),
    funn: mangeFunn,
    alleMaal: fc.boolean(),
    versjon: fc.nat(),
    lest: tekst,
    filer: fc.array(tekst, { maxLength: 10 }),
    abonnementer: fc.array(tekst, { maxLength: 40 }),
    sammendrag: fc.array(fc.record({ id: fc.nat(), linje: tekst.map((t) => trygg(`x${t}`, 600)) }), { maxLength: 40 }),
    problemer: fc.array(tekst, { maxLength: 20 }),
    minne: fc.constant('{}'),
    forslag: fc.array(tekst, { maxLength: 6 }),
    maalform,
  });
  fc.assert(
    fc.property(hjem, tekst, (data, avslag) => {
      for (const view of [hjemvisning(data), hjemUtenTilgang(`${avslag}x`)]) {
        expect(validateView(view)).toHaveProperty('view');
        expect(pings({ text: '', blocks: view.blocks })).toEqual([]);
      }
    }),
  );
  for (const slag of ['kvittert', 'utsatt'] as const) {
    expect(validateView(dempingsskjema(slag, '{}', dato('2026-12-20'), 'nn'))).toHaveProperty('view');
  }
});

test('the form of a subscription, and what is shown of one', () => {
  const valg = fc.record({ tekst, verdi: fc.oneof(tekst, fc.string({ minLength: 140, maxLength: 160 })) });
  const skjema = fc.record({
    minne: fc.constant('{}'),
    endrer: fc.boolean(),
    direkte: fc.boolean(),
    harEpost: fc.boolean(),
    verdier: fc.record({
      hvem: fc.constantFrom(...MOTTAKERVALG),
      kanal: fc.option(fc.constant('C0EIERSKAP')),
      person: fc.option(fc.constant('U0LESER')),
      epost: fc.oneof(tekst, fc.constantFrom('', 'styret@kommune.no', 'ikke en adresse', 'a@b')),
      hva: fc.option(valg),
      naar: fc.string({ maxLength: 200 }),
      former: fc.subarray([...SKJEMAFORMER]),
      maalform,
      lengde: fc.constantFrom('kort' as const, 'lang' as const),
      bareNytt: fc.boolean(),
    }),
    maalform,
  });
  fc.assert(
    fc.property(skjema, (data) => {
      expect(validateView(abonnementsskjema(data))).toHaveProperty('view');
    }),
  );
  const linje = tekst.map((t) => trygg(`x${t}`, 600));
  const styrt = fc.record({
    minne: fc.constant('{}'),
    id: fc.nat(),
    beskjed: fc.option(linje),
    linje,
    neste: fc.array(linje, { maxLength: 3 }),
    ingenNeste: fc.constantFrom('etter_versjon' as const, 'foer_moete' as const, 'annet' as const, 'stanset' as const),
    historikk: fc.array(linje, { maxLength: 5 }),
    paaPause: fc.boolean(),
    uviss: fc.boolean(),
    maalform,
  });
  fc.assert(
    fc.property(styrt, tekst, (data, ord) => {
      for (const view of [
        styremodal(data),
        ventemodal('Sammendrag 7', '{}', data.maalform),
        beskjedmodal('Sammendrag 7', `x${ord}`, data.maalform),
        forhaandsmodal(7, '{}', [{ text: trygg(`x${ord}`, 3_000) }], data.maalform),
      ]) {
        expect(validateView(view)).toHaveProperty('view');
        expect(pings({ text: '', blocks: Array.isArray(view.blocks) ? view.blocks : [] })).toEqual([]);
      }
    }),
  );
});

test('plain words', () => {
  fc.assert(
    fc.property(tekst, (t) => {
      expect(feilVed(nektetvisning(`x${t}`))).toEqual([]);
      expect(feilVed(beskjed(`x${trygg(t, 30_000, { linjer: true })}`))).toEqual([]);
    }),
  );
});

test('safe texts are within their length, and the same when made safe with room to spare', () => {
  fc.assert(
    fc.property(tekst, fc.integer({ min: 1, max: 200 }), (t, hoeyst) => {
      expect(trygg(t, hoeyst).length).toBeLessThanOrEqual(hoeyst);
      expect(rent(t, hoeyst).length).toBeLessThanOrEqual(hoeyst);
      expect(rent(t, hoeyst).length).toBeGreaterThan(0);
      expect(trygg(t, 1_000_000)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      expect(trygg(t, hoeyst)).not.toMatch(/&(?!amp;|lt;|gt;)/);
    }),
  );
});

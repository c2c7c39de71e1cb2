import fc from 'fast-check';
import { type Deltakelse, maanedsverk, perMaaned, statligTilskudd } from '../../core/metrics/maanedsverk.ts';
import type { Ordning } from '../../core/parameters/index.ts';
import {
  absolutt,
  type Broek,
  broek,
  type Dato,
  dagerIMaaned,
  datoAv,
  EN,
  heltall,
  minus,
  nesteDag,
  sammenlign,
  sum,
} from '../../core/values/index.ts';

const dag: fc.Arbitrary<Dato> = fc
  .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([aar, maaned, d]) => datoAv(aar, maaned, Math.min(d, dagerIMaaned(aar, maaned))));
const ordning = fc.constantFrom<Ordning>('AFT', 'VTA', 'VTA-O');
const omfang = fc.integer({ min: 1, max: 100 }).map((prosent) => broek(BigInt(prosent), 100n));
const deltakelse: fc.Arbitrary<Deltakelse> = fc
  .tuple(dag, dag, omfang)
  .map(([a, b, o]) => ({ periode: a <= b ? { fra: a, til: b } : { fra: b, til: a }, omfang: o }));

/** One unit in the fifth decimal, so many times. */
const avrunding = (ganger: number): Broek => broek(BigInt(ganger), 100000n);

test('cutting a period never changes the sum by more than rounding', () => {
  fc.assert(
    fc.property(ordning, deltakelse, fc.array(dag, { maxLength: 5 }), (o, d, kutt) => {
      const skiller = [...new Set(kutt)].filter((k) => k >= d.periode.fra && k < d.periode.til).sort();
      const starter = [d.periode.fra, ...skiller.map(nesteDag)];
      const deler = starter.map((fra, i) => ({ periode: { fra, til: skiller[i] ?? d.periode.til }, omfang: d.omfang }));
      const forskjell = minus(sum(deler.map((del) => maanedsverk(o, del))), maanedsverk(o, d));
      expect(sammenlign(absolutt(forskjell), avrunding(skiller.length))).toBeLessThanOrEqual(0);
    }),
  );
});

test('a whole month at full time is exactly 1', () => {
  fc.assert(
    fc.property(ordning, fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 12 }), (o, aar, maaned) => {
      const periode = { fra: datoAv(aar, maaned, 1), til: datoAv(aar, maaned, dagerIMaaned(aar, maaned)) };
      expect(maanedsverk(o, { periode, omfang: EN })).toEqual(EN);
    }),
  );
});

test('never more than 1 per deltaker and month, never less than 0, and full time is never less than part time', () => {
  fc.assert(
    fc.property(ordning, deltakelse, (o, d) => {
      const [mitt, fullt] = [maanedsverk(o, d), maanedsverk(o, { ...d, omfang: EN })];
      expect(mitt.t >= 0n && sammenlign(mitt, fullt) <= 0).toBe(true);
      expect(sammenlign(fullt, heltall(perMaaned(d.periode).length))).toBeLessThanOrEqual(0);
    }),
  );
});

test('the order of deltakere does not matter', () => {
  fc.assert(
    fc.property(ordning, fc.array(deltakelse, { minLength: 1, maxLength: 8 }), (o, liste) => {
      const hver = liste.map((d) => [d]);
      const [fram, tilbake] = [statligTilskudd(o, hver), statligTilskudd(o, [...hver].reverse())];
      expect(fram.status).toBe('kjent');
      expect(fram.status === 'kjent' && tilbake.status === 'kjent' && fram.beloep).toEqual(
        tilbake.status === 'kjent' ? tilbake.beloep : null,
      );
    }),
  );
});

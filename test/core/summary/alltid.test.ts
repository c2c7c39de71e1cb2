import fc from 'fast-check';
import { dato, lagInnsyn, lagSammendrag, type Maalform, type Sammendrag, type Utsnitt } from '#core';
import { portefolje } from '../portfolio/vilkaarlig.ts';

const IDAG = dato('2026-11-20');

/** Every number and every text of ours in a summary. */
function blader(verdi: unknown): readonly unknown[] {
  if (Array.isArray(verdi)) return verdi.flatMap(blader);
  if (typeof verdi === 'object' && verdi !== null) return Object.values(verdi).flatMap(blader);
  return [verdi];
}

function celler(s: Sammendrag) {
  return [
    ...(s.perKommune?.rader ?? []).flatMap((r) => r.celler),
    ...s.noekkeltall.rader.flatMap((r) => r.celler),
    ...s.aft.grupper.flatMap((g) => g.rader.map((r) => r.andel)),
    ...s.vta.rader.flatMap((r) => [r.andel, r.kommunalt, r.statlig]),
    ...s.eierskapsmelding.rader.flatMap((r) => [...r.noekkeltall.map((n) => n.celle), ...r.eiere.map((e) => e.andel)]),
  ];
}

/** Figures have all their forms, others none; nothing is blank, and nothing of JavaScript's own shows. */
function kontroller(s: Sammendrag): void {
  for (const c of celler(s)) {
    const harTall = c.status === 'kjent' || c.status === 'motstrid';
    expect([c.tekst === '', c.kort === '']).toEqual([false, false]);
    expect([c.verdi !== null, c.tall !== null, c.vist !== null]).toEqual([harTall, harTall, harTall]);
  }
  for (const tabell of [s.noekkeltall, s.perKommune ?? s.noekkeltall]) {
    for (const r of tabell.rader) expect(r.celler.length).toBe(tabell.kolonner.length);
  }
  expect(s.overskrift).toMatch(/\.$/);
  const alle = blader(s);
  expect(alle.filter((x) => typeof x === 'number' && !Number.isFinite(x))).toEqual([]);
  expect(alle.filter((x) => typeof x === 'string' && /undefined|NaN|\[object/.test(x))).toEqual([]);
}

test('any portfolio, also one that makes no sense, gives a whole summary of any part, and no cell is blank', () => {
  fc.assert(
    fc.property(portefolje, portefolje, fc.constantFrom<Maalform>('nb', 'nn'), (p, foer, maalform) => {
      const innsyn = lagInnsyn(p);
      const forrige = { innsyn: lagInnsyn(foer), dato: dato('2026-10-01') };
      const utsnitt: readonly Utsnitt[] = [
        { slag: 'portefolje' },
        ...innsyn.kommuner.map((kommune): Utsnitt => ({ slag: 'kommune', kommune })),
        ...p.selskaper.map(({ id }): Utsnitt => ({ slag: 'selskap', selskap: id })),
      ];
      for (const u of utsnitt) kontroller(lagSammendrag(innsyn, { idag: IDAG, utsnitt: u, maalform, forrige }));
    }),
    { numRuns: 25 },
  );
}, 60_000);

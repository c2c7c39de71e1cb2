import { frigivelserFor, lagInnsyn, lagSammendrag, type Portefolje, tomPortefolje } from '#core';
import { A, figur, selskap, vta } from '../metrics/portefolje.ts';
import { IDAG } from './eksempel.ts';

const SATS = 202_176;

/** One company with deltakere from these kommuner, each paying the given share in per mille. */
function portefolje(kommuner: readonly (readonly [navn: string, deltakere: number, promille: number])[]): Portefolje {
  return {
    ...tomPortefolje('prøve'),
    selskaper: [selskap(A)],
    vtaTilskudd: kommuner.map(([navn, antall, promille]) =>
      vta(navn, {
        deltakere: figur(antall),
        statligTilskudd: figur(antall * SATS),
        kommunaltTilskudd: figur((antall * SATS * promille) / 1000),
      }),
    ),
  };
}

const START = [
  ['Fjordvik', 20, 250],
  ['Bergstad', 3, 250],
  ['Havneby', 6, 300],
  ['Skogmo', 9, 280],
] as const;

function vist(p: Portefolje, tidligere: Parameters<typeof lagInnsyn>[1] = {}) {
  const innsyn = lagInnsyn(p, tidligere);
  const rader = lagSammendrag(innsyn, { idag: IDAG }).vta.rader;
  const total =
    innsyn.portefolje.selskaper.length === 1
      ? lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'selskap', selskap: A } })
      : null;
  return {
    vises: new Map(rader.map((r) => [r.bostedskommune, r.statlig.status])),
    dommer: rader.map((r) => r.dom),
    andelTotalt:
      total?.eierskapsmelding.rader[0]?.noekkeltall.find((n) => n.maal === 'medfinansieringsandel')?.celle.verdi ??
      null,
    frigivelser: frigivelserFor(innsyn),
  };
}

test('a kommune that was hidden stays hidden when it grows, since the total of the version before is out', () => {
  const foerste = vist(portefolje(START));
  expect(foerste.vises.get('Bergstad')).toBe('skjult');
  const rettet = portefolje(
    START.map(([navn, antall, promille]) => [navn, navn === 'Bergstad' ? 8 : antall, promille]),
  );
  const glemt = vist(rettet);
  const husket = vist(rettet, { frigivelser: foerste.frigivelser });
  // Alone nothing of the new version is small; beside the old total its neighbours would tell what Bergstad was.
  expect([...glemt.vises.values()]).toEqual(['kjent', 'kjent', 'kjent', 'kjent']);
  for (const [kommune, status] of foerste.vises)
    if (status === 'skjult') expect([kommune, husket.vises.get(kommune)]).toEqual([kommune, 'skjult']);
  expect(husket.frigivelser.map((f) => f.summer)).toEqual(['holdt_tilbake']);
  // Verdicts are always told; the exact share of the total would hold its amounts, and is rounded.
  expect(husket.dommer).toEqual(glemt.dommer);
  expect(1000n % (husket.andelTotalt?.n ?? 0n)).toBe(0n);
  expect(1000n % (glemt.andelTotalt?.n ?? 0n)).not.toBe(0n);
});

test('the same figures again: the same is shown', () => {
  const foerste = vist(portefolje(START));
  const igjen = vist(portefolje(START), { frigivelser: foerste.frigivelser });
  expect(igjen).toEqual(foerste);
});

test('a correction where nothing is or was hidden holds nothing back', () => {
  const store = START.map(([navn, antall, promille]) => [navn, antall + 10, promille] as const);
  const foerste = vist(portefolje(store));
  const rettet = vist(portefolje(store.map(([n, a, pr], nr) => [n, nr === 0 ? a + 1 : a, pr])), {
    frigivelser: foerste.frigivelser,
  });
  expect(rettet.frigivelser.map((f) => f.summer)).toEqual(['vist']);
  expect([...rettet.vises.values()]).toEqual(['kjent', 'kjent', 'kjent', 'kjent']);
});

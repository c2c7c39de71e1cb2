import {
  dato,
  type FeltId,
  type Funn,
  finnMaal,
  helAar,
  type Innsyn,
  lagInnsyn,
  MAAL,
  type Portefolje,
  REGLER,
  type Regel,
} from '#core';
import { lesArbeidsboeker } from '#core/sheets';
import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { lesFil } from '../../../bot/files/index.ts';
import { A, aft, figur, innsynMed, obs, prosent, vta } from '../metrics/portefolje.ts';

const IDAG = dato('2026-11-20');
const LISTER = ['aftResultater', 'sluttaarsaker', 'vtaTilskudd', 'tiltaksregnskap', 'eierandeler', 'avtaler'] as const;
type Liste = (typeof LISTER)[number];

async function portefoljer(): Promise<Portefolje[]> {
  const boeker = await Promise.all([EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL].map((fil) => lesFil(fil)));
  const lest = boeker.flatMap((b) => (b.ok ? [lesArbeidsboeker([b.bok]).portefolje] : []));
  const egen = innsynMed({
    aftResultater: [aft({ avsluttet: figur(100), formidlet: figur(20) })],
    vtaTilskudd: [
      vta('Lia', { deltakere: figur(20), statligTilskudd: figur(4_000_000), kommunaltTilskudd: figur(900_000) }),
    ],
    observasjoner: [
      obs('omsetning', 10_000_000),
      obs('driftsresultat', -500_000),
      { ...obs('praksis_andel', 1), figur: prosent(20) },
      obs('aft_plasser', 20, { aar: 2024 }),
      obs('aft_maanedsverk', 100, { aar: 2024 }),
      obs('vta_plasser', 20),
    ],
  });
  return [...lest, egen.portefolje];
}

/** The portfolio with nothing but what these metrics look at. */
function bareDetMaaleneSer(portefolje: Portefolje, ider: readonly string[]): Portefolje {
  const felt = new Set<FeltId>();
  const lister = new Set<Liste>();
  const innsyn = lagInnsyn(portefolje);
  const merket: Innsyn = {
    ...innsyn,
    observasjoner: (s, f) => {
      felt.add(f);
      return innsyn.observasjoner(s, f);
    },
    observasjonerPerPeriode: (s, f) => {
      felt.add(f);
      return innsyn.observasjonerPerPeriode(s, f);
    },
    aftResultater: (s) => {
      lister.add('aftResultater');
      return innsyn.aftResultater(s);
    },
    vtaTilskudd: (s) => {
      lister.add('vtaTilskudd');
      return innsyn.vtaTilskudd(s);
    },
  };
  for (const m of ider.flatMap((id) => finnMaal(id) ?? [])) {
    for (const s of portefolje.selskaper) if (m.gjelder(merket, s)) m.finn(merket, s.id);
  }
  const uten = Object.fromEntries(LISTER.filter((l) => !lister.has(l)).map((l) => [l, []]));
  return {
    ...portefolje,
    ...uten,
    observasjoner: portefolje.observasjoner.filter((o) => felt.has(o.felt)),
    dokumenter: [],
    beslutninger: [],
    kjoep: [],
    kommunetall: [],
    referanser: [],
  };
}

const varslede = (regel: Regel, portefolje: Portefolje): Funn[] => {
  const innsyn = lagInnsyn(portefolje);
  return portefolje.selskaper
    .flatMap((s) => regel.vurder(innsyn, s, IDAG))
    .filter((f) => f.alvor === 'brudd' || f.alvor === 'varsel');
};

describe('the metrics that a rule says that its alerts rest on', () => {
  test.each(REGLER.filter((r) => r.maal.length > 0).map((r) => [r.id, r] as const))(
    '%s: nothing else is needed to say them',
    async (_, regel) => {
      const alle = await portefoljer();
      const funn = alle.map((p) => varslede(regel, p));
      expect(funn.flat().length).toBeGreaterThan(0);
      expect(alle.map((p) => varslede(regel, bareDetMaaleneSer(p, regel.maal)))).toEqual(funn);
    },
  );

  test('are metrics of the catalogue', () => {
    expect(REGLER.flatMap((r) => r.maal).filter((id) => !MAAL.some((m) => m.id === id))).toEqual([]);
  });

  test('a rule that looks at share capital too doesn’t rest on metrics alone', () => {
    const as = innsynMed({ observasjoner: [obs('egenkapital', 1_000_000), obs('aksjekapital', 4_000_000)] });
    const [funn] = as.portefolje.selskaper
      .flatMap((s) => REGLER.flatMap((r) => r.vurder(as, s, IDAG)))
      .filter((f) => f.alvor === 'varsel');
    expect([funn?.regel, funn?.selskap, funn?.periode]).toEqual(['egenkapital', A, helAar(2024)]);
    expect(REGLER.find((r) => r.id === 'egenkapital')?.maal).toEqual([]);
  });
});

import {
  dato,
  fellesPeriode,
  helAar,
  lagInnsyn,
  MAAL,
  type Periode,
  periodeTekst,
  type SelskapId,
  sammendragsperiode,
} from '#core';
import { Tallbok } from '../../../core/questions/svarere/tallbok.ts';
import { eksempelinnsyn } from '../../questions/portefoljer.ts';
import { aft, figur, finn, innsynMed, obs, selskap } from '../metrics/portefolje.ts';

const somTekst = (p: Periode | null | undefined) => (p == null ? null : periodeTekst(p));

test('summaries and answers choose the same period for every metric', async () => {
  const innsyn = await eksempelinnsyn();
  const tallbok = new Tallbok(innsyn);
  for (const maal of MAAL) {
    const gjelder = innsyn.portefolje.selskaper.filter((s) => maal.gjelder(innsyn, s));
    const ider = new Set<SelskapId>(gjelder.map((s) => s.id));
    const iSammendrag = fellesPeriode(gjelder.map((s) => maal.finn(innsyn, s.id)));
    expect([maal.id, somTekst(iSammendrag)]).toEqual([
      maal.id,
      somTekst(tallbok.kolonne(maal, ider, { slag: 'siste' })?.periode),
    ]);
  }
});

describe('the period of a group', () => {
  const omsetning = (...rader: readonly (readonly [selskap: string, aar: number])[]) => {
    const { portefolje } = innsynMed({
      selskaper: ['a', 'b', 'c'].map((id) => selskap(id)),
      observasjoner: rader.map(([s, aar]) => obs('omsetning', 100, { selskap: s, aar })),
    });
    const innsyn = lagInnsyn(portefolje);
    return fellesPeriode(['a', 'b', 'c'].map((id) => finn('omsetning', innsyn, id)));
  };

  test('the latest that more than half have', () => {
    expect(omsetning(['a', 2022], ['b', 2022], ['c', 2022], ['a', 2023], ['b', 2023], ['c', 2024])).toEqual(
      helAar(2023),
    );
  });

  test('when no period has more than half, the one that most have; of equals the latest', () => {
    expect(omsetning(['a', 2022], ['b', 2023], ['c', 2024])).toEqual(helAar(2024));
  });

  test('a year that is hidden everywhere is passed over for one that is known, and stands when it is all there is', () => {
    const fire = aft({ avsluttet: figur(4), formidlet: figur(2), aar: 2024 });
    const tolv = aft({ avsluttet: figur(12), formidlet: figur(6), aar: 2023 });
    const med = (...aftResultater: ReturnType<typeof aft>[]) =>
      fellesPeriode([finn('resultatgrad', innsynMed({ aftResultater }))]);
    expect(med(fire, tolv)).toEqual(helAar(2023));
    expect(med(fire)).toEqual(helAar(2024));
    expect(med()).toBeNull();
  });
});

describe('the period that a summary speaks of', () => {
  const vaaren = { fra: dato('2024-01-01'), til: dato('2024-08-31') };
  const med = (...aftResultater: ReturnType<typeof aft>[]) =>
    sammendragsperiode([finn('resultatgrad', innsynMed({ aftResultater }))]);
  const delAv2024 = aft({ avsluttet: figur(30), formidlet: figur(10), periode: vaaren });

  test('a whole year before a newer part of one; a part only when there is no more', () => {
    const helt = aft({ avsluttet: figur(40), formidlet: figur(20), aar: 2023 });
    const faa = aft({ avsluttet: figur(4), formidlet: figur(2), aar: 2023 });
    expect(med(delAv2024, helt)).toEqual(helAar(2023));
    expect(med(delAv2024)).toMatchObject(vaaren);
    // A whole year that is hidden is no figure to speak of.
    expect(med(delAv2024, faa)).toMatchObject(vaaren);
    expect(med()).toBeNull();
  });
});

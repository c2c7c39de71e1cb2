import { ARKSLAG, type Kolonnerolle } from '#core/sheets';
import { FELLES, TVETYDIGE } from '../../../core/sheets/structure/oppslag.ts';
import { brettOrd } from '../../../core/sheets/words/brett.ts';

function overskrifter(r: Kolonnerolle): readonly string[] {
  return [r.navn.nb, r.navn.nn, ...r.overskrifter].map(brettOrd);
}

test('malens overskrifter leses som seg selv i sitt eget ark', () => {
  for (const a of ARKSLAG.filter((x) => x.bruk === 'felles')) {
    for (const { rolle } of a.kolonner)
      expect([rolle.id, FELLES.get(brettOrd(rolle.navn.nb))?.id]).toEqual([rolle.id, rolle.id]);
  }
});

test('ingen overskrift betyr to ting i tabeller med selskapstall', () => {
  const eier = new Map<string, string>();
  const dobbelt: string[] = [];
  for (const r of new Set(
    ARKSLAG.filter((x) => x.bruk === 'felles').flatMap((a) => a.kolonner.map((k): Kolonnerolle => k.rolle)),
  )) {
    for (const o of new Set(overskrifter(r))) {
      const annen = eier.get(o);
      if (annen !== undefined && annen !== r.id) dobbelt.push(`${o}: ${annen}, ${r.id}`);
      eier.set(o, r.id);
    }
  }
  expect(dobbelt).toEqual([]);
});

test('det som er tvetydig, er ikke samtidig entydig', () => {
  expect([...TVETYDIGE.keys()].filter((o) => FELLES.has(o))).toEqual([]);
});

test('arkslagene og rollene er de de er (offentlige id-er)', () => {
  expect(ARKSLAG.map((a) => a.id)).toEqual([
    'selskaper',
    'konsern',
    'eierandeler',
    'regnskap',
    'tiltaksplasser',
    'tiltaksregnskap',
    'vta_tilskudd',
    'aft_resultater',
    'sluttaarsaker',
    'aft_drift',
    'avtaler',
    'dokumenter',
    'beslutninger',
    'kjoep',
    'kommunetall',
    'andre_opplysninger',
    'referanser',
  ]);
});

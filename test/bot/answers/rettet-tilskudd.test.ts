import { lagPortefoljekilde } from '../../../bot/answers/index.ts';
import type { Lager, NyVersjon } from '../../../bot/store/index.ts';
import { finnMaal, lagInnsyn, type Portefolje } from '../../../core/index.ts';
import { A, figur, finn, innsynMed, vta } from '../../core/metrics/portefolje.ts';
import { importNummer } from '../store/eksempelversjon.ts';
import { aapne, nyTestbase, type Testbase } from '../store/testbase.ts';

const ALT = { selskaper: null, maal: null };

let base: Testbase;
let lager: Lager;
beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg);
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});

const rad = (bostedskommune: string, deltakere: number, kommunalt: number) =>
  vta(bostedskommune, {
    deltakere: figur(deltakere),
    statligTilskudd: figur(deltakere * 200_000),
    kommunaltTilskudd: figur(kommunalt),
  });

/** Three of the four are hidden behind their sum; `liten` is what the smallest paid. */
const portefoljen = (liten: number): Portefolje =>
  innsynMed({
    vtaTilskudd: [
      rad('Lia', 3, liten),
      rad('Fjordvik', 20, 1_111_111),
      rad('Dal', 30, 1_800_000),
      rad('Ås', 40, 2_200_000),
    ],
  }).portefolje;

async function taIBruk(portefolje: Portefolje): Promise<number> {
  const ny: NyVersjon = { ...importNummer(1), portefolje };
  const { id, grunnversjon } = await lager.versjoner.importer(ny);
  const tatt = await lager.versjoner.taIBruk(id, 'U1', grunnversjon);
  if (!tatt.ok) throw new Error(tatt.feil.melding);
  return id;
}

test('a correction of a hidden kommune is not told by two totals, whoever opens the versions and in whatever order', async () => {
  const foer = portefoljen(150_001);
  const etter = portefoljen(150_002);
  // Each by itself may show the total: its three hidden parts can't be told apart.
  for (const p of [foer, etter]) expect(finn('medfinansieringsandel', lagInnsyn(p))[0]?.vekt).not.toBeNull();

  const totalen = async (id: number): Promise<unknown> => {
    // A process of its own, that has nothing in memory.
    const leser = await lagPortefoljekilde(lager, null).versjon(id, ALT);
    return leser === null ? null : finnMaal('medfinansieringsandel')?.finn(leser.innsyn, A)[0]?.vekt;
  };
  const foerste = await taIBruk(foer);
  expect((await lagPortefoljekilde(lager, null).leser(ALT))?.versjon).toBe(foerste);
  const vist = await totalen(foerste);
  expect(vist).not.toBeNull();

  // As a draft already, before anybody takes it into use.
  const andre = await taIBruk(etter);
  expect(await totalen(andre)).toBeNull();
  expect((await lagPortefoljekilde(lager, null).leser(ALT))?.versjon).toBe(andre);
  expect(await totalen(andre)).toBeNull();
  expect(await totalen(foerste)).toEqual(vist);
});

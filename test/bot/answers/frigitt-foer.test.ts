import { finnMaal, helAar, type Portefolje, type SluttaarsakObservasjon } from '#core';
import { lagPortefoljekilde, type Portefoljekilde } from '../../../bot/answers/index.ts';
import { ALT } from '../../../bot/rights/index.ts';
import type { Lager } from '../../../bot/store/index.ts';
import { aft, figur, kilde } from '../../core/metrics/portefolje.ts';
import { importNummer, portefoljeNummer } from '../store/eksempelversjon.ts';
import { aapne, nyTestbase, type Testbase } from '../store/testbase.ts';

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

/** 60 of 100 to work or education, and why the others left. */
function medAarsaker(syk: number): Portefolje {
  const antall = { arbeid: 40, utdanning: 20, syk, moeter_ikke_opp: 15, annet: 25 - syk } as const;
  const felles = { selskap: 'unikum', periode: helAar(2025) };
  return {
    ...portefoljeNummer(1),
    aftResultater: [
      aft({ ...felles, avsluttet: figur(100), tilArbeid: figur(40), tilUtdanning: figur(20), formidlet: figur(60) }),
    ],
    sluttaarsaker: Object.entries(antall).flatMap(([aarsak, n]): SluttaarsakObservasjon[] =>
      aarsak === 'arbeid' ||
      aarsak === 'utdanning' ||
      aarsak === 'syk' ||
      aarsak === 'moeter_ikke_opp' ||
      aarsak === 'annet'
        ? [{ ...felles, aarsak, antall: figur(n), andel: null, kilde: kilde('Tabell 1') }]
        : [],
    ),
  };
}

async function taIBruk(portefolje: Portefolje): Promise<number> {
  const gjeldende = await lager.versjoner.gjeldende();
  const { id } = await lager.versjoner.importer({ ...importNummer(1), portefolje });
  const ibruk = await lager.versjoner.taIBruk(id, 'U1', gjeldende?.id ?? null);
  if (!ibruk.ok) throw new Error('ikke tatt i bruk');
  return id;
}

async function resultatet(fra: Portefoljekilde, versjon?: number): Promise<string | undefined> {
  const leser = versjon === undefined ? await fra.leser(ALT) : await fra.versjon(versjon, ALT);
  return leser === null ? undefined : finnMaal('resultatgrad')?.finn(leser.innsyn, 'unikum')[0]?.resultat.status;
}

test('a correction holds its sums back for whoever asks, in every process, and the version before is as it was', async () => {
  const foer = await taIBruk(medAarsaker(3));
  const kildene = [lagPortefoljekilde(lager, null), lagPortefoljekilde(lager, null)];
  for (const k of kildene) expect(await resultatet(k)).toBe('kjent');
  expect((await lager.frigivelser.alle()).map((f) => f.versjon)).toEqual([foer]);

  const etter = await taIBruk(medAarsaker(4));
  for (const k of kildene) {
    k.endret();
    expect(await resultatet(k)).toBe('skjult');
    expect(await resultatet(k, foer)).toBe('kjent');
  }
  const lagret = await lager.frigivelser.alle();
  expect(
    lagret.map((f) => [f.versjon, f.innhold.filter((i) => i.tabell.startsWith('sluttaarsaker')).map((i) => i.summer)]),
  ).toEqual([
    [foer, ['vist']],
    [etter, ['holdt_tilbake']],
  ]);
});

test('versions that nobody has asked about yet are reckoned with, in the order they came into use', async () => {
  const [fem, seks] = [await taIBruk(medAarsaker(5)), await taIBruk(medAarsaker(6))];
  expect(await lager.frigivelser.mangler()).toEqual([fem, seks]);
  expect(await resultatet(lagPortefoljekilde(lager, null))).toBe('skjult');
  expect(await lager.frigivelser.mangler()).toEqual([]);
});

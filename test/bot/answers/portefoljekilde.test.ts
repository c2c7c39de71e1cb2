import { lagPortefoljekilde } from '../../../bot/answers/index.ts';
import { ALT } from '../../../bot/rights/index.ts';
import { importNummer } from '../store/eksempelversjon.ts';
import { aapne, nyTestbase } from '../store/testbase.ts';

test('a version that is warm is not looked up again, however many summaries are made of it', async () => {
  const base = await nyTestbase();
  const lager = await aapne(base.valg);
  try {
    const { id } = await lager.versjoner.importer(importNummer(1));
    await lager.versjoner.taIBruk(id, 'U1', null);
    const oppslag: string[] = [];
    const { versjoner } = lager;
    const kilde = lagPortefoljekilde(
      {
        ...lager,
        versjoner: {
          ...versjoner,
          hode: (nr) => {
            oppslag.push(`hode ${nr}`);
            return versjoner.hode(nr);
          },
          portefolje: (nr) => {
            oppslag.push(`portefolje ${nr}`);
            return versjoner.portefolje(nr);
          },
          hent: () => Promise.reject(new Error('how it differs is nothing to answer from')),
        },
      },
      null,
    );
    const foerste = await kilde.versjon(id, ALT);
    expect(foerste?.versjon).toBe(id);
    expect(oppslag).toContain(`hode ${id}`);
    oppslag.length = 0;
    expect(await kilde.versjon(id, ALT)).toBe(foerste);
    expect(oppslag).toEqual([]);
    expect(await kilde.versjon(id + 1, ALT)).toBeNull();
  } finally {
    await lager.lukk();
    await base.fjern();
  }
});

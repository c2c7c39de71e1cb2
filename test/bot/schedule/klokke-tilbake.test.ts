import { lagPortefoljekilde } from '../../../bot/answers/index.ts';
import { ALT } from '../../../bot/rights/index.ts';
import { hentVersjoner, lagUtkastkilde, planlegg } from '../../../bot/schedule/index.ts';
import { aapne, nyTestbase } from '../store/testbase.ts';
import { proeveskriver } from './proeveskriver.ts';
import { abonnement, taIBruk } from './treaarig.ts';

const KANAL = 'C0VERSJON';

test('a clock that was put back undoes nothing of what has been reckoned', async () => {
  const base = await nyTestbase();
  const lager = await aapne(base.valg);
  try {
    await taIBruk(lager, base.sql, 0, [], new Date('2026-12-01T11:00:00Z'));
    await lager.rettigheter.settKanalgrense('T1', KANAL, { selskaper: null, maal: null }, 'U1');
    const nytt = abonnement('dagen etter ny versjon', KANAL);
    const id = await lager.sammendrag.opprett(nytt, new Date('2026-12-01T11:00:00Z'));
    const kilde = lagPortefoljekilde(lager, null);
    const utkast = lagUtkastkilde({
      lager,
      adgang: { avgjoer: async () => ({ tillatt: true, regel: 'rolle:leser', grense: ALT }) },
      kilde,
      skriver: proeveskriver(),
      bot: { team: 'T1', bruker: 'UBOT' },
    });
    const kloken = async (naa: string): Promise<readonly string[]> => {
      await planlegg({
        iTransaksjon: lager.iTransaksjon,
        sammendrag: lager.sammendrag,
        utkast,
        team: 'T1',
        async gjeldende() {
          const leser = await kilde.leser(ALT);
          return leser === null ? null : { versjon: leser.versjon, innsyn: leser.innsyn };
        },
        versjoner: () => hentVersjoner(lager),
        naa: () => new Date(naa),
        feilet: (feil) => {
          throw feil;
        },
      });
      const historikk = await lager.sammendrag.historikk(id, 10);
      return historikk.map((k) => `${k.tidspunkt.toISOString()} ${k.resultat}`);
    };
    // A machine without a battery starts in 1970, and is told the time a little later.
    expect(await kloken('1970-01-01T00:00:00Z')).toEqual([]);
    expect(await kloken('2026-12-02T06:00:00Z')).toEqual([]);
    expect(await kloken('2026-12-02T08:00:00Z')).toEqual(['2026-12-02T07:00:00.000Z lagt_ut']);
    // Put back past what was sent: it isn't sent again.
    expect(await kloken('2026-12-01T12:00:00Z')).toEqual(['2026-12-02T07:00:00.000Z lagt_ut']);
    expect(await kloken('2026-12-02T09:00:00Z')).toEqual(['2026-12-02T07:00:00.000Z lagt_ut']);
  } finally {
    await lager.lukk();
    await base.fjern();
  }
}, 60_000);

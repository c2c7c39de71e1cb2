import { startPumpe } from '../../../bot/delivery/index.ts';
import type { Tatt, Utboks } from '../../../bot/store/index.ts';
import { aapne, nyTestbase, type Testbase } from '../store/testbase.ts';

let base: Testbase;
beforeAll(async () => {
  base = await nyTestbase();
});
afterAll(() => base.fjern());

const EN_TIME_MS = 3_600_000;

test('what is put in the box while it is being looked into is sent at once, not at the next look', async () => {
  const lager = await aapne(base.valg);
  const melding = { noekkel: 'imens', team: 'T1', kanal: 'C1', traad: null, metode: 'metode', innhold: {} };
  let lagt = false;
  // The box is found empty, and then, before the pump has gone to sleep, somebody fills it and knocks.
  const utboks: Utboks = {
    ...lager.utboks,
    async ta(antall) {
      const tatt = await lager.utboks.ta(antall);
      if (!lagt) {
        lagt = true;
        await lager.utboks.leggTil(melding);
        pumpe.bank();
      }
      return tatt;
    },
  };
  const { promise: sendt, resolve: naarSendt } = Promise.withResolvers<Tatt>();
  const pumpe = startPumpe({
    utboks,
    sender: {
      async send(tatt) {
        await lager.utboks.sendt(tatt, '1.1');
        naarSendt(tatt);
        return 'sendt';
      },
    },
    hvilMs: EN_TIME_MS,
    feilet: (feil) => {
      throw feil;
    },
  });
  expect((await sendt).noekkel).toBe('imens');
  await pumpe.stopp();
  await lager.lukk();
}, 20_000);

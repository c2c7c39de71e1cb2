import { lesTidsplan, type Tidsplan } from '#core';
import { type Lager, type NyttSammendrag, utboksnoekkel } from '../../../bot/store/index.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

let base: Testbase;
let lager: Lager;

beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg, { tilkoblinger: 8 });
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});
beforeEach(() =>
  base.sql('truncate eierblikk.utboks, eierblikk.abonnement, eierblikk.kjoering, eierblikk.forpaktning'),
);

function tidsplan(tekst: string): Tidsplan {
  const lest = lesTidsplan(tekst);
  if (!lest.ok) throw new Error(tekst);
  return lest.tidsplan;
}

const NAA = new Date('2026-11-23T07:00:00Z');
const SENERE = new Date('2026-11-24T07:00:00Z');
const nytt = (mer: Partial<NyttSammendrag> = {}): NyttSammendrag => ({
  team: 'T1',
  mottaker: 'kanal',
  adresse: 'C1',
  kanal: 'C1',
  omfang: { slag: 'kommune', kommune: 'Oslo' },
  tidsplan: tidsplan('første virkedag i måneden'),
  maalform: 'nn',
  lengde: 'lang',
  former: ['melding', 'pdf'],
  bareNytt: true,
  vinduTimer: 24,
  samtykke: 'trengs_ikke',
  opprettetAv: 'U1',
  ...mer,
});

async function kjoering(id: number, tidspunkt: Date, deler: number): Promise<void> {
  await lager.iTransaksjon(async (r) => {
    await r.sammendrag.leggKjoeringer([
      {
        abonnement: id,
        tidspunkt,
        slag: 'plan',
        anledning: [{ slag: 'kalender' }],
        resultat: 'lagt_ut',
        notat: null,
        versjon: 3,
        deler,
      },
    ]);
    await r.masseutboks.leggTil(
      Array.from({ length: deler }, (_, del) => ({
        noekkel: utboksnoekkel(id, tidspunkt, del),
        team: 'T1',
        kanal: 'C1',
        traad: null,
        metode: 'sammendrag',
        innhold: {},
      })),
    );
  });
}

describe('subscriptions to summaries', () => {
  test('are kept as they were given, and found by their channel', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    const ventet = {
      ...nytt(),
      id,
      utgave: 1,
      aktiv: true,
      stanset: null,
      avmelding: expect.stringMatching(/^[\w-]{32}$/),
      opprettet: NAA,
      gjelderFra: NAA,
      regnetTil: NAA,
      neste: null,
    };
    expect(await lager.sammendrag.hent(id)).toEqual(ventet);
    expect(await lager.sammendrag.liste({ team: 'T1', kanal: 'C1' })).toEqual([ventet]);
    expect(await lager.sammendrag.liste({ team: 'T1', kanal: 'C2' })).toEqual([]);
    expect(await lager.sammendrag.liste(null)).toHaveLength(1);
    expect(await lager.sammendrag.slett(id)).toBe(true);
    expect(await lager.sammendrag.hent(id)).toBeNull();
  });

  test('an alert is no summary, and neither sees the other', async () => {
    await lager.sammendrag.opprett(nytt(), NAA);
    const { kanal, team } = nytt();
    const varsel = {
      team,
      kanal,
      slag: 'varsel',
      selskaper: null,
      regler: null,
      tidsplan: null,
      opprettetAv: 'U1',
    } as const;
    const id = await lager.abonnementer.opprett(varsel);
    expect(await lager.abonnementer.aktive('varsel')).toHaveLength(1);
    expect(await lager.sammendrag.hent(id)).toBeNull();
    expect(await lager.sammendrag.stans(id, 'pause')).toBe(false);
    expect(await lager.sammendrag.liste(null)).toHaveLength(1);
  });

  test('paused they are never ripe; begun again they owe nothing from before', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    expect(await lager.sammendrag.stans(id, 'pause')).toBe(true);
    expect(await lager.sammendrag.modne(SENERE, 1, 10)).toEqual([]);
    expect(await lager.sammendrag.gjenoppta(id, SENERE)).toBe(true);
    expect(await lager.sammendrag.gjenoppta(id, SENERE)).toBe(false);
    expect(await lager.sammendrag.hent(id)).toMatchObject({ aktiv: true, gjelderFra: SENERE, regnetTil: SENERE });
  });

  test('the invited one gets nothing before yes, and says it once', async () => {
    const id = await lager.sammendrag.opprett(
      nytt({ mottaker: 'bruker', adresse: 'U2', kanal: 'U2', samtykke: 'spurt' }),
      NAA,
    );
    expect(await lager.sammendrag.modne(SENERE, 1, 10)).toEqual([]);
    expect(await lager.sammendrag.samtykk(id, 'D2', SENERE)).toBe(true);
    expect(await lager.sammendrag.samtykk(id, 'D3', SENERE)).toBe(false);
    expect((await lager.sammendrag.modne(SENERE, 1, 10)).map((a) => [a.kanal, a.samtykke])).toEqual([['D2', 'ja']]);
  });

  test('an e-mail is stopped by its own key, and by no other', async () => {
    const id = await lager.sammendrag.opprett(nytt({ mottaker: 'epost', adresse: 'styret@kommune.no' }), NAA);
    const { avmelding = '' } = (await lager.sammendrag.hent(id)) ?? {};
    expect(await lager.sammendrag.avmeld(`${avmelding}x`)).toBeNull();
    expect(await lager.sammendrag.avmeld(avmelding)).toMatchObject({ id, aktiv: false, stanset: 'avmeldt' });
  });

  test('ripe when the time has come, or when another version is in use', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await lager.sammendrag.regnet([{ id, til: NAA, neste: SENERE, versjon: 4 }]);
    expect(await lager.sammendrag.modne(NAA, 4, 10)).toEqual([]);
    expect(await lager.sammendrag.modne(NAA, 5, 10)).toHaveLength(1);
    expect(await lager.sammendrag.modne(SENERE, 4, 10)).toHaveLength(1);
    expect(await lager.sammendrag.nesteForfall()).toEqual(SENERE);
  });

  test('one of many takes it, and who comes late with an old look at it gets nothing', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    const sett = await lager.sammendrag.hent(id);
    if (sett === null) throw new Error('mangler');
    const forsoek = () =>
      lager.iTransaksjon(async (r) => {
        if (!(await r.sammendrag.laas([sett])).has(id)) return false;
        await r.sammendrag.regnet([{ id, til: SENERE, neste: null, versjon: 1 }]);
        return true;
      });
    expect((await Promise.all(Array.from({ length: 6 }, forsoek))).filter((ja) => ja)).toHaveLength(1);
    expect(await forsoek()).toBe(false);
  });
});

describe('the history', () => {
  const send = async (antall: number, hvordan: 'sendt' | 'feilet' | 'uvisst') => {
    for (const tatt of await lager.masseutboks.ta('sammendrag', antall, 60_000)) {
      if (hvordan === 'sendt') await lager.utboks.sendt(tatt, '1.1');
      else if (hvordan === 'feilet') await lager.utboks.feilet(tatt, 'channel_not_found');
      else await lager.utboks.meldUvisst(tatt, 'ETIMEDOUT');
    }
  };

  test('a due time is written once, by one of many', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    const k = {
      abonnement: id,
      tidspunkt: NAA,
      slag: 'plan',
      anledning: null,
      resultat: 'hoppet_over',
      notat: 'ingenting_nytt',
      versjon: 3,
      deler: 0,
    } as const;
    const svar = await Promise.all(Array.from({ length: 8 }, () => lager.sammendrag.leggKjoeringer([k])));
    expect(svar.filter((nye) => nye.size === 1)).toHaveLength(1);
    expect(await lager.sammendrag.kjoertFra(id, NAA)).toEqual([NAA]);
    expect(await lager.sammendrag.kjoertFra(id, SENERE)).toEqual([]);
    expect(await lager.sammendrag.sistLevert([id])).toEqual(new Map());
  });

  test.each([
    ['all of it got through', ['sendt', 'sendt'], 'levert', null],
    ['one part did', ['sendt', 'feilet'], 'delvis', 'channel_not_found'],
    ['none did', ['feilet', 'feilet'], 'feilet', 'channel_not_found'],
    ['nobody knows of one', ['sendt', 'uvisst'], 'uvisst', 'ETIMEDOUT'],
  ] as const)('%s', async (_, hvordan, resultat, notat) => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await kjoering(id, NAA, 2);
    expect(await lager.sammendrag.avstem()).toBe(0);
    for (const h of hvordan) await send(1, h);
    expect(await lager.sammendrag.avstem()).toBe(1);
    expect(await lager.sammendrag.avstem()).toBe(0);
    expect(await lager.sammendrag.historikk(id, 5)).toMatchObject([{ tidspunkt: NAA, resultat, notat }]);
    expect(await lager.sammendrag.problemer(NAA, 5)).toHaveLength(resultat === 'levert' ? 0 : 1);
  });

  test('many processes bring the history up to date at the same time, and none stands in the way of another', async () => {
    const ider: number[] = [];
    for (let i = 0; i < 40; i++) ider.push(await lager.sammendrag.opprett(nytt({ kanal: `C${i}` }), NAA));
    for (const id of ider) await kjoering(id, NAA, 1);
    await send(40, 'sendt');
    const antall = await Promise.all(Array.from({ length: 8 }, () => lager.sammendrag.avstem()));
    expect(antall.reduce((a, b) => a + b, 0)).toBe(40);
  });

  test('the fate that nobody knows is decided by a person: sent again, and only then', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await kjoering(id, NAA, 1);
    await send(1, 'uvisst');
    await lager.sammendrag.avstem();
    expect([await lager.utboks.taUvisste(10), await lager.utboks.ta(10)]).toEqual([[], []]);
    expect(await lager.masseutboks.ta('sammendrag', 10, 60_000)).toEqual([]);
    expect(await lager.sammendrag.sendUvissIgjen(id, NAA)).toBe(true);
    expect(await lager.sammendrag.sendUvissIgjen(id, NAA)).toBe(false);
    await send(1, 'sendt');
    await lager.sammendrag.avstem();
    expect(await lager.sammendrag.historikk(id, 5)).toMatchObject([{ resultat: 'levert', notat: null }]);
  });

  test('a message that is no longer there is not held for delivered', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await kjoering(id, NAA, 1);
    await base.sql('truncate eierblikk.utboks');
    await lager.sammendrag.avstem();
    expect(await lager.sammendrag.historikk(id, 5)).toMatchObject([{ resultat: 'uvisst' }]);
  });
});

describe('the lines for many', () => {
  test('answers are not behind them, and they are not among the answers', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await kjoering(id, NAA, 3);
    await lager.utboks.leggTil({
      noekkel: 'svar:1',
      team: 'T1',
      kanal: 'C1',
      traad: null,
      metode: 'metode',
      innhold: {},
    });
    expect((await lager.utboks.ta(10)).map((t) => t.noekkel)).toEqual(['svar:1']);
    expect(await lager.masseutboks.ta('epost', 10, 60_000)).toEqual([]);
    expect(await lager.masseutboks.stand('sammendrag')).toEqual({ venter: 3, uvisst: 0, utsattFor: null });
    expect(await lager.masseutboks.ta('sammendrag', 10, 60_000)).toHaveLength(3);
  });

  test('one process at a time has the lease, and the next when it has run out or is given back', async () => {
    const [a, b] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
    expect(await lager.masseutboks.forpakt('epost', a, 60_000)).toBe(true);
    expect(await lager.masseutboks.forpakt('epost', b, 60_000)).toBe(false);
    expect(await lager.masseutboks.forpakt('epost', a, -1)).toBe(true);
    expect(await lager.masseutboks.forpakt('epost', b, 60_000)).toBe(true);
    await lager.masseutboks.slippForpaktning('epost', b);
    expect(await lager.masseutboks.forpakt('epost', a, 60_000)).toBe(true);
  });
});

describe('a subscription that is changed', () => {
  const ny = nytt({ omfang: { slag: 'portefolje' }, tidsplan: tidsplan('hver fredag kl. 12'), lengde: 'kort' });

  test('keeps its number, key, maker and history, and is reckoned anew from now', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await kjoering(id, NAA, 1);
    const foer = await lager.sammendrag.hent(id);
    expect(await lager.sammendrag.endre(id, 1, { ...ny, opprettetAv: 'U2' }, SENERE)).toBe(true);
    expect(await lager.sammendrag.hent(id)).toEqual({
      ...foer,
      ...ny,
      utgave: 2,
      opprettetAv: 'U1',
      gjelderFra: SENERE,
      regnetTil: SENERE,
      neste: null,
    });
    expect((await lager.sammendrag.historikk(id, 10)).map((k) => k.tidspunkt)).toEqual([NAA]);
    // Who saw it before that change must look again.
    expect(await lager.sammendrag.endre(id, 1, ny, SENERE)).toBe(false);
    expect(await lager.sammendrag.endre(id + 1, 1, ny, SENERE)).toBe(false);
  });

  test.each([
    ['pause', 'C1', { aktiv: false, stanset: 'pause' }],
    ['pause', 'C2', { aktiv: false, stanset: 'pause' }],
    ['avmeldt', 'C1', { aktiv: false, stanset: 'avmeldt' }],
    ['avmeldt', 'C2', { aktiv: true, stanset: null }],
    ['takket_nei', 'C2', { aktiv: true, stanset: null }],
  ] as const)('after «%s», for %s', async (grunn, adresse, ventet) => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await lager.sammendrag.stans(id, grunn);
    const foer = await lager.sammendrag.hent(id);
    await lager.sammendrag.endre(id, 1, { ...ny, adresse, kanal: adresse }, SENERE);
    const etter = await lager.sammendrag.hent(id);
    expect(etter).toMatchObject(ventet);
    // What the former recipient was sent can't stop it for the next one.
    expect(etter?.avmelding === foer?.avmelding).toBe(adresse === 'C1');
  });

  test('that was never stopped goes on, whoever it is for', async () => {
    const id = await lager.sammendrag.opprett(nytt(), NAA);
    await lager.sammendrag.endre(id, 1, { ...ny, adresse: 'C2', kanal: 'C2' }, SENERE);
    expect(await lager.sammendrag.hent(id)).toMatchObject({ aktiv: true, stanset: null, adresse: 'C2' });
  });
});

import { funnnoekkel, type Lager, type LagretFunn, type NyttAbonnement } from '../../../bot/store/index.ts';
import { importNummer } from './eksempelversjon.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

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

const abonnement: NyttAbonnement = {
  team: 'T1',
  kanal: 'C1',
  slag: 'varsel',
  selskaper: null,
  regler: ['vta_medfinansiering'],
  tidsplan: null,
  opprettetAv: 'U1',
};
const noekkel = funnnoekkel('vta_medfinansiering', 'unikum', '2022');
const funn: LagretFunn = {
  noekkel,
  regel: 'vta_medfinansiering',
  selskap: 'unikum',
  periode: '2022',
  alvor: 'brudd',
  innhold: { tekst: { nb: 'Unikum får 24,99 %.', nn: 'Unikum får 24,99 %.' } },
};

describe('subscriptions', () => {
  test('made, paused, resumed, deleted', async () => {
    const id = await lager.abonnementer.opprett(abonnement);
    expect(await lager.abonnementer.iKanal('T1', 'C1')).toEqual([
      { ...abonnement, id, aktiv: true, opprettet: expect.any(Date) },
    ]);
    await lager.abonnementer.settAktiv(id, false);
    expect(await lager.abonnementer.aktive('varsel')).toEqual([]);
    await lager.abonnementer.settAktiv(id, true);
    expect((await lager.abonnementer.aktive('varsel')).map((a) => a.id)).toEqual([id]);
    expect(await lager.abonnementer.aktive('oppsummering')).toEqual([]);
    expect(await lager.abonnementer.slett(id)).toBe(true);
    expect(await lager.abonnementer.slett(id)).toBe(false);
  });

  test('an occurrence is run once, by one of many', async () => {
    const tidsplan = { hver: 'maaned', dag: 1, klokken: '07:00' };
    const id = await lager.abonnementer.opprett({ ...abonnement, slag: 'oppsummering', tidsplan });
    expect((await lager.abonnementer.iKanal('T1', 'C1'))[0]?.tidsplan).toEqual(tidsplan);
    const tid = new Date('2026-12-01T06:00:00Z');
    const svar = await Promise.all(Array.from({ length: 8 }, () => lager.abonnementer.taKjoering(id, tid)));
    expect(svar.filter((ja) => ja)).toHaveLength(1);
    expect(await lager.abonnementer.taKjoering(id, new Date('2027-01-01T06:00:00Z'))).toBe(true);
    await lager.abonnementer.ferdigKjoering(id, tid, 'sendt');
    const rader = await base.sql('select resultat from eierblikk.kjoering order by tidspunkt');
    expect(rader.map((r) => r.resultat)).toEqual(['sendt', null]);
  });
});

const somI = (dato: string) => ({ dato, personverngrense: null });

describe('alerts', () => {
  let versjon = 0;
  beforeAll(async () => {
    versjon = (await lager.versjoner.importer(importNummer(1))).id;
  });

  test('a version’s findings are reckoned once, and stand', async () => {
    expect(await lager.varsler.funn(versjon, null)).toBeNull();
    expect(await lager.iTransaksjon((r) => r.varsler.lagreFunn(versjon, somI('2026-11-20'), [funn]))).toBe(true);
    expect(await lager.iTransaksjon((r) => r.varsler.lagreFunn(versjon, somI('2026-11-21'), []))).toBe(false);
    expect(await lager.varsler.funn(versjon, null)).toEqual([funn]);
  });

  test('with another privacy limit they are reckoned anew, and replace those that were', async () => {
    const strengere = { dato: '2026-11-22', personverngrense: 10 };
    const skjult = { ...funn, alvor: 'kan_ikke_vurderes' };
    expect(await lager.varsler.funn(versjon, 10)).toBeNull();
    expect(await lager.iTransaksjon((r) => r.varsler.lagreFunn(versjon, strengere, [skjult]))).toBe(true);
    expect(await lager.varsler.funn(versjon, 10)).toEqual([skjult]);
    expect(await lager.varsler.funn(versjon, null)).toBeNull();
    await lager.iTransaksjon((r) => r.varsler.lagreFunn(versjon, somI('2026-11-20'), [funn]));
  });

  test('a version without findings has none: not the same as not reckoned', async () => {
    const ren = (await lager.versjoner.importer(importNummer(2))).id;
    await lager.iTransaksjon((r) => r.varsler.lagreFunn(ren, somI('2026-11-20'), []));
    expect(await lager.varsler.funn(ren, null)).toEqual([]);
  });

  test('a channel is told once, by one of many; another channel is told too', async () => {
    const varsel = { team: 'T1', kanal: 'C1', versjon, noekkel, foer: null, etter: 'brudd' };
    const svar = await Promise.all(Array.from({ length: 8 }, () => lager.varsler.fortell(varsel)));
    expect(svar.filter((ja) => ja)).toHaveLength(1);
    expect(await lager.varsler.fortell({ ...varsel, kanal: 'C2' })).toBe(true);
  });

  test('untold again when the message never got into the outbox', async () => {
    const varsel = { team: 'T1', kanal: 'C3', versjon, noekkel, foer: null, etter: 'brudd' };
    const arbeid = lager.iTransaksjon(async (r) => {
      await r.varsler.fortell(varsel);
      throw new Error('avbrutt');
    });
    await expect(arbeid).rejects.toThrow('avbrutt');
    expect(await lager.varsler.fortell(varsel)).toBe(true);
  });

  test('snoozed to and with a day, whatever the time zone; acknowledged for good; lifted', async () => {
    const demping = {
      team: 'T1',
      kanal: 'C1',
      noekkel,
      slag: 'utsatt' as const,
      til: '2026-12-01',
      grunn: 'venter på svar',
      av: 'U1',
    };
    await lager.iTransaksjon((r) => r.varsler.demp(demping));
    expect(await lager.varsler.dempet('T1', 'C1', '2026-12-01')).toEqual([demping]);
    expect(await lager.varsler.dempet('T1', 'C1', '2026-12-02')).toEqual([]);
    const kvittert = { ...demping, slag: 'kvittert' as const, til: null, grunn: 'avklart med bedriften', av: 'U2' };
    await lager.iTransaksjon((r) => r.varsler.demp(kvittert));
    expect(await lager.varsler.dempet('T1', 'C1', '2030-01-01')).toEqual([kvittert]);
    expect(await lager.varsler.opphev('T1', 'C1', noekkel, 'U3')).toBe(true);
    expect(await lager.varsler.opphev('T1', 'C1', noekkel, 'U3')).toBe(false);
    expect(await lager.varsler.dempet('T1', 'C1', '2026-11-20')).toEqual([]);
    const historikk = await base.sql('select av, opphevet_av from eierblikk.demping order by id');
    expect(historikk).toEqual([
      { av: 'U1', opphevet_av: 'U2' },
      { av: 'U2', opphevet_av: 'U3' },
    ]);
  });

  test('no silence without a reason', async () => {
    const uten = { team: 'T1', kanal: 'C1', noekkel, slag: 'kvittert' as const, til: null, grunn: '', av: 'U1' };
    await expect(lager.varsler.demp(uten)).rejects.toThrow('demping_grunn_check');
  });
});

describe('feedback', () => {
  test('the last one counts, per user and message', async () => {
    const t = {
      team: 'T1',
      kanal: 'C1',
      meldingTs: '1.2',
      bruker: 'U1',
      kommentar: null,
      sporring: 'q',
      dataversjon: null,
    };
    await lager.tilbakemeldinger.gi({ ...t, verdi: 'nyttig' });
    await lager.tilbakemeldinger.gi({ ...t, verdi: 'ikke_nyttig', kommentar: 'feil år' });
    await lager.tilbakemeldinger.gi({ ...t, bruker: 'U2', verdi: 'nyttig' });
    const siste = await lager.tilbakemeldinger.siste('T1', 10);
    expect(siste.map(({ bruker, verdi, kommentar }) => [bruker, verdi, kommentar])).toEqual([
      ['U2', 'nyttig', null],
      ['U1', 'ikke_nyttig', 'feil år'],
    ]);
  });
});

import { createHash } from 'node:crypto';
import { serialiser } from '#core';
import type { Lager } from '../../../bot/store/index.ts';
import { importNummer, portefoljeNummer } from './eksempelversjon.ts';
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

describe('versions of the portfolio', () => {
  test('nothing is current until a person takes it into use', async () => {
    expect(await lager.versjoner.gjeldende()).toBeNull();
    const utkast = await lager.versjoner.importer(importNummer(1));
    expect(utkast).toMatchObject({
      tilstand: 'utkast',
      av: 'U1',
      team: 'T1',
      grunnversjon: null,
      antall: { selskaper: 1 },
    });
    expect(utkast.filer).toEqual([{ navn: 'bok1.xlsx', sha256: '1'.padStart(64, '0'), byte: 100 }]);
    expect(utkast.problemer[0]?.celle).toBe('C7');
    expect(utkast.sha256).toBe(
      createHash('sha256')
        .update(serialiser(portefoljeNummer(1)))
        .digest('hex'),
    );
    expect(await lager.versjoner.gjeldende()).toBeNull();
    const ibruk = await lager.versjoner.taIBruk(utkast.id, 'U2', null);
    expect(ibruk).toMatchObject({ ok: true, verdi: { versjon: utkast.id, av: 'U2' } });
    expect(await lager.versjoner.gjeldende()).toMatchObject({ id: utkast.id, tilstand: 'gjeldende' });
  });

  test('the next one knows what differs from the current, and both can be read', async () => {
    const foerste = await lager.versjoner.gjeldende();
    const neste = await lager.versjoner.importer(importNummer(2));
    expect(neste.grunnversjon).toBe(foerste?.id);
    expect(neste.forskjell.tall.map((t) => [t.foer?.kilde.dokument ?? null, t.etter?.kilde.dokument ?? null])).toEqual([
      [null, 'Import 2'],
      ['Import 1', null],
    ]);
    expect((await lager.versjoner.taIBruk(neste.id, 'U2', foerste?.id ?? null)).ok).toBe(true);
    expect(await lager.versjoner.portefolje(foerste?.id ?? 0)).toEqual({ ok: true, verdi: portefoljeNummer(1) });
    expect(await lager.versjoner.portefolje(neste.id)).toEqual({ ok: true, verdi: portefoljeNummer(2) });
    // How it differs can be as large as itself, and is fetched only by those who ask for it.
    const { forskjell: _, ...hode } = neste;
    expect(await lager.versjoner.hode(neste.id)).toEqual({ ...hode, tilstand: 'gjeldende' });
    expect(await lager.versjoner.hent(neste.id)).toEqual({ ...neste, tilstand: 'gjeldende' });
    expect(await lager.versjoner.gjeldende()).toEqual(await lager.versjoner.hode(neste.id));
    const mellom = await lager.versjoner.forskjell(neste.id, foerste?.id ?? 0);
    expect(mellom.ok && mellom.verdi.tall.length).toBe(2);
    expect((await lager.versjoner.liste(10)).map((v) => v.tilstand)).toEqual(['gjeldende', 'tidligere']);
    expect((await lager.versjoner.liste(10, neste.id)).map((v) => v.id)).toEqual([foerste?.id]);
  });

  test('a person who looked at an outdated difference is told so, and nothing changes', async () => {
    const naa = await lager.versjoner.gjeldende();
    const utkast = await lager.versjoner.importer(importNummer(3));
    const svar = await lager.versjoner.taIBruk(utkast.id, 'U3', null);
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'endret_imens' } });
    expect((await lager.versjoner.gjeldende())?.id).toBe(naa?.id);
  });

  test('of many who press at once, one wins', async () => {
    const naa = (await lager.versjoner.gjeldende())?.id ?? null;
    const utkast = await Promise.all([4, 5, 6, 7].map((n) => lager.versjoner.importer(importNummer(n))));
    const svar = await Promise.all(utkast.map((u) => lager.versjoner.taIBruk(u.id, 'U4', naa)));
    const vinner = svar.find((s) => s.ok);
    expect(svar.filter((s) => s.ok)).toHaveLength(1);
    expect((await lager.versjoner.gjeldende())?.id).toBe(vinner?.ok ? vinner.verdi.versjon : undefined);
  });

  test('an earlier version comes back as a new one', async () => {
    const [eldste] = (await lager.versjoner.liste(100)).slice(-1);
    const tilbake = await lager.versjoner.gjenopprett(eldste?.id ?? 0, 'U5', 'T1');
    expect(tilbake).toMatchObject({
      ok: true,
      verdi: { tilstand: 'gjeldende', av: 'U5', gjenopprettetFra: eldste?.id, sha256: eldste?.sha256 },
    });
    const ny = (await lager.versjoner.gjeldende())?.id ?? 0;
    expect(ny).toBeGreaterThan(eldste?.id ?? 0);
    expect((await lager.versjoner.historikk(2)).map((h) => h.av)).toEqual(['U5', 'U4']);
  });

  test('what does not exist is a value', async () => {
    expect(await lager.versjoner.hent(9999)).toBeNull();
    expect(await lager.versjoner.taIBruk(9999, 'U1', null)).toMatchObject({ ok: false, feil: { kode: 'finnes_ikke' } });
    expect(await lager.versjoner.portefolje(9999)).toMatchObject({ ok: false, feil: { kode: 'finnes_ikke' } });
    expect(await lager.versjoner.gjenopprett(9999, 'U1', null)).toMatchObject({
      ok: false,
      feil: { kode: 'finnes_ikke' },
    });
  });

  test.each(['innhold', 'versjon', 'ibruktaking'])(
    'the database itself refuses to change or empty «%s»',
    async (tabell) => {
      await expect(base.sql(`delete from eierblikk.${tabell}`)).rejects.toThrow('kan bare føyes til');
      await expect(base.sql(`truncate eierblikk.${tabell} cascade`)).rejects.toThrow('kan bare føyes til');
      const kolonne = tabell === 'innhold' ? 'sha256' : 'av';
      await expect(base.sql(`update eierblikk.${tabell} set ${kolonne} = ${kolonne}`)).rejects.toThrow(
        'kan bare føyes til',
      );
    },
  );

  test('the chain of what was current cannot fork', async () => {
    await expect(
      base.sql(
        "insert into eierblikk.ibruktaking (versjon, av, forrige) select versjon, 'x', forrige from eierblikk.ibruktaking limit 1",
      ),
    ).rejects.toThrow('ibruktaking_kjede');
  });

  test('an import inside a transaction that fails leaves nothing', async () => {
    const foer = (await lager.versjoner.liste(100)).length;
    const arbeid = lager.iTransaksjon(async (r) => {
      await r.versjoner.importer(importNummer(50));
      throw new Error('avbrutt');
    });
    await expect(arbeid).rejects.toThrow('avbrutt');
    expect(await lager.versjoner.liste(100)).toHaveLength(foer);
  });
});

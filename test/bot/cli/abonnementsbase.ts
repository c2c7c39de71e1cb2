import { importNummer } from '../store/eksempelversjon.ts';
import { aapne, nyTestbase, type Testbase } from '../store/testbase.ts';

/** A database with one version in use, which the command line finds in the environment. */
export function lagUtgave() {
  const foer = process.env.DATABASE_URL;
  let base: Testbase;
  return {
    async settOpp(): Promise<void> {
      base = await nyTestbase();
      const lager = await aapne(base.valg);
      const { id } = await lager.versjoner.importer(importNummer(1));
      await lager.versjoner.taIBruk(id, 'U1', null);
      await lager.lukk();
      process.env.DATABASE_URL = base.valg.slag === 'server' ? base.valg.url : '';
    },
    /** What was done to subscriptions, as the audit log has it. */
    async revisjon(): Promise<string[]> {
      const rader = await base.sql(
        "select detaljer->>'hva' as hva from eierblikk.revisjon where handling = 'abonner' order by id",
      );
      return rader.map((r) => String(r.hva));
    },
    async rydd(): Promise<void> {
      if (foer === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = foer;
      await base.fjern();
    },
  };
}

import type { Ibruktatt } from '../../../addin/taskpane/index.ts';
import { type Tjenester, taVersjonIBruk } from '../../slack/index.ts';
import type { Innlogget } from './innlogget.ts';
import { type Apisvar, greit, nekt } from './svar.ts';

/** PostgreSQL's int. */
const STOERSTE_ID = 2_147_483_647;

/** `POST /excel/api/utkast/ID/ta-i-bruk`: the person's own draft becomes what is answered from. Twice is as once. */
export async function svarIbruk(t: Tjenester, { eier, regel }: Innlogget, utkast: string): Promise<Apisvar> {
  const id = /^\d{1,10}$/.test(utkast) ? Number(utkast) : 0;
  const versjon = id > 0 && id <= STOERSTE_ID ? await t.lager.versjoner.hode(id) : null;
  if (versjon === null || versjon.av !== eier.bruker || versjon.team !== eier.team) return nekt('ukjent_utkast');
  const tatt: Ibruktatt = { versjon: id };
  if (versjon.tilstand === 'gjeldende') return greit(tatt);
  // It was in use, and has been replaced: to go back is a choice of its own.
  if (versjon.tilstand === 'tidligere') return nekt('foreldet');
  const valg = { versjon: id, forventet: versjon.grunnversjon };
  const feil = await taVersjonIBruk(t, { ...eier, regel }, valg, { flate: 'excel' });
  if (feil === null) return greit(tatt);
  const gjeldende = await t.lager.versjoner.gjeldende();
  if (gjeldende?.id === id) return greit(tatt);
  return feil.kode === 'endret_imens' ? nekt('foreldet') : nekt('ukjent_utkast');
}

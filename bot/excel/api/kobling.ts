import { type Kobling, KoblingskallSchema } from '../../../addin/taskpane/index.ts';
import { finnEier, koble } from '../../pairing/index.ts';
import { brukernavn, type Tjenester } from '../../slack/index.ts';
import { type Apisvar, greit, nekt } from './svar.ts';

/** `POST /excel/api/kobling`: a one-time code for a key, when its owner may still import. */
export async function svarKobling(t: Tjenester, innhold: unknown): Promise<Apisvar> {
  const kall = KoblingskallSchema.safeParse(innhold);
  if (!kall.success) return nekt('ugyldig_innhold');
  const funnet = await finnEier(t.lager, kall.data.kode);
  if (funnet === null) return nekt('ugyldig_kode');
  const { eier, id } = funnet;
  const avgjoerelse = await t.adgang.avgjoer(eier, 'importer');
  if (!avgjoerelse.tillatt) {
    await t.lager.exceltilgang.brukKode(id);
    const felles = { sporring: null, selskaper: [], utfall: 'avvist', dataversjon: null, detaljer: null } as const;
    await t.lager.revisjon.skriv({ ...eier, handling: 'excel_kobling', regel: avgjoerelse.regel, ...felles });
    return nekt('ikke_tilgang');
  }
  const koblet = await koble(t.lager, eier, id, avgjoerelse.regel);
  if (koblet === null) return nekt('ugyldig_kode');
  const { noekkel, utloeper } = koblet;
  const svar: Kobling = { noekkel, navn: await brukernavn(t.slack, eier.bruker), utloeper: t.datoFor(utloeper) };
  return greit(svar);
}

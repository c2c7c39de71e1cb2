import type { Utkast } from '../../../addin/taskpane/index.ts';
import { type Lest, lagreImport, lesCellerIEgenTraad } from '../../imports/index.ts';
import { ALT } from '../../rights/index.ts';
import type { Tjenester } from '../../slack/index.ts';
import { forskjellslinjer } from './forskjellslinjer.ts';
import type { Innlogget } from './innlogget.ts';
import { type Apisvar, greit, nekt } from './svar.ts';

/** What the reading says no to, as the pane knows it. */
function lesefeil({ kode, melding }: Extract<Lest, { ok: false }>): Apisvar {
  return kode === 'for_stor' || kode === 'mangler_minne' ? nekt('for_stor', melding) : nekt('ugyldig_innhold', melding);
}

/** `POST /excel/api/utkast`: reads the cells as the bot reads a file, and keeps the result as a draft. */
export async function svarUtkast(t: Tjenester, { eier, regel }: Innlogget, innhold: Uint8Array): Promise<Apisvar> {
  const lest = await lesCellerIEgenTraad(innhold);
  if (!lest.ok) {
    t.metrikk.tell('importer', 'feil');
    return lesefeil(lest);
  }
  const foer = await t.kilde.leser(ALT);
  const { versjon, portefolje } = await t.lager.iTransaksjon((r) =>
    lagreImport(r, { ...eier, navn: lest.navn, innhold, lest, regel }),
  );
  t.metrikk.tell('importer', 'lest');
  const navn = (id: string): string | null =>
    portefolje.selskaper.find((s) => s.id === id)?.navn ?? foer?.innsyn.selskap(id)?.navn ?? null;
  const { linjer, utelatt } = forskjellslinjer(versjon.forskjell, navn);
  const { selskaper = 0, regnskap = 0, aft = 0, vta = 0, tiltaksregnskap = 0 } = versjon.antall;
  const feil = versjon.problemer.filter((p) => p.alvor === 'feil').length;
  const svar: Utkast = {
    utkast: String(versjon.id),
    antall: { selskaper, regnskap, aft, vta, tiltaksregnskap },
    problemer: { feil, advarsler: versjon.problemer.length - feil },
    forskjell: [...linjer],
    utelatt,
  };
  return greit(svar);
}

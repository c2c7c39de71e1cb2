import type { App } from '@slack/bolt';
import * as z from 'zod';
import { avvis } from '../avvisning.ts';
import { HANDLING } from '../blocks/index.ts';
import { taVersjonIBruk } from '../ta-versjon-i-bruk.ts';
import type { Tjenester } from '../tjenester.ts';
import { lesTrykk, siTil, type Trykk } from './knapper.ts';

const IbrukSchema = z.object({ versjon: z.number(), forventet: z.number().nullable() });

function feiltekst(kode: string, melding: string): string {
  return kode === 'endret_imens'
    ? 'Noen andre tok i bruk en annen arbeidsbok etter at denne ble lest, så forskjellen som vises, gjelder ikke lenger. Slipp filen en gang til for å se forskjellen på nytt.'
    : melding;
}

async function brukVersjonen(t: Tjenester, trykk: Trykk): Promise<void> {
  const { noekkel, team, kanal, bruker, traad } = trykk;
  const avgjoerelse = await t.adgang.avgjoer(trykk, 'importer');
  if (!avgjoerelse.tillatt) return siTil(t, trykk, await avvis(t, trykk, 'ta_i_bruk', avgjoerelse.regel));
  const valg = IbrukSchema.parse(JSON.parse(trykk.verdi));
  const ibruktaker = { team, kanal, bruker, regel: avgjoerelse.regel };
  const feil = await taVersjonIBruk(t, ibruktaker, valg, { flate: 'slack', hendelse: noekkel, traad });
  if (feil !== null) {
    const gjeldende = await t.lager.versjoner.gjeldende();
    const alt = gjeldende?.id === valg.versjon;
    return siTil(t, trykk, alt ? `Versjon ${valg.versjon} er allerede i bruk.` : feiltekst(feil.kode, feil.melding));
  }
}

/** «Ta i bruk» under an import. */
export function lyttPaaImportknapp(app: App, t: Tjenester): void {
  app.action(HANDLING.taIBruk, async ({ ack, body }) => {
    await ack();
    const trykk = lesTrykk(body);
    if (trykk !== null) await brukVersjonen(t, trykk);
  });
}

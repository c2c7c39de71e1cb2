import type { App } from '@slack/bolt';
import * as z from 'zod';
import { hentFunn, varsle } from '../../alerts/index.ts';
import { taIBruk } from '../../imports/index.ts';
import { AVSLAGSTEKSTER } from '../../rights/index.ts';
import { HANDLING } from '../blocks/index.ts';
import { post } from '../lever.ts';
import { vaarTekst } from '../melding.ts';
import type { Tjenester } from '../tjenester.ts';
import { varslingsvalg } from '../varslingsvalg.ts';
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
  if (!avgjoerelse.tillatt) {
    await t.lager.revisjon.skriv({
      team,
      kanal,
      bruker,
      handling: 'ta_i_bruk',
      sporring: null,
      selskaper: [],
      utfall: 'avvist',
      regel: avgjoerelse.regel,
      dataversjon: null,
      detaljer: null,
    });
    return siTil(t, trykk, AVSLAGSTEKSTER[avgjoerelse.regel]);
  }
  const valg = IbrukSchema.parse(JSON.parse(trykk.verdi));
  const varsling = varslingsvalg(t);
  // Reckoned before the transaction: the findings of a large portfolio take a while, and others wait for the lock.
  for (const versjon of [valg.versjon, ...(valg.forventet === null ? [] : [valg.forventet])]) {
    await t.lager.iTransaksjon((r) => hentFunn(r, versjon, () => varsling.innsyn(versjon), varsling.idag()));
  }
  const ibruktaker = { team, kanal, bruker, regel: avgjoerelse.regel };
  const feil = await taIBruk(t.lager, ibruktaker, valg, async (r) => {
    const overgang = { versjon: valg.versjon, forrige: valg.forventet };
    const kanaler = await varsle(r, overgang, varsling);
    const varslet =
      kanaler === 0 ? '' : ` ${kanaler} ${kanaler === 1 ? 'kanal er' : 'kanaler er'} varslet om nye og rettede funn.`;
    const tekst = `Versjon ${valg.versjon} er tatt i bruk av <@${bruker}>. Alle svar bygger på den fra nå av.${varslet}`;
    await r.utboks.leggTil(post(`ibruk:${noekkel}`, { team, kanal, traad }, vaarTekst(tekst)));
    await r.hendelser.ferdig(noekkel);
  });
  if (feil !== null) {
    const gjeldende = await t.lager.versjoner.gjeldende();
    const alt = gjeldende?.id === valg.versjon;
    return siTil(t, trykk, alt ? `Versjon ${valg.versjon} er allerede i bruk.` : feiltekst(feil.kode, feil.melding));
  }
  t.app.avslutt(noekkel);
  t.kilde.endret();
  t.pumpe.bank();
}

/** «Ta i bruk» under an import. */
export function lyttPaaImportknapp(app: App, t: Tjenester): void {
  app.action(HANDLING.taIBruk, async ({ ack, body }) => {
    await ack();
    const trykk = lesTrykk(body);
    if (trykk !== null) await brukVersjonen(t, trykk);
  });
}

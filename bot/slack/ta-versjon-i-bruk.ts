import { hentFunn, varsle } from '../alerts/index.ts';
import { type Ibruksvalg, type Ibruktaker, taIBruk } from '../imports/index.ts';
import { erDirekte } from '../rights/index.ts';
import type { Lagerfeil } from '../store/index.ts';
import { post } from './lever.ts';
import { vaarTekst } from './melding.ts';
import type { Tjenester } from './tjenester.ts';
import { varslingsvalg } from './varslingsvalg.ts';

/** From where a version is taken into use, and what is thereby done. */
export type Ibruksted =
  | { readonly flate: 'slack'; readonly hendelse: string; readonly traad: string | null }
  | { readonly flate: 'excel' };

function kvittering(versjon: number, bruker: string, { flate }: Ibruksted, kanaler: number): string {
  const fra = flate === 'excel' ? ' fra Excel' : '';
  const varslet =
    kanaler === 0 ? '' : ` ${kanaler} ${kanaler === 1 ? 'kanal er' : 'kanaler er'} varslet om nye og rettede funn.`;
  return `Versjon ${versjon} er tatt i bruk av <@${bruker}>${fra}. Alle svar bygger på den fra nå av.${varslet}`;
}

/**
 * Makes a version what is answered from: the change, its log line, alerts to those who want them and the receipt, in one
 * transaction. Whoever calls has asked whether the person may. A fault of hers (somebody else was first) is a value.
 */
export async function taVersjonIBruk(
  t: Tjenester,
  hvem: Ibruktaker,
  valg: Ibruksvalg,
  sted: Ibruksted,
): Promise<Lagerfeil | null> {
  const { team, kanal, bruker } = hvem;
  const varsling = varslingsvalg(t);
  // Reckoned before the transaction: the findings of a large portfolio take a while, and others wait for the lock.
  for (const versjon of [valg.versjon, ...(valg.forventet === null ? [] : [valg.forventet])]) {
    await t.lager.iTransaksjon((r) => hentFunn(r, versjon, varsling));
  }
  const feil = await taIBruk(t.lager, hvem, valg, async (r) => {
    const kanaler = await varsle(r, { versjon: valg.versjon, forrige: valg.forventet }, varsling);
    // From Excel nobody has asked in a channel: only the person's own conversation with the bot is told.
    if (sted.flate === 'slack' || erDirekte(kanal)) {
      const noekkel = sted.flate === 'slack' ? sted.hendelse : `excel:${valg.versjon}`;
      const til = { team, kanal, traad: sted.flate === 'slack' ? sted.traad : null };
      const tekst = kvittering(valg.versjon, bruker, sted, kanaler);
      await r.utboks.leggTil(post(`ibruk:${noekkel}`, til, vaarTekst(tekst)));
    }
    if (sted.flate === 'slack') await r.hendelser.ferdig(sted.hendelse);
  });
  if (feil !== null) return feil;
  if (sted.flate === 'slack') t.app.avslutt(sted.hendelse);
  t.kilde.endret();
  t.pumpe.bank();
  return null;
}

import type { Sted } from '../../rights/index.ts';
import type { NyttSammendrag, Sammendragsabonnement } from '../../store/index.ts';
import { post } from '../lever.ts';
import type { Tjenester } from '../tjenester.ts';
import { invitasjon } from './meldinger.ts';
import { loggfoer } from './tilgang.ts';

export interface Skriving {
  /** Who made or changed it, where, and by which rule that was allowed. */
  readonly sted: Sted;
  readonly regel: string;
  /** The event that it is the work of, finished in the same write; `null`: somebody else finishes it. */
  readonly hendelse: string | null;
  /** The form that was sent in: one form makes one subscription, however often it is sent. `null`: no form. */
  readonly skjema: string | null;
  /** The subscription that is changed; `null`: a new one. */
  readonly endrer: Pick<Sammendragsabonnement, 'id' | 'utgave'> | null;
}

/**
 * Makes or changes a subscription in one committed write, with its line in the audit log and the question to somebody who
 * must say yes first; then sees whether it is due. `null`: it was gone or changed already, or the form was sent before.
 */
export async function skriv(
  t: Tjenester,
  nytt: NyttSammendrag,
  { sted, regel, hendelse, skjema, endrer }: Skriving,
): Promise<number | null> {
  const id = await t.lager.iTransaksjon(async (r) => {
    if (skjema !== null) {
      const noekkel = `skjema:${skjema}`;
      if (!(await r.hendelser.motta({ noekkel, team: sted.team, kanal: null, ts: null, innhold: null }))) return null;
      await r.hendelser.ferdig(noekkel);
    }
    const naa = t.sammendrag.naa();
    if (endrer !== null && !(await r.sammendrag.endre(endrer.id, endrer.utgave, nytt, naa))) return null;
    const nr = endrer === null ? await r.sammendrag.opprett(nytt, naa) : endrer.id;
    if (nytt.samtykke === 'spurt') {
      const til = { team: sted.team, kanal: nytt.adresse, traad: null };
      // A subscription may be changed again, and is then asked about again.
      const noekkel = endrer === null ? `invitasjon:${nr}` : `invitasjon:${nr}:${naa.getTime()}`;
      await r.utboks.leggTil(post(noekkel, til, invitasjon(nr, nytt, sted.bruker)));
    }
    const { mottaker, adresse } = nytt;
    const hva = { abonnement: nr, mottaker, adresse };
    await loggfoer({ lager: r }, sted, regel, endrer === null ? 'nytt' : 'endret', hva);
    if (hendelse !== null) await r.hendelser.ferdig(hendelse);
    return nr;
  });
  if (id === null) return null;
  if (hendelse !== null) t.app.avslutt(hendelse);
  t.pumpe.bank();
  t.sammendrag.bank();
  return id;
}

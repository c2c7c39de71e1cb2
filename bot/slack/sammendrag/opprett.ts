import type { Sted } from '../../rights/index.ts';
import type { NyttSammendrag, Sammendragsabonnement } from '../../store/index.ts';
import { post } from '../lever.ts';
import type { Tjenester } from '../tjenester.ts';
import { invitasjon } from './meldinger.ts';
import { loggfoer } from './tilgang.ts';

export interface Opprettelse {
  /** Who made or changed it, where, and by which rule that was allowed. */
  readonly sted: Sted;
  readonly regel: string;
  /** The event that it is the work of, finished in the same write; `null`: somebody else finishes it. */
  readonly hendelse: string | null;
  /** The form that was sent in: one form makes one subscription, however often it is sent. `null`: no form. */
  readonly skjema: string | null;
  /** The subscription that this one takes the place of. */
  readonly erstatter: Sammendragsabonnement | null;
}

/**
 * Makes a subscription in one committed write, with its line in the audit log and the question to somebody who must say yes
 * first; then sees whether it is due. One that takes another's place begins anew under a new number, and keeps its pause.
 * `null`: the other was gone already, or the form was sent before.
 */
export async function opprett(
  t: Tjenester,
  nytt: NyttSammendrag,
  { sted, regel, hendelse, skjema, erstatter }: Opprettelse,
): Promise<number | null> {
  const id = await t.lager.iTransaksjon(async (r) => {
    if (erstatter !== null && !(await r.sammendrag.slett(erstatter.id))) return null;
    if (skjema !== null) {
      const noekkel = `skjema:${skjema}`;
      if (!(await r.hendelser.motta({ noekkel, team: sted.team, kanal: null, ts: null, innhold: null }))) return null;
      await r.hendelser.ferdig(noekkel);
    }
    const nyId = await r.sammendrag.opprett(nytt, t.sammendrag.naa());
    if (erstatter?.stanset === 'pause') await r.sammendrag.stans(nyId, 'pause');
    if (nytt.samtykke === 'spurt') {
      const til = { team: sted.team, kanal: nytt.adresse, traad: null };
      await r.utboks.leggTil(post(`invitasjon:${nyId}`, til, invitasjon(nyId, nytt, sted.bruker)));
    }
    const { mottaker, adresse } = nytt;
    const felles = { abonnement: nyId, mottaker, adresse };
    if (erstatter === null) await loggfoer({ lager: r }, sted, regel, 'nytt', felles);
    else await loggfoer({ lager: r }, sted, regel, 'endret', { ...felles, erstatter: erstatter.id });
    if (hendelse !== null) await r.hendelser.ferdig(hendelse);
    return nyId;
  });
  if (id === null) return null;
  if (hendelse !== null) t.app.avslutt(hendelse);
  t.pumpe.bank();
  t.sammendrag.bank();
  return id;
}

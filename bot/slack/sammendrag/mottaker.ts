import { lesEpostadresse } from '../../config/index.ts';
import { erDirekte, type Sted } from '../../rights/index.ts';
import type { Lest } from '../../schedule/index.ts';
import type { NyttSammendrag, Sammendragsabonnement } from '../../store/index.ts';

const BRUKER = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/;
const KANAL = /^<#([CG][A-Z0-9]+)(?:\|[^>]*)?>$/;

export type Mottaker = Pick<NyttSammendrag, 'mottaker' | 'adresse' | 'kanal' | 'samtykke'>;

/**
 * Who is to have it: «her», «meg», `<@U…>`, `<#C…>` or an e-mail address. Somebody else than oneself is asked first; so is
 * oneself outside the direct message, since the bot knows that one only when something is answered there.
 */
export function lesMottaker(sted: Sted, til: string): Lest<Mottaker> {
  const her: Mottaker = erDirekte(sted.kanal)
    ? { mottaker: 'bruker', adresse: sted.bruker, kanal: sted.kanal, samtykke: 'ja' }
    : { mottaker: 'kanal', adresse: sted.kanal, kanal: sted.kanal, samtykke: 'trengs_ikke' };
  if (/^(?:|her|denne kanalen)$/i.test(til)) return { ok: true, verdi: her };
  const kanal = KANAL.exec(til)?.[1];
  if (kanal !== undefined) {
    return { ok: true, verdi: { mottaker: 'kanal', adresse: kanal, kanal, samtykke: 'trengs_ikke' } };
  }
  const bruker = /^meg$/i.test(til) ? sted.bruker : (BRUKER.exec(til)?.[1] ?? null);
  if (bruker !== null) {
    if (bruker === sted.bruker && erDirekte(sted.kanal)) return { ok: true, verdi: her };
    return { ok: true, verdi: { mottaker: 'bruker', adresse: bruker, kanal: bruker, samtykke: 'spurt' } };
  }
  const epost = lesEpostadresse(til);
  if (epost === null) {
    return { ok: false, melding: `«${til}» er verken en kanal, en person (@navn) eller en e-postadresse.` };
  }
  return { ok: true, verdi: { mottaker: 'epost', adresse: epost, kanal: epost, samtykke: 'trengs_ikke' } };
}

/**
 * The recipient of a subscription that is changed by somebody. Who has said yes to it and changes it oneself needn't say
 * so again; another person is asked about what it has become.
 */
export function beholdSamtykke(ny: Mottaker, gammel: Sammendragsabonnement, av: string): Mottaker {
  const samme = ny.mottaker === gammel.mottaker && ny.adresse === gammel.adresse;
  if (!samme || ny.mottaker !== 'bruker' || ny.adresse !== av || gammel.samtykke !== 'ja') return ny;
  return { ...ny, kanal: gammel.kanal, samtykke: 'ja' };
}

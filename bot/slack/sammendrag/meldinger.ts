import { type Innsyn, visTidsplan } from '#core';
import { visAbonnement, visKjoering } from '../../schedule/index.ts';
import type { Kjoering, NyttSammendrag, Sammendragsabonnement } from '../../store/index.ts';
import { HANDLING, knapperad, seksjon, trygg } from '../blocks/index.ts';
import type { Melding } from '../melding.ts';

const PLASS = 600;

/** «#kanal», «@person» or the address: Slack fills in the names. */
export function mottakernavn({ mottaker, adresse }: Pick<NyttSammendrag, 'mottaker' | 'adresse'>): string {
  if (mottaker === 'epost') return trygg(adresse, PLASS);
  return mottaker === 'bruker' ? `<@${adresse}>` : `<#${adresse}>`;
}

/** The question to somebody whom another has signed up. */
export function invitasjon(id: number, nytt: Pick<NyttSammendrag, 'tidsplan'>, fra: string): Melding {
  const naar = visTidsplan(nytt.tidsplan);
  const text = `<@${fra}> vil at du skal få et sammendrag av arbeidsmarkedsbedriftene her: ${naar}. Vil du ha det?`;
  const knapper = knapperad([
    { handling: HANDLING.sammendragJa, tekst: 'Ja, send meg', verdi: String(id), stil: 'primary' },
    { handling: HANDLING.sammendragNei, tekst: 'Nei takk', verdi: String(id) },
  ]);
  return { text, blocks: [seksjon(text), ...knapper] };
}

const SOM_NAVN = 'MOTTAKEREN';

/** A line of the list. */
export function abonnementslinje(a: Sammendragsabonnement, innsyn: Innsyn | null, naa: Date): string {
  return trygg(visAbonnement(a, innsyn, SOM_NAVN, naa), PLASS).replace(SOM_NAVN, () => mottakernavn(a));
}

export function historikktekst(a: Sammendragsabonnement, kjoeringer: readonly Kjoering[]): string {
  if (kjoeringer.length === 0) return `Abonnement ${a.id} har ikke kjørt ennå.`;
  const linjer = kjoeringer.map((k) => `• ${trygg(visKjoering(k), PLASS)}`);
  return [`*Abonnement ${a.id}, de siste kjøringene*`, ...linjer].join('\n');
}

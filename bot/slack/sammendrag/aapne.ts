import { AVSLAGSTEKSTER, type Avvisningsregel, erDirekte, type Sted } from '../../rights/index.ts';
import { abonnementsskjema, beskjedmodal, type Skjemaverdier, TEKSTER, ventemodal } from '../blocks/index.ts';
import type { Tjenester } from '../tjenester.ts';
import { type Skjemaminne, skrivMinne } from './samhandling.ts';
import { nyeVerdier } from './skjemaverdier.ts';
import { SKJEMASPRAAK, styrevisning } from './styrevisning.ts';
import { aapneModal, byttModal } from './visningskall.ts';

/** The form with these values in it. */
export function skjemaMed(t: Tjenester, minne: Skjemaminne, verdier: Skjemaverdier): object {
  return abonnementsskjema({
    minne: skrivMinne(minne),
    endrer: minne.id !== null,
    direkte: erDirekte(minne.kanal),
    // What is by e-mail already is shown as it is, also while there is no mail server.
    harEpost: t.sammendrag.harEpost || verdier.hvem === 'epost',
    verdier,
    maalform: SKJEMASPRAAK,
  });
}

/**
 * Opens the form of a new subscription at once, since a trigger lives for three seconds; whoever may not see the figures
 * gets the reason in its place as soon as that is known. The rule that denied it, to be logged; `null`: it was allowed.
 */
export async function aapneNytt(
  t: Tjenester,
  sted: Sted,
  utloeser: string,
  hjem: boolean,
): Promise<Avvisningsregel | null> {
  const minne = { kanal: sted.kanal, hjem, id: null, utgave: null };
  const [vist, rett] = await Promise.all([
    aapneModal(t, utloeser, skjemaMed(t, minne, nyeVerdier())),
    t.adgang.avgjoer(sted, 'les'),
  ]);
  if (rett.tillatt) return null;
  const { skjema } = TEKSTER[SKJEMASPRAAK];
  if (vist === null) return rett.regel;
  const grunn = beskjedmodal(skjema.nytt, AVSLAGSTEKSTER[rett.regel], SKJEMASPRAAK);
  await byttModal(t, { id: vist.id, hash: undefined }, grunn);
  return rett.regel;
}

/** Opens a subscription: first its number, then what it is to those who may manage it. */
export async function aapneAbonnement(
  t: Tjenester,
  sted: Sted,
  utloeser: string,
  minne: Skjemaminne,
  id: number,
): Promise<void> {
  const { skjema } = TEKSTER[SKJEMASPRAAK];
  const vente = ventemodal(skjema.tittel(String(id)), skrivMinne({ ...minne, id }), SKJEMASPRAAK);
  const [vist, visning] = await Promise.all([aapneModal(t, utloeser, vente), styrevisning(t, sted, minne, id)]);
  if (vist !== null) await byttModal(t, vist, visning);
}

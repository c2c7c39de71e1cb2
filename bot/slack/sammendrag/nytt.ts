import type { Kommando } from '../kommando/kommando.ts';
import { ufarlig } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { abonnementslinje } from './meldinger.ts';
import { delOenske } from './oenske.ts';
import { lesOensket, OENSKEDELER } from './oensket.ts';
import { skriv } from './skriv.ts';

const UTENFOR = 'Abonnementet ble ikke til. Prøv en gang til.';

/** Makes a subscription from what was written. The answer is a sentence for the one who wrote it. */
export async function nyttAbonnement(t: Tjenester, k: Kommando, tekst: string): Promise<string> {
  const lest = await lesOensket(t, k, delOenske(tekst));
  if (!lest.ok) {
    const [foerste] = OENSKEDELER.flatMap((del) => lest.feil[del] ?? []);
    return ufarlig(foerste?.melding ?? UTENFOR);
  }
  const { nytt, regel } = lest;
  const id = await skriv(t, nytt, { sted: k, regel, hendelse: null, skjema: null, endrer: null });
  const abonnement = id === null ? null : await t.lager.sammendrag.hent(id);
  if (abonnement === null) return UTENFOR;
  const leser = await t.besvarer.leserFor(k);
  const innsyn = leser.ok ? leser.leser.innsyn : null;
  const linje = abonnementslinje(abonnement, innsyn, t.sammendrag.naa());
  const spurt = nytt.samtykke === 'spurt' ? ' Personen er spurt, og får ingenting før svaret er ja.' : '';
  return `Nytt abonnement ${linje}.${spurt} Prøv det med «/eierblikk abonner sammendrag vis ${abonnement.id}».`;
}

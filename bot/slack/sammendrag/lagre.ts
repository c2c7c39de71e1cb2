import type { Sammendragsabonnement } from '../../store/index.ts';
import { ufarlig } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { beholdSamtykke } from './mottaker.ts';
import { lesOensket, OENSKEDELER } from './oensket.ts';
import type { Samhandling } from './samhandling.ts';
import { blokkFor, lesTilstand, somOenske } from './skjemaverdier.ts';
import { skriv } from './skriv.ts';
import { finnStyrbart } from './styrevisning.ts';

const TAKKET_NEI = 'Mottakeren har takket nei, og må melde seg på selv.';
const BORTE = 'Sammendraget ble endret eller slettet av en annen imens. Lukk skjemaet og åpne det på nytt.';

const LAGRET_FOER = 'Skjemaet er lagret fra før. Lukk det: sammendraget står i listen.';

export type Lagring =
  | { readonly ok: true; readonly id: number; readonly beskjed: string }
  /** What is wrong, by the form's blocks. */
  | { readonly ok: false; readonly feil: Readonly<Record<string, string>> };

function harTakketNei({ stanset, samtykke }: Sammendragsabonnement): boolean {
  return stanset === 'avmeldt' || stanset === 'takket_nei' || samtykke === 'nei';
}

/** Saves what was filled in: a new subscription, or a change of one. The same checks and writes as the command. */
export async function lagre(t: Tjenester, s: Samhandling): Promise<Lagring> {
  const verdier = lesTilstand(s.modal?.state);
  if (verdier === null)
    return { ok: false, feil: { hvem: 'Skjemaet kunne ikke leses. Lukk det og åpne det på nytt.' } };
  const utfylt = somOenske(verdier);
  if (!utfylt.ok) return utfylt;
  const hvem = blokkFor('til', verdier);
  const funnet = s.minne.id === null ? null : await finnStyrbart(t, s.sted, s.minne.id);
  if (funnet !== null && !funnet.ok) return { ok: false, feil: { [hvem]: funnet.tekst } };
  const endrer = funnet?.abonnement ?? null;
  const lest = await lesOensket(t, s.sted, utfylt.oenske);
  if (!lest.ok) {
    const feil = OENSKEDELER.flatMap((del) => {
      const avvist = lest.feil[del];
      return avvist === undefined ? [] : [[blokkFor(del, verdier), avvist.kort ?? avvist.melding] as const];
    });
    return { ok: false, feil: Object.fromEntries(feil) };
  }
  const { nytt, regel } = lest;
  if (endrer !== null && harTakketNei(endrer) && endrer.adresse === nytt.adresse) {
    return { ok: false, feil: { [hvem]: TAKKET_NEI } };
  }
  const mottaker = endrer === null ? {} : beholdSamtykke(nytt, endrer, s.sted.bruker);
  const ferdig = { ...nytt, ...mottaker };
  const id = await skriv(t, ferdig, {
    sted: s.sted,
    regel,
    hendelse: s.noekkel,
    skjema: s.modal?.id ?? null,
    endrer: endrer === null ? null : { id: endrer.id, utgave: s.minne.utgave ?? endrer.utgave },
  });
  if (id === null) return { ok: false, feil: { [hvem]: endrer === null ? LAGRET_FOER : BORTE } };
  const spurt = ferdig.samtykke === 'spurt' ? ' Mottakeren er spurt, og får ingenting før svaret er ja.' : '';
  const hva = endrer === null ? 'Sammendraget er satt opp.' : 'Sammendraget er endret.';
  return { ok: true, id, beskjed: ufarlig(`${hva}${spurt}`) };
}

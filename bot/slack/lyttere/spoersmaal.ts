import type { Spoersmaal } from '../../answers/index.ts';
import { type Innhold, somPost } from '../../delivery/index.ts';
import { erDirekte } from '../../rights/index.ts';
import type { Utgaaende } from '../../store/index.ts';
import { berOmHjelp, HJELPETEKST } from '../kommando/hjelp.ts';
import { leverSvar, si, utgaaende } from '../lever.ts';
import { bareTekst, type Melding, vaarTekst } from '../melding.ts';
import type { Tjenester } from '../tjenester.ts';
import { visSvar } from '../visninger.ts';

/** A question that came in Slack, from a message, a command or a button. */
export interface Innkommet {
  /** The event's key. */
  readonly noekkel: string;
  readonly team: string;
  readonly kanal: string;
  readonly bruker: string;
  readonly tekst: string;
  /** The thread to answer in; `null`: straight in the channel. */
  readonly traad: string | null;
  /** Whether the thread was there before. */
  readonly fortsettelse: boolean;
  /** Where a command's answer goes when the bot isn't a member of the channel. */
  readonly svaradresse: string | null;
}

/** An answer that takes longer than this is told to be on its way, in milliseconds. */
const TEGN_ETTER_MS = 200;
const LETER = 'leter …';

/** Shows that the bot is working, in direct messages, when the answer isn't there at once. Ends when called. */
function visAtDetLetes(t: Tjenester, { kanal, traad }: Innkommet): () => void {
  if (!erDirekte(kanal) || traad === null) return () => undefined;
  const sett = (status: string) =>
    t.slack.kall('assistant.threads.setStatus', { channel_id: kanal, thread_ts: traad, status });
  let vist: Promise<unknown> | null = null;
  const vekker = setTimeout(() => {
    vist = sett(LETER);
  }, TEGN_ETTER_MS);
  return () => {
    clearTimeout(vekker);
    void vist?.then(() => sett(''));
  };
}

/** Where there are no threads, the conversation is the channel's. */
export function samtaletraad({ kanal, traad }: Pick<Innkommet, 'kanal' | 'traad'>): string {
  return traad ?? kanal;
}

/** The answer to a command may go to the one who asked, where the bot can't post. */
function medSvaradresse(innhold: Innhold, svaradresse: string | null, melding: Melding): Innhold {
  if (svaradresse === null) return innhold;
  const tilSpoerreren = { response_type: 'ephemeral', text: melding.text };
  return { varianter: [...innhold.varianter, { vei: 'adresse', adresse: svaradresse, melding: tilSpoerreren }] };
}

/** A message as the answer to a question, wherever that came from. */
export function utMelding(s: Innkommet, noekkel: string, melding: Melding): Utgaaende {
  const { team, kanal, traad, svaradresse } = s;
  const innhold = somPost(kanal, traad, { ...melding });
  return utgaaende(noekkel, { team, kanal, traad }, medSvaradresse(innhold, svaradresse, melding));
}

/** Answers a question where it was asked. */
export async function svarPaaSpoersmaal(t: Tjenester, s: Innkommet): Promise<void> {
  if (berOmHjelp(s.tekst)) return si(t, utMelding(s, `hjelp:${s.noekkel}`, vaarTekst(HJELPETEKST)));
  const start = performance.now();
  const ferdigLett = visAtDetLetes(t, s);
  try {
    const spoersmaal: Spoersmaal = { ...s, traad: samtaletraad(s) };
    const besvarelse = await t.besvarer.besvar(spoersmaal);
    const noekkel = `svar:${s.noekkel}`;
    if (besvarelse.slag === 'avvist') {
      t.metrikk.tell('svar', 'avvist');
      await leverSvar(t, s.noekkel, besvarelse.revisjon, utMelding(s, noekkel, bareTekst(besvarelse.tekst)));
      return;
    }
    const { svar, revisjon, samtale } = besvarelse;
    t.metrikk.tell('svar', svar.status);
    await leverSvar(t, s.noekkel, revisjon, utMelding(s, noekkel, visSvar(besvarelse, s.bruker, t.idag())), samtale);
    t.metrikk.maal(performance.now() - start);
  } finally {
    ferdigLett();
  }
}

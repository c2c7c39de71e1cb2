import type { App } from '@slack/bolt';
import * as z from 'zod';
import { somPost } from '../../delivery/index.ts';
import { loggAvvist } from '../avvisning.ts';
import { HANDLING } from '../blocks/index.ts';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import { leverSvar, utgaaende } from '../lever.ts';
import { bareTekst } from '../melding.ts';
import type { Tjenester } from '../tjenester.ts';
import { visGrunnlag } from '../visninger.ts';
import { svarPaaSpoersmaal, utMelding } from './spoersmaal.ts';

/** A pressed button under one of our messages. */
export interface Trykk {
  readonly noekkel: string;
  readonly team: string;
  readonly kanal: string;
  readonly bruker: string;
  readonly verdi: string;
  readonly meldingTs: string;
  /** The thread that the message stands in, or begins. */
  readonly traad: string;
  readonly utloeser: string;
}

const TrykkSchema = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }),
  trigger_id: z.string(),
  actions: z.array(z.object({ value: z.string().optional() })).min(1),
});

/** `null`: pressed in the App Home, or something that no longer is a message. */
export function lesTrykk(body: object): Trykk | null {
  const lest = TrykkSchema.safeParse(body);
  if (!lest.success) return null;
  const { team, user, channel, message, trigger_id, actions } = lest.data;
  return {
    noekkel: noekkelFor(body),
    team: team?.id ?? user.team_id ?? '',
    kanal: channel.id,
    bruker: user.id,
    verdi: actions[0]?.value ?? '',
    meldingTs: message.ts,
    traad: message.thread_ts ?? message.ts,
    utloeser: trigger_id,
  };
}

function somSpoersmaal({ noekkel, team, kanal, bruker, verdi, traad }: Trykk) {
  return { noekkel, team, kanal, bruker, tekst: verdi, traad, fortsettelse: false, svaradresse: null };
}

/** What an answer rests on: the same question once more, shown with its sources. The rights are those of today. */
async function grunnlag(t: Tjenester, trykk: Trykk): Promise<void> {
  const s = somSpoersmaal(trykk);
  const besvarelse = await t.besvarer.besvar(s);
  const revisjon = { ...besvarelse.revisjon, handling: 'grunnlag' };
  const melding = besvarelse.slag === 'avvist' ? bareTekst(besvarelse.tekst) : visGrunnlag(besvarelse);
  await leverSvar(t, s.noekkel, revisjon, utMelding(s, `grunnlag:${s.noekkel}`, melding));
}

async function tilbakemelding(t: Tjenester, trykk: Trykk): Promise<void> {
  const { team, kanal, bruker, meldingTs, verdi } = trykk;
  const { tommel, sporring, dataversjon } = TommelSchema.parse(JSON.parse(verdi));
  await t.lager.tilbakemeldinger.gi({
    team,
    kanal,
    meldingTs,
    bruker,
    verdi: tommel,
    kommentar: null,
    sporring: sporring ?? null,
    dataversjon: dataversjon ?? null,
  });
  const takk = tommel === 'nyttig' ? 'Takk.' : 'Takk. Svaret blir sett på. Den som spurte, kan slette det.';
  await siTil(t, trykk, takk);
}

const TommelSchema = z.object({
  tommel: z.enum(['nyttig', 'ikke_nyttig']),
  sporring: z.string().nullish(),
  dataversjon: z.number().nullish(),
});

/** A word to the one who pressed, seen by nobody else. */
export async function siTil(t: Tjenester, trykk: Trykk, text: string): Promise<void> {
  const { noekkel, team, kanal, bruker, traad } = trykk;
  const [variant] = somPost(kanal, traad, { text }).varianter;
  if (variant?.vei !== 'metode') return;
  const { unfurl_links: _, unfurl_media: __, ...argumenter } = variant.argumenter;
  const innhold = {
    varianter: [{ vei: 'metode' as const, metode: 'chat.postEphemeral', argumenter: { ...argumenter, user: bruker } }],
  };
  const tatt = await t.lager.utboks.leggTilOgTa(
    utgaaende(`til:${noekkel}`, { team, kanal, traad }, innhold),
    t.sendefristMs,
  );
  if (tatt !== null) await t.sender.send(tatt);
}

/** Deletes an answer: for the one who asked, and for administrators. */
async function slett(t: Tjenester, trykk: Trykk): Promise<void> {
  const { team, kanal, bruker, meldingTs, verdi, noekkel } = trykk;
  const admin = verdi === bruker ? null : await t.adgang.avgjoer(trykk, 'administrer');
  if (admin !== null && !admin.tillatt) {
    await loggAvvist(t, trykk, 'slett_svar', admin.regel);
    return siTil(t, trykk, 'Bare den som spurte, eller en administrator, kan slette svaret.');
  }
  const innhold = {
    varianter: [{ vei: 'metode' as const, metode: 'chat.delete', argumenter: { channel: kanal, ts: meldingTs } }],
  };
  const revisjon = {
    team,
    kanal,
    bruker,
    handling: 'slett_svar',
    sporring: null,
    selskaper: [],
    utfall: 'tillatt',
    regel: admin?.regel ?? 'egen:spoersmaal',
    dataversjon: null,
    detaljer: { meldingTs },
  } as const;
  await leverSvar(t, noekkel, revisjon, utgaaende(`slett:${noekkel}`, { team, kanal, traad: null }, innhold));
}

/** The buttons under answers. */
export function lyttPaaKnapper(app: App, t: Tjenester): void {
  const paa = (id: string | RegExp, arbeid: (t: Tjenester, trykk: Trykk) => Promise<void>): void => {
    app.action(id, async ({ ack, body }) => {
      await ack();
      const trykk = lesTrykk(body);
      if (trykk !== null) await arbeid(t, trykk);
    });
  };
  paa(HANDLING.velg, (tt, trykk) => svarPaaSpoersmaal(tt, { ...somSpoersmaal(trykk), fortsettelse: true }));
  paa(HANDLING.videre, (tt, trykk) => svarPaaSpoersmaal(tt, somSpoersmaal(trykk)));
  paa(HANDLING.grunnlag, grunnlag);
  paa(HANDLING.tilbakemelding, tilbakemelding);
  paa(HANDLING.slett, slett);
}

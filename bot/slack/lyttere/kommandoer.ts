import type { App } from '@slack/bolt';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import { abonner } from '../kommando/abonner.ts';
import { HJELPETEKST } from '../kommando/hjelp.ts';
import { type Kommando, lesKommando } from '../kommando/kommando.ts';
import { sammendrag } from '../kommando/sammendrag.ts';
import { status } from '../kommando/status.ts';
import { tilgang } from '../kommando/tilgang.ts';
import { si, utgaaende } from '../lever.ts';
import { rentekst } from '../meldingstekst.ts';
import { aapneNytt } from '../sammendrag/aapne.ts';
import type { Tjenester } from '../tjenester.ts';
import { svarPaaSpoersmaal } from './spoersmaal.ts';

const SVARENDE: ReadonlyMap<string, (t: Tjenester, k: Kommando) => Promise<string>> = new Map([
  ['', async () => HJELPETEKST],
  ['hjelp', async () => HJELPETEKST],
  ['help', async () => HJELPETEKST],
  ['status', status],
  ['abonner', abonner],
  ['tilgang', tilgang],
]);

const SPOER: ReadonlySet<string> = new Set(['spør', 'spor', 'spoer']);

/** `abonner sammendrag …`, or `sammendrag …` for short; `null`: another command. */
function omSammendrag(k: Kommando): Kommando | null {
  if (k.ord === 'sammendrag') return k;
  const etter = k.ord === 'abonner' ? /^sammendrag(?:\s+([\s\S]*))?$/i.exec(k.resten) : null;
  return etter === null ? null : { ...k, resten: etter[1] ?? '' };
}

/** Answers so that only the one who asked sees it. */
async function svarEphemeral(t: Tjenester, k: Kommando, meldinger: readonly object[]): Promise<void> {
  const { noekkel, team, kanal, svaradresse: adresse } = k;
  const varianter = meldinger.map((melding) => ({
    vei: 'adresse' as const,
    adresse,
    melding: { response_type: 'ephemeral', ...melding },
  }));
  await si(t, utgaaende(`kommando:${noekkel}`, { team, kanal, traad: null }, { varianter }));
}

async function utfoer(t: Tjenester, k: Kommando, alt: string): Promise<void> {
  const { noekkel, team, kanal, bruker, svaradresse } = k;
  const sammendragskommando = omSammendrag(k);
  if (sammendragskommando !== null) {
    // Before anything else: the trigger is good for three seconds. The list says and logs it when it is denied.
    if (sammendragskommando.resten === '') await aapneNytt(t, { team, kanal, bruker }, k.utloeser, false);
    return svarEphemeral(t, k, (await sammendrag(t, sammendragskommando)).meldinger);
  }
  const svarende = SVARENDE.get(k.ord);
  if (svarende === undefined) {
    const tekst = rentekst(SPOER.has(k.ord) ? k.resten : alt, t.bot.bruker);
    const sted = { noekkel, team, kanal, bruker, tekst, traad: null };
    return svarPaaSpoersmaal(t, { ...sted, fortsettelse: false, svaradresse });
  }
  await svarEphemeral(t, k, [{ text: await svarende(t, k) }]);
}

/** `/eierblikk hjelp | spør | status | abonner | tilgang`. Whatever else stands there is a question. */
export function lyttPaaKommandoer(app: App, t: Tjenester): void {
  app.command('/eierblikk', async ({ ack, body, command }) => {
    await ack();
    const k: Kommando = {
      noekkel: noekkelFor(body),
      team: command.team_id,
      kanal: command.channel_id,
      bruker: command.user_id,
      svaradresse: command.response_url,
      utloeser: command.trigger_id,
      ...lesKommando(command.text),
    };
    await utfoer(t, k, command.text);
  });
}

import type { App, Receiver } from '@slack/bolt';
import * as z from 'zod';
import { LokalSlack } from './lokal-slack.ts';
import type { Forslagsgruppe, Hvor, Lokalklient } from './lokalklient.ts';
import { LOKAL_BOT, LOKALE_KANALER, LOKALT_TEAM, type Lokaltilstand } from './omraade.ts';

const TekstSchema = z.object({ text: z.string() });
const ForslagSchema = z.object({
  option_groups: z.array(
    z.object({ label: TekstSchema, options: z.array(z.object({ text: TekstSchema, value: z.string() })) }),
  ),
});
const NyVisningSchema = z.object({ response_action: z.literal('update'), view: z.looseObject({}) });

function feilI(svar: unknown): Readonly<Record<string, string>> | null {
  if (typeof svar !== 'object' || svar === null || !('errors' in svar)) return null;
  const { errors } = svar;
  return typeof errors === 'object' && errors !== null
    ? Object.fromEntries(Object.entries(errors).map(([felt, feil]) => [felt, String(feil)]))
    : null;
}

function direktekanal(bruker: string): string {
  return LOKALE_KANALER.find((k) => k.medBruker === bruker)?.id ?? '';
}

/** Bolt's receiver without Slack: a page in this process drives the same listeners with the same payloads. */
export class LokalMottaker implements Receiver, Lokalklient {
  readonly slack = new LokalSlack();
  #app: App | null = null;
  #aapen = false;

  init(app: App): void {
    this.#app = app;
  }

  async start(): Promise<void> {
    this.#aapen = true;
  }

  async stop(): Promise<void> {
    this.#aapen = false;
  }

  get tilstand(): Lokaltilstand {
    return this.slack.tilstand;
  }

  paaEndring(lytter: () => void): () => void {
    return this.slack.paaEndring(lytter);
  }

  async skriv({ bruker, kanal }: Hvor, tekst: string, traad?: string): Promise<void> {
    const ts = this.slack.nyTs();
    this.slack.leggTilMelding({
      ts,
      kanal,
      traad: traad ?? null,
      bruker,
      bareFor: null,
      tekst,
      blokker: [],
      fil: null,
    });
    const direkte = kanal.startsWith('D');
    await this.#hendelse({
      type: direkte ? 'message' : 'app_mention',
      ...(direkte ? { channel_type: 'im' } : {}),
      user: bruker,
      channel: kanal,
      text: direkte ? tekst : `<@${LOKAL_BOT.bruker}> ${tekst}`,
      ts,
      event_ts: ts,
      ...(traad === undefined ? {} : { thread_ts: traad }),
    });
  }

  async kommando({ bruker, kanal }: Hvor, tekst: string): Promise<void> {
    await this.#send({
      command: '/eierblikk',
      text: tekst,
      team_id: LOKALT_TEAM,
      channel_id: kanal,
      user_id: bruker,
      response_url: this.slack.nySvaradresse(kanal, bruker),
      trigger_id: this.slack.nyUtloeser(bruker),
    });
  }

  async trykk(hvor: Hvor, meldingTs: string, handling: Readonly<Record<string, unknown>>): Promise<void> {
    const melding = this.#melding(hvor.kanal, meldingTs);
    if (melding === null) return;
    await this.#send({
      type: 'block_actions',
      ...this.#hvem(hvor),
      container: { type: 'message', message_ts: meldingTs, channel_id: hvor.kanal },
      message: melding,
      actions: [{ type: 'button', block_id: 'b', action_ts: this.slack.nyTs(), ...handling }],
    });
  }

  async forklar(hvor: Hvor, meldingTs: string): Promise<void> {
    const message = this.#melding(hvor.kanal, meldingTs);
    if (message === null) return;
    await this.#send({ type: 'message_action', callback_id: 'forklar', ...this.#hvem(hvor), message });
  }

  async sendModal(
    bruker: string,
    verdier: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, string>> | null> {
    const visning = this.#visning(bruker, 'modal', verdier);
    if (visning === null) return null;
    const svar = await this.#send({ type: 'view_submission', ...this.#iVisning(bruker), view: visning });
    const feil = feilI(svar);
    if (feil !== null) return feil;
    const ny = NyVisningSchema.safeParse(svar);
    if (ny.success) this.slack.byttModal(bruker, ny.data.view);
    else this.slack.lukkModal(bruker);
    return null;
  }

  async trykkIVisning(
    bruker: string,
    hvor: 'hjem' | 'modal',
    handling: Readonly<Record<string, unknown>>,
    verdier: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const visning = this.#visning(bruker, hvor, verdier);
    if (visning === null) return;
    await this.#send({
      type: 'block_actions',
      ...this.#iVisning(bruker),
      container: { type: 'view', view_id: visning.id },
      view: visning,
      actions: [{ type: 'button', block_id: 'b', action_ts: this.slack.nyTs(), ...handling }],
    });
  }

  async foreslaa(
    bruker: string,
    felt: { readonly block_id: string; readonly action_id: string; readonly value: string },
  ): Promise<readonly Forslagsgruppe[]> {
    const visning = this.#visning(bruker, 'modal', {});
    if (visning === null) return [];
    const { trigger_id: _, ...hvem } = this.#iVisning(bruker);
    const svar = ForslagSchema.safeParse(
      await this.#send({ type: 'block_suggestion', ...hvem, view: visning, ...felt }),
    );
    if (!svar.success) return [];
    return svar.data.option_groups.map(({ label, options }) => ({
      tittel: label.text,
      valg: options.map((o) => ({ tekst: o.text.text, verdi: o.value })),
    }));
  }

  lukkModal(bruker: string): void {
    this.slack.lukkModal(bruker);
  }

  async aapneHjem(bruker: string): Promise<void> {
    await this.#hendelse({ type: 'app_home_opened', user: bruker, channel: direktekanal(bruker), tab: 'home' });
  }

  async aapneSamtale(bruker: string): Promise<void> {
    await this.#hendelse({ type: 'app_home_opened', user: bruker, channel: direktekanal(bruker), tab: 'messages' });
  }

  async slippFil({ bruker, kanal }: Hvor, navn: string, innhold: Buffer): Promise<void> {
    const id = `F${this.slack.nyttNummer()}`;
    this.slack.leggTilFil({ id, navn, bruker, kanal, innhold });
    this.slack.leggTilMelding({
      ts: this.slack.nyTs(),
      kanal,
      traad: null,
      bruker,
      bareFor: null,
      tekst: '',
      blokker: [],
      fil: { id, navn },
    });
    await this.#hendelse({ type: 'file_shared', file_id: id, user_id: bruker, channel_id: kanal, file: { id } });
  }

  hentFil(id: string): { readonly navn: string; readonly innhold: Buffer } | null {
    const fil = this.slack.fil(id);
    return fil === undefined ? null : { navn: fil.navn, innhold: fil.innhold };
  }

  #melding(kanal: string, ts: string): Readonly<Record<string, unknown>> | null {
    const melding = this.tilstand.meldinger.find((m) => m.kanal === kanal && m.ts === ts);
    if (melding === undefined) return null;
    const { bruker, tekst, blokker, traad } = melding;
    const iTraad = traad === null ? {} : { thread_ts: traad };
    return { type: 'message', user: bruker, ts, text: tekst, blocks: blokker, ...iTraad };
  }

  #iVisning(bruker: string): { readonly trigger_id: string; readonly [felt: string]: unknown } {
    return {
      team: { id: LOKALT_TEAM },
      user: { id: bruker, team_id: LOKALT_TEAM },
      trigger_id: this.slack.nyUtloeser(bruker),
    };
  }

  /** A view as Slack sends it with what is done there; `null`: nothing is shown. */
  #visning(
    bruker: string,
    hvor: 'hjem' | 'modal',
    values: Readonly<Record<string, unknown>>,
  ): { readonly id: string; readonly [felt: string]: unknown } | null {
    const { hjem, modaler } = this.tilstand;
    const modal = hvor === 'modal' ? modaler.get(bruker) : { id: `H-${bruker}`, hash: '', visning: hjem.get(bruker) };
    if (typeof modal?.visning !== 'object' || modal.visning === null) return null;
    return { ...modal.visning, id: modal.id, hash: modal.hash, state: { values } };
  }

  #hvem({ bruker, kanal }: Hvor): Readonly<Record<string, unknown>> {
    return {
      team: { id: LOKALT_TEAM },
      user: { id: bruker, team_id: LOKALT_TEAM },
      channel: { id: kanal, name: kanal },
      response_url: this.slack.nySvaradresse(kanal, bruker),
      trigger_id: this.slack.nyUtloeser(bruker),
    };
  }

  async #hendelse(event: Readonly<Record<string, unknown>>): Promise<void> {
    // Across restarts too: the keys are kept in the database.
    const event_id = `Ev-lokal-${crypto.randomUUID()}`;
    await this.#send({ type: 'event_callback', team_id: LOKALT_TEAM, event_id, event });
  }

  /** What the listener acknowledged with. */
  async #send(body: Readonly<Record<string, unknown>>): Promise<unknown> {
    let svar: unknown;
    const ack = async (gitt?: unknown): Promise<void> => {
      svar = gitt;
    };
    if (this.#app !== null && this.#aapen) await this.#app.processEvent({ body: { ...body }, ack });
    return svar;
  }
}

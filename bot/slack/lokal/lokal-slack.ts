import * as z from 'zod';
import type { Kallutfall, Nedlasting, Opplasting, Slackkall } from '../../delivery/index.ts';
import {
  LOKAL_BOT,
  LOKALE_BRUKERE,
  LOKALE_KANALER,
  LOKALT_TEAM,
  type LokalFil,
  type LokalMelding,
  type LokalModal,
  type Lokaltilstand,
} from './omraade.ts';

type Argumenter = Readonly<Record<string, unknown>>;

const PostSchema = z.object({
  channel: z.string(),
  thread_ts: z.string().optional(),
  ts: z.string().optional(),
  user: z.string().optional(),
  text: z.string().default(''),
  blocks: z.array(z.unknown()).default([]),
});
const VisningSchema = z.object({
  user_id: z.string().optional(),
  trigger_id: z.string().optional(),
  view: z.unknown(),
});
const ByttSchema = z.object({ view_id: z.string(), hash: z.string().optional(), view: z.unknown() });
const StatusSchema = z.object({ channel_id: z.string(), status: z.string() });
const ForslagSchema = z.object({
  channel_id: z.string(),
  prompts: z.array(z.object({ title: z.string(), message: z.string() })),
});
const OppslagSchema = z.object({
  user: z.string().optional(),
  channel: z.string().optional(),
  file: z.string().optional(),
});

const ok = (svar: Argumenter = {}): Kallutfall => ({ slag: 'ok', svar });
const avvist = (kode: string): Kallutfall => ({ slag: 'avvist', kode });
const FLEST_MELDINGER = 500;

/** Stands in for Slack's Web API inside the process: what the bot posts is kept for a page to draw. No network, no token. */
export class LokalSlack implements Slackkall {
  readonly #meldinger: LokalMelding[] = [];
  readonly #hjem = new Map<string, unknown>();
  readonly #modaler = new Map<string, LokalModal>();
  readonly #status = new Map<string, string>();
  readonly #forslag = new Map<string, readonly { readonly tittel: string; readonly spoersmaal: string }[]>();
  readonly #filer = new Map<string, LokalFil>();
  /** Who may open a modal with which trigger, and where a command's answer goes. */
  readonly #utloesere = new Map<string, string>();
  readonly #adresser = new Map<string, { readonly kanal: string; readonly bruker: string }>();
  readonly #lyttere = new Set<() => void>();
  #nummer = 0;

  get tilstand(): Lokaltilstand {
    return {
      meldinger: this.#meldinger,
      hjem: this.#hjem,
      modaler: this.#modaler,
      status: this.#status,
      forslag: this.#forslag,
    };
  }

  /** Calls back whenever something is posted or changed; returns how to stop. */
  paaEndring(lytter: () => void): () => void {
    this.#lyttere.add(lytter);
    return () => this.#lyttere.delete(lytter);
  }

  nyttNummer(): number {
    this.#nummer += 1;
    return this.#nummer;
  }

  nyTs(): string {
    // By the clock, so that a ts isn't used again after a restart: the keys of old messages are in the database.
    return `${Math.floor(Date.now() / 1_000)}.${String(this.nyttNummer()).padStart(6, '0')}`;
  }

  leggTilMelding(melding: LokalMelding): void {
    this.#meldinger.push(melding);
    if (this.#meldinger.length > FLEST_MELDINGER) this.#meldinger.splice(0, this.#meldinger.length - FLEST_MELDINGER);
    this.#siFra();
  }

  leggTilFil(fil: LokalFil): void {
    this.#filer.set(fil.id, fil);
  }

  fil(id: string): LokalFil | undefined {
    return this.#filer.get(id);
  }

  nyUtloeser(bruker: string): string {
    const id = `lokal.${this.nyttNummer()}.${crypto.randomUUID()}`;
    this.#utloesere.set(id, bruker);
    return id;
  }

  nySvaradresse(kanal: string, bruker: string): string {
    const adresse = `lokal:${crypto.randomUUID()}`;
    this.#adresser.set(adresse, { kanal, bruker });
    return adresse;
  }

  /** Shows something else in the open modal: a new hash, the same id. */
  byttModal(bruker: string, visning: unknown): void {
    const aapen = this.#modaler.get(bruker);
    if (aapen === undefined) return;
    this.#modaler.set(bruker, { id: aapen.id, hash: this.nyTs(), visning });
    this.#siFra();
  }

  lukkModal(bruker: string): void {
    this.#modaler.delete(bruker);
    this.#siFra();
  }

  async kall(metode: string, argumenter: Argumenter): Promise<Kallutfall> {
    switch (metode) {
      case 'chat.postMessage':
        return this.#post(argumenter, false);
      case 'chat.postEphemeral':
        return this.#post(argumenter, true);
      case 'chat.update':
      case 'chat.delete':
        return this.#endre(argumenter, metode === 'chat.delete');
      case 'views.publish':
      case 'views.open':
        return this.#vis(argumenter);
      case 'views.update':
        return this.#bytt(argumenter);
      case 'assistant.threads.setStatus': {
        const { channel_id, status } = StatusSchema.parse(argumenter);
        this.#status.set(channel_id, status);
        this.#siFra();
        return ok();
      }
      case 'assistant.threads.setSuggestedPrompts': {
        const { channel_id, prompts } = ForslagSchema.parse(argumenter);
        const forslag = prompts.map((p) => ({ tittel: p.title, spoersmaal: p.message }));
        this.#forslag.set(channel_id, forslag);
        this.#siFra();
        return ok();
      }
      default:
        return this.#slaaOpp(metode, argumenter);
    }
  }

  async svarPaaAdresse(adresse: string, melding: Argumenter): Promise<Kallutfall> {
    const sted = this.#adresser.get(adresse);
    if (sted === undefined) return avvist('expired_url');
    const synlig = melding.response_type === 'in_channel' ? {} : { user: sted.bruker };
    return this.#post({ channel: sted.kanal, ...melding, ...synlig }, melding.response_type !== 'in_channel');
  }

  async lastOpp({ kanal, traad, filnavn, innhold, tekst }: Opplasting): Promise<Kallutfall> {
    const fil = { id: `F${this.nyttNummer()}`, navn: filnavn };
    this.#filer.set(fil.id, { ...fil, bruker: LOKAL_BOT.bruker, kanal, innhold });
    this.leggTilMelding({
      ts: this.nyTs(),
      kanal,
      traad,
      bruker: LOKAL_BOT.bruker,
      bareFor: null,
      tekst,
      blokker: [],
      fil,
    });
    return ok();
  }

  async hentFil(adresse: string, hoeystByte: number): Promise<Nedlasting> {
    const fil = this.#filer.get(adresse.replace(/^lokal-fil:/, ''));
    if (fil === undefined) return { ok: false, grunn: 'ikke_tilgjengelig' };
    return fil.innhold.byteLength > hoeystByte ? { ok: false, grunn: 'for_stor' } : { ok: true, innhold: fil.innhold };
  }

  #siFra(): void {
    for (const lytter of this.#lyttere) lytter();
  }

  #post(argumenter: Argumenter, bareForEn: boolean): Kallutfall {
    const { channel: til, thread_ts, user, text, blocks } = PostSchema.parse(argumenter);
    // A message to a person goes to the direct message with her.
    const channel = LOKALE_KANALER.find((k) => k.medBruker === til)?.id ?? til;
    if (!LOKALE_KANALER.some((k) => k.id === channel)) return avvist('channel_not_found');
    const ts = this.nyTs();
    this.#status.delete(channel);
    this.leggTilMelding({
      ts,
      kanal: channel,
      traad: thread_ts ?? null,
      bruker: LOKAL_BOT.bruker,
      bareFor: bareForEn ? (user ?? null) : null,
      tekst: text,
      blokker: blocks,
      fil: null,
    });
    return ok({ channel, ts });
  }

  #endre(argumenter: Argumenter, slett: boolean): Kallutfall {
    const { channel, ts, text, blocks } = PostSchema.parse(argumenter);
    const nr = this.#meldinger.findIndex((m) => m.kanal === channel && m.ts === ts);
    const gammel = this.#meldinger[nr];
    if (gammel === undefined) return avvist('message_not_found');
    if (slett) this.#meldinger.splice(nr, 1);
    else this.#meldinger[nr] = { ...gammel, tekst: text, blokker: blocks };
    this.#siFra();
    return ok({ channel, ts });
  }

  #vis(argumenter: Argumenter): Kallutfall {
    const { user_id, trigger_id, view } = VisningSchema.parse(argumenter);
    if (user_id !== undefined) {
      this.#hjem.set(user_id, view);
      this.#siFra();
      return ok();
    }
    const bruker = this.#utloesere.get(trigger_id ?? '');
    if (bruker === undefined) return avvist('invalid_trigger_id');
    // Its own for ever: which forms have been sent in is kept in the database, across restarts.
    const modal = { id: `V-lokal-${crypto.randomUUID()}`, hash: this.nyTs(), visning: view };
    this.#modaler.set(bruker, modal);
    this.#siFra();
    return ok({ view: { id: modal.id, hash: modal.hash } });
  }

  #bytt(argumenter: Argumenter): Kallutfall {
    const { view_id, hash, view } = ByttSchema.parse(argumenter);
    for (const [bruker, modal] of this.#modaler) {
      if (modal.id !== view_id) continue;
      if (hash !== undefined && hash !== modal.hash) return avvist('hash_conflict');
      this.byttModal(bruker, view);
      return ok();
    }
    return avvist('not_found');
  }

  #slaaOpp(metode: string, argumenter: Argumenter): Kallutfall {
    const { user, channel, file } = OppslagSchema.parse(argumenter);
    switch (metode) {
      case 'auth.test':
        return ok({ team_id: LOKALT_TEAM, user_id: LOKAL_BOT.bruker, bot_id: LOKAL_BOT.botId });
      case 'users.info': {
        const funnet = LOKALE_BRUKERE.find((b) => b.id === user);
        if (funnet === undefined) return avvist('user_not_found');
        const { id, navn, gjest } = funnet;
        return ok({ user: { id, team_id: LOKALT_TEAM, real_name: navn, is_restricted: gjest } });
      }
      case 'conversations.info':
        return ok({
          channel: { id: channel, is_ext_shared: false, is_member: LOKALE_KANALER.some((k) => k.id === channel) },
        });
      case 'files.info': {
        const fil = this.#filer.get(file ?? '');
        if (fil === undefined) return avvist('file_not_found');
        const { id, navn, bruker, innhold } = fil;
        return ok({
          file: { id, name: navn, size: innhold.byteLength, user: bruker, url_private_download: `lokal-fil:${id}` },
        });
      }
      default:
        return avvist('unknown_method');
    }
  }
}

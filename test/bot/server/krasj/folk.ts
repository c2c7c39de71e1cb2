import { regnskap } from '../../../e2e/slack/arbeidsbok.ts';
import { type Delivery, type FakeSlack, type PostedMessage, visibleText } from '../../../fakes/slack/index.ts';

export const ADMIN = 'U0ADMIN';
export const LESER = 'U0LESER';
export const KANAL = 'C0EIERSKAP';

/** A request of Slack's that the bot hasn't acknowledged: Slack sends it again when it can. */
interface Uleverte {
  readonly send: (til: Delivery) => Promise<{ readonly status: number }>;
}

export interface Spurt {
  readonly noekkel: string;
  readonly traad: string;
}
export interface Sluppet {
  readonly noekkel: string;
  readonly navn: string;
  /** What the workbook says, in millions; below zero is a brudd. */
  readonly millioner: number;
}

const pause = (ms: number) => new Promise((ferdig) => setTimeout(ferdig, ms));

/** Even numbers are in order, odd ones below zero: every version that follows its neighbour changes the findings. */
export const millioner = (nr: number): number => (nr % 2 === 0 ? nr + 1 : -(nr + 1));

/** The value of «Ta i bruk» under an import's report. */
function ibruksknapp(melding: PostedMessage): string | null {
  const treff = /"action_id":"ta_i_bruk".*?"value":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(melding.blocks));
  return treff === null ? null : String(JSON.parse(`"${treff[1]}"`));
}

export function sagt(melding: PostedMessage): string {
  return [melding.text, ...visibleText(melding.blocks)].join('\n');
}

/** People in a workspace, who ask, drop workbooks and take them into use, whatever becomes of the bot meanwhile. */
export class Folk {
  readonly spurt: Spurt[] = [];
  readonly sluppet: Sluppet[] = [];
  readonly #slack: FakeSlack;
  readonly #uleverte = new Set<Uleverte>();
  #bot: Delivery | null = null;
  #hjemme = false;
  #brukt = 0;

  constructor(slack: FakeSlack) {
    this.#slack = slack;
    for (const [id, name] of [
      [ADMIN, 'admin'],
      [LESER, 'leser'],
    ] as const) {
      slack.workspace.addUser({ id, name });
    }
    slack.workspace.addChannel({ id: KANAL, name: 'eierskap', kind: 'public' });
  }

  /** Where the bot is now; `null`: nowhere. */
  bot(adresse: string | null): void {
    this.#bot = adresse === null ? null : this.#slack.delivery(`${adresse}/slack/events`);
  }

  /** Everybody goes home when they have heard the end of what they are at. */
  gaaHjem(): void {
    this.#hjemme = true;
  }

  /** How many workbooks somebody has been told are in use. */
  get brukt(): number {
    return this.#brukt;
  }

  async #lever(u: Uleverte): Promise<void> {
    const bot = this.#bot;
    if (bot === null) return void this.#uleverte.add(u);
    const svar = await u.send(bot).catch(() => null);
    if (svar?.status === 200) this.#uleverte.delete(u);
    else this.#uleverte.add(u);
  }

  /** Slack's redeliveries, as long as there is anything to deliver. */
  async leverPaaNytt(): Promise<void> {
    while (!this.#hjemme || this.#uleverte.size > 0) {
      if (this.#bot !== null) for (const u of [...this.#uleverte]) await this.#lever(u);
      await pause(50);
    }
  }

  async spoer(): Promise<void> {
    while (!this.#hjemme) {
      const hendelse = this.#slack.payloads.mention(
        { channel: KANAL, user: LESER },
        'Hva var egenkapitalen til Unikum i 2024?',
      );
      this.spurt.push({ noekkel: hendelse.event_id, traad: String(hendelse.event.ts) });
      await this.#lever({ send: (til) => til.event(hendelse) });
      await pause(50 + Math.random() * 200);
    }
  }

  /** Drops one workbook after the other, and presses «Ta i bruk» until it is told that it is. */
  async importer(): Promise<void> {
    const kanal = this.#slack.workspace.directMessage(ADMIN).id;
    for (let nr = 0; !this.#hjemme; nr += 1) {
      const navn = `bok${nr}.xlsx`;
      const bytes = regnskap(millioner(nr) * 1_000_000);
      const fil = this.#slack.workspace.addFile({ name: navn, user: ADMIN, bytes, channels: [kanal] });
      const hendelse = this.#slack.payloads.fileShared({ channel: kanal, user: ADMIN }, fil.id);
      this.sluppet.push({ noekkel: hendelse.event_id, navn, millioner: millioner(nr) });
      await this.#lever({ send: (til) => til.event(hendelse) });
      const rapport = await this.#faarSe((m) => m.channel === kanal && sagt(m).includes(navn));
      const verdi = rapport === null ? null : ibruksknapp(rapport);
      if (rapport !== null && verdi !== null) await this.#taIBruk(kanal, rapport, verdi);
    }
  }

  async #taIBruk(kanal: string, rapport: PostedMessage, verdi: string): Promise<void> {
    const { versjon } = { versjon: /"versjon":(\d+)/.exec(verdi)?.[1] ?? '' };
    const brukt = () =>
      this.#slack.messages.some(
        (m) => m.channel === kanal && new RegExp(`Versjon ${versjon} er (tatt|allerede)`).test(m.text),
      );
    while (!brukt() && !this.#hjemme) {
      const trykk = this.#slack.payloads.action(
        { channel: kanal, user: ADMIN },
        { action_id: 'ta_i_bruk', value: verdi },
        rapport,
      );
      // Slack doesn't send a press again: the person does.
      const svar = await this.#bot?.interaction(trykk).catch(() => null);
      for (let ventet = 0; ventet < 2_000 && svar?.status === 200 && !brukt(); ventet += 20) await pause(20);
      await pause(50);
    }
    if (brukt()) this.#brukt += 1;
  }

  async #faarSe(passer: (m: PostedMessage) => boolean): Promise<PostedMessage | null> {
    while (!this.#hjemme) {
      const funnet = this.#slack.messages.find(passer);
      if (funnet !== undefined) return funnet;
      await pause(20);
    }
    return null;
  }
}

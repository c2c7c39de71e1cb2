import type { Tatt, Utboks } from '../store/index.ts';
import type { Fart } from './fart.ts';
import { InnholdSchema, type Problemrad, type Variant } from './innhold.ts';
import type { Kallutfall, Slackkall } from './slackkall.ts';

/** Slack's words for «not in this form»: the next form is tried. */
export const FORMFEIL: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_too_long',
  'msg_blocks_too_long',
  'no_text',
  'invalid_arguments',
]);
/** Slack's words for «not here»: the next way is tried, for a command its own answering address. */
const STEDFEIL = new Set(['not_in_channel', 'channel_not_found', 'restricted_action', 'is_archived']);

/** Short pauses first, for the person who waits; then longer. Milliseconds. */
const PAUSER_MS = [300, 1_000, 3_000, 10_000, 30_000, 120_000, 600_000] as const;
/** With these pauses a message is tried for about a day before it is given up. */
const FLEST_FORSOEK = 150;
/** The longest that a sender waits for its turn before it puts the message back in the box. */
const VENT_HOEYST_MS = 1_500;

export interface Sendervalg {
  readonly utboks: Utboks;
  readonly slack: Slackkall;
  readonly fart: Fart;
  /** The simpler forms of a message that Slack turned down, each simpler than the one before. */
  enklere(argumenter: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[];
  /** Makes the workbook of an import's problems. */
  problembok(rader: readonly Problemrad[]): Promise<Buffer>;
  /** Something happened to a message, for the metrics and the log: `sendt`, `utsatt`, `uvisst`, `feilet`. */
  meld?(hendelse: Sendeutfall, kode: string): void;
}

export type Sendeutfall = 'sendt' | 'utsatt' | 'uvisst' | 'feilet';

export interface Sender {
  /** Sends a message that the caller has claimed, and writes down how it went. */
  send(tatt: Tatt): Promise<Sendeutfall>;
}

/** How long to wait before the next attempt, in milliseconds. */
export function pauseFor(forsoek: number): number {
  return PAUSER_MS[Math.min(forsoek, PAUSER_MS.length) - 1] ?? PAUSER_MS[0];
}

function erAvvistMed(utfall: Kallutfall, koder: ReadonlySet<string>): boolean {
  return utfall.slag === 'avvist' && koder.has(utfall.kode);
}

function tsAv(svar: Readonly<Record<string, unknown>>): string | null {
  return typeof svar.ts === 'string' ? svar.ts : null;
}

const sov = (ms: number): Promise<void> => new Promise((ferdig) => setTimeout(ferdig, ms));

export function lagSender({ utboks, slack, fart, enklere, problembok, meld }: Sendervalg): Sender {
  const kallSomGaar = async (metode: string, argumenter: Readonly<Record<string, unknown>>): Promise<Kallutfall> => {
    let utfall = await slack.kall(metode, argumenter);
    if (!erAvvistMed(utfall, FORMFEIL)) return utfall;
    for (const enklereArgumenter of enklere(argumenter)) {
      utfall = await slack.kall(metode, enklereArgumenter);
      if (!erAvvistMed(utfall, FORMFEIL)) return utfall;
    }
    return utfall;
  };

  const send = async (variant: Variant): Promise<Kallutfall> => {
    switch (variant.vei) {
      case 'metode':
        return kallSomGaar(variant.metode, variant.argumenter);
      case 'adresse':
        return slack.svarPaaAdresse(variant.adresse, variant.melding);
      case 'problemliste': {
        const { kanal, traad, filnavn, rader, tekst } = variant;
        return slack.lastOpp({ kanal, traad, tekst, filnavn, innhold: await problembok(rader) });
      }
    }
  };

  const sendFoersteSomGaar = async (varianter: readonly Variant[]): Promise<Kallutfall> => {
    let utfall: Kallutfall = { slag: 'avvist', kode: 'uten_innhold' };
    for (const variant of varianter) {
      utfall = await send(variant);
      if (!(erAvvistMed(utfall, FORMFEIL) || erAvvistMed(utfall, STEDFEIL))) return utfall;
    }
    return utfall;
  };

  /** Waits for its turn; `0` when it came, otherwise how much longer it would take. */
  const vent = async ({ team, kanal }: Tatt): Promise<number> => {
    let brukt = 0;
    for (;;) {
      const ms = fart.proev(team, kanal);
      if (ms === 0 || brukt + ms > VENT_HOEYST_MS) return ms;
      brukt += ms;
      await sov(ms);
    }
  };

  const skrivNed = async (tatt: Tatt, utfall: Kallutfall): Promise<readonly [Sendeutfall, string]> => {
    switch (utfall.slag) {
      case 'ok':
        await utboks.sendt(tatt, tsAv(utfall.svar));
        return ['sendt', ''];
      case 'vent':
        fart.stans(tatt.team, utfall.ms);
        await utboks.utsett(tatt, utfall.ms, 'ratelimited');
        return ['utsatt', 'ratelimited'];
      case 'avvist':
        await utboks.feilet(tatt, utfall.kode);
        return ['feilet', utfall.kode];
      case 'ikke_levert':
      case 'uvisst':
        if (tatt.forsoek >= FLEST_FORSOEK) {
          await utboks.feilet(tatt, utfall.kode);
          return ['feilet', utfall.kode];
        }
        if (utfall.slag === 'ikke_levert') {
          await utboks.utsett(tatt, pauseFor(tatt.forsoek), utfall.kode);
          return ['utsatt', utfall.kode];
        }
        await utboks.meldUvisst(tatt, utfall.kode);
        return ['uvisst', utfall.kode];
    }
  };

  return {
    async send(tatt) {
      const innhold = InnholdSchema.safeParse(tatt.innhold);
      if (!innhold.success) {
        await utboks.feilet(tatt, 'ugyldig_innhold');
        return 'feilet';
      }
      const ventetid = await vent(tatt);
      if (ventetid > 0) {
        await utboks.utsett(tatt, ventetid, 'fartsgrense');
        return 'utsatt';
      }
      const [slag, kode] = await skrivNed(tatt, await sendFoersteSomGaar(innhold.data.varianter));
      meld?.(slag, kode);
      return slag;
    },
  };
}

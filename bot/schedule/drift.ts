import {
  type Fart,
  lagTakt,
  type Massepumpe,
  type Massepumpevalg,
  type Slackkall,
  startMassepumpe,
} from '../delivery/index.ts';
import type { Postmann } from '../mail/index.ts';
import type { Lager } from '../store/index.ts';
import { lagEpostlevering } from './epost-levering.ts';
import { type Planleggingsvalg, planlegg } from './planlegging.ts';
import { lagSlacklevering } from './slack-levering.ts';
import type { Utkastkilde } from './utkastkilde.ts';

/** How e-mail leaves. */
export interface Epostdrift {
  readonly postmann: Postmann;
  readonly fra: { readonly navn: string; readonly adresse: string };
  /** The public address; `null`: unsubscribing is by letter only. */
  readonly adresse: string | null;
  readonly perMinutt: number;
  readonly tilkoblinger: number;
}

export interface Sammendragsdriftvalg {
  readonly lager: Lager;
  readonly utkast: Utkastkilde;
  readonly slack: Slackkall;
  readonly fart: Fart;
  /** What Slack takes in a workspace in a minute. */
  readonly omraadePerMinutt: number;
  /** `null`: no mail server; what was for e-mail waits. */
  readonly epost: Epostdrift | null;
  readonly team: string;
  gjeldende: Planleggingsvalg['gjeldende'];
  versjoner: Planleggingsvalg['versjoner'];
  naa(): Date;
  /** How often it is looked for what is due, in milliseconds. */
  readonly planleggMs: number;
  /** How long a message may take before its fate is unknown. */
  readonly sendefristMs: number;
  /** How long a pump rests when there is nothing to send, and how long its lease on a line is. Tests make them short. */
  readonly pumpe?: Pick<Massepumpevalg, 'hvilMs' | 'forpaktningMs'>;
  meld?(slag: string, kode: string): void;
  feilet(feil: unknown): void;
}

/** Summaries at work: looks for what is due, empties both lines, and writes in the history how it went. */
export interface Sammendragsdrift {
  /** Looks at once: something was put in a line, or a subscription was made. */
  bank(): void;
  /** One look for what is due, and the history brought up to date. */
  runde(): Promise<void>;
  stopp(): Promise<void>;
}

/** A little is left for those who ask questions meanwhile. */
const ANDEL_TIL_SAMMENDRAG = 0.95;
const SAMTIDIG_SLACK = 12;
/** Messages that are claimed at once are sent within this, in milliseconds. */
const TATT_INNEN_MS = 50;

const omGangen = (perMinutt: number): number => Math.max(1, Math.floor((perMinutt / 60_000) * TATT_INNEN_MS));

function startPumper(v: Sammendragsdriftvalg): Massepumpe[] {
  const { lager, utkast, slack, fart, epost, naa, feilet, meld } = v;
  const felles: Omit<Massepumpevalg, 'koe' | 'takt' | 'samtidig' | 'send'> = {
    utboks: lager.utboks,
    masseutboks: lager.masseutboks,
    fristMs: v.sendefristMs,
    feilet,
    ...v.pumpe,
    ...(meld === undefined ? {} : { meld }),
  };
  const levering = { utkast, revisjon: lager.revisjon, naa, feilet };
  const pumper = [
    startMassepumpe({
      ...felles,
      koe: 'sammendrag',
      takt: lagTakt(v.omraadePerMinutt * ANDEL_TIL_SAMMENDRAG),
      samtidig: SAMTIDIG_SLACK,
      omGangen: omGangen(v.omraadePerMinutt),
      send: lagSlacklevering({ ...levering, slack, fart }),
    }),
  ];
  if (epost !== null) {
    const { perMinutt, tilkoblinger, ...resten } = epost;
    pumper.push(
      startMassepumpe({
        ...felles,
        koe: 'epost',
        takt: lagTakt(perMinutt * ANDEL_TIL_SAMMENDRAG),
        samtidig: tilkoblinger,
        omGangen: omGangen(perMinutt),
        send: lagEpostlevering({ ...levering, ...resten, sammendrag: lager.sammendrag }),
      }),
    );
  }
  return pumper;
}

export function startSammendrag(v: Sammendragsdriftvalg): Sammendragsdrift {
  const { lager, utkast, team, gjeldende, versjoner, naa, feilet } = v;
  const pumper = startPumper(v);
  const bankPumper = (): void => {
    for (const pumpe of pumper) pumpe.bank();
  };
  const runde = async (): Promise<void> => {
    const { iTransaksjon, sammendrag } = lager;
    await planlegg({ iTransaksjon, sammendrag, utkast, team, gjeldende, versjoner, naa, feilet }, bankPumper);
    await sammendrag.avstem();
  };
  let iGang: Promise<void> | null = null;
  const kjoer = (): Promise<void> => {
    iGang ??= runde()
      .catch(feilet)
      .finally(() => {
        iGang = null;
      });
    return iGang;
  };
  const klokke = setInterval(() => void kjoer(), v.planleggMs).unref();
  void kjoer();
  return {
    bank() {
      bankPumper();
      void kjoer();
    },
    runde: kjoer,
    async stopp() {
      clearInterval(klokke);
      await iGang;
      await Promise.all(pumper.map((pumpe) => pumpe.stopp()));
      v.epost?.postmann.lukk();
    },
  };
}

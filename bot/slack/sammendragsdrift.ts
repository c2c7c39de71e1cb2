import type { Sammendrag } from '#core';
import type { Portefoljekilde } from '../answers/index.ts';
import type { Fart, Slackkall } from '../delivery/index.ts';
import { type Adgang, ALT } from '../rights/index.ts';
import {
  type Epostdrift,
  hentVersjoner,
  lagSammendragsskriver,
  lagUtkastkilde,
  type Sammendragsdrift,
  startSammendrag,
  type Utkastkilde,
} from '../schedule/index.ts';
import type { Lager } from '../store/index.ts';
import { enklere, sammendragsvisning } from './blocks/index.ts';
import type { Botidentitet } from './tjenester.ts';

export interface Driftsvalg {
  readonly lager: Lager;
  readonly slack: Slackkall;
  readonly bot: Botidentitet;
  readonly adgang: Adgang;
  readonly kilde: Portefoljekilde;
  readonly fart: Fart;
  readonly omraadePerMinutt: number;
  /** `null`: no mail server. */
  readonly epost: Epostdrift | null;
  readonly planleggMs: number;
  readonly sendefristMs: number;
  naa(): Date;
  meld(slag: string, kode: string): void;
  feilet(feil: unknown): void;
}

/** Summaries in the bot: what they are made of is ready at once, and {@link start} sets them to work. */
export interface Sammendragsarbeid {
  readonly utkast: Utkastkilde;
  start(): void;
  bank(): void;
  stopp(): Promise<void>;
}

/** As Slack takes it, and the simpler forms for a Slack that doesn't. */
export function somMeldinger(sammendrag: Sammendrag): readonly Readonly<Record<string, unknown>>[] {
  const melding = { ...sammendragsvisning(sammendrag) };
  return [melding, ...enklere(melding)];
}

export function lagSammendragsarbeid(v: Driftsvalg): Sammendragsarbeid {
  const { lager, adgang, kilde, bot } = v;
  const utkast = lagUtkastkilde({ lager, adgang, kilde, bot, skriver: lagSammendragsskriver(somMeldinger) });
  let drift: Sammendragsdrift | null = null;
  return {
    utkast,
    start() {
      drift = startSammendrag({
        ...v,
        utkast,
        team: bot.team,
        async gjeldende() {
          const leser = await kilde.leser(ALT);
          return leser === null ? null : { versjon: leser.versjon, innsyn: leser.innsyn };
        },
        versjoner: () => hentVersjoner(lager),
      });
    },
    bank: () => drift?.bank(),
    async stopp() {
      await drift?.stopp();
    },
  };
}

import type { ModalView, PlainTextElement } from '@slack/types';
import * as z from 'zod';
import type { Maalform } from '#core';
import { type Blokk, type Knapp, knapperad, kontekst, seksjon } from './blokk.ts';
import { GRENSER } from './grenser.ts';
import { HANDLING } from './handling.ts';
import { TEKSTER } from './tekst/index.ts';
import { trygg } from './trygg.ts';

/** A subscription as it is shown to somebody who may manage it. All texts are safe. */
export interface Styredata {
  readonly minne: string;
  readonly id: number;
  /** What was just done; `null`: it was only opened. */
  readonly beskjed: string | null;
  /** The subscription in words. */
  readonly linje: string;
  /** The next due times as they are shown; or why there are none. */
  readonly neste: readonly string[];
  readonly ingenNeste: 'etter_versjon' | 'foer_moete' | 'annet' | 'stanset';
  readonly historikk: readonly string[];
  readonly paaPause: boolean;
  /** There is a run of unknown fate. */
  readonly uviss: boolean;
  readonly maalform: Maalform;
}

const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text });

function modal(tittel: string, lukk: string, minne: string, blocks: readonly Blokk[]): ModalView {
  if (minne.length > GRENSER.visning.metadata) throw new RangeError('minnet er for langt til en visning');
  const synlige = blocks.slice(0, GRENSER.visning.blokker);
  // Slack's types know no charts yet; there are none here.
  return {
    type: 'modal',
    private_metadata: minne,
    title: plain(tittel),
    close: plain(lukk),
    blocks: synlige.flatMap((b) => (b.type === 'data_visualization' ? [] : [b])),
  };
}

/** While it is looked up: a modal must be opened within three seconds, with what is at hand. */
export function ventemodal(tittel: string, minne: string, maalform: Maalform): ModalView {
  const { skjema: t } = TEKSTER[maalform];
  return modal(tittel, t.lukk, minne, [seksjon(t.henter)]);
}

/** A plain word in place of what was asked for. `tekst` may hold anything. */
export function beskjedmodal(tittel: string, tekst: string, maalform: Maalform): ModalView {
  const { skjema: t } = TEKSTER[maalform];
  return modal(tittel, t.lukk, '', [seksjon(trygg(tekst, GRENSER.tekstobjekt, { linjer: true }))]);
}

function knapper({ id, paaPause, uviss, maalform }: Styredata): Blokk[] {
  const { skjema: t } = TEKSTER[maalform];
  const verdi = String(id);
  const gjoer = (hva: string, tekst: string, mer: Partial<Knapp> = {}): Knapp => ({
    handling: `sammendrag_gjoer_${hva}`,
    tekst,
    verdi,
    ...mer,
  });
  return knapperad([
    { handling: HANDLING.sammendragEndre, tekst: t.knapp.endre, verdi },
    gjoer('vis', t.knapp.vis),
    gjoer('prøv', t.knapp.proev),
    paaPause ? gjoer('gjenoppta', t.knapp.gjenoppta) : gjoer('pause', t.knapp.pause),
    ...(uviss ? [gjoer('send-igjen', t.knapp.sendIgjen)] : []),
    gjoer('slett', t.knapp.slett, {
      stil: 'danger',
      bekreft: {
        title: plain(t.tittel(verdi)),
        text: plain(t.slettSikker),
        confirm: plain(t.knapp.slett),
        deny: plain(t.avbryt),
        style: 'danger',
      },
    }),
  ]);
}

const punkter = (linjer: readonly string[]): string => linjer.map((l) => `• ${l}`).join('\n');

/** One subscription: what it is, when it comes next, how it went, and what can be done with it. Also what is shown when it has been saved. */
export function styremodal(data: Styredata): ModalView {
  const { skjema: t } = TEKSTER[data.maalform];
  return modal(t.tittel(String(data.id)), t.lukk, data.minne, [
    ...(data.beskjed === null ? [] : [seksjon(`*${data.beskjed}*`)]),
    seksjon(data.linje),
    seksjon(`*${t.neste}*\n${data.neste.length === 0 ? t.ingenNeste[data.ingenNeste] : punkter(data.neste)}`),
    ...(data.historikk.length === 0 ? [] : [seksjon(`*${t.siste}*\n${punkter(data.historikk)}`)]),
    ...knapper(data),
  ]);
}

const IModal = z.object({ type: z.enum(['section', 'header', 'divider', 'context']) });

/** The richest form of a message that a modal can show: tables and charts are for messages. */
function forModal(meldinger: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  for (const { blocks } of meldinger) {
    if (!Array.isArray(blocks)) continue;
    const liste: readonly unknown[] = blocks;
    if (liste.every((b) => IModal.safeParse(b).success)) return [...liste];
  }
  const tekst = String(meldinger.at(-1)?.text ?? '');
  return [seksjon(tekst.slice(0, GRENSER.tekstobjekt))];
}

/** A summary shown before it is sent. `meldinger`: as they would be posted, in falling richness. */
export function forhaandsmodal(
  id: number,
  minne: string,
  meldinger: readonly Readonly<Record<string, unknown>>[],
  maalform: Maalform,
): Readonly<Record<string, unknown>> {
  const { skjema: t } = TEKSTER[maalform];
  const foer = kontekst(t.forenklet);
  const etter = knapperad([
    { handling: HANDLING.sammendragTilbake, tekst: t.knapp.tilbake, verdi: String(id) },
    { handling: 'sammendrag_gjoer_prøv', tekst: t.knapp.proev, verdi: String(id) },
  ]);
  const plass = GRENSER.visning.blokker - foer.length - etter.length;
  const { blocks: _, ...ramme } = modal(t.forhaandsvisning, t.lukk, minne, []);
  return { ...ramme, blocks: [...foer, ...forModal(meldinger).slice(0, plass), ...etter] };
}

export interface Sammendragspunkt {
  readonly id: number;
  /** In words; safe. */
  readonly linje: string;
}

/** Subscriptions with a button each, and one for a new one. Those that there is no room for are counted by the caller. */
export function sammendragsliste(punkter: readonly Sammendragspunkt[], maalform: Maalform): Blokk[] {
  const { skjema: t } = TEKSTER[maalform];
  return [
    ...punkter.map(({ id, linje }): Blokk => {
      const [rad] = knapperad([{ handling: HANDLING.sammendragAapne, tekst: t.knapp.aapne, verdi: String(id) }]);
      const knapp = rad?.type === 'actions' ? rad.elements[0] : undefined;
      const blokk = seksjon(linje);
      return knapp?.type === 'button'
        ? {
            ...blokk,
            accessory: { ...knapp, accessibility_label: `${t.knapp.aapne} ${t.tittel(String(id)).toLowerCase()}` },
          }
        : blokk;
    }),
    ...knapperad([{ handling: HANDLING.sammendragNytt, tekst: t.knapp.nytt, verdi: 'nytt' }]),
  ];
}

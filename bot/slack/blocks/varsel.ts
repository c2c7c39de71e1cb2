import type { ModalView } from '@slack/types';
import { type Dato, heltall, type Maalform, visAlvor, visTall } from '#core';
import { type Blokk, type Blokkmelding, knapperad, kontekst, medBlokker, overskrift, seksjon } from './blokk.ts';
import { type Funnvisning, funntekst } from './funn.ts';
import { GRENSER } from './grenser.ts';
import { DEMPINGSSKJEMA } from './handling.ts';
import { TEKSTER } from './tekst/index.ts';

/** A finding that came, went or changed grade; not both are `null`. */
export interface Varselendring {
  readonly foer: Funnvisning | null;
  readonly etter: Funnvisning | null;
}

export interface Varseldata {
  readonly versjon: number;
  readonly endringer: readonly Varselendring[];
  /** Findings whose snooze has run out, and that still stand. */
  readonly paaminnelser: readonly Funnvisning[];
  readonly maalform: Maalform;
}

/** Each takes up to two blocks and some 900 characters. */
const FLEST = 12;

/** «Før: ikke noe funn → Nå: *brudd*», then the finding as it stands, or as it stood. */
function endringstekst({ foer, etter }: Varselendring, maalform: Maalform): string {
  const { varsel: t } = TEKSTER[maalform];
  const grad = (f: Funnvisning | null): string => (f === null ? t.ingenFunn : visAlvor(f.alvor, maalform));
  const funn = etter ?? foer;
  return [
    `${t.foer}: ${grad(foer)} → ${t.naa}: ${grad(etter)}`,
    ...(funn === null ? [] : [funntekst(funn, maalform)]),
  ].join('\n');
}

function demping(funn: Funnvisning, maalform: Maalform): Blokk[] {
  const { knapp } = TEKSTER[maalform];
  return knapperad([
    { handling: 'kvitter', tekst: knapp.kvitter, verdi: funn.noekkel },
    { handling: 'utsett', tekst: knapp.utsett, verdi: funn.noekkel },
  ]);
}

/** What a channel that subscribes is told once: what was, what is now, and two buttons for what still stands. */
export function varselvisning({ versjon, endringer, paaminnelser, maalform }: Varseldata): Blokkmelding {
  const t = TEKSTER[maalform];
  const poster = [
    ...endringer.map((e) => ({ tekst: endringstekst(e, maalform), staar: e.etter })),
    ...paaminnelser.map((f) => ({ tekst: `${t.varsel.paaminnelse}\n${funntekst(f, maalform)}`, staar: f })),
  ];
  const vist = poster.slice(0, FLEST);
  const tittel = t.varsel.tittel(visTall(heltall(versjon)));
  const ogTil = poster.length > vist.length ? t.ogTil(visTall(heltall(poster.length - vist.length))) : '';
  const text = [tittel, ...vist.map((p) => p.tekst), ogTil].filter((l) => l !== '').join('\n\n');
  return medBlokker(text, [
    overskrift(tittel),
    ...vist.flatMap(({ tekst, staar }) => [seksjon(tekst), ...(staar === null ? [] : demping(staar, maalform))]),
    ...kontekst(ogTil),
  ]);
}

const LENGSTE_GRUNN = 500;

/** The form behind «Kvitter» and «Utsett»: why, and for a snooze until when. `minne` comes back with the form. */
export function dempingsskjema(
  slag: 'kvittert' | 'utsatt',
  minne: string,
  forslag: Dato,
  maalform: Maalform,
): ModalView {
  const { demping: t, knapp } = TEKSTER[maalform];
  const plain = (text: string) => ({ type: 'plain_text' as const, text });
  if (minne.length > GRENSER.visning.metadata) throw new RangeError('minnet er for langt til et skjema');
  return {
    type: 'modal',
    callback_id: DEMPINGSSKJEMA.id,
    private_metadata: minne,
    title: plain(slag === 'kvittert' ? t.kvitter : t.utsett),
    submit: plain(knapp.lagre),
    close: plain(knapp.avbryt),
    blocks: [
      {
        type: 'input',
        block_id: DEMPINGSSKJEMA.grunn,
        label: plain(t.grunn),
        element: {
          type: 'plain_text_input',
          action_id: DEMPINGSSKJEMA.grunn,
          multiline: true,
          max_length: LENGSTE_GRUNN,
        },
      },
      ...(slag === 'kvittert'
        ? []
        : [
            {
              type: 'input' as const,
              block_id: DEMPINGSSKJEMA.til,
              label: plain(t.til),
              element: {
                type: 'datepicker' as const,
                action_id: DEMPINGSSKJEMA.til,
                initial_date: forslag,
              },
            },
          ]),
    ],
  };
}

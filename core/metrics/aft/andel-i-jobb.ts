import { egetMaal } from '../formelmaal.ts';
import type { Maal } from '../maal.ts';
import { delfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { aftAndeler } from './aftresultat.ts';
import { harAft } from './har-aft.ts';

type Etter = 6 | 12;

const TALLORD: Readonly<Record<Etter, { readonly norsk: string; readonly engelsk: string }>> = {
  6: { norsk: 'seks', engelsk: 'six' },
  12: { norsk: 'tolv', engelsk: 'twelve' },
};

/**
 * Share of those who left AFT who are in work so many months later, 0–1. Never held against Nav's goal, which is about the
 * day they leave. Source: Oslo Economics 2022, kap. 5.4.
 */
export function andelIJobbEtter(mnd: Etter): Maal {
  const { norsk, engelsk } = TALLORD[mnd];
  return egetMaal({
    id: `andel_i_jobb_${mnd}mnd`,
    gruppe: 'aft',
    navn: { nb: `Andel i jobb ${mnd} måneder etter AFT`, nn: `Del i jobb ${mnd} månader etter AFT` },
    synonymer: {
      nb: [
        `andel i jobb etter ${mnd} måneder`,
        `i jobb etter ${mnd} måneder`,
        `i jobb ${mnd} måneder etter`,
        `i arbeid etter ${mnd} måneder`,
        `i arbeid ${mnd} måneder etter`,
        `andel i arbeid etter ${mnd} måneder`,
        `jobb etter ${mnd} måneder`,
        `jobb etter ${norsk} måneder`,
        `i jobb etter ${norsk} måneder`,
        `i arbeid etter ${norsk} måneder`,
        `etter ${mnd} måneder`,
        `${mnd} måneder etter aft`,
        `${mnd}-månederstall`,
      ],
      nn: [
        `del i jobb etter ${mnd} månader`,
        `i jobb etter ${mnd} månader`,
        `i jobb ${mnd} månader etter`,
        `i arbeid etter ${mnd} månader`,
        `i arbeid ${mnd} månader etter`,
        `del i arbeid etter ${mnd} månader`,
        `jobb etter ${mnd} månader`,
        `jobb etter ${norsk} månader`,
        `i jobb etter ${norsk} månader`,
        `i arbeid etter ${norsk} månader`,
        `etter ${mnd} månader`,
        `${mnd} månader etter aft`,
      ],
    },
    enhet: 'andel',
    definisjon: {
      nb: `Andelen av de tidligere AFT-deltakerne som er i arbeid ${mnd} måneder etter at tiltaket sluttet. I Oslo Economics 2022 teller arbeid på minst fire timer i uken, og tallene gjelder 2018–2020 samlet.`,
      nn: `Delen av dei tidlegare AFT-deltakarane som er i arbeid ${mnd} månader etter at tiltaket slutta. I Oslo Economics 2022 tel arbeid på minst fire timar i veka, og tala gjeld 2018–2020 samla.`,
    },
    formel: {
      nb: `i arbeid ${mnd} måneder etter / alle avsluttede i perioden`,
      nn: `i arbeid ${mnd} månader etter / alle avslutta i perioden`,
    },
    hjemmel: null,
    definisjonskilde: 'Oslo Economics 2022, kap. 5.4',
    sammenlignbart: {
      nb: 'Kan ikke holdes mot Navs mål på 50 %: målet gjelder arbeid eller utdanning ved avslutning. Sammenlign bare tall med samme definisjon, samme kilde og overlappende perioder.',
      nn: 'Kan ikkje haldast mot Nav sitt mål på 50 %: målet gjeld arbeid eller utdanning ved avslutning. Samanlikn berre tal med same definisjon, same kjelde og overlappande periodar.',
    },
    samles: 'vektet',
    funksjon: delfunksjon(
      `ANDEL_I_JOBB_${mnd}MND`,
      `Share of those who left AFT who are in work ${engelsk} months later.`,
      [
        tallargument(
          'i_jobb',
          `I arbeid ${mnd} måneder etter`,
          `I arbeid ${mnd} månader etter`,
          `In work ${engelsk} months later`,
          {
            enhet: 'antall',
          },
        ),
        tallargument('avsluttet', 'Avsluttede deltakere', 'Avslutta deltakarar', 'Participants who left', {
          enhet: 'antall',
        }),
      ],
    ),
    gjelder: harAft,
    finn: aftAndeler(`andel_i_jobb_${mnd}mnd`, `${mnd}mnd`, 'arbeid'),
  });
}

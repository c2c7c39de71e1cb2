import { blad } from '../blad.ts';
import { egetMaal } from '../formelmaal.ts';
import { delfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { TIL_ARBEID } from './aftresultat.ts';
import { delAvAvsluttede } from './del-av-avsluttede.ts';
import { harAft } from './har-aft.ts';

export const retensjon = egetMaal({
  id: 'retensjon',
  gruppe: 'aft',
  navn: { nb: 'Fortsatt i arbeid etter 6 måneder', nn: 'Framleis i arbeid etter 6 månader' },
  synonymer: {
    nb: ['retensjon', 'fortsatt i arbeid', 'fortsatt i jobb', 'fortsatt i arbeid etter 6 måneder', 'varighet i arbeid'],
    nn: [
      'retensjon',
      'framleis i arbeid',
      'framleis i jobb',
      'framleis i arbeid etter 6 månader',
      'varigheit i arbeid',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Retensjon er andelen av dem som gikk fra AFT til arbeid, som fortsatt er der etter 6 måneder. Ett fylke har 85 % som mål.',
    nn: 'Retensjon er delen av dei som gjekk frå AFT til arbeid, som framleis er der etter 6 månader. Eitt fylke har 85 % som mål.',
  },
  formel: {
    nb: 'fortsatt i arbeid etter 6 måneder / til arbeid ved avslutning',
    nn: 'framleis i arbeid etter 6 månader / til arbeid ved avslutning',
  },
  hjemmel: null,
  definisjonskilde: 'avtalen med Nav i ett fylke',
  sammenlignbart: {
    nb: 'Ikke det samme som andel i jobb etter 6 måneder, som regnes av alle avsluttede.',
    nn: 'Ikkje det same som del i jobb etter 6 månader, som blir rekna av alle avslutta.',
  },
  samles: 'vektet',
  funksjon: delfunksjon('RETENSJON', 'Share of those who went from AFT to work who are still there after six months.', [
    tallargument(
      'fortsatt_i_arbeid',
      'Fortsatt i arbeid etter 6 måneder',
      'Framleis i arbeid etter 6 månader',
      'Still in work after six months',
      { enhet: 'antall' },
    ),
    tallargument('til_arbeid', 'Til arbeid ved avslutning', 'Til arbeid ved avslutning', 'To work when they left', {
      enhet: 'antall',
    }),
  ]),
  gjelder: harAft,
  finn: delAvAvsluttede({
    maal: 'retensjon',
    felt: 'i_arbeid_etter_6mnd',
    feltnavn: { nb: 'Fortsatt i arbeid etter 6 måneder', nn: 'Framleis i arbeid etter 6 månader' },
    helhetsnavn: TIL_ARBEID,
    helhet: (r) => blad(r.tilArbeid, TIL_ARBEID, 'antall'),
  }),
});

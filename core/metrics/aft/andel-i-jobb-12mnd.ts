import { egetMaal } from '../formelmaal.ts';
import { delfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { aftAndeler } from './aftresultat.ts';
import { harAft } from './har-aft.ts';

export const andelIJobb12mnd = egetMaal({
  id: 'andel_i_jobb_12mnd',
  gruppe: 'aft',
  navn: { nb: 'Andel i jobb 12 måneder etter AFT', nn: 'Del i jobb 12 månader etter AFT' },
  synonymer: {
    nb: [
      'andel i jobb etter 12 måneder',
      'i jobb etter 12 måneder',
      'i jobb 12 måneder etter',
      'i arbeid etter 12 måneder',
      'i arbeid 12 måneder etter',
      'andel i arbeid etter 12 måneder',
      'jobb etter 12 måneder',
      'jobb etter tolv måneder',
      'i jobb etter tolv måneder',
      'i arbeid etter tolv måneder',
      'etter 12 måneder',
      '12 måneder etter aft',
      '12-månederstall',
    ],
    nn: [
      'del i jobb etter 12 månader',
      'i jobb etter 12 månader',
      'i jobb 12 månader etter',
      'i arbeid etter 12 månader',
      'i arbeid 12 månader etter',
      'del i arbeid etter 12 månader',
      'jobb etter 12 månader',
      'jobb etter tolv månader',
      'i jobb etter tolv månader',
      'i arbeid etter tolv månader',
      'etter 12 månader',
      '12 månader etter aft',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Andelen av de tidligere AFT-deltakerne som er i arbeid 12 måneder etter at tiltaket sluttet. I Oslo Economics 2022 teller arbeid på minst fire timer i uken, og tallene gjelder 2018–2020 samlet.',
    nn: 'Delen av dei tidlegare AFT-deltakarane som er i arbeid 12 månader etter at tiltaket slutta. I Oslo Economics 2022 tel arbeid på minst fire timar i veka, og tala gjeld 2018–2020 samla.',
  },
  formel: {
    nb: 'i arbeid 12 måneder etter / alle avsluttede i perioden',
    nn: 'i arbeid 12 månader etter / alle avslutta i perioden',
  },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 5.4',
  sammenlignbart: {
    nb: 'Kan ikke holdes mot Navs mål på 50 %: målet gjelder arbeid eller utdanning ved avslutning. Sammenlign bare tall med samme definisjon, samme kilde og overlappende perioder.',
    nn: 'Kan ikkje haldast mot Nav sitt mål på 50 %: målet gjeld arbeid eller utdanning ved avslutning. Samanlikn berre tal med same definisjon, same kjelde og overlappande periodar.',
  },
  samles: 'vektet',
  funksjon: delfunksjon('ANDEL_I_JOBB_12MND', 'Share of those who left AFT who are in work twelve months later.', [
    tallargument('i_jobb', 'I arbeid 12 måneder etter', 'I arbeid 12 månader etter', 'In work twelve months later', {
      enhet: 'antall',
    }),
    tallargument('avsluttet', 'Avsluttede deltakere', 'Avslutta deltakarar', 'Participants who left', {
      enhet: 'antall',
    }),
  ]),
  gjelder: harAft,
  finn: aftAndeler('andel_i_jobb_12mnd', '12mnd', 'arbeid'),
});

import { egetMaal } from '../formelmaal.ts';
import { delfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { aftAndeler } from './aftresultat.ts';
import { harAft } from './har-aft.ts';

export const andelIJobb6mnd = egetMaal({
  id: 'andel_i_jobb_6mnd',
  gruppe: 'aft',
  navn: { nb: 'Andel i jobb 6 måneder etter AFT', nn: 'Del i jobb 6 månader etter AFT' },
  synonymer: {
    nb: [
      'andel i jobb etter 6 måneder',
      'i jobb etter 6 måneder',
      'i jobb 6 måneder etter',
      'i arbeid etter 6 måneder',
      'i arbeid 6 måneder etter',
      'andel i arbeid etter 6 måneder',
      'jobb etter 6 måneder',
      'jobb etter seks måneder',
      'i jobb etter seks måneder',
      'i arbeid etter seks måneder',
      'etter 6 måneder',
      '6 måneder etter aft',
      '6-månederstall',
    ],
    nn: [
      'del i jobb etter 6 månader',
      'i jobb etter 6 månader',
      'i jobb 6 månader etter',
      'i arbeid etter 6 månader',
      'i arbeid 6 månader etter',
      'del i arbeid etter 6 månader',
      'jobb etter 6 månader',
      'jobb etter seks månader',
      'i jobb etter seks månader',
      'i arbeid etter seks månader',
      'etter 6 månader',
      '6 månader etter aft',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Andelen av de tidligere AFT-deltakerne som er i arbeid 6 måneder etter at tiltaket sluttet. I Oslo Economics 2022 teller arbeid på minst fire timer i uken, og tallene gjelder 2018–2020 samlet.',
    nn: 'Delen av dei tidlegare AFT-deltakarane som er i arbeid 6 månader etter at tiltaket slutta. I Oslo Economics 2022 tel arbeid på minst fire timar i veka, og tala gjeld 2018–2020 samla.',
  },
  formel: {
    nb: 'i arbeid 6 måneder etter / alle avsluttede i perioden',
    nn: 'i arbeid 6 månader etter / alle avslutta i perioden',
  },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 5.4',
  sammenlignbart: {
    nb: 'Kan ikke holdes mot Navs mål på 50 %: målet gjelder arbeid eller utdanning ved avslutning. Sammenlign bare tall med samme definisjon, samme kilde og overlappende perioder.',
    nn: 'Kan ikkje haldast mot Nav sitt mål på 50 %: målet gjeld arbeid eller utdanning ved avslutning. Samanlikn berre tal med same definisjon, same kjelde og overlappande periodar.',
  },
  samles: 'vektet',
  funksjon: delfunksjon('ANDEL_I_JOBB_6MND', 'Share of those who left AFT who are in work six months later.', [
    tallargument('i_jobb', 'I arbeid 6 måneder etter', 'I arbeid 6 månader etter', 'In work six months later', {
      enhet: 'antall',
    }),
    tallargument('avsluttet', 'Avsluttede deltakere', 'Avslutta deltakarar', 'Participants who left', {
      enhet: 'antall',
    }),
  ]),
  gjelder: harAft,
  finn: aftAndeler('andel_i_jobb_6mnd', '6mnd', 'arbeid'),
});

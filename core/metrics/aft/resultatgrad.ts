import { egetMaal } from '../formelmaal.ts';
import { delfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { aftAndeler } from './aftresultat.ts';
import { harAft } from './har-aft.ts';

export const resultatgrad = egetMaal({
  id: 'resultatgrad',
  gruppe: 'aft',
  navn: { nb: 'Resultatgrad i AFT', nn: 'Resultatgrad i AFT' },
  synonymer: {
    nb: [
      'resultatgrad',
      'aft-resultatgrad',
      'aft-resultat',
      'aft resultat',
      'resultat i aft',
      'aft-mål',
      'formidling',
      'formidlingsgrad',
      'formidlingsandel',
      'formidlingsresultat',
      'aft-formidling',
      'andel formidlet',
      'overgang til arbeid eller utdanning',
      'overgang til arbeid og utdanning',
      'til arbeid eller utdanning',
      'til arbeid og utdanning',
      'andel til arbeid eller utdanning',
      'måloppnåelse i aft',
    ],
    nn: [
      'resultatgrad',
      'aft-resultatgrad',
      'aft-resultat',
      'aft resultat',
      'resultat i aft',
      'aft-mål',
      'formidling',
      'formidlingsgrad',
      'formidlingsdel',
      'formidlingsresultat',
      'aft-formidling',
      'del formidla',
      'overgang til arbeid eller utdanning',
      'overgang til arbeid og utdanning',
      'til arbeid eller utdanning',
      'til arbeid og utdanning',
      'måloppnåing i aft',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Resultatgrad er andelen av de avsluttede AFT-deltakerne som gikk til arbeid eller utdanning da tiltaket sluttet. Navs mål er 50 %; nøyaktig 50 % er nådd.',
    nn: 'Resultatgrad er delen av dei avslutta AFT-deltakarane som gjekk til arbeid eller utdanning då tiltaket slutta. Nav sitt mål er 50 %; nøyaktig 50 % er nådd.',
  },
  formel: {
    nb: 'avsluttede til arbeid eller utdanning / alle avsluttede i perioden',
    nn: 'avslutta til arbeid eller utdanning / alle avslutta i perioden',
  },
  hjemmel: 'rundskriv R76-12-1 til tiltaksforskriften § 13-1 (mål, ikke krav)',
  definisjonskilde: 'Kommunerevisjonen i Oslo 14/2022, kap. 2.1, 3.2 og vedlegg 1',
  sammenlignbart: {
    nb: 'Bare resultater ved avslutning for arbeid og utdanning kan holdes mot målet på 50 %. Andel i jobb etter 6 eller 12 måneder er noe annet. Resultatgraden sier hvor mange som gikk til arbeid eller utdanning, ikke hvor god bedriften er.',
    nn: 'Berre resultat ved avslutning for arbeid og utdanning kan haldast mot målet på 50 %. Del i jobb etter 6 eller 12 månader er noko anna. Resultatgraden seier kor mange som gjekk til arbeid eller utdanning, ikkje kor god bedrifta er.',
  },
  samles: 'vektet',
  funksjon: delfunksjon('RESULTATGRAD', 'Share of those who left AFT who went to work or education.', [
    tallargument('formidlet', 'Til arbeid eller utdanning', 'Til arbeid eller utdanning', 'To work or education', {
      enhet: 'antall',
    }),
    tallargument('avsluttet', 'Avsluttede deltakere', 'Avslutta deltakarar', 'Participants who left', {
      enhet: 'antall',
    }),
  ]),
  gjelder: harAft,
  finn: aftAndeler('resultatgrad', 'avslutning', 'arbeid_utdanning'),
});

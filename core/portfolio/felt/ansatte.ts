import { felt } from './felt.ts';

/** Who works there, and for whom: what the accounts' notes tell. */
export const ANSATTFELT = [
  felt({
    id: 'ansatte',
    gruppe: 'regnskap',
    navn: { nb: 'Ordinært ansatte', nn: 'Ordinært tilsette' },
    overskrifter: [
      'ansatte ordinære',
      'antall ordinært ansatte',
      'ordinære ansatte',
      'fast ansatte',
      'tal tilsette',
      'antal tilsette',
      'ordinært ansatte',
      'ansatte',
      'antall ansatte',
      'ordinært tilsette',
      'tilsette',
      'talet på tilsette',
    ],
    enhet: 'antall',
    kanVaereNegativ: false,
  }),
  felt({
    id: 'aarsverk',
    gruppe: 'regnskap',
    navn: { nb: 'Årsverk', nn: 'Årsverk' },
    overskrifter: [
      'årsverk i alt',
      'antall ordinære årsverk',
      'talet på årsverk',
      'årsverk',
      'antall årsverk',
      'ordinære årsverk',
    ],
    enhet: 'antall',
    kanVaereNegativ: false,
  }),
  felt({
    id: 'ansatte_med_bistandsbehov',
    gruppe: 'regnskap',
    navn: {
      nb: 'Ansatte som er funksjonshemmede eller vanskeligstilte',
      nn: 'Tilsette som er funksjonshemma eller vanskelegstilte',
    },
    overskrifter: [
      'ansatte som er funksjonshemmede eller vanskeligstilte',
      'funksjonshemmede og vanskeligstilte',
      'vanskeligstilte ansatte',
      'tilsette som er funksjonshemma eller vanskelegstilte',
    ],
    enhet: 'antall',
    kanVaereNegativ: false,
  }),
  felt({
    id: 'alle_ansatte',
    gruppe: 'regnskap',
    navn: {
      nb: 'Alle ansatte, også tiltaksdeltakere med arbeidsavtale',
      nn: 'Alle tilsette, også tiltaksdeltakarar med arbeidsavtale',
    },
    overskrifter: [
      'alle ansatte',
      'alle ansatte også tiltaksdeltakere med arbeidsavtale',
      'alle tilsette',
      'alle tilsette også tiltaksdeltakarar med arbeidsavtale',
    ],
    enhet: 'antall',
    kanVaereNegativ: false,
  }),
  felt({
    id: 'aktivitet_for_eier',
    gruppe: 'regnskap',
    navn: { nb: 'Aktivitet for eierne', nn: 'Aktivitet for eigarane' },
    overskrifter: [
      'aktivitet for eierne',
      'omsetning til eier',
      'omsetning til eierne',
      'aktivitet for eigarane',
      'omsetning til eigar',
    ],
    enhet: 'kr',
    kanVaereNegativ: false,
  }),
] as const;

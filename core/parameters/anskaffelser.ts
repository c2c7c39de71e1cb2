import { broek, EN } from '../values/index.ts';
import { fastVerdi, parameter } from './parameter.ts';

/** Least share of employees for a reservert kontrakt. */
export const RESERVERT_KONTRAKT_KRAV = parameter({
  id: 'reservert_kontrakt_krav',
  slag: 'krav',
  navn: { nb: 'Ansatte ved reserverte kontrakter', nn: 'Tilsette ved reserverte kontraktar' },
  enhet: 'andel',
  hjemmel: 'anskaffelsesforskriften § 8-8',
  beskrivelse: {
    nb: 'Minst 30 % av de ansatte er funksjonshemmede eller vanskeligstilte når en kontrakt er reservert.',
    nn: 'Minst 30 % av dei tilsette er funksjonshemma eller vanskelegstilte når ein kontrakt er reservert.',
  },
  verdier: [fastVerdi(broek(3n, 10n), 'Oslo Economics 2022, kap. 6.5')],
});

/** Least share of the activity that is for the owner, for utvidet egenregi. */
export const EGENREGI_AKTIVITET = parameter({
  id: 'egenregi_aktivitet',
  slag: 'krav',
  navn: { nb: 'Aktivitet for eier ved utvidet egenregi', nn: 'Aktivitet for eigar ved utvida eigenregi' },
  enhet: 'andel',
  hjemmel: 'anskaffelsesreglene om utvidet egenregi',
  beskrivelse: {
    nb: 'Minst 80 % av aktiviteten er for eieren.',
    nn: 'Minst 80 % av aktiviteten er for eigaren.',
  },
  verdier: [fastVerdi(broek(4n, 5n), 'Oslo Economics 2022, kap. 6.5')],
});

/** The kommunale share of the company for utvidet egenregi. */
export const EGENREGI_EIERANDEL = parameter({
  id: 'egenregi_eierandel',
  slag: 'krav',
  navn: { nb: 'Kommunalt eierskap ved utvidet egenregi', nn: 'Kommunalt eigarskap ved utvida eigenregi' },
  enhet: 'andel',
  hjemmel: 'anskaffelsesreglene om utvidet egenregi',
  beskrivelse: { nb: 'Selskapet er 100 % kommunalt eid.', nn: 'Selskapet er 100 % kommunalt eigd.' },
  verdier: [fastVerdi(EN, 'Oslo Economics 2022, kap. 6.5')],
});

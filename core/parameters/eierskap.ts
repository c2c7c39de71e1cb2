import { broek } from '../values/index.ts';
import { fastVerdi, parameter } from './parameter.ts';

/** Above this private share a new arrangør is not approved. */
export const PRIVAT_EIERANDEL_GRENSE = parameter({
  id: 'privat_eierandel_grense',
  slag: 'grense',
  navn: { nb: 'Største private eierandel for nye arrangører', nn: 'Største private eigardel for nye arrangørar' },
  enhet: 'andel',
  hjemmel: 'Prinsipputtalelsen (Nav, desember 2020)',
  beskrivelse: {
    nb: 'En ny tiltaksarrangør med privat eierandel over 33 % kan ikke godkjennes.',
    nn: 'Ein ny tiltaksarrangør med privat eigardel over 33 % kan ikkje godkjennast.',
  },
  verdier: [fastVerdi(broek(33n, 100n), 'Oslo Economics 2022, kap. 3.4.2')],
});

/** Below this share of the konsern's egenkapital the tiltak company was given too little: Riksrevisjonen's alarm. */
export const KONSERNDELING_ALARM = parameter({
  id: 'konserndeling_alarm',
  slag: 'signal',
  navn: { nb: 'Alarmgrense for konserndeling', nn: 'Alarmgrense for konserndeling' },
  enhet: 'andel',
  hjemmel: 'Prinsipputtalelsen 2.6',
  beskrivelse: {
    nb: 'Tiltaksselskapet har fått under 5 % av konsernets egenkapital. Riksrevisjonen fant det hos 10 av 25.',
    nn: 'Tiltaksselskapet har fått under 5 % av eigenkapitalen i konsernet. Riksrevisjonen fann det hos 10 av 25.',
  },
  verdier: [fastVerdi(broek(1n, 20n), 'Oslo Economics 2022, kap. 3.4.4 (Riksrevisjonen 2020)')],
});

/** How long Nav's godkjenning lasts. */
export const GODKJENNING_VARIGHET = parameter({
  id: 'godkjenning_varighet',
  slag: 'varighet',
  navn: { nb: 'Varighet av Navs godkjenning', nn: 'Kor lenge Nav si godkjenning varer' },
  enhet: 'maaneder',
  hjemmel: 'Kommunerevisjonen i Oslo 14/2022, kap. 1.1 og vedlegg 1',
  beskrivelse: { nb: 'Navs godkjenning gjelder i fire år.', nn: 'Godkjenninga frå Nav gjeld i fire år.' },
  verdier: [fastVerdi(broek(48n), 'Kommunerevisjonen i Oslo 14/2022, kap. 1.1 og vedlegg 1')],
});

/** How long the avtale with Nav lasts. */
export const AVTALE_VARIGHET = parameter({
  id: 'avtale_varighet',
  slag: 'varighet',
  navn: { nb: 'Varighet av avtalen med Nav', nn: 'Kor lenge avtalen med Nav varer' },
  enhet: 'maaneder',
  hjemmel: 'Kommunerevisjonen i Oslo 14/2022, vedlegg 1',
  beskrivelse: { nb: 'Avtalen med Nav er årlig.', nn: 'Avtalen med Nav er årleg.' },
  verdier: [fastVerdi(broek(12n), 'Kommunerevisjonen i Oslo 14/2022, vedlegg 1')],
});

/** The majority that kommuner and fylkeskommuner must have: more than this. */
export const OFFENTLIG_MAJORITET = parameter({
  id: 'offentlig_majoritet',
  slag: 'krav',
  navn: { nb: 'Kommunal eller fylkeskommunal aksjemajoritet', nn: 'Kommunal eller fylkeskommunal aksjemajoritet' },
  enhet: 'andel',
  hjemmel: 'tiltaksforskriften §§ 13-6 og 14-5',
  beskrivelse: {
    nb: 'Kommuner og fylkeskommuner eier mer enn halvparten av aksjene.',
    nn: 'Kommunar og fylkeskommunar eig meir enn halvparten av aksjane.',
  },
  verdier: [fastVerdi(broek(1n, 2n), 'Oslo Economics 2022, kap. 3.4.2')],
});

import { formelmaal } from '../formelmaal.ts';
import { EGENKAPITAL, SUM_EIENDELER } from '../stoerrelser.ts';
import { feltet, foerste, forholdet } from '../uttrykk.ts';

export const egenkapitalandel = formelmaal({
  id: 'egenkapitalandel',
  gruppe: 'oekonomi',
  navn: { nb: 'Egenkapitalandel', nn: 'Eigenkapitaldel' },
  synonymer: {
    nb: [
      'egenkapitalandel',
      'egenkapitalprosent',
      'ek-andel',
      'ek andel',
      'ek-prosent',
      'soliditet',
      'andel egenkapital',
    ],
    nn: [
      'eigenkapitaldel',
      'eigenkapitalandel',
      'eigenkapitalprosent',
      'ek-del',
      'ek-andel',
      'ek-prosent',
      'soliditet',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Egenkapitalandel er egenkapital delt på sum eiendeler: hvor mye av virksomheten eierne selv har finansiert.',
    nn: 'Eigenkapitaldel er eigenkapital delt på sum eigedelar: kor mykje av verksemda eigarane sjølve har finansiert.',
  },
  formel: { nb: 'egenkapital / sum eiendeler', nn: 'eigenkapital / sum eigedelar' },
  hjemmel: 'aksjeloven § 3-5 (forsvarlig egenkapital; gjelder AS)',
  definisjonskilde: 'Oslo Economics 2022, boks 1 (egenkapital); regnskapsanalyse for øvrig',
  sammenlignbart: {
    nb: 'Kan sammenlignes mellom bedrifter av ulik størrelse. Krever at sum eiendeler er kjent.',
    nn: 'Kan samanliknast mellom bedrifter av ulik storleik. Krev at sum eigedelar er kjend.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Equity ratio: equity divided by total assets.' },
  uttrykk: foerste(forholdet(EGENKAPITAL, SUM_EIENDELER), feltet('oppgitt_egenkapitalandel')),
});

import { formelmaal } from '../formelmaal.ts';
import { delfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { feltet } from '../uttrykk.ts';
import { harAft } from './har-aft.ts';

export const praksisandel = formelmaal({
  id: 'praksisandel',
  gruppe: 'aft',
  navn: { nb: 'Praksis i ordinært arbeidsliv', nn: 'Praksis i ordinært arbeidsliv' },
  synonymer: {
    nb: ['praksisandel', 'andel i praksis', 'praksis', 'praksis i ordinært arbeidsliv', 'ordinær praksis'],
    nn: ['praksisdel', 'praksisandel', 'del i praksis', 'praksis', 'praksis i ordinært arbeidsliv', 'ordinær praksis'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Andelen av AFT-deltakerne som er i praksis i ordinært arbeidsliv, slik bedriften oppgir den. Nav Oslos mål er 40 %.',
    nn: 'Delen av AFT-deltakarane som er i praksis i ordinært arbeidsliv, slik bedrifta oppgir han. Nav Oslo sitt mål er 40 %.',
  },
  formel: { nb: 'deltakere i praksis / alle AFT-deltakere', nn: 'deltakarar i praksis / alle AFT-deltakarar' },
  hjemmel: null,
  definisjonskilde: 'Kommunerevisjonen i Oslo 14/2022, kap. 2.6.3 og tabell 1',
  sammenlignbart: {
    nb: 'Målet på 40 % er Nav Oslos; andre steder kan det være et annet.',
    nn: 'Målet på 40 % er Nav Oslo sitt; andre stader kan det vere eit anna.',
  },
  samles: 'vektet',
  funksjon: delfunksjon(
    'PRAKSISANDEL',
    'Share of the AFT participants who are in work practice with ordinary employers.',
    [
      tallargument('i_praksis', 'Deltakere i praksis', 'Deltakarar i praksis', 'Participants in work practice', {
        enhet: 'antall',
      }),
      tallargument('deltakere', 'Alle AFT-deltakere', 'Alle AFT-deltakarar', 'All AFT participants', {
        enhet: 'antall',
      }),
    ],
  ),
  gjelder: harAft,
  uttrykk: feltet('praksis_andel'),
});

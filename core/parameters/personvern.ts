import { broek } from '../values/index.ts';
import { fastVerdi, parameter } from './parameter.ts';

/** Groups with fewer deltakere than this are hidden. The strictest of the practices found; a kommune may raise it. */
export const PERSONVERNGRENSE = parameter({
  id: 'personverngrense',
  slag: 'grense',
  navn: { nb: 'Personverngrense', nn: 'Personverngrense' },
  enhet: 'antall',
  hjemmel: 'Eierblikks valg etter praksis i SSB, Nav og Helsedirektoratet',
  beskrivelse: {
    nb: 'Tall for grupper med færre enn 5 personer vises ikke.',
    nn: 'Tal for grupper med færre enn 5 personar blir ikkje viste.',
  },
  verdier: [
    fastVerdi(broek(5n), 'SSB (3), Navs sykefraværsstatistikk (5), Helsedirektoratet (5): den strengeste av dem', {
      merknad: {
        nb: 'En kommune kan sette grensen høyere, aldri lavere.',
        nn: 'Ein kommune kan setje grensa høgare, aldri lågare.',
      },
    }),
  ],
});

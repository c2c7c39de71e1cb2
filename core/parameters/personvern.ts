import { type Broek, broek, heltall, sammenlign, stoerst } from '../values/index.ts';
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

/** A kommune's own limit, or why the number can't be one: not a whole number, or lower than `minst`. */
export type EgenPersonverngrense =
  | { readonly ok: true; readonly grense: Broek }
  | { readonly ok: false; readonly kode: 'ikke_heltall' | 'for_lav'; readonly minst: Broek };

/** The limit that a kommune has chosen for itself, in persons: as high as it likes, never below the highest that is set here. */
export function egenPersonverngrense(antall: number): EgenPersonverngrense {
  const minst = PERSONVERNGRENSE.verdier.map((v) => v.verdi).reduce(stoerst);
  if (!Number.isSafeInteger(antall)) return { ok: false, kode: 'ikke_heltall', minst };
  const grense = heltall(antall);
  return sammenlign(grense, minst) < 0 ? { ok: false, kode: 'for_lav', minst } : { ok: true, grense };
}

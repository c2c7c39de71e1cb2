import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, SELSKAP } from '../roller/felles.ts';
import * as t from '../roller/tiltaksregnskap.ts';

export const TILTAKSREGNSKAP = arkslag({
  id: 'tiltaksregnskap',
  navn: { nb: 'Tiltaksregnskap', nn: 'Tiltaksrekneskap' },
  beskrivelse: {
    nb: 'Regnskapet fordelt på tiltak, én post per rad, slik tabell 7-1 har det. Avtaler i konsernet står nederst.',
    nn: 'Rekneskapen fordelt på tiltak, éin post per rad, slik tabell 7-1 har det. Avtalar i konsernet står nedst.',
  },
  arknavn: ['tiltaksregnskap', 'tiltaksrekneskap', 'tiltaksspesifisert', 'tiltaksfordelt'],
  kolonner: [
    maa(SELSKAP),
    maa(AAR),
    maa(t.POST),
    ...t.TILTAKSKOLONNER.map((k) => kol(k)),
    kol(t.AVTALE_FINNES),
    kol(t.AVTALE_BELOEP),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['tiltak_aft', 'tiltak_vta', 'tiltak_totalt'],
    ['tiltak_aft', 'tiltak_vta', 'tiltak_andre_tiltak'],
    ['tiltak_aft', 'tiltak_vta', 'tiltak_annen_virksomhet'],
  ],
  medArknavn: [['tiltak_aft'], ['tiltak_vta']],
});

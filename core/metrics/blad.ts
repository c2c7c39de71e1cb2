import type { Figurblad, Parameterblad } from '../explanation/index.ts';
import type { Oppslag } from '../parameters/index.ts';
import { avrundingsintervall, type Broek, type Enhet, type Figur, heltall, type Tospraaklig } from '../values/index.ts';

/** A figure of a fact as a leaf, or `null` when it isn't known. */
export function blad(figur: Figur | null, navn: Tospraaklig, enhet: Enhet): Figurblad | null {
  if (figur?.status !== 'kjent') return null;
  const { verdi, presisjon, kilde } = figur;
  const intervall = presisjon.steg === null ? undefined : avrundingsintervall(verdi, presisjon);
  return { slag: 'figur', navn, verdi, enhet, kilde, intervall };
}

/** A looked-up parameter as a leaf, or `null` when it isn't known. */
export function parameterblad(oppslag: Oppslag): Parameterblad | null {
  if (oppslag.status !== 'kjent') return null;
  const { navn, enhet, hjemmel } = oppslag.parameter;
  return { slag: 'parameter', navn, verdi: oppslag.verdi, enhet, hjemmel };
}

/** The length of a period as a factor. It rests on the calendar, not on a paragraph. */
export function maanedsblad(antall: number): Parameterblad {
  return {
    slag: 'parameter',
    navn: { nb: 'måneder', nn: 'månader' },
    verdi: heltall(antall),
    enhet: 'maaneder',
    hjemmel: '',
  };
}

/** A share somebody asks about («hva om 40 %»), or supposes (a growth). */
export function antakelse(navn: Tospraaklig, verdi: Broek): Parameterblad {
  return { slag: 'parameter', navn, verdi, enhet: 'andel', hjemmel: '' };
}

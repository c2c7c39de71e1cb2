import type { Figurblad, Parameterblad } from '../explanation/index.ts';
import type { Oppslag } from '../parameters/index.ts';
import {
  avrundingsintervall,
  type Broek,
  EN,
  type Enhet,
  type Figur,
  heltall,
  type KjentFigur,
  type Presisjon,
  sammenlign,
  type Tospraaklig,
} from '../values/index.ts';

/** Whole kroner are what was paid, and a whole number of places or persons is what was counted: neither was rounded. */
function eksakt(presisjon: Presisjon, enhet: Enhet): boolean {
  if (presisjon.steg === null) return true;
  return (enhet === 'kr' || enhet === 'antall') && sammenlign(presisjon.steg, EN) <= 0;
}

/** A known figure as a leaf. What it may be when the source rounded it goes with it. */
export function figurblad(figur: KjentFigur, navn: Tospraaklig, enhet: Enhet): Figurblad {
  const { verdi, presisjon, kilde } = figur;
  const intervall = eksakt(presisjon, enhet) ? undefined : avrundingsintervall(verdi, presisjon);
  return { slag: 'figur', navn, verdi, enhet, kilde, intervall };
}

/** A figure of a fact as a leaf, or `null` when it isn't known. */
export function blad(figur: Figur | null, navn: Tospraaklig, enhet: Enhet): Figurblad | null {
  return figur?.status === 'kjent' ? figurblad(figur, navn, enhet) : null;
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

import {
  erPunkt,
  type Figurblad,
  intervallAv,
  type Parameterblad,
  type Regnestykke,
  sumAv,
} from '../explanation/index.ts';
import type { Oppslag } from '../parameters/index.ts';
import {
  avrundingsintervall,
  type Broek,
  EN,
  type Enhet,
  type Figur,
  heltall,
  type Kilde,
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

/** Figures of one source added up as one leaf, where the parts must not be shown. Its source is the whole sheet: a cell would be a part's. */
export function samletBlad(navn: Tospraaklig, ledd: readonly Regnestykke[], enhet: Enhet, kilde: Kilde): Figurblad {
  const samlet = sumAv(ledd, enhet);
  const intervall = intervallAv(samlet);
  return {
    slag: 'figur',
    navn: { nb: `${navn.nb} i alt`, nn: `${navn.nn} i alt` },
    verdi: samlet.verdi,
    enhet,
    kilde: { ...kilde, celle: undefined },
    intervall: intervall === null || erPunkt(intervall) ? undefined : intervall,
  };
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

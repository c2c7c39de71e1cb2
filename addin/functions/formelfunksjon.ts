import { type Enhet, type Regnestykke, raskFunksjon, regnUtTall, type Tallargument, type Tallgrunn } from '#core';
import { celleverdi, enkeltcelle } from './argument/celleverdi.ts';
import { lesEttTall, lesSum, likeOmraader } from './argument/tall.ts';
import type { Formel } from './formler.ts';
import { funksjonsspraak, tekster } from './spraak.ts';
import { type Funksjonsfeil, type Funksjonssvar, mangler, tallsvar, ugyldig, type Videresendt } from './svar.ts';

/** The argument's name in the chosen language. */
export function argumentnavn({ navn, engelsk }: Tallargument): string {
  const spraak = funksjonsspraak();
  return spraak === 'en' ? engelsk : navn[spraak];
}

function feilAv(grunn: Tallgrunn, argumenter: readonly Tallargument[]): Funksjonsfeil {
  const navn = (nr: number) => {
    const argument = argumenter[nr];
    return argument === undefined ? '' : argumentnavn(argument);
  };
  const t = tekster();
  switch (grunn.kode) {
    case 'negativ':
      return ugyldig(t.negativ(navn(grunn.argument)));
    case 'ikke_helt':
      return ugyldig(t.heltall(navn(grunn.argument)));
    case 'nevner_ikke_positiv':
      return mangler(t.nevner(navn(grunn.argument)));
    case 'del_stoerre_enn_hel':
      return ugyldig(t.delStoerreEnnHel(navn(grunn.del), navn(grunn.hel)));
  }
}

/** The arguments as leaves of a calculation, in order; or the first that is missing or wrong. */
function lesArgumenter(formel: Formel, raa: readonly unknown[]): readonly Regnestykke[] | Funksjonsfeil | Videresendt {
  if (!likeOmraader(raa.slice(0, formel.argumenter.length))) return ugyldig(tekster().ulikForm());
  const figurer: Regnestykke[] = [];
  for (const [nr, argument] of formel.argumenter.entries()) {
    const { navn, enhet, kanSummeres } = argument;
    const krav = { navn: argumentnavn(argument), enhet };
    const lest = kanSummeres ? lesSum(raa[nr], krav) : lesEttTall(raa[nr], krav);
    if (lest.slag !== 'lest') return lest;
    figurer.push({ slag: 'figur', navn, verdi: lest.verdi, enhet, kilde: { dokument: '' } });
  }
  return figurer;
}

/** A metric of plain figures, worked out. */
export interface Utregnet {
  readonly slag: 'utregnet';
  readonly stykke: Regnestykke;
}

/** The metric of the arguments as a calculation, exactly; or why there is none. */
export function regnestykketFor(formel: Formel, raa: readonly unknown[]): Utregnet | Funksjonsfeil | Videresendt {
  const figurer = lesArgumenter(formel, raa);
  if ('slag' in figurer) return figurer;
  const stykke = regnUtTall(formel, figurer, formel.enhet);
  return 'kode' in stykke ? feilAv(stykke, formel.argumenter) : { slag: 'utregnet', stykke };
}

/** The metric of the arguments, exactly. */
export function formelsvar(formel: Formel, raa: readonly unknown[]): Funksjonssvar {
  const svar = regnestykketFor(formel, raa);
  return svar.slag === 'utregnet' ? tallsvar(svar.stykke.verdi, formel.enhet) : svar;
}

/** The number in a single cell; NaN for anything else, which the exact way then reads. */
function barettall(raa: unknown): number {
  if (typeof raa === 'number') return raa;
  const celle = enkeltcelle(raa);
  const verdi = celle === null ? null : celleverdi(celle.verdi);
  return verdi?.slag === 'tall' ? verdi.tall : Number.NaN;
}

/**
 * The function as a cell calls it: whole numbers by the fast way, which gives the same double as the exact one, all else
 * by the exact way.
 */
export function lagFormelfunksjon<T>(
  formel: Formel,
  vis: (tall: number, enhet: Enhet) => T,
  ellers: (svar: Funksjonssvar) => T,
): (...raa: readonly unknown[]) => T {
  const { enhet, argumenter } = formel;
  const rask = raskFunksjon(formel);
  const antall = argumenter.length;
  const tall: number[] = new Array<number>(antall).fill(Number.NaN);
  return (...raa) => {
    if (rask !== null) {
      for (let nr = 0; nr < antall; nr++) tall[nr] = barettall(raa[nr]);
      const verdi = rask(tall);
      if (!Number.isNaN(verdi)) return vis(verdi, enhet);
    }
    return ellers(formelsvar(formel, raa));
  };
}

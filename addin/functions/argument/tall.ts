import { type Broek, EN, type Enhet, fraTall, gange, lesTall, pluss, sammenlign } from '#core';
import { tekster } from '../spraak.ts';
import type { Funksjonsfeil, Videresendt } from '../svar.ts';
import { mangler, ugyldig } from '../svar.ts';
import { celleverdi, enkeltcelle, rader } from './celleverdi.ts';

/** What a number argument is read as, beside its name. */
export interface Tallkrav {
  /** Its name in the chosen language. */
  readonly navn: string;
  readonly enhet: Enhet;
}

/** A number, or why there is none. */
export type LestArgument = { readonly slag: 'lest'; readonly verdi: Broek } | Funksjonsfeil | Videresendt;

const HUNDREDEL: Broek = { t: 1n, n: 100n };
const TIER = 10n;

function avTekst(tekst: string, { navn, enhet }: Tallkrav): LestArgument {
  const t = tekster();
  const lest = lesTall(tekst);
  switch (lest.status) {
    case 'mangler':
      return mangler(t.mangler(navn));
    case 'tvetydig':
      return ugyldig(t.tvetydig(navn, tekst, lest.forslag));
    case 'ikke_tall':
      return ugyldig(t.ikkeTall(navn, tekst));
    case 'tall': {
      const prosent = lest.enhet === 'prosent';
      if (prosent && enhet !== 'andel') return ugyldig(t.ikkeTall(navn, tekst));
      const skala = prosent ? HUNDREDEL : { t: TIER ** BigInt(lest.tierpotens ?? 0), n: 1n };
      return { slag: 'lest', verdi: gange(lest.verdi, skala) };
    }
  }
}

/** One cell as a number, exactly: 0.1 is one tenth, «1 234,5» is read as Norwegians write it, «Mangler data» is missing. */
export function lesTallcelle(verdi: unknown, krav: Tallkrav): LestArgument {
  const t = tekster();
  const celle = celleverdi(verdi);
  switch (celle.slag) {
    case 'tom':
      return mangler(t.mangler(krav.navn));
    case 'feil':
      return { slag: 'videre', verdi: celle.verdi };
    case 'annet':
      return ugyldig(t.ikkeTall(krav.navn, celle.vist));
    case 'tekst':
      return iEnhet(avTekst(celle.tekst, krav), krav);
    case 'tall': {
      const tall = fraTall(celle.tall);
      return tall === null
        ? ugyldig(t.ikkeTall(krav.navn, String(celle.tall)))
        : iEnhet({ slag: 'lest', verdi: tall }, krav);
    }
  }
}

/** A share above 1 is a percentage whose sign was forgotten: asked about, not guessed. */
function iEnhet(lest: LestArgument, { navn, enhet }: Tallkrav): LestArgument {
  if (lest.slag !== 'lest' || enhet !== 'andel') return lest;
  return sammenlign(lest.verdi, EN) > 0 ? ugyldig(tekster().andel(navn)) : lest;
}

/** One number; an area of several cells is a mistake. */
export function lesEttTall(raa: unknown, krav: Tallkrav): LestArgument {
  const celle = enkeltcelle(raa);
  return celle === null ? ugyldig(tekster().ettTall(krav.navn)) : lesTallcelle(celle.verdi, krav);
}

/** The cells of an area added up; an area without cells is missing. One cell that is missing or wrong decides for all: a sum of the rest would look like all of it. */
export function lesSum(raa: unknown, krav: Tallkrav): LestArgument {
  let sum: Broek | null = null;
  for (const rad of rader(raa)) {
    for (const verdi of rad) {
      const lest = lesTallcelle(verdi, krav);
      if (lest.slag !== 'lest') return lest;
      sum = sum === null ? lest.verdi : pluss(sum, lest.verdi);
    }
  }
  return sum === null ? mangler(tekster().mangler(krav.navn)) : { slag: 'lest', verdi: sum };
}

/** Whether areas of more than one cell all have the same rows and columns, so that cell stands beside cell. */
export function likeOmraader(raa: readonly unknown[]): boolean {
  const former = raa.flatMap((r) => {
    const rekker = rader(r);
    const bredde = rekker[0]?.length ?? 0;
    return rekker.length * bredde > 1 ? [`${rekker.length}×${bredde}`] : [];
  });
  return new Set(former).size <= 1;
}

import { ORDNINGER, type Ordning } from '#core';
import { tekster } from '../spraak.ts';
import { type Funksjonsfeil, mangler, ugyldig, type Videresendt } from '../svar.ts';
import { celleverdi, enkeltcelle, sitat } from './celleverdi.ts';

/** «VTO» and «VTA i ordinær virksomhet» are other names for VTA-O; VTA-S and VTA-F are VTA in a forhåndsgodkjent company. */
const ANDRE_NAVN: Readonly<Record<string, Ordning>> = { VTAO: 'VTA-O', VTO: 'VTA-O', VTAS: 'VTA', VTAF: 'VTA' };

/** A tiltak with a rate: AFT, VTA or VTA-O, in any case and with or without the hyphen. */
export function lesOrdning(
  raa: unknown,
  navn: string,
): { readonly slag: 'lest'; readonly verdi: Ordning } | Funksjonsfeil | Videresendt {
  const enkel = enkeltcelle(raa);
  if (enkel === null) return ugyldig(tekster().ettTall(navn));
  const celle = celleverdi(enkel.verdi);
  if (celle.slag === 'tom') return mangler(tekster().mangler(navn));
  if (celle.slag === 'feil') return { slag: 'videre', verdi: celle.verdi };
  const vist = sitat(enkel.verdi);
  const kode = vist.trim().toUpperCase().replace(/[\s-]/g, '');
  const ordning = ORDNINGER.find((o) => o.replace('-', '') === kode) ?? ANDRE_NAVN[kode];
  return ordning === undefined ? ugyldig(tekster().ukjentOrdning(vist)) : { slag: 'lest', verdi: ordning };
}

import { type Forklaringsdel, forklar, type Maalform, type Regnestykke, visVerdi } from '#core';
import { maalform } from '../spraak.ts';

function deltekst(d: Forklaringsdel, m: Maalform): string {
  switch (d.slag) {
    case 'figur':
    case 'parameter':
      return `${visVerdi(d.verdi, d.enhet, { maalform: m })} (${d.navn[m]})`;
    case 'resultat':
      return visVerdi(d.verdi, d.enhet, d.enhet === 'andel' ? { maalform: m, desimaler: 2 } : { maalform: m });
    case 'operator':
    case 'parentes':
      return d.tegn;
  }
}

/** «5 400 000 kr (driftsresultat) / 126 000 000 kr (omsetning) = 4,29 %»: as many decimals on a share as the cell shows. */
export function regnetekst(stykke: Regnestykke): string {
  const m = maalform();
  return forklar(stykke)
    .deler.map((d) => deltekst(d, m))
    .join(' ');
}

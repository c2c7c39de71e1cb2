import { type Forklaringsdel, forklar, type Maalform, type Regnestykke, visVerdi } from '#core';
import { maalform } from '../spraak.ts';

function deltekst(d: Forklaringsdel, m: Maalform): string {
  switch (d.slag) {
    case 'figur':
    case 'parameter':
      return `${visVerdi(d.verdi, d.enhet, { maalform: m })} (${d.navn[m]})`;
    case 'resultat':
      return visVerdi(d.verdi, d.enhet, { maalform: m });
    case 'operator':
    case 'parentes':
      return d.tegn;
  }
}

/** «5 400 000 kr (driftsresultat) / 126 000 000 kr (omsetning) = 4,3 %». */
export function regnetekst(stykke: Regnestykke): string {
  const m = maalform();
  return forklar(stykke)
    .deler.map((d) => deltekst(d, m))
    .join(' ');
}

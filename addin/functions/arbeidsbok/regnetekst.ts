import {
  type Broek,
  type Forklaringsdel,
  forklar,
  type Maalform,
  type Regnestykke,
  rund,
  visMotGrense,
  visVerdi,
} from '#core';
import { type Ord, ord } from '../../ord/index.ts';
import { funksjonsspraak, maalform } from '../spraak.ts';

/** Two decimals, or as many as it takes not to print as a whole per cent that it isn't: limits are whole per cents. */
function visAndel(andel: Broek, maalform: Maalform): string {
  return visMotGrense(andel, rund(andel, 2), 'andel', { maalform, desimaler: 2 });
}

function deltekst(d: Forklaringsdel, m: Maalform, o: Ord): string {
  switch (d.slag) {
    case 'figur':
    case 'parameter':
      return `${o.medEnhet(visVerdi(d.verdi, d.enhet, { maalform: m }))} (${o.figur(d.navn)})`;
    case 'resultat':
      return d.enhet === 'andel' ? visAndel(d.verdi, m) : o.medEnhet(visVerdi(d.verdi, d.enhet, { maalform: m }));
    case 'operator':
    case 'parentes':
      return d.tegn;
  }
}

/** «5 400 000 kr (driftsresultat) / 126 000 000 kr (omsetning) = 4,29 %»: as many decimals on a share as the cell shows. */
export function regnetekst(stykke: Regnestykke): string {
  const m = maalform();
  const o = ord(funksjonsspraak());
  return forklar(stykke)
    .deler.map((d) => deltekst(d, m, o))
    .join(' ');
}

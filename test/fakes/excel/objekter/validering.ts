import { ugyldigArgument } from '../feil.ts';
import type { Rektangel } from '../modell/adresse.ts';
import type { Ark } from '../modell/ark.ts';
import { type Objekt, objekt } from '../objekt.ts';

const SLAG: ReadonlySet<string> = new Set(['wholeNumber', 'decimal', 'date', 'list', 'textLength', 'custom']);

/** What may be typed into the cells, and what is said about it. */
export function validering(ark: Ark, omraade: Rektangel): Objekt {
  const sett = (egenskap: string, kontroll: (v: object) => void) => ({
    hent: () => ark.valideringer.findLast((v) => v.omraade === omraade && v.egenskap === egenskap)?.verdi ?? null,
    sett: (verdi: unknown) => {
      ark.krevAapent('dataValidation');
      if (typeof verdi !== 'object' || verdi === null) throw ugyldigArgument(egenskap);
      kontroll(verdi);
      ark.valideringer.push({ omraade, egenskap, verdi });
    },
  });
  return objekt({
    klasse: 'DataValidation',
    egenskaper: {
      rule: sett('rule', krevRegel),
      prompt: sett('prompt', (v) => krevTekst(v, 'title', 32, 'message', 255)),
      errorAlert: sett('errorAlert', (v) => krevTekst(v, 'title', 32, 'message', 225)),
    },
  });
}

function krevRegel(regel: object): void {
  const slag = Object.keys(regel);
  if (slag.length !== 1 || !slag.every((s) => SLAG.has(s))) throw ugyldigArgument(`rule ${slag.join()}`);
  const liste = 'list' in regel ? regel.list : null;
  if (typeof liste === 'object' && liste !== null && 'source' in liste && typeof liste.source === 'string') {
    if (liste.source.length > 255) throw ugyldigArgument('a list of more than 255 characters');
  }
}

/** Excel's own limits on the texts. */
function krevTekst(verdi: object, tittel: string, tittelgrense: number, tekst: string, tekstgrense: number): void {
  for (const [navn, grense] of [
    [tittel, tittelgrense],
    [tekst, tekstgrense],
  ] as const) {
    const felt = Object.entries(verdi).find(([n]) => n === navn)?.[1];
    if (typeof felt !== 'string' || felt.length > grense)
      throw ugyldigArgument(`${navn}: at most ${grense} characters`);
  }
}

import { ugyldigArgument } from '../feil.ts';
import { type Rektangel, STOERSTE_RAD } from '../modell/adresse.ts';
import type { Ark, Celle } from '../modell/ark.ts';
import type { Bok } from '../modell/bok.ts';
import { somTekst } from '../objekt.ts';

type Tabell = (rad: number, kolonne: number) => unknown;

/** Puts values or formulas into cells, as if they were typed: «12» becomes a number, «=A1» a formula, «'12» a text. */
export function skrivCeller(bok: Bok, ark: Ark, r: Rektangel, verdier: Tabell): void {
  ark.krevAapent('values');
  if (r.rader === STOERSTE_RAD) throw new Error('writing whole columns is unknown to the fake host');
  for (let i = 0; i < r.rader; i++) {
    for (let j = 0; j < r.kolonner; j++) {
      const verdi = verdier(i, j);
      if (verdi === null || verdi === undefined) continue;
      const [rad, kolonne] = [r.rad + i, r.kolonne + j];
      const { celle, format } = somSkrevet(verdi, ark.format(rad, kolonne));
      if (format !== undefined) ark.settFormat(rad, kolonne, format);
      ark.sett(rad, kolonne, celle);
    }
  }
  bok.utdatert();
}

const TALL = /^[+-]?(?:\d+(?:,\d{3})*|\d*)\.?\d+(?:e[+-]?\d+)?$/i;
const PROSENT = /^([+-]?\d+(?:\.\d+)?)\s?%$/;
const DATO = /^(\d{1,4})[./-](\d{1,2})(?:[./-](\d{1,4}))?$/;

/** What becomes of a value that is typed into a cell. */
function somSkrevet(verdi: unknown, format: string): { celle: Celle | undefined; format?: string } {
  if (typeof verdi === 'number') {
    if (!Number.isFinite(verdi)) throw ugyldigArgument('a number that is none');
    return { celle: { verdi } };
  }
  if (typeof verdi === 'boolean') return { celle: { verdi } };
  if (typeof verdi !== 'string') throw ugyldigArgument(`cell value ${JSON.stringify(verdi)}`);
  if (verdi === '') return { celle: undefined };
  if (verdi.startsWith("'")) return { celle: { verdi: verdi.slice(1) } };
  if (verdi.startsWith('=') && verdi.length > 1) return { celle: { formel: verdi, verdi: null, uregnet: true } };
  if (/^[+@-]./.test(verdi) && !TALL.test(verdi)) throw ugyldigArgument(`«${verdi}» is read as a formula`);
  if (verdi.length > 32_767) throw ugyldigArgument('a text longer than a cell takes');
  if (format === '@') return { celle: { verdi } };
  return somTolket(verdi);
}

function somTolket(verdi: string): { celle: Celle; format?: string } {
  const renset = verdi.trim();
  if (TALL.test(renset)) return { celle: { verdi: Number(renset.replaceAll(',', '')) } };
  const prosent = PROSENT.exec(renset);
  if (prosent) return { celle: { verdi: Number(prosent[1]) / 100 }, format: '0%' };
  if (/^(?:true|false)$/i.test(renset)) return { celle: { verdi: renset.toLowerCase() === 'true' } };
  if (DATO.test(renset)) throw new Error(`«${verdi}» becomes a date in Excel, which one depends on the machine`);
  return { celle: { verdi } };
}

export function skrivFormater(ark: Ark, r: Rektangel, formater: Tabell): void {
  ark.krevAapent('numberFormat');
  for (let j = 0; j < r.kolonner; j++) {
    if (r.rader === STOERSTE_RAD) {
      ark.kolonneformater.set(r.kolonne + j, somTekst(formater(0, j), 'numberFormat'));
      continue;
    }
    for (let i = 0; i < r.rader; i++) {
      const format = formater(i, j);
      if (format !== null && format !== undefined)
        ark.settFormat(r.rad + i, r.kolonne + j, somTekst(format, 'numberFormat'));
    }
  }
}

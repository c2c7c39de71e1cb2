import { NAVNEROM } from '../navnerom.ts';

/** One call of a function of ours as it stands in a cell. */
export interface Formelkall {
  readonly navn: string;
  readonly argumenter: readonly string[];
}

const KALL = new RegExp(`^=\\s*(?:_xldudf_)?${NAVNEROM}[._]([A-Z0-9_]+)\\s*\\((.*)\\)\\s*$`, 'is');

/** Splits at the separator, outside quotes; parentheses within an argument mean that it is no plain figure or cell. */
function del(tekst: string, skille: ';' | ','): readonly string[] | null {
  const deler: string[] = [];
  let del = '';
  let sitat: '"' | "'" | null = null;
  for (const tegn of tekst) {
    if (sitat !== null) {
      if (tegn === sitat) sitat = null;
    } else if (tegn === '"' || tegn === "'") sitat = tegn;
    else if (tegn === '(' || tegn === ')') return null;
    else if (tegn === skille) {
      deler.push(del.trim());
      del = '';
      continue;
    }
    del += tegn;
  }
  deler.push(del.trim());
  return sitat === null ? deler : null;
}

/** Whether a semicolon stands outside quotes: then it is the separator, and the comma a decimal one. */
function harSemikolon(tekst: string): boolean {
  return (del(tekst, ';') ?? []).length > 1;
}

/** `=EIER.DRIFTSMARGIN(B2;C2)`, in a Norwegian or an English Excel; `null` for any other formula, nested ones too. */
export function lesFormel(formel: string): Formelkall | null {
  const treff = KALL.exec(formel);
  if (treff === null) return null;
  const [, navn = '', inni = ''] = treff;
  if (inni.trim() === '') return { navn: navn.toUpperCase(), argumenter: [] };
  const argumenter = del(inni, harSemikolon(inni) ? ';' : ',');
  return argumenter === null ? null : { navn: navn.toUpperCase(), argumenter };
}

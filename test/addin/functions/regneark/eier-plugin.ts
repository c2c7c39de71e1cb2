import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  type ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';
import { BESKRIVELSER } from '../../../../addin/functions/index.ts';
import { FUNKSJONER } from '../../../../addin/functions/register.ts';
import { Cellefeil } from './vert.ts';

/** Whether an empty cell comes as `null` (Excel on the web) or as 0 (Excel on the desktop). */
export const tomCelle: { verdi: null | 0 } = { verdi: null };

const MATRISE: ReadonlyMap<string, readonly boolean[]> = new Map(
  BESKRIVELSER.map((b) => [`EIER.${b.id}`, b.parametre.map((p) => p.omraade === true)]),
);
const STOERRELSE: Readonly<Record<string, readonly [bredde: number, hoeyde: number]>> = {
  'EIER.INTERVALL': [2, 1],
  'EIER.SATSER': [6, 19],
};

/** A value of the engine as Excel hands it to a function. */
function inn(verdi: unknown): unknown {
  if (verdi === EmptyValue) return tomCelle.verdi;
  return typeof verdi === 'object' && verdi !== null && 'val' in verdi ? verdi.val : verdi;
}

function ut(verdi: unknown): number | string | CellError {
  if (typeof verdi === 'number' || typeof verdi === 'string') return verdi;
  if (verdi instanceof CellError) return verdi;
  if (verdi instanceof Cellefeil)
    return new CellError(verdi.code === '#N/A' ? ErrorType.NA : ErrorType.VALUE, verdi.message);
  if (typeof verdi === 'object' && verdi !== null && 'basicValue' in verdi) return Number(verdi.basicValue);
  throw new TypeError(`en celle kan ikke holde ${String(verdi)}`);
}

/** Our functions in a spreadsheet engine, through the very map that Excel calls. */
class EierPlugin extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = Object.fromEntries(
    BESKRIVELSER.map((b) => [
      `EIER.${b.id}`,
      {
        method: 'kall',
        parameters: b.parametre.map((p) => ({
          argumentType: FunctionArgumentType.ANY,
          optionalArg: p.valgfri === true,
        })),
        ...(STOERRELSE[`EIER.${b.id}`] === undefined ? {} : { sizeOfResultArrayMethod: 'stoerrelse' }),
      },
    ]),
  );

  readonly kjoer = this.runFunction;

  kall(ast: Kallnode, state: Tilstand): number | string | CellError | SimpleRangeValue {
    const navn = ast.procedureName;
    const funksjon = FUNKSJONER.get(navn.slice(5));
    const matrise = MATRISE.get(navn) ?? [];
    const argumenter: unknown[] = [];
    for (let nr = 0; nr < matrise.length; nr++) {
      const node = ast.args[nr];
      const verdi = node === undefined ? null : this.evaluateAst(node, state);
      // Excel doesn't call a function whose argument is an error: the cell gets that error.
      if (verdi instanceof CellError) return verdi;
      if (verdi instanceof SimpleRangeValue) {
        const feil = verdi.data.flat().find((v) => v instanceof CellError);
        if (feil instanceof CellError) return feil;
        argumenter.push(verdi.data.map((rad) => rad.map(inn)));
      } else argumenter.push(matrise[nr] ? [[inn(verdi)]] : inn(verdi));
    }
    const svar = funksjon?.(...argumenter, {});
    return Array.isArray(svar) ? SimpleRangeValue.onlyValues(svar.map((rad: unknown[]) => rad.map(ut))) : ut(svar);
  }

  stoerrelse(ast: Kallnode): ArraySize {
    const [bredde, hoeyde] = STOERRELSE[ast.procedureName] ?? [1, 1];
    return new ArraySize(bredde, hoeyde);
  }
}

type Kjoerer = EierPlugin['kjoer'];
type Node = Parameters<Kjoerer>[0][number];
type Tilstand = Parameters<Kjoerer>[1];
interface Kallnode {
  readonly procedureName: string;
  readonly args: Node[];
}

/** Makes our functions known to the engine, under the same name in every language. */
export function registrerFunksjonene(): void {
  const navn = Object.fromEntries(Object.keys(EierPlugin.implementedFunctions).map((n) => [n, n]));
  HyperFormula.registerFunctionPlugin(EierPlugin, { enGB: navn });
}

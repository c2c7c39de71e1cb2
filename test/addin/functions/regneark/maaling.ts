import type { RawCellContent } from 'hyperformula';
import { regnArk } from './motor.ts';

/** Which formula stands in the third column. */
export type Variant = 'funksjon' | 'vanlig';

const FORMEL: Readonly<Record<Variant, (rad: number) => string>> = {
  funksjon: (rad) => `=EIER.DRIFTSMARGIN(A${rad},B${rad})`,
  vanlig: (rad) => `=IF(B${rad}>0,A${rad}/B${rad},NA())`,
};

/** Accounts in whole kroner, ordinary and bad years, without chance: the same in every run. */
function ark(rader: number, variant: Variant): RawCellContent[][] {
  return Array.from({ length: rader }, (_, nr) => {
    const omsetning = 4_000_000 + ((nr * 7919) % 250_000) * 1000;
    const resultat = ((nr * 104_729) % 400_000) * 100 - 12_000_000;
    return [resultat, omsetning, FORMEL[variant](nr + 1)];
  });
}

/** One workbook opened (read, parsed and worked out), and then a column of new figures pasted over the old. */
export interface Runde {
  readonly aapnet: number;
  readonly limtInn: number;
  /** The third column, so that both ways can be seen to say the same. */
  readonly svar: readonly unknown[];
}

export function kjoerRunde(rader: number, variant: Variant): Runde {
  const celler = ark(rader, variant);
  const start = performance.now();
  const motor = regnArk({ Ark: celler }, 'engelsk', true);
  const aapnet = performance.now() - start;
  const nye = celler.map(([resultat]) => [Number(resultat) + 1000]);
  const foer = performance.now();
  motor.setCellContents({ sheet: 0, row: 0, col: 0 }, nye);
  const limtInn = performance.now() - foer;
  const svar = motor.getSheetValues(0).map((rad) => rad[2]);
  motor.destroy();
  return { aapnet, limtInn, svar };
}

export function median(tall: readonly number[]): number {
  const ordnet = [...tall].sort((a, b) => a - b);
  return ordnet[Math.floor(ordnet.length / 2)] ?? Number.NaN;
}

/** Milliseconds for both, and what the function's cost of the plain formula's. */
export interface Sammenligning {
  readonly funksjon: number;
  readonly vanlig: number;
  /** Median of the rounds' own ratios: each round's two were measured side by side. */
  readonly forhold: number;
}

function sammenlign(funksjon: readonly number[], vanlig: readonly number[]): Sammenligning {
  const forhold = funksjon.map((ms, nr) => ms / (vanlig[nr] ?? Number.NaN));
  return { funksjon: median(funksjon), vanlig: median(vanlig), forhold: median(forhold) };
}

/** Both workbooks in turns, so that a busy machine slows both; the first round warms up and is left out. */
export function maal(
  rader: number,
  runder: number,
): { readonly aapnet: Sammenligning; readonly limtInn: Sammenligning } {
  const runde: Record<Variant, Runde[]> = { funksjon: [], vanlig: [] };
  for (let nr = 0; nr <= runder; nr++) {
    const rekkefoelge: readonly Variant[] = nr % 2 === 0 ? ['funksjon', 'vanlig'] : ['vanlig', 'funksjon'];
    for (const variant of rekkefoelge) {
      const maalt = kjoerRunde(rader, variant);
      if (nr > 0) runde[variant].push(maalt);
    }
  }
  const tider = (hva: 'aapnet' | 'limtInn') =>
    sammenlign(
      runde.funksjon.map((r) => r[hva]),
      runde.vanlig.map((r) => r[hva]),
    );
  return { aapnet: tider('aapnet'), limtInn: tider('limtInn') };
}

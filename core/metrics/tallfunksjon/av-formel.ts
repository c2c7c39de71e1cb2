import { FELT, type Felt, type FeltId } from '../../portfolio/index.ts';
import type { Uttrykk } from '../maal.ts';
import {
  argumentet,
  type Funksjonstekst,
  type Tallargument,
  type Tallfunksjon,
  type Talluttrykk,
} from './tallfunksjon.ts';

const FELTENE: ReadonlyMap<string, Felt> = new Map(FELT.map((f) => [f.id, f]));

function argumentAv(id: FeltId, utenMinus: boolean): Tallargument {
  const felt = FELTENE.get(id);
  if (felt?.engelsk === undefined) throw new RangeError(`feltet ${id} mangler engelsk navn`);
  const { navn, engelsk, enhet } = felt;
  const kanVaereNegativ = felt.kanVaereNegativ && !utenMinus;
  return { id, navn, engelsk, enhet, kanVaereNegativ, kanSummeres: true };
}

/** Of several ways to have a figure, the one that is worked out; a metric that is only ever stated has none. */
function utregningen(u: Uttrykk): Uttrykk | null {
  const muligheter = u.slag === 'foerste' ? u.alternativer : [u];
  return muligheter.find((m) => m.slag !== 'felt') ?? null;
}

/** The formula over arguments: a quantity that may be had in several ways is asked for as its first. */
function overArgumenter(u: Uttrykk, felt: FeltId[]): Talluttrykk {
  switch (u.slag) {
    case 'felt':
      if (!felt.includes(u.felt)) felt.push(u.felt);
      return argumentet(felt.indexOf(u.felt));
    case 'naermeste':
      return overArgumenter(u.uttrykk, felt);
    case 'foerste': {
      const [valgt] = u.alternativer;
      if (valgt === undefined) throw new RangeError('ingen alternativer');
      return overArgumenter(valgt, felt);
    }
    case 'broek': {
      const teller = overArgumenter(u.teller, felt);
      return { slag: 'broek', teller, nevner: overArgumenter(u.nevner, felt), nevnerMaaVaere: u.nevnerMaaVaere };
    }
    case 'differanse':
      return { slag: 'differanse', ledd: [overArgumenter(u.ledd[0], felt), overArgumenter(u.ledd[1], felt)] };
    case 'sum':
      return { slag: 'sum', ledd: u.ledd.map((l) => overArgumenter(l, felt)) };
  }
}

/** The function that a metric's formula is: its fields are the arguments, in the formula's order. Throws RangeError where there is nothing to work out. */
export function tallfunksjonAv(id: string, uttrykk: Uttrykk, tekst: Funksjonstekst): Tallfunksjon {
  const utregning = utregningen(uttrykk);
  if (utregning === null) throw new RangeError(`${id} regnes ikke ut`);
  const felt: FeltId[] = [];
  const over = overArgumenter(utregning, felt);
  return {
    navn: tekst.navn ?? id.toUpperCase(),
    engelsk: tekst.engelsk,
    argumenter: felt.map((f) => argumentAv(f, tekst.utenMinus?.includes(f) ?? false)),
    uttrykk: over,
    delAv: tekst.delAv,
  };
}

import { broekAv, differanseAv, produktAv, type Regnestykke, sumAv } from '../../explanation/index.ts';
import { type Enhet, sammenlign } from '../../values/index.ts';
import type { Tallregel, Talluttrykk } from './tallfunksjon.ts';

/** Why plain figures give no result; `argument` is the number of the one to blame. */
export type Tallgrunn =
  | { readonly kode: 'nevner_ikke_positiv'; readonly argument: number }
  | { readonly kode: 'negativ'; readonly argument: number }
  | { readonly kode: 'ikke_helt'; readonly argument: number }
  | { readonly kode: 'del_stoerre_enn_hel'; readonly del: number; readonly hel: number };

function argumentene(u: Talluttrykk): readonly number[] {
  if (u.slag === 'argument') return [u.nr];
  return (u.slag === 'broek' ? [u.teller, u.nevner] : u.ledd).flatMap(argumentene);
}

/** The argument to blame for a denominator that is not greater than 0: the first that isn't so itself. */
function skyldig(nevner: Talluttrykk, figurer: readonly Regnestykke[]): number {
  const alle = argumentene(nevner);
  return alle.find((nr) => (figurer[nr]?.verdi.t ?? 0n) <= 0n) ?? alle[0] ?? 0;
}

function bygg(u: Talluttrykk, figurer: readonly Regnestykke[], enhet: Enhet): Regnestykke | Tallgrunn {
  if (u.slag === 'argument') {
    const figur = figurer[u.nr];
    if (figur === undefined) throw new RangeError(`argument ${u.nr} mangler`);
    return figur;
  }
  if (u.slag === 'broek') {
    const [teller, nevner] = [bygg(u.teller, figurer, 'kr'), bygg(u.nevner, figurer, 'kr')];
    if ('kode' in teller) return teller;
    if ('kode' in nevner) return nevner;
    const lovlig = u.nevnerMaaVaere === 'positiv' ? nevner.verdi.t > 0n : nevner.verdi.t !== 0n;
    const stykke = lovlig ? broekAv(teller, nevner, enhet) : null;
    return stykke ?? { kode: 'nevner_ikke_positiv', argument: skyldig(u.nevner, figurer) };
  }
  const ledd: Regnestykke[] = [];
  for (const l of u.ledd) {
    const stykke = bygg(l, figurer, enhet);
    if ('kode' in stykke) return stykke;
    ledd.push(stykke);
  }
  if (u.slag === 'sum') return sumAv(ledd, ledd[0]?.enhet ?? enhet);
  if (u.slag === 'produkt') return produktAv(ledd, enhet);
  const [fra, trekk] = ledd;
  if (fra === undefined || trekk === undefined) throw new RangeError('en differanse har to ledd');
  return differanseAv(fra, trekk, fra.enhet);
}

/** The function's value as a calculation, exactly; or why there is none. `figurer`: one per argument, in order. */
export function regnUtTall(
  funksjon: Tallregel,
  figurer: readonly Regnestykke[],
  enhet: Enhet,
): Regnestykke | Tallgrunn {
  const negativ = funksjon.argumenter.findIndex((a, nr) => !a.kanVaereNegativ && (figurer[nr]?.verdi.t ?? 0n) < 0n);
  if (negativ >= 0) return { kode: 'negativ', argument: negativ };
  const delt = funksjon.argumenter.findIndex((a, nr) => a.bareHele === true && (figurer[nr]?.verdi.n ?? 1n) !== 1n);
  if (delt >= 0) return { kode: 'ikke_helt', argument: delt };
  const stykke = bygg(funksjon.uttrykk, figurer, enhet);
  if ('kode' in stykke || funksjon.delAv === undefined) return stykke;
  const [del, hel] = funksjon.delAv;
  const [d, h] = [figurer[del], figurer[hel]];
  const forStor = d !== undefined && h !== undefined && sammenlign(d.verdi, h.verdi) > 0;
  return forStor ? { kode: 'del_stoerre_enn_hel', del, hel } : stykke;
}

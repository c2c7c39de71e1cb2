import { type Broek, type Enhet, gange, lik, rund, sammenlign } from '../values/index.ts';
import { tallform, type Visning, visMedForm } from './tall.ts';

/** More decimals than anyone reads: a limit such as one third can't be written out with any number of them. */
const FLEST_DESIMALER = 12;

function kanSkrivesUt(tall: Broek): boolean {
  return lik(rund(tall, FLEST_DESIMALER), tall);
}

/**
 * A figure that has been held against a limit, printed with as many decimals as it takes for the printed figure to lie
 * on the same side of the limit as the exact one: 2,96 % against 3 % is «2,96 %» and never «3,0 %», and a figure that
 * is exactly on the limit is printed so that it shows. With several limits (an interval's ends) it holds for all.
 */
export function visMotGrense(
  verdi: Broek,
  grense: Broek | readonly Broek[],
  enhet: Enhet,
  visning: Visning = {},
): string {
  const form = tallform(verdi, enhet, visning);
  const skalert = gange(verdi, form.skala);
  const sider = ('t' in grense ? [grense] : grense)
    .map((g) => gange(g, form.skala))
    .map((g) => ({ g, side: sammenlign(skalert, g) }))
    .filter(({ side }) => side !== 0 || kanSkrivesUt(skalert));
  let desimaler = form.hoeyst;
  while (!sider.every(({ g, side }) => sammenlign(rund(skalert, desimaler), g) === side)) desimaler += 1;
  return visMedForm(verdi, { ...form, hoeyst: desimaler });
}

/** A limit as the law and people write it, with the decimals it has and no others: «25 %», «7,5 %», «4 363,75 kr». */
export function visGrense(grense: Broek, enhet: Enhet, visning: Visning = {}): string {
  const form = tallform(grense, enhet, visning);
  if (!kanSkrivesUt(gange(grense, form.skala))) return visMedForm(grense, form);
  const oere = enhet.startsWith('kr') && form.hoeyst === 2;
  return visMedForm(grense, { ...form, minst: oere ? 2 : 0, hoeyst: FLEST_DESIMALER });
}

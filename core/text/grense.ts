import { type Broek, type Enhet, gange, type Intervall, lik, rund, sammenlign } from '../values/index.ts';
import { kjenteDesimaler, type Tallform, tallform, type Visning, visMedForm } from './tall.ts';

/** More decimals than anyone reads: a limit such as one third can't be written out with any number of them. */
const FLEST_DESIMALER = 12;

function kanSkrivesUt(tall: Broek): boolean {
  return lik(rund(tall, FLEST_DESIMALER), tall);
}

/** Whether a figure with so many decimals lies on the same side of every limit as the exact one. */
function proeve(verdi: Broek, grenser: readonly Broek[], form: Tallform): (desimaler: number) => boolean {
  const skalert = gange(verdi, form.skala);
  const sider = grenser
    .map((g) => gange(g, form.skala))
    .map((g) => ({ g, side: sammenlign(skalert, g) }))
    .filter(({ side }) => side !== 0 || kanSkrivesUt(skalert));
  return (desimaler) => sider.every(({ g, side }) => sammenlign(rund(skalert, desimaler), g) === side);
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
  const holder = proeve(verdi, 't' in grense ? [grense] : grense, form);
  let desimaler = form.hoeyst;
  while (!holder(desimaler)) desimaler += 1;
  return visMedForm(verdi, { ...form, hoeyst: desimaler });
}

/** The fewest decimals that show the figure as its own form would. */
function egneDesimaler(verdi: Broek, form: Tallform): number {
  const skalert = gange(verdi, form.skala);
  let desimaler = form.minst;
  while (desimaler < form.hoeyst && !lik(rund(skalert, desimaler), rund(skalert, form.hoeyst))) desimaler += 1;
  return desimaler;
}

/**
 * A column of figures with the same decimals all the way down, each still on its own side of every limit. `null` stays
 * `null`: what is missing has no figure. Money is written out, never in short form, so that no figure shrinks to 0,0.
 * `mulige`: what rounding lets each figure be. A share stands with no more decimals than it is known with; beside one
 * known in whole per cents the others have none either, unless a limit needs them.
 */
export function visKolonne(
  verdier: readonly (Broek | null)[],
  enhet: Enhet,
  grenser: readonly Broek[] = [],
  visning: Pick<Visning, 'maalform' | 'utenEnhet'> = {},
  mulige: readonly (Intervall | null)[] = [],
): (string | null)[] {
  const kjente = verdier.map((v, nr) => (v === null ? null : kjenteDesimaler(v, enhet, mulige[nr] ?? null)));
  const celler = verdier.flatMap((verdi, nr) => {
    if (verdi === null) return [];
    const form = tallform(verdi, enhet, visning);
    return {
      flest: kjente[nr] ?? FLEST_DESIMALER,
      egne: egneDesimaler(verdi, form),
      holder: proeve(verdi, grenser, form),
    };
  });
  let desimaler = kjente.includes(0) ? 0 : Math.max(0, ...celler.map((c) => c.egne));
  while (!celler.every((c) => c.flest <= desimaler || c.holder(desimaler))) desimaler += 1;
  const formFor = (v: Broek, nr: number) =>
    tallform(v, enhet, { ...visning, desimaler: Math.min(desimaler, kjente[nr] ?? desimaler) });
  return verdier.map((v, nr) => (v === null ? null : visMedForm(v, formFor(v, nr))));
}

/** A limit as the law and people write it, with the decimals it has and no others: «25 %», «7,5 %», «4 363,75 kr». */
export function visGrense(grense: Broek, enhet: Enhet, visning: Visning = {}): string {
  const form = tallform(grense, enhet, visning);
  if (!kanSkrivesUt(gange(grense, form.skala))) return visMedForm(grense, form);
  const oere = enhet.startsWith('kr') && form.hoeyst === 2;
  return visMedForm(grense, { ...form, minst: oere ? 2 : 0, hoeyst: FLEST_DESIMALER });
}

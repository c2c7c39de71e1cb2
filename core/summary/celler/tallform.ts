import { AFT_MAAL, MEDFINANSIERING_KRAV, slaaOpp } from '../../parameters/index.ts';
import { kjenteDesimaler, type Tallform, tallform } from '../../text/index.ts';
import {
  type Broek,
  type Enhet,
  gange,
  heltall,
  type Intervall,
  lik,
  type Maalform,
  NULL,
  type Periode,
  rund,
  sammenlign,
} from '../../values/index.ts';

/** More than anyone reads. A figure exactly on its limit may be written out; one third may not. */
const FLEST_DESIMALER = 12;

/** What a measure is held against, so that no printed figure seems to lie on the other side of it. Money never prints as 0 when it isn't. */
export function grenserFor(maal: string, enhet: Enhet, periode: Periode | null): readonly Broek[] {
  const paa = periode?.til ?? null;
  if (maal === 'resultatgrad' && paa !== null) {
    const maalet = slaaOpp(AFT_MAAL, paa);
    return maalet.status === 'kjent' ? [maalet.verdi] : [];
  }
  if (maal === 'medfinansieringsandel' && paa !== null) {
    const krav = slaaOpp(MEDFINANSIERING_KRAV, paa);
    return krav.status === 'kjent' ? [krav.verdi] : [];
  }
  return maal === 'driftsmargin' || enhet === 'kr' ? [NULL] : [];
}

/** Any whole number above 1, which gives each unit its plural and no decimals of its own. */
const NOEN = heltall(1_000);

/** Money in millions with one decimal, others as their unit is printed. */
function grunnform(enhet: Enhet, maalform: Maalform): Tallform {
  return tallform(NOEN, enhet, enhet === 'kr' ? { maalform, kort: 'mill' } : { maalform });
}

/** Whether the figure, with so many decimals, lies on the right side of each of its limits. */
function paaRettSide(verdi: Broek, grenser: readonly Broek[], form: Tallform, desimaler: number): boolean {
  const skalert = gange(verdi, form.skala);
  return grenser.every((grense) => {
    const mot = gange(grense, form.skala);
    const side = sammenlign(skalert, mot);
    return sammenlign(rund(skalert, desimaler), mot) === side;
  });
}

/** A figure with what it is held against, and what rounding lets it be (`null`: it is exact). */
export interface Grensetall {
  readonly verdi: Broek;
  readonly grenser: readonly Broek[];
  readonly mulig: Intervall | null;
}

/** The fewest decimals that show each figure as its own form would. */
function egneDesimaler(tall: readonly Grensetall[], form: Tallform): number {
  let desimaler = form.minst;
  const vises = (d: number) =>
    tall.every(({ verdi }) => lik(rund(gange(verdi, form.skala), d), rund(gange(verdi, form.skala), form.hoeyst)));
  while (desimaler < form.hoeyst && !vises(desimaler)) desimaler += 1;
  return desimaler;
}

const medDesimaler = (form: Tallform, desimaler: number): Tallform => ({
  ...form,
  minst: desimaler,
  hoeyst: desimaler,
});

/**
 * The forms of figures that stand together: the same decimals for all, as few as keep each of them on its own side of
 * its limits. A share has no more decimals than it is known with, whatever the others need, and beside one known in
 * whole per cents the others have none either unless their limits ask for them.
 */
export function fellesForm(
  tall: readonly Grensetall[],
  enhet: Enhet,
  maalform: Maalform,
): (en: Pick<Grensetall, 'verdi' | 'mulig'>) => Tallform {
  const form = grunnform(enhet, maalform);
  const kjente = ({ verdi, mulig }: Pick<Grensetall, 'verdi' | 'mulig'>) => kjenteDesimaler(verdi, enhet, mulig);
  const holder = (t: Grensetall) =>
    (kjente(t) ?? FLEST_DESIMALER) <= desimaler || paaRettSide(t.verdi, t.grenser, form, desimaler);
  let desimaler = tall.some((t) => kjente(t) === 0) ? 0 : egneDesimaler(tall, form);
  while (desimaler < FLEST_DESIMALER && !tall.every(holder)) desimaler += 1;
  return (en) => medDesimaler(form, Math.min(desimaler, kjente(en) ?? desimaler));
}

/** The form of a figure that stands alone. */
export function egenForm(tall: Grensetall, enhet: Enhet, maalform: Maalform): Tallform {
  return fellesForm([tall], enhet, maalform)(tall);
}

/** The same figures under a header that says the unit. The per cent sign stays with its number. */
export function utenEnhet(form: Tallform, enhet: Enhet): Tallform {
  return enhet === 'andel' ? form : { ...form, etter: '' };
}

/** Figures of one chart, written with as many decimals as the one that has most. */
export function tallskriver(verdier: readonly number[]): (verdi: number) => string {
  const desimaler = Math.min(2, Math.max(0, ...verdier.map((v) => (String(v).split('.')[1] ?? '').length)));
  const norsk = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: desimaler, maximumFractionDigits: desimaler });
  return (verdi) => norsk.format(verdi);
}

const TRINN = [1, 2, 2.5, 5, 10];

/** Even marks that cover the figures and zero: about four of them. */
export function aksemerker(verdier: readonly number[]): number[] {
  const laveste = Math.min(0, ...verdier);
  const spenn = Math.max(0, ...verdier) - laveste || 1;
  const tier = 10 ** Math.floor(Math.log10(spenn / 4));
  const steg = (TRINN.find((t) => t * tier >= spenn / 4) ?? 10) * tier;
  const foerste = Math.floor(laveste / steg);
  const siste = Math.ceil((laveste + spenn) / steg);
  return Array.from({ length: siste - foerste + 1 }, (_, nr) => Number(((foerste + nr) * steg).toPrecision(12)));
}

/** Moves labels apart so that none covers another, in their order from the top. */
export function spre(steder: readonly number[], avstand: number, bunn: number): number[] {
  const rekke = steder.map((y, nr) => ({ y, nr })).sort((a, b) => a.y - b.y);
  let forrige = Number.NEGATIVE_INFINITY;
  for (const merke of rekke) {
    merke.y = Math.max(merke.y, forrige + avstand);
    forrige = merke.y;
  }
  let neste = bunn + avstand;
  for (const merke of rekke.toReversed()) {
    merke.y = Math.min(merke.y, neste - avstand);
    neste = merke.y;
  }
  const ut = [...steder];
  for (const { y, nr } of rekke) ut[nr] = y;
  return ut;
}

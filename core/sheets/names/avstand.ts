/** Damerau–Levenshtein distance (one swap of neighbours counts one), or `grense + 1` as soon as it is more than `grense`. */
export function avstand(a: string, b: string, grense: number): number {
  if (Math.abs(a.length - b.length) > grense) return grense + 1;
  let forForrige: number[] = [];
  let forrige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rad = [i];
    let minst = i;
    for (let j = 1; j <= b.length; j++) {
      const bytte = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((forrige[j] ?? 0) + 1, (rad[j - 1] ?? 0) + 1, (forrige[j - 1] ?? 0) + bytte);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (forForrige[j - 2] ?? 0) + 1);
      rad.push(d);
      if (d < minst) minst = d;
    }
    if (minst > grense) return grense + 1;
    forForrige = forrige;
    forrige = rad;
  }
  return forrige[b.length] ?? grense + 1;
}

/** How far apart two spellings of a name this long may be: short names must be exact. */
export function tillattAvstand(lengde: number): number {
  return lengde >= 14 ? 2 : lengde >= 7 ? 1 : 0;
}

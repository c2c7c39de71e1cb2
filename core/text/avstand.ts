/**
 * Edits (insertion, deletion, substitution, swap of neighbours) between two words, at most `hoeyst`; one more than
 * `hoeyst` when there are more. Damerau–Levenshtein, optimal string alignment.
 */
export function avstand(a: string, b: string, hoeyst: number): number {
  if (Math.abs(a.length - b.length) > hoeyst) return hoeyst + 1;
  let toForrige: number[] = [];
  let forrige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rad = [i];
    let minst = i;
    for (let j = 1; j <= b.length; j++) {
      const lik = a[i - 1] === b[j - 1];
      let v = Math.min((forrige[j] ?? 0) + 1, (rad[j - 1] ?? 0) + 1, (forrige[j - 1] ?? 0) + (lik ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        v = Math.min(v, (toForrige[j - 2] ?? 0) + 1);
      rad.push(v);
      minst = Math.min(minst, v);
    }
    if (minst > hoeyst) return hoeyst + 1;
    toForrige = forrige;
    forrige = rad;
  }
  return Math.min(forrige[b.length] ?? 0, hoeyst + 1);
}

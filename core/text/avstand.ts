let forForrige = new Int32Array(64);
let forrige = new Int32Array(64);
let rad = new Int32Array(64);

/** Room for a word of so many letters; the same three rows are used each time, since it is asked millions of times. */
function gjoerPlass(lengde: number): void {
  if (rad.length >= lengde + 3) return;
  forForrige = new Int32Array(2 * lengde + 3);
  forrige = new Int32Array(2 * lengde + 3);
  rad = new Int32Array(2 * lengde + 3);
}

/**
 * Edits (insertion, deletion, substitution, swap of neighbours) between two words, at most `hoeyst`; one more than
 * `hoeyst` when there are more. Damerau–Levenshtein, optimal string alignment. Only the diagonal band that `hoeyst`
 * edits can reach is worked out.
 */
export function avstand(a: string, b: string, hoeyst: number): number {
  const over = hoeyst + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > hoeyst) return over;
  gjoerPlass(b.length);
  forrige.fill(over, 0, b.length + 2);
  forForrige.fill(over, 0, b.length + 2);
  for (let j = 0; j <= Math.min(hoeyst, b.length); j++) forrige[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const fra = Math.max(1, i - hoeyst);
    const til = Math.min(b.length, i + hoeyst);
    rad.fill(over, Math.max(0, fra - 1), til + 2);
    if (i <= hoeyst) rad[0] = i;
    let minst = i <= hoeyst ? i : over;
    for (let j = fra; j <= til; j++) {
      const d = celle(a, b, i, j);
      rad[j] = d;
      if (d < minst) minst = d;
    }
    if (minst > hoeyst) return over;
    [forForrige, forrige, rad] = [forrige, rad, forForrige];
  }
  return Math.min(forrige[b.length] ?? over, over);
}

function celle(a: string, b: string, i: number, j: number): number {
  const x = a.charCodeAt(i - 1);
  const y = b.charCodeAt(j - 1);
  const d = Math.min((forrige[j] ?? 0) + 1, (rad[j - 1] ?? 0) + 1, (forrige[j - 1] ?? 0) + (x === y ? 0 : 1));
  const byttet = i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y;
  return byttet ? Math.min(d, (forForrige[j - 2] ?? 0) + 1) : d;
}

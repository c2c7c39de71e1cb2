const PLASS = 256;
let forForrige = new Int32Array(PLASS);
let forrige = new Int32Array(PLASS);
let rad = new Int32Array(PLASS);

/**
 * Damerau–Levenshtein distance (one swap of neighbours counts one), or `grense + 1` as soon as it is more than `grense`.
 * Only the band within `grense` of the diagonal is filled, in the same three rows each time: it is asked millions of times.
 * Texts longer than 250 letters are never near.
 */
export function avstand(a: string, b: string, grense: number): number {
  const over = grense + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > grense || b.length > PLASS - 6) return over;
  forrige.fill(over, 0, b.length + 2);
  forForrige.fill(over, 0, b.length + 2);
  for (let j = 0; j <= Math.min(grense, b.length); j++) forrige[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const fra = Math.max(1, i - grense);
    const til = Math.min(b.length, i + grense);
    rad.fill(over, Math.max(0, fra - 1), til + 2);
    if (i <= grense) rad[0] = i;
    let minst = i <= grense ? i : over;
    for (let j = fra; j <= til; j++) {
      const d = celle(a, b, i, j);
      rad[j] = d;
      if (d < minst) minst = d;
    }
    if (minst > grense) return over;
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

/** How far apart two spellings of a name this long may be: short names must be exact. */
export function tillattAvstand(lengde: number): number {
  return lengde >= 14 ? 2 : lengde >= 7 ? 1 : 0;
}

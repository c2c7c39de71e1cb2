/** Edits (insert, delete, replace) between two words. */
function avstand(a: string, b: string): number {
  let rad = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, tegn] of [...a].entries()) {
    const neste = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const bytt = (rad[j - 1] ?? 0) + (tegn === b[j - 1] ? 0 : 1);
      neste.push(Math.min(bytt, (rad[j] ?? 0) + 1, (neste[j - 1] ?? 0) + 1));
    }
    rad = neste;
  }
  return rad[b.length] ?? 0;
}

/** The word that was most likely meant, or `null` when none is near: at most two edits, and fewer than half the word. */
export function naermest(skrevet: string, ordene: readonly string[]): string | null {
  const ord = skrevet.toLowerCase();
  const treff = ordene
    .map((et) => ({ et, d: et.startsWith(ord) && ord.length >= 3 ? 0 : avstand(ord, et) }))
    .filter(({ et, d }) => d <= 2 && d * 2 < et.length)
    .sort((a, b) => a.d - b.d);
  return treff[0]?.et ?? null;
}

/** «A», «A og B», «A, B og C»: the same in both written standards. Empty for an empty list. */
export function liste(ledd: readonly string[], bindeord: 'og' | 'eller' = 'og'): string {
  const siste = ledd.at(-1);
  if (siste === undefined) return '';
  return ledd.length === 1 ? siste : `${ledd.slice(0, -1).join(', ')} ${bindeord} ${siste}`;
}

/** A list that stops after `hoeyst`: «A, B og 3 til» (nn: «A, B og 3 til»). Nothing is dropped silently. */
export function kortListe(ledd: readonly string[], hoeyst: number): string {
  if (ledd.length <= hoeyst) return liste(ledd);
  return `${ledd.slice(0, hoeyst).join(', ')} og ${ledd.length - hoeyst} til`;
}

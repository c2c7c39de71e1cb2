/** The AFT grades in words, by their code. Alone, since a function that must be small needs them too. */
export const KLASSER: Readonly<Record<string, string>> = {
  A: 'clearly above the target',
  B: 'on or above the target, but within chance',
  C: 'below the target, but within chance',
  D: 'clearly below the target',
};

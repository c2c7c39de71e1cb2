/** The units of the contract. Shares are fractions (0,05 is 5 %); money is kroner. */
export const ENHETER = [
  'kr',
  'kr/plass',
  'kr/plass/mnd',
  'antall',
  'andel',
  'tall',
  'maaneder',
  'maanedsverk',
  'prosentpoeng',
] as const;
export type Enhet = (typeof ENHETER)[number];

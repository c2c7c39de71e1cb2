/** The product's colours, as Excel writes them. Each stands with a sign or a word beside it, never alone. */
export const FARGE = {
  blekk: '#1B2A33',
  blaa: '#0B5C8A',
  sand: '#C9B38C',
  lysSand: '#F6F1E7',
  varsel: '#B25E00',
  brudd: '#A4262C',
  ok: '#2B6E4F',
  hvit: '#FFFFFF',
  graa: '#6B747A',
} as const;

/** Lines that stand together: told apart by their labels first, and by shade. */
export const LINJEFARGER = [
  '#0B5C8A',
  '#B25E00',
  '#1B2A33',
  '#2B6E4F',
  '#7A5C9E',
  '#8A6D3B',
  '#4C7FA3',
  '#A4262C',
] as const;

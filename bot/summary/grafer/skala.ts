/** From a number on an axis to a place on the paper. */
export interface Skala {
  readonly fra: number;
  readonly til: number;
  sted(tall: number): number;
}

/** A straight scale that holds all the numbers, between these places. Where all are alike there is still room around. */
export function lagSkala(tall: readonly number[], sted: readonly [number, number]): Skala {
  const fra = Math.min(...tall);
  const storst = Math.max(...tall);
  const til = storst === fra ? fra + 1 : storst;
  return { fra, til, sted: (x) => sted[0] + ((x - fra) / (til - fra)) * (sted[1] - sted[0]) };
}

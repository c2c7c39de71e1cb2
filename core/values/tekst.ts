/** A text in both written standards. */
export interface Tospraaklig {
  readonly nb: string;
  readonly nn: string;
}
export type Maalform = keyof Tospraaklig;

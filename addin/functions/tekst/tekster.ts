/** What a cell says when there is no figure. Whole sentences; `navn` is an argument's name, `vist` what stood there. */
export interface Funksjonstekster {
  /** The argument is empty, or says that the figure is missing. */
  mangler(navn: string): string;
  ikkeTall(navn: string, vist: string): string;
  tvetydig(navn: string, vist: string, forslag: readonly string[]): string;
  negativ(navn: string): string;
  positiv(navn: string): string;
  nevner(navn: string): string;
  delStoerreEnnHel(del: string, hel: string): string;
  ettTall(navn: string): string;
  ulikForm(): string;
  andel(navn: string): string;
  heltall(navn: string): string;
  ikkeDato(navn: string, vist: string): string;
  periode(): string;
  omfang(navn: string): string;
  ukjentOrdning(vist: string): string;
  ingenVerdi(navn: string, dag: string): string;
  ingenSats(ordning: string, dag: string, aar: string): string;
  forFaa(grense: string): string;
  ingenAvsluttede(): string;
  lesFoerst(): string;
  lasterIkke(): string;
  ukjentOmraade(vist: string): string;
  ukjentAar(vist: string): string;
  ingenTabell(): string;
  tomtSporsmaal(): string;
  dagMangler(): string;
  ukjentCelle(): string;
  ukjentSelskap(navn: string): string;
  ingenTall(aar: string): string;
  ikkeFormel(formel: string): string;
  endretSidenLest(): string;
  overAarsskiftet(maaneder: string, dag: string): string;
  /** Further from 0, or nearer it, than a cell's number can be. */
  utenforTall(): string;
  feilet(): string;
}

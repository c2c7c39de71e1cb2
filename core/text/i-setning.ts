const EGENNAVN = /^(?:Navs? |\p{Lu}{2})/u;

/** A name inside a sentence: a capital only where it is somebody's name or an abbreviation. */
export function midtISetning(navn: string): string {
  return EGENNAVN.test(navn) ? navn : `${navn.charAt(0).toLowerCase()}${navn.slice(1)}`;
}

export const storForbokstav = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

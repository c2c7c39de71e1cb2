import { SPRAAK, type Spraakkode } from './spraak.ts';

/** Where the add-in is served, and what for. The names say which is which where several are installed. */
export interface Sted {
  readonly miljoe: 'lokal' | 'test' | 'produksjon';
  /** An https address without a path or a slash at the end. */
  readonly adresse: string;
}

/** A developer's own machine. Office asks for https there too. */
export const LOKALT: Sted = { miljoe: 'lokal', adresse: 'https://localhost:3000' };

/** @throws RangeError when the address isn't one that Office takes. */
export function sjekkSted({ adresse }: Sted): void {
  const url = URL.canParse(adresse) ? new URL(adresse) : null;
  if (url === null || url.protocol !== 'https:' || url.origin !== adresse)
    throw new RangeError('adressen skal begynne med https:// og slutte etter vertsnavnet');
}

/** Every address that the manifests give. All of them are the server's own. */
export interface Adresser {
  readonly opphav: string;
  /** The one page of the shared runtime: pane, functions and ribbon. */
  readonly rute: string;
  readonly funksjonsskript: string;
  metadata(spraak: Spraakkode): string;
  ikon(navn: string, side: number): string;
  readonly hjelp: string;
  readonly om: string;
  readonly personvern: string;
  readonly vilkaar: string;
}

export function adresser({ adresse }: Sted): Adresser {
  const excel = `${adresse}/excel`;
  return {
    opphav: adresse,
    rute: `${excel}/taskpane.html`,
    funksjonsskript: `${excel}/functions.js`,
    // The default language has the plain name; the others say which they are.
    metadata: (spraak) => `${excel}/functions${spraak === SPRAAK[0].kode ? '' : `.${spraak}`}.json`,
    ikon: (navn, side) => `${excel}/ikoner/${navn}-${side}.png`,
    hjelp: `${excel}/funksjoner/index.html`,
    om: `${excel}/om.html`,
    personvern: `${excel}/personvern.html`,
    vilkaar: `${excel}/vilkaar.html`,
  };
}

const NAVNETILLEGG: Readonly<Record<Sted['miljoe'], string>> = { lokal: ' (lokal)', test: ' (test)', produksjon: '' };

/** The name as it is shown: a test version can't be taken for the real one. */
export function navnPaa(navn: string, { miljoe }: Sted): string {
  return `${navn}${NAVNETILLEGG[miljoe]}`;
}

import {
  type AftResultat,
  type Broek,
  broek,
  EKSAKT,
  type FeltId,
  type Figur,
  finnMaal,
  fraDesimal,
  helAar,
  heltall,
  type Innsyn,
  type Kilde,
  lagInnsyn,
  type Maal,
  type Maaltall,
  type Nivaa,
  type Observasjon,
  type Periode,
  type Portefolje,
  PortefoljeSchema,
  type Selskap,
  tomPortefolje,
  tomtSelskap,
  type VtaTilskudd,
} from '#core';

/** Short ways to write a small portfolio in a test. */
export const A = 'bedrift-a';

export function desimal(tekst: string): Broek {
  const lest = fraDesimal(tekst);
  if (lest === null) throw new RangeError(tekst);
  return lest;
}

export const kilde = (dokument: string): Kilde => ({ dokument });

/** A known figure; `steg` is what it was rounded to. `null` is stated to be missing. */
export function figur(verdi: number | string | null, dokument = 'Tabell 1', steg: Broek | null = null): Figur {
  if (verdi === null) return { status: 'mangler', kilde: kilde(dokument) };
  const presisjon = steg === null ? EKSAKT : ({ steg, grunnlag: 'vist' } as const);
  return { status: 'kjent', verdi: desimal(String(verdi)), presisjon, kilde: kilde(dokument) };
}

interface Mer {
  readonly aar?: number;
  readonly periode?: Periode;
  readonly nivaa?: Nivaa | null;
  readonly dokument?: string;
  readonly paastand?: boolean;
  readonly steg?: Broek | null;
  readonly selskap?: string;
}

export function obs(felt: FeltId, verdi: number | string | null, mer: Mer = {}): Observasjon {
  return {
    selskap: mer.selskap ?? A,
    felt,
    periode: mer.periode ?? helAar(mer.aar ?? 2024),
    nivaa: mer.nivaa ?? null,
    paastand: mer.paastand ?? false,
    figur: figur(verdi, mer.dokument, mer.steg ?? null),
  };
}

export function aft(mer: Partial<AftResultat> & { readonly aar?: number; readonly dokument?: string }): AftResultat {
  const { aar, dokument, ...resten } = mer;
  return {
    selskap: A,
    periode: helAar(aar ?? 2024),
    definisjon: {
      tidspunkt: 'avslutning',
      omfatter: 'arbeid_utdanning',
      arbeidsgrense: null,
      medYtelse: null,
      kildeslag: 'bedrift',
      medIkkeMoett: null,
      antatt: false,
    },
    avsluttet: null,
    tilArbeid: null,
    tilUtdanning: null,
    formidlet: null,
    andel: null,
    paastand: false,
    kilde: kilde(dokument ?? 'Tabell 1'),
    ...resten,
  };
}

export const prosent = (verdi: number | string, dokument = 'Tabell 1'): Figur => {
  const hele = desimal(String(verdi));
  return {
    status: 'kjent',
    verdi: broek(hele.t, hele.n * 100n),
    presisjon: { steg: broek(1n, 100n), grunnlag: 'vist' },
    kilde: kilde(dokument),
  };
};

export function vta(bostedskommune: string | null, mer: Partial<VtaTilskudd> = {}): VtaTilskudd {
  return {
    selskap: A,
    bostedskommune,
    periode: helAar(2025),
    deltakere: null,
    plasser: null,
    maanedsverk: null,
    statligTilskudd: null,
    kommunaltTilskudd: null,
    oppgittAndel: null,
    kilde: kilde('Tabell 1'),
    ...mer,
  };
}

export function selskap(id: string, mer: Partial<Selskap> = {}): Selskap {
  return { ...tomtSelskap(id, id, kilde('Tabell 1')), kommune: 'Fjordvik', organisasjonsform: 'AS', ...mer };
}

export function innsynMed(deler: Partial<Portefolje>): Innsyn {
  const p = { ...tomPortefolje('prøve'), selskaper: [selskap(A)], ...deler };
  return lagInnsyn(PortefoljeSchema.parse(p));
}

export function maal(id: string): Maal {
  const m = finnMaal(id);
  if (m === undefined) throw new RangeError(id);
  return m;
}

export function finn(id: string, innsyn: Innsyn, hvem = A): readonly Maaltall[] {
  return maal(id).finn(innsyn, hvem);
}

/** A figure in one word: its value, or its status and reason. */
export function kort(t: Maaltall | undefined): string {
  if (t === undefined) return 'ingen';
  const { resultat } = t;
  if (resultat.status !== 'kjent') return `${resultat.status}: ${Object.values(resultat.grunn).join(' ')}`;
  return resultat.verdi.n === 1n ? String(resultat.verdi.t) : `${resultat.verdi.t}/${resultat.verdi.n}`;
}

export const TUSEN = heltall(1000);

import type { Kildeslag, Maaledefinisjon, Omfatter, Tidspunkt } from '../../../portfolio/index.ts';
import { visTall } from '../../../text/index.ts';
import {
  type Figur,
  type Kilde,
  type KjentFigur,
  type Periode,
  type Presisjon,
  pluss,
  sammenlign,
} from '../../../values/index.ts';
import type { Problemsamler } from '../../problemsamler.ts';
import type { Faktasamler } from '../samler.ts';

/** What a row says of how an AFT result was measured; `null` where it says nothing. */
export interface Oppgittdefinisjon {
  readonly tidspunkt: Tidspunkt | null;
  readonly omfatter: Omfatter | null;
  readonly arbeidsgrense: string | null;
  readonly medYtelse: boolean | null;
  readonly kildeslag: Kildeslag | null;
  readonly medIkkeMoett: boolean | null;
}

const ETTER: ReadonlyMap<string, Tidspunkt> = new Map([
  ['andel_i_jobb_3mnd', '3mnd'],
  ['andel_i_jobb_6mnd', '6mnd'],
  ['andel_i_jobb_12mnd', '12mnd'],
  ['andel_i_jobb_24mnd', '24mnd'],
]);

export const AFTROLLER: ReadonlySet<string> = new Set([
  'avsluttet',
  'til_arbeid',
  'til_utdanning',
  'formidlet',
  'resultatgrad',
  ...ETTER.keys(),
]);

/** Fills in what is not stated: at the end of the tiltak, work or education, by the company; «antatt» when the time is a guess. */
export function definisjonFor(rolleId: string, d: Oppgittdefinisjon): Maaledefinisjon {
  const etter = ETTER.get(rolleId) ?? null;
  const tidspunkt = etter ?? d.tidspunkt ?? 'avslutning';
  return {
    tidspunkt,
    omfatter: d.omfatter ?? (etter !== null || tidspunkt !== 'avslutning' ? 'arbeid' : 'arbeid_utdanning'),
    arbeidsgrense: d.arbeidsgrense,
    medYtelse: d.medYtelse,
    kildeslag: d.kildeslag ?? (tidspunkt === 'avslutning' ? 'bedrift' : 'nav'),
    medIkkeMoett: d.medIkkeMoett,
    antatt: etter === null && d.tidspunkt === null,
  };
}

/** «arbeid minst 4 t/uke»: what counts, and its lower limit. */
export function lesOmfatter(tekst: string): { omfatter: Omfatter; arbeidsgrense: string | null } | null {
  const s = tekst.trim().toLowerCase();
  if (/utdann/.test(s) && /arbeid|jobb/.test(s)) return { omfatter: 'arbeid_utdanning', arbeidsgrense: null };
  const treff = /^(?:bare |berre |kun |i )?(?:arbeid|jobb)\s*[,:(]?\s*(.*?)\)?$/.exec(s);
  if (!treff) return null;
  const grense = treff[1] ?? '';
  return { omfatter: 'arbeid', arbeidsgrense: grense === '' ? null : grense };
}

/** The figures of one AFT result, as they come. */
export interface Aftsamling {
  readonly selskap: string;
  readonly periode: Periode;
  readonly definisjon: Maaledefinisjon;
  readonly kilde: Kilde;
  readonly deler: Map<string, Figur>;
}

const mindre = (a: KjentFigur, b: KjentFigur): boolean => sammenlign(a.verdi, b.verdi) < 0;

function sumAv(a: Figur | null, b: Figur | null): Figur | null {
  if (a === null || b === null || a.status !== 'kjent' || b.status !== 'kjent') return null;
  const presisjon: Presisjon = a.presisjon;
  return { status: 'kjent', verdi: pluss(a.verdi, b.verdi), presisjon, kilde: a.kilde };
}

/** Checks one result's figures against each other and keeps it. */
export function leverAft(s: Aftsamling, fakta: Faktasamler, p: Problemsamler, paastand = false): void {
  const del = (id: string) => s.deler.get(id) ?? null;
  const avsluttet = del('avsluttet');
  let [tilArbeid, tilUtdanning, formidlet] = [del('til_arbeid'), del('til_utdanning'), del('formidlet')];
  const sum = sumAv(tilArbeid, tilUtdanning);
  if (forMange(formidlet, avsluttet, p)) formidlet = null;
  else if (formidlet?.status === 'kjent' && sum?.status === 'kjent' && sammenlign(formidlet.verdi, sum.verdi) !== 0) {
    p.meld(formidlet.kilde.celle ?? null, {
      kode: 'sum_stemmer_ikke',
      felter: { kolonne: 'formidlet', oppgitt: visTall(formidlet.verdi), sum: visTall(sum.verdi) },
    });
  }
  if (forMange(tilArbeid, avsluttet, p)) tilArbeid = null;
  if (forMange(tilUtdanning, avsluttet, p)) tilUtdanning = null;
  if (tilArbeid !== null && tilUtdanning !== null && forMange(sum, avsluttet, p))
    [tilArbeid, tilUtdanning] = [null, null];
  formidlet ??= sumAv(tilArbeid, tilUtdanning);
  const andel = del('resultatgrad') ?? [...ETTER.keys()].map(del).find((f) => f !== null) ?? null;
  if ([avsluttet, tilArbeid, tilUtdanning, formidlet, andel].every((f) => f === null)) return;
  const { selskap, periode, definisjon, kilde } = s;
  fakta.aft.push({
    selskap,
    periode,
    definisjon,
    avsluttet,
    tilArbeid,
    tilUtdanning,
    formidlet,
    andel,
    paastand,
    kilde,
  });
}

function forMange(f: Figur | null, av: Figur | null, p: Problemsamler): boolean {
  if (f?.status !== 'kjent' || av?.status !== 'kjent' || !mindre(av, f)) return false;
  p.meld(f.kilde.celle ?? null, {
    kode: 'formidlet_over_avsluttet',
    felter: { formidlet: visTall(f.verdi), avsluttet: visTall(av.verdi) },
  });
  return true;
}

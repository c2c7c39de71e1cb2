import type { Maal, Periodetall } from '../../metrics/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { visPeriode } from '../../text/index.ts';
import { aarI, type Broek, type Periode, sammenlign } from '../../values/index.ts';
import type { Sporring, Tidsrom } from '../sporring/sporring.ts';
import type { Avslag } from '../tolking/stans.ts';
import { hovedkilde, merknader, navneliste, utelatte } from './forbehold.ts';
import { type Fastsatt, fastsettAlle, krysser, oppfyller } from './grense.ts';
import { type Kontekst, selskaperFor, type Tallgrense } from './kontekst.ts';

/** One company's figure in a list: the hovedkilde's, with what other sources say beside it. */
export interface Post {
  readonly selskap: Selskap;
  readonly tall: Periodetall;
  readonly verdi: Broek;
}

/** The companies of a query in one period, filtered and in order. */
export interface Utvalgstall {
  readonly periode: Periode;
  /** Companies that have a figure to hold against the limits. */
  readonly vurderte: readonly Post[];
  /** Those that qualify, in order. */
  readonly treff: readonly Post[];
  /** The selection's companies in the period whose figures say why they are missing. */
  readonly utenVerdi: readonly Periodetall[];
  readonly grenser: readonly Fastsatt[];
  readonly forbehold: readonly string[];
}

const somTid = (p: Periode): Tidsrom => {
  const aar = aarI(p.til);
  return p.fra.slice(0, 4) === p.til.slice(0, 4) && !(p.fra.endsWith('-01-01') && p.til.endsWith('-12-31'))
    ? { slag: 'maaneder', fra: p.fra.slice(0, 7), til: p.til.slice(0, 7) }
    : { slag: 'aar', aar: [aar] };
};

const kjent = (t: Periodetall['hoved']): Broek | null => (t.resultat.status === 'kjent' ? t.resultat.verdi : null);

/** «nest høyest» and «topp 3» count values, so that ties stand together. */
function avgrens(sortert: readonly Post[], s: Sporring): readonly Post[] {
  if (s.plass !== null) {
    const verdi = sortert[s.plass - 1]?.verdi;
    return verdi === undefined ? [] : sortert.filter((p) => sammenlign(p.verdi, verdi) === 0);
  }
  if (s.antall === null) return sortert;
  const siste = sortert[s.antall - 1]?.verdi;
  if (siste === undefined) return sortert;
  const retning = s.retning === 'lavest' ? -1 : 1;
  return sortert.filter((p) => sammenlign(p.verdi, siste) * retning >= 0);
}

function ordne(poster: readonly Post[], s: Sporring, k: Kontekst): readonly Post[] {
  if (s.retning === null) return poster;
  const retning = s.retning === 'lavest' ? 1 : -1;
  const sortert = [...poster].sort(
    (a, b) => sammenlign(a.verdi, b.verdi) * retning || k.tallbok.navnerekkefoelge(a.selskap.id, b.selskap.id),
  );
  return avgrens(sortert, s);
}

/** Companies that would qualify, or not, by another source. */
function flyttes(
  poster: readonly Post[],
  treff: readonly Post[],
  grenser: readonly Fastsatt[],
  s: Sporring,
): readonly string[] {
  const med = new Set(treff.map((p) => p.selskap.id));
  return poster
    .filter((p) => {
      const andre = p.tall.alternativer.slice(1).flatMap((t) => kjent(t) ?? []);
      if (andre.length === 0) return false;
      if (grenser.length === 0) return s.retning === null ? true : rangFlyttes(p, andre, poster, treff);
      const inne = med.has(p.selskap.id);
      return (
        andre.some((v) => grenser.every((g) => oppfyller(v, g.er, g.verdi)) !== inne) || (inne && s.retning !== null)
      );
    })
    .map((p) => p.selskap.navn);
}

function rangFlyttes(p: Post, andre: readonly Broek[], poster: readonly Post[], treff: readonly Post[]): boolean {
  if (treff.length === poster.length || treff.includes(p)) return true;
  const verdier = treff.map((t) => t.verdi);
  return andre.some((v) => verdier.some((w) => sammenlign(v, w) !== sammenlign(p.verdi, w)));
}

/** Whether the figures are there at all; otherwise why not. */
export function finnUtvalg(maal: Maal, s: Sporring, k: Kontekst): Utvalgstall | Avslag {
  const valgte = selskaperFor(s, k);
  const gjelder = valgte.filter((x) => maal.gjelder(k.innsyn, x));
  const [foersteValgte] = valgte;
  if (gjelder.length === 0 && foersteValgte !== undefined) {
    return valgte.length === 1
      ? { kode: 'ikke_aktuelt', maal: maal.id, selskap: foersteValgte.id }
      : { kode: 'ingen_data', sporring: s };
  }
  const ider = new Set(gjelder.map((x) => x.id));
  const kolonne = k.tallbok.kolonne(maal, ider, s.tid);
  if (kolonne === null) return { kode: 'ingen_data', sporring: s };
  const { periode } = kolonne;
  const grenser = fastsettAlle(s.vilkaar, maal, somTid(periode), periode, k);
  if (grenser === null) return { kode: 'ingen_data', sporring: s };
  const alle = gjelder.flatMap((x) => {
    const tall = kolonne.tall.get(x.id);
    return tall === undefined ? [] : [{ selskap: x, tall }];
  });
  const motselskaper = new Set(s.vilkaar.flatMap((v) => (v.grense.slag === 'selskap' ? [v.grense.id] : [])));
  const vurderte = alle.flatMap(({ selskap, tall }): Post[] => {
    const verdi = kjent(tall.hoved);
    return verdi === null || motselskaper.has(selskap.id) ? [] : [{ selskap, tall, verdi }];
  });
  const oppfylt = vurderte.filter((p) => grenser.every((g) => oppfyller(p.verdi, g.er, g.verdi)));
  const treff = ordne(oppfylt, s, k);
  const utenVerdi = alle.filter(({ tall }) => kjent(tall.hoved) === null).map(({ tall }) => tall);
  if (vurderte.length === 0 && utenVerdi.length === 0) return { kode: 'ingen_data', sporring: s };
  return {
    periode,
    vurderte,
    treff,
    utenVerdi,
    grenser,
    forbehold: forbeholdFor({ maal, gjelder, alle: kolonne.tall, vurderte, treff, utenVerdi, grenser, periode }, s, k),
  };
}

interface Grunnlag {
  readonly maal: Maal;
  readonly gjelder: readonly Selskap[];
  readonly alle: ReadonlyMap<string, Periodetall>;
  readonly vurderte: readonly Post[];
  readonly treff: readonly Post[];
  readonly utenVerdi: readonly Periodetall[];
  readonly grenser: readonly Fastsatt[];
  readonly periode: Periode;
}

function forbeholdFor(g: Grunnlag, s: Sporring, k: Kontekst): readonly string[] {
  const navn = (id: string) => k.innsyn.selskap(id)?.navn ?? id;
  const annenPeriode = g.gjelder
    .filter((x) => !g.alle.has(x.id) && k.tallbok.for(g.maal, x.id).length > 0)
    .map((x) => x.navn);
  const mangler = g.utenVerdi.filter((p) => p.status === 'mangler').map((p) => navn(p.hoved.selskap));
  const skjult = g.utenVerdi.filter((p) => p.status !== 'mangler').map((p) => navn(p.hoved.selskap));
  const paaGrensen = g.vurderte
    .filter((p) => {
      const r = p.tall.hoved.resultat;
      return r.status === 'kjent' && g.grenser.some((v) => krysser(r.intervall, r.verdi, v));
    })
    .map((p) => p.selskap.navn);
  const flyttet = flyttes(g.vurderte, g.treff, g.grenser, s);
  return [
    ...hovedkilde(
      g.vurderte.map((p) => p.tall),
      k,
    ),
    ...(flyttet.length === 0 ? [] : [k.tekst.andreKilder(navneliste(flyttet))]),
    ...(paaGrensen.length === 0 ? [] : [k.tekst.krysser(navneliste(paaGrensen))]),
    ...utelatte({ annenPeriode, mangler, skjult }, g.periode, k),
    ...merknader(
      g.treff.map((p) => p.tall.hoved),
      k,
    ),
  ];
}

export const grensetall = (u: Utvalgstall, maal: Maal): readonly Tallgrense[] =>
  u.grenser.flatMap((g) => g.verdier.map((verdi) => ({ verdi, enhet: maal.enhet })));

/** «under 3 %», «minst 20,0 mill. kr og høyst 30,0 mill. kr». */
export function vilkaarstekst(grenser: readonly Fastsatt[], k: Kontekst): string {
  return grenser.map((g) => `${k.tekst.sammenligning[g.er]} ${g.tekst}`).join(` ${k.tekst.og} `);
}

export const periodeVist = (u: Utvalgstall): string => visPeriode(u.periode);

import {
  blader,
  broekAv,
  differanseAv,
  type Figurblad,
  inneholderNull,
  intervallAv,
  type Regnestykke,
  sumAv,
} from '../explanation/index.ts';
import { FELT, type FeltId, type Observasjon } from '../portfolio/index.ts';
import type { Enhet, Kilde, Periode } from '../values/index.ts';
import { figurblad } from './blad.ts';
import {
  erFraKilden,
  hovedobservasjon,
  type Kildevalg,
  naerePerioder,
  observasjonerI,
  type Utvalg,
  utvalgFor,
} from './evaluer-observasjoner.ts';
import type { Grunn, Uttrykk } from './maal.ts';
import { feltI } from './uttrykk.ts';

/** One way to work a formula out from one source. */
export type Utfall = Utregnet | Ugjort;

const INGEN_ANDRE_AAR: Utregnet['annetAar'] = [];

/** A figure, and where it is from. */
export interface Utregnet {
  readonly ok: true;
  readonly stykke: Regnestykke;
  /** At least one figure is the source's own; otherwise all stand in for it from the hovedkilde. */
  readonly egen: boolean;
  /** The source states the result ready-made. */
  readonly oppgitt: boolean;
  /** Figures that had to be taken from another year. */
  readonly annetAar: readonly { readonly felt: FeltId; readonly periode: Periode }[];
}

/** Why there is no figure. */
export interface Ugjort {
  readonly ok: false;
  readonly grunn: Grunn;
  /** A source has at least the row that the result would start from. */
  readonly finnes: boolean;
  /** Where a source says that it is missing. */
  readonly kilder: readonly Kilde[];
}

const FELTENE = new Map<string, (typeof FELT)[number]>(FELT.map((f) => [f.id, f]));

function feltMed(id: FeltId): (typeof FELT)[number] {
  const felt = FELTENE.get(id);
  if (felt === undefined) throw new RangeError(`ukjent felt: ${id}`);
  return felt;
}

/** One leaf per observation, so that a figure used twice in a formula moves as one when intervals are taken. */
function bladFor({ blader }: Utvalg, o: Observasjon): Figurblad | null {
  if (o.figur.status !== 'kjent') return null;
  const laget = blader.get(o);
  if (laget !== undefined) return laget;
  const { navn, enhet } = feltMed(o.felt);
  const blad = figurblad(o.figur, navn, enhet);
  blader.set(o, blad);
  return blad;
}

/** The source's statement number `valg.nr`, or its first when it has not so many; `egen` says whether it is the asked one. */
function kildensObservasjon(alle: readonly Observasjon[], valg: Kildevalg): { o: Observasjon; egen: boolean } | null {
  let nr = 0;
  let foerste: Observasjon | null = null;
  for (const o of alle) {
    if (!erFraKilden(o, valg)) continue;
    if (nr === valg.nr) return { o, egen: true };
    foerste ??= o;
    nr += 1;
  }
  return foerste === null ? null : { o: foerste, egen: false };
}

function feltUtfall(felt: FeltId, utvalg: Utvalg, valg: Kildevalg): readonly Utfall[] {
  const alle = observasjonerI(utvalg, felt);
  const kildens = kildensObservasjon(alle, valg);
  const valgt = kildens?.o ?? hovedobservasjon(alle);
  if (valgt === undefined) return [{ ok: false, grunn: { kode: 'mangler_inndata', felt }, finnes: false, kilder: [] }];
  const blad = bladFor(utvalg, valgt);
  if (blad === null)
    return [{ ok: false, grunn: { kode: 'oppgitt_mangler', felt }, finnes: true, kilder: [valgt.figur.kilde] }];
  const oppgitt = feltMed(felt).gruppe === 'rapportert';
  return [{ ok: true, stykke: blad, egen: kildens?.egen ?? false, oppgitt, annetAar: INGEN_ANDRE_AAR }];
}

/** Of several reasons, the one to tell: what a source says is missing goes before what nobody has said anything about. */
function viktigste(ugjorte: readonly Ugjort[]): Ugjort | undefined {
  const rekkefoelge: readonly Grunn['kode'][] = ['oppgitt_mangler', 'nevner_ikke_positiv', 'mangler_inndata'];
  const plass = (u: Ugjort) => {
    const nr = rekkefoelge.indexOf(u.grunn.kode);
    return nr < 0 ? rekkefoelge.length : nr;
  };
  return [...ugjorte].sort((a, b) => plass(a) - plass(b))[0];
}

function ugjorteI(utfall: readonly Utfall[]): readonly Ugjort[] {
  return utfall.filter((u) => !u.ok);
}

const alleErUtregnet = (utfall: readonly Utfall[]): utfall is readonly Utregnet[] => utfall.every((u) => u.ok);

/** The outcomes that have a figure. */
export function utregnedeI(utfall: readonly Utfall[]): readonly Utregnet[] {
  return alleErUtregnet(utfall) ? utfall : utfall.filter((u) => u.ok);
}

/** Every combination of one outcome per term; terms rarely have more than one. */
function kombinasjoner(ledd: readonly (readonly Utregnet[])[]): readonly (readonly Utregnet[])[] {
  if (ledd.every((l) => l.length === 1)) return [ledd.flat()];
  return ledd.reduce<readonly (readonly Utregnet[])[]>(
    (saa, l) => saa.flatMap((rekke) => l.map((u) => [...rekke, u])),
    [[]],
  );
}

function kombiner(
  ledd: readonly (readonly Utfall[])[],
  finnes: boolean,
  bygg: (stykker: readonly Regnestykke[]) => Regnestykke | Grunn,
): readonly Utfall[] {
  const regnet = ledd.map(utregnedeI);
  const verst = viktigste(ledd.flatMap((l, nr) => (regnet[nr]?.length === 0 ? ugjorteI(l) : [])));
  if (verst !== undefined) return [{ ...verst, finnes }];
  return kombinasjoner(regnet).map((rekke): Utfall => {
    const bygd = bygg(rekke.map((u) => u.stykke));
    if ('kode' in bygd) return { ok: false, grunn: bygd, finnes, kilder: [] };
    const annetAar = rekke.flatMap((u) => u.annetAar);
    return { ok: true, stykke: bygd, egen: rekke.some((u) => u.egen), oppgitt: false, annetAar };
  });
}

const finnesI = (utfall: readonly Utfall[]) => utfall.some((u) => u.ok || u.finnes);

/** Whether a source may state this ready-made: only then is it looked at beside an alternative that is already found. */
const kanVaereOppgitt = (u: Uttrykk): boolean => feltI(u).some((f) => feltMed(f).gruppe === 'rapportert');

/** The first alternative that has a figure of the source's own, or else the first that has any; and what is stated beside it. */
function foersteUtfall(
  alternativer: readonly Uttrykk[],
  utvalg: Utvalg,
  valg: Kildevalg,
  enhet: Enhet,
): readonly Utfall[] {
  const proevde: (readonly Utfall[])[] = [];
  const mulige: (readonly Utregnet[])[] = [];
  let egne: readonly Utregnet[] | undefined;
  for (const a of alternativer) {
    if (egne !== undefined && !kanVaereOppgitt(a)) continue;
    const utfall = loes(a, utvalg, valg, enhet);
    const utregnet = utregnedeI(utfall);
    proevde.push(utfall);
    if (utregnet.length > 0) mulige.push(utregnet);
    if (egne === undefined && utregnet.some((u) => u.egen)) egne = utregnet;
  }
  const valgt = egne ?? mulige[0];
  if (valgt === undefined) return utenAlternativ(alternativer, proevde);
  const oppgittVedSiden = mulige.filter((u) => u !== valgt).flatMap((u) => u.filter((x) => x.oppgitt && x.egen));
  return oppgittVedSiden.length === 0 ? valgt : [...valgt, ...oppgittVedSiden];
}

function utenAlternativ(alternativer: readonly Uttrykk[], proevde: readonly (readonly Utfall[])[]): readonly Utfall[] {
  const verst = viktigste(proevde.flatMap(ugjorteI));
  // A way round («omsetning − kostnader») of which only a part is there doesn't make the figure itself something found.
  const finnes = proevde.some((u, nr) => (nr === 0 || alternativer[nr]?.slag === 'felt') && finnesI(u));
  return verst === undefined ? [] : [{ ...verst, finnes }];
}

/** The fields whose figures the calculation ended up with. */
function brukteFelt(stykke: Regnestykke, utvalg: Utvalg, felt: readonly FeltId[]): readonly FeltId[] {
  const brukt = new Set(blader(stykke));
  return felt.filter((f) =>
    observasjonerI(utvalg, f)
      .map((o) => bladFor(utvalg, o))
      .some((b) => b !== null && brukt.has(b)),
  );
}

function naermesteUtfall(
  uttrykk: Uttrykk,
  innen: number,
  utvalg: Utvalg,
  valg: Kildevalg,
  enhet: Enhet,
): readonly Utfall[] {
  const her = loes(uttrykk, utvalg, valg, enhet);
  if (utregnedeI(her).length > 0) return her;
  const { innsyn, selskap, periode } = utvalg;
  const felt = feltI(uttrykk);
  for (const annen of naerePerioder(innsyn, selskap, periode, felt, innen)) {
    const [der] = utvalgFor(innsyn, selskap, annen, felt).filter(
      (u) => u.nivaa === null || utvalg.nivaa === null || u.nivaa === utvalg.nivaa,
    );
    if (der === undefined) continue;
    const funnet = utregnedeI(loes(uttrykk, der, valg, enhet));
    if (funnet.length > 0) {
      return funnet.map((u) => ({
        ...u,
        annetAar: brukteFelt(u.stykke, der, felt).map((f) => ({ felt: f, periode: annen })),
      }));
    }
  }
  return her;
}

function nevnerfeil(nevner: Regnestykke, krav: 'positiv' | 'ikke_null', felt: string): Grunn | null {
  const i = intervallAv(nevner);
  const feil = i === null || (krav === 'positiv' ? i.fra.t <= 0n : inneholderNull(i));
  return feil ? { kode: 'nevner_ikke_positiv', felt } : null;
}

/**
 * Works a formula out from one source: its own figures where it has them, the hovedkilde's for the rest. More than one
 * outcome when the source both states the result and gives what it is computed from. Never empty for a formula with a field.
 */
export function loes(u: Uttrykk, utvalg: Utvalg, valg: Kildevalg, enhet: Enhet): readonly Utfall[] {
  if (u.slag === 'felt') return feltUtfall(u.felt, utvalg, valg);
  if (u.slag === 'naermeste') return naermesteUtfall(u.uttrykk, u.aar, utvalg, valg, enhet);
  if (u.slag === 'foerste') return foersteUtfall(u.alternativer, utvalg, valg, enhet);
  if (u.slag === 'broek') {
    const teller = loes(u.teller, utvalg, valg, 'kr');
    const nevner = loes(u.nevner, utvalg, valg, 'kr');
    const nevnerfelt = feltI(u.nevner)[0] ?? '';
    return kombiner([teller, nevner], finnesI(teller), ([t, n]) => {
      if (t === undefined || n === undefined) throw new RangeError('en brøk har to ledd');
      const feil: Grunn = { kode: 'nevner_ikke_positiv', felt: nevnerfelt };
      return nevnerfeil(n, u.nevnerMaaVaere, nevnerfelt) ?? broekAv(t, n, enhet) ?? feil;
    });
  }
  const ledd = u.ledd.map((l) => loes(l, utvalg, valg, enhet));
  return kombiner(ledd, ledd.some(finnesI), (stykker) => {
    const [foerste, andre] = stykker;
    if (u.slag === 'sum' || foerste === undefined || andre === undefined)
      return sumAv(stykker, stykker[0]?.enhet ?? enhet);
    return differanseAv(foerste, andre, foerste.enhet);
  });
}

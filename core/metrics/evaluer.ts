import { erPunkt, forenlige, intervallAv, kilderI, type Regnestykke, ulikeKilder } from '../explanation/index.ts';
import type { Innsyn, SelskapId } from '../portfolio/index.ts';
import { type Enhet, type Intervall, lik, type Periode, periodeslag } from '../values/index.ts';
import {
  type Kildevalg,
  kildevalgI,
  naerePerioder,
  perioderFor,
  sammeKildevalg,
  type Utvalg,
  utvalgFor,
} from './evaluer-observasjoner.ts';
import { loes, type Ugjort, type Utregnet } from './evaluer-uttrykk.ts';
import type { Grunn, Maaltall, Merknad, Resultat, Uttrykk } from './maal.ts';
import { ankerfelt, feltI, laante } from './uttrykk.ts';

/** What a figure's period and level oblige an answer to say. */
export function periodemerknader(periode: Periode, nivaa: Maaltall['nivaa']): readonly Merknad[] {
  const slag = periodeslag(periode);
  return [
    ...(nivaa === 'konsern' ? [{ kode: 'konsernnivaa' } as const] : []),
    ...(slag === 'aar' ? [] : [{ kode: slag, periode } as const]),
  ];
}

/** A denominator that may be 0 is caught where the ratio is built; what is left is as certain as the value. */
function intervallEllerPunkt(stykke: Regnestykke): Intervall {
  return intervallAv(stykke) ?? { fra: stykke.verdi, til: stykke.verdi };
}

function vektFor(stykke: Regnestykke): Maaltall['vekt'] {
  const [teller, nevner] = stykke.slag === 'broek' ? stykke.ledd : [];
  return teller === undefined || nevner === undefined ? null : { teller: teller.verdi, nevner: nevner.verdi };
}

function kjentMaaltall(maal: string, utvalg: Utvalg, u: Utregnet): Maaltall {
  const intervall = intervallEllerPunkt(u.stykke);
  const avrundet: readonly Merknad[] = erPunkt(intervall) ? [] : [{ kode: 'avrundet', intervall }];
  return {
    maal,
    selskap: utvalg.selskap,
    periode: utvalg.periode,
    nivaa: utvalg.nivaa,
    resultat: { status: 'kjent', verdi: u.stykke.verdi, intervall },
    vekt: vektFor(u.stykke),
    regnestykke: u.stykke,
    kilder: kilderI(u.stykke),
    hoved: false,
    merknader: [
      ...periodemerknader(utvalg.periode, utvalg.nivaa),
      ...u.annetAar.map((a) => ({ kode: 'annet_aar', ...a }) as const),
      ...avrundet,
      ...(u.oppgitt ? [{ kode: 'oppgitt_av_kilden' } as const] : []),
    ],
  };
}

/** A figure that could not be had: what a source says is missing is `mangler`, what we lack or cannot divide is `ikke_beregnbar`. */
export function ukjentResultat(grunn: Grunn): Resultat {
  if (grunn.kode === 'faerre_enn') return { status: 'skjult', grunn };
  return { status: grunn.kode === 'oppgitt_mangler' ? 'mangler' : 'ikke_beregnbar', grunn };
}

function ukjentMaaltall(maal: string, utvalg: Utvalg, u: Ugjort): Maaltall {
  return {
    maal,
    selskap: utvalg.selskap,
    periode: utvalg.periode,
    nivaa: utvalg.nivaa,
    resultat: ukjentResultat(u.grunn),
    vekt: null,
    regnestykke: null,
    kilder: [],
    hoved: true,
    merknader: periodemerknader(utvalg.periode, utvalg.nivaa),
  };
}

function sammeTall(a: Resultat, b: Resultat): boolean {
  if (a.status !== 'kjent' || b.status !== 'kjent') return false;
  return lik(a.verdi, b.verdi) || forenlige(a.intervall, b.intervall);
}

/** A share with its counts is better founded than the percentage alone that rounds from it (94 of 171 beside 55 %). */
function bestBegrunnet(foerst: Maaltall, saa: Maaltall): Maaltall {
  return foerst.vekt === null && saa.vekt !== null ? saa : foerst;
}

/**
 * Figures that agree become one with all sources: equal ones, and ones that differ by no more than rounding explains.
 * The first one's value stands, or the one that has its counts. What is left differs, and the first is the hovedkilde's.
 */
export function slaaSammenLike(tall: readonly Maaltall[]): readonly Maaltall[] {
  const ut: Maaltall[] = [];
  for (const t of tall) {
    const nr = ut.findIndex((u) => sammeTall(u.resultat, t.resultat));
    const like = ut[nr];
    if (like === undefined) ut.push(t);
    else ut[nr] = { ...bestBegrunnet(like, t), kilder: ulikeKilder([...like.kilder, ...t.kilder]) };
  }
  return ut.map((t, nr) => ({ ...t, hoved: nr === 0 }));
}

/** Every source that may have something to say: those of the period itself first, then those of the years it may borrow from. */
function alleKildevalg(uttrykk: Uttrykk, utvalg: Utvalg): readonly Kildevalg[] {
  const { innsyn, selskap, periode } = utvalg;
  const fraNaereAar = laante(uttrykk).flatMap((l) => {
    const felt = feltI(l.uttrykk);
    const naere = naerePerioder(innsyn, selskap, periode, felt, l.aar);
    return naere.flatMap((p) => utvalgFor(innsyn, selskap, p, felt)).flatMap((u) => kildevalgI(u, felt));
  });
  const valg = [...kildevalgI(utvalg, feltI(uttrykk)), ...fraNaereAar];
  return valg
    .filter((v, nr) => valg.findIndex((w) => sammeKildevalg(v, w)) === nr)
    .sort((a, b) => Number(a.paastand) - Number(b.paastand));
}

function tallI(maal: string, uttrykk: Uttrykk, utvalg: Utvalg, enhet: Enhet): readonly Maaltall[] {
  const utfall = alleKildevalg(uttrykk, utvalg).flatMap((v) => loes(uttrykk, utvalg, v, enhet));
  const utregnet = utfall.filter((u) => u.ok);
  if (utregnet.length > 0) {
    const oppgittSist = [...utregnet].sort((a, b) => Number(a.oppgitt) - Number(b.oppgitt));
    return slaaSammenLike(oppgittSist.map((u) => kjentMaaltall(maal, utvalg, u)));
  }
  const ugjort = utfall.filter((u) => !u.ok).filter((u) => u.finnes);
  const mangler = ugjort.find((u) => u.grunn.kode === 'oppgitt_mangler') ?? ugjort[0];
  return mangler === undefined ? [] : [ukjentMaaltall(maal, utvalg, mangler)];
}

/**
 * All figures of a formula for one company: every period that has something to start from, each level by itself, and
 * every source that gives another result. Newest period first, hovedkilde first within it. Empty when nobody has said
 * anything; a figure with a reason when a source says it is missing or only some of the inputs are there.
 */
export function evaluer(
  maal: string,
  uttrykk: Uttrykk,
  enhet: Enhet,
  innsyn: Innsyn,
  selskap: SelskapId,
): readonly Maaltall[] {
  const anker = ankerfelt(uttrykk);
  return perioderFor(innsyn, selskap, anker)
    .flatMap((periode) => utvalgFor(innsyn, selskap, periode, anker))
    .flatMap((utvalg) => tallI(maal, uttrykk, utvalg, enhet));
}

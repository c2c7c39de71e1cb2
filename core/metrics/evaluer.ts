import type { Innsyn, SelskapId } from '../portfolio/index.ts';
import type { Enhet } from '../values/index.ts';
import {
  type Kildevalg,
  kildevalgI,
  naerePerioder,
  paastanderSist,
  perioderFor,
  sammeKildevalg,
  type Utvalg,
  utvalgFor,
} from './evaluer-observasjoner.ts';
import { loes, type Utregnet, utregnedeI } from './evaluer-uttrykk.ts';
import type { Maaltall, Merknad, Uttrykk } from './maal.ts';
import { maaltallAv, maaltallUten } from './maaltall-av.ts';
import { slaaSammenLike } from './slaa-sammen.ts';
import { ankerfelt, feltI, laante } from './uttrykk.ts';

/** Every source that may have something to say: those of the period itself first, then those of the years it may borrow from. */
function alleKildevalg(uttrykk: Uttrykk, utvalg: Utvalg): readonly Kildevalg[] {
  const egne = kildevalgI(utvalg, feltI(uttrykk));
  const laan = laante(uttrykk);
  if (laan.length === 0) return egne;
  const { innsyn, selskap, periode } = utvalg;
  const fraNaereAar = laan.flatMap((l) => {
    const felt = feltI(l.uttrykk);
    const naere = naerePerioder(innsyn, selskap, periode, felt, l.aar);
    return naere.flatMap((p) => utvalgFor(innsyn, selskap, p, felt)).flatMap((u) => kildevalgI(u, felt));
  });
  const valg = [...egne, ...fraNaereAar];
  return paastanderSist(valg.filter((v, nr) => valg.findIndex((w) => sammeKildevalg(v, w)) === nr));
}

const INGEN_MERKNADER: readonly Merknad[] = [];

function merknaderFor(u: Utregnet): readonly Merknad[] {
  if (u.annetAar.length === 0 && !u.oppgitt) return INGEN_MERKNADER;
  const merknader: Merknad[] = u.annetAar.map((a) => ({ kode: 'annet_aar', ...a }));
  if (u.oppgitt) merknader.push({ kode: 'oppgitt_av_kilden' });
  return merknader;
}

function tallI(maal: string, uttrykk: Uttrykk, utvalg: Utvalg, enhet: Enhet): readonly Maaltall[] {
  const sted = { maal, selskap: utvalg.selskap, periode: utvalg.periode, nivaa: utvalg.nivaa };
  const kildevalg = alleKildevalg(uttrykk, utvalg);
  const [eneste] = kildevalg;
  const utfall =
    eneste !== undefined && kildevalg.length === 1
      ? loes(uttrykk, utvalg, eneste, enhet)
      : kildevalg.flatMap((v) => loes(uttrykk, utvalg, v, enhet));
  const utregnet = utregnedeI(utfall);
  if (utregnet.length > 0) {
    const oppgittSist =
      utregnet.length === 1 ? utregnet : [...utregnet].sort((a, b) => Number(a.oppgitt) - Number(b.oppgitt));
    return slaaSammenLike(oppgittSist.map((u) => maaltallAv(sted, u.stykke, merknaderFor(u))));
  }
  const ugjort = utfall.filter((u) => !u.ok).filter((u) => u.finnes);
  const mangler = ugjort.find((u) => u.grunn.kode === 'oppgitt_mangler') ?? ugjort[0];
  return mangler === undefined ? [] : [maaltallUten(sted, mangler.grunn, mangler.kilder)];
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

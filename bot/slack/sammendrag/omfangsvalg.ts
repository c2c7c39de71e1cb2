import { type Innsyn, nbNoekkel } from '#core';
import { visOmfang } from '../../schedule/index.ts';
import { type Omfang, OmfangSchema } from '../../store/index.ts';
import { GRENSER, TEKSTER, type Valg } from '../blocks/index.ts';

const { skjema: t } = TEKSTER.nb;

/** What a summary can be about, as something to choose. */
export function somOmfangsvalg(omfang: Omfang, innsyn: Innsyn | null): Valg {
  const tekst = omfang.slag === 'portefolje' ? t.portefoljen : visOmfang(omfang, innsyn);
  return { tekst, verdi: JSON.stringify(omfang) };
}

/** What was chosen; `null`: nothing that we gave. */
export function lesOmfangsvalg(verdi: string): Omfang | null {
  try {
    return OmfangSchema.safeParse(JSON.parse(verdi)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether somebody with this view of the portfolio sees what it is about. */
export function finnesI(omfang: Omfang, innsyn: Innsyn): boolean {
  switch (omfang.slag) {
    case 'portefolje':
      return true;
    case 'kommune':
      return innsyn.kommuner.includes(omfang.kommune);
    case 'selskap':
      return innsyn.selskap(omfang.selskap) !== undefined;
  }
}

export interface Valggruppe {
  readonly tittel: string;
  readonly valg: readonly Valg[];
}

interface Kandidat {
  readonly navn: readonly string[];
  readonly valg: Valg;
}

/** Those with a name that begins with it, then those with a word that does, then those with it anywhere. */
function passende(kandidater: readonly Kandidat[], soek: string): Valg[] {
  const vekt = ({ navn }: Kandidat): number => {
    const noekler = navn.map(nbNoekkel);
    if (noekler.some((n) => n.startsWith(soek))) return 0;
    if (noekler.some((n) => n.includes(` ${soek}`))) return 1;
    return noekler.some((n) => n.includes(soek)) ? 2 : 3;
  };
  return kandidater
    .map((k) => ({ ...k, vekt: vekt(k), noekkel: nbNoekkel(k.navn[0] ?? '') }))
    .filter((k) => k.vekt < 3 && k.valg.verdi.length <= GRENSER.valg.verdi)
    .sort((a, b) => a.vekt - b.vekt || (a.noekkel < b.noekkel ? -1 : 1))
    .map((k) => k.valg);
}

/** Kommuner and companies share what room there is: each gets half, and what the other doesn't need. */
function del(en: readonly Valg[], to: readonly Valg[], plass: number): readonly [readonly Valg[], readonly Valg[]] {
  const halv = Math.floor(plass / 2);
  const tilEn = Math.min(en.length, Math.max(halv, plass - to.length));
  return [en.slice(0, tilEn), to.slice(0, plass - tilEn)];
}

/** What can be chosen among for what somebody has typed so far: at most as many as Slack takes. */
export function foreslaaOmfang(skrevet: string, innsyn: Innsyn): readonly Valggruppe[] {
  const soek = nbNoekkel(skrevet.trim());
  const alt = passende(
    [{ navn: [t.portefoljen, 'porteføljen', 'alt'], valg: somOmfangsvalg({ slag: 'portefolje' }, innsyn) }],
    soek,
  );
  const kommuner = passende(
    innsyn.kommuner.map((kommune) => ({
      navn: [kommune],
      valg: somOmfangsvalg({ slag: 'kommune', kommune }, innsyn),
    })),
    soek,
  );
  const bedrifter = passende(
    innsyn.portefolje.selskaper.map(({ id, navn, alias }) => ({
      navn: [navn, ...alias],
      valg: somOmfangsvalg({ slag: 'selskap', selskap: id }, innsyn),
    })),
    soek,
  );
  const [noenKommuner, noenBedrifter] = del(kommuner, bedrifter, GRENSER.valg.antall - alt.length);
  return [
    { tittel: t.gruppe.alt, valg: alt },
    { tittel: t.gruppe.kommuner, valg: noenKommuner },
    { tittel: t.gruppe.bedrifter, valg: noenBedrifter },
  ].filter((g) => g.valg.length > 0);
}

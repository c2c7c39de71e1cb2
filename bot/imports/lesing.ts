import { problemmelding, serialiser } from '#core';
import { type Arbeidsbok, type Celle, lesArbeidsboeker, type Problem } from '#core/sheets';
import type { Problemrad } from '../delivery/index.ts';
import { type Filproblem, lesBuffer } from '../files/index.ts';
import type { Antall, Problemlinje } from '../store/index.ts';

/** What a workbook gave, in a form that can pass between threads. */
export type Lest =
  | {
      readonly ok: true;
      /** The workbook's name. */
      readonly navn: string;
      /** The portfolio's canonical text. */
      readonly portefolje: string;
      readonly antall: Antall;
      readonly problemer: readonly Problemlinje[];
      /** The problem list, as the workbook that goes back shows it. */
      readonly rader: readonly Problemrad[];
    }
  | { readonly ok: false; readonly kode: string; readonly melding: string };

/** A sheet with more problems than this needs another kind of help than a longer list. */
const FLEST_PROBLEMER = 2_000;

/** A cell's content as its owner would know it again. */
export function somTekst(celle: Celle | undefined): string {
  if (celle === null || celle === undefined) return '';
  if (typeof celle !== 'object') return String(celle);
  switch (celle.slag) {
    case 'prosent':
      return `${celle.tall * 100} %`;
    case 'tall_med_format':
      return String(celle.tall);
    case 'dato':
      return celle.dato;
    case 'feil':
      return celle.kode;
    case 'formel_uten_resultat':
      return celle.formel;
    case 'lenke':
      return celle.tekst;
  }
}

function kolonnenummer(bokstaver: string): number {
  return [...bokstaver].reduce((sum, tegn) => sum * 26 + tegn.charCodeAt(0) - 64, 0);
}

function innholdet(bok: Arbeidsbok, ark: string, celle: string | null): string {
  const treff = /^([A-Z]+)(\d+)$/.exec(celle ?? '');
  const [, kolonne = '', rad = ''] = treff ?? [];
  if (treff === null) return '';
  return somTekst(bok.ark.find((a) => a.navn === ark)?.rader[Number(rad) - 1]?.[kolonnenummer(kolonne) - 1]);
}

/** A message in two: its first sentence says what is wrong, the rest what would be right. Full stops inside «…» end nothing. */
export function delMelding(melding: string): { readonly galt: string; readonly riktig: string } {
  let dybde = 0;
  for (let i = 0; i < melding.length - 2; i++) {
    const tegn = melding[i];
    if (tegn === '«') dybde += 1;
    else if (tegn === '»') dybde -= 1;
    else if (dybde === 0 && /[.;:]/.test(tegn ?? '') && /^[.;:] \p{Lu}/u.test(melding.slice(i, i + 3))) {
      return { galt: melding.slice(0, i + 1), riktig: melding.slice(i + 2) };
    }
  }
  return { galt: melding, riktig: '' };
}

function linjeAv(fil: string, p: Problem): Problemlinje {
  const { ark, celle, alvor, kode } = p;
  return { fil, ark, celle, alvor, kode, melding: { nb: problemmelding(p, 'nb'), nn: problemmelding(p, 'nn') } };
}

function filinjeAv(fil: string, { ark, celle, alvor, kode, tekst }: Filproblem): Problemlinje {
  return { fil, ark, celle, alvor, kode, melding: { nb: tekst.nb, nn: tekst.nn } };
}

/** Reads a workbook's cells. `filproblemer`: what was wrong with the file around them. */
export function lesBok(bok: Arbeidsbok, filproblemer: readonly Filproblem[]): Lest {
  const lesing = lesArbeidsboeker([bok]);
  const problemer = [
    ...filproblemer.map((p) => filinjeAv(bok.fil, p)),
    ...lesing.problemer.map((p) => linjeAv(bok.fil, p)),
  ];
  if (lesing.portefolje.selskaper.length === 0) {
    const foerste = problemer[0];
    const mer = foerste === undefined ? '' : ` ${foerste.melding.nb}`;
    return { ok: false, kode: 'ingen_selskaper', melding: `Fant ingen selskaper i «${bok.fil}».${mer}` };
  }
  return {
    ok: true,
    navn: bok.fil,
    portefolje: serialiser(lesing.portefolje),
    antall: { ...lesing.antall },
    problemer: problemer.slice(0, FLEST_PROBLEMER),
    rader: problemer.slice(0, FLEST_PROBLEMER).map(({ ark, celle, alvor, melding }) => ({
      ark: ark ?? '',
      celle: celle ?? '',
      alvor: alvor === 'feil' ? 'Feil' : 'Advarsel',
      staar: innholdet(bok, ark ?? '', celle),
      ...delMelding(melding.nb),
    })),
  };
}

/** Reads a dropped workbook. What can't be read is a value with one clear line, never an exception. */
export async function lesArbeidsbok(innhold: Uint8Array, navn: string): Promise<Lest> {
  const lest = await lesBuffer(innhold, navn);
  return lest.ok ? lesBok(lest.bok, lest.problemer) : { ok: false, kode: lest.feil.kode, melding: lest.feil.tekst.nb };
}

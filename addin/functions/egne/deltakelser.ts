import { type Broek, EN, gange, type Ordning, type Periode, sammenlign } from '#core';
import { celleverdi, rader } from '../argument/celleverdi.ts';
import { lesDato } from '../argument/dato.ts';
import { lesOrdning } from '../argument/ordning.ts';
import { lesTallcelle, likeOmraader } from '../argument/tall.ts';
import type { Parameterbeskrivelse } from '../beskrivelse.ts';
import { tekster } from '../spraak.ts';
import { type Funksjonsfeil, ugyldig, type Videresendt } from '../svar.ts';
import { paaSpraaket } from './dag.ts';

const TILTAK = { nb: 'Tiltaket', nn: 'Tiltaket', en: 'The scheme' };
const FRA = { nb: 'Første dag', nn: 'Første dag', en: 'The first day' };
const TIL = { nb: 'Siste dag', nn: 'Siste dag', en: 'The last day' };
const PROSENT = { nb: 'Stillingsprosenten', nn: 'Stillingsprosenten', en: 'The percentage' };

export interface LestDeltakelse {
  readonly periode: Periode;
  readonly omfang: Broek;
}

export interface Deltakelser {
  readonly slag: 'lest';
  readonly ordning: Ordning;
  readonly alle: readonly LestDeltakelse[];
}

const HUNDREDEL: Broek = { t: 1n, n: 100n };
const TO: Broek = { t: 2n, n: 1n };

/**
 * A percentage of full time: 80 % in a formatted cell is 0.8, and 80 without the sign is 80 %, as number or text. Nobody
 * has 1 % or less; and 1.2 is sooner 120 % in a formatted cell than 1.2 %, so what lies between 1 and 2 is neither.
 */
function lesOmfang(verdi: unknown): { readonly slag: 'lest'; readonly verdi: Broek } | Funksjonsfeil | Videresendt {
  const navn = paaSpraaket(PROSENT);
  const celle = celleverdi(verdi);
  if (celle.slag === 'tom') return { slag: 'lest', verdi: EN };
  const uten = lesTallcelle(verdi, { navn, enhet: 'tall' });
  const prosent = uten.slag === 'lest' && sammenlign(uten.verdi, TO) >= 0;
  const lest = prosent
    ? ({ slag: 'lest', verdi: gange(uten.verdi, HUNDREDEL) } as const)
    : lesTallcelle(verdi, { navn, enhet: 'andel' });
  if (lest.slag !== 'lest') return lest;
  const lovlig = lest.verdi.t > 0n && sammenlign(lest.verdi, EN) <= 0;
  return lovlig ? lest : ugyldig(tekster().omfang(navn));
}

function lesEn(
  fra: unknown,
  til: unknown,
  prosent: unknown,
): { slag: 'lest'; verdi: LestDeltakelse } | Funksjonsfeil | Videresendt {
  const foerste = lesDato(fra, paaSpraaket(FRA));
  if (foerste.slag !== 'lest') return foerste;
  const siste = lesDato(til, paaSpraaket(TIL));
  if (siste.slag !== 'lest') return siste;
  if (siste.verdi < foerste.verdi) return ugyldig(tekster().periode());
  const omfang = lesOmfang(prosent);
  if (omfang.slag !== 'lest') return omfang;
  return { slag: 'lest', verdi: { periode: { fra: foerste.verdi, til: siste.verdi }, omfang: omfang.verdi } };
}

/** One deltakelse, or an area of them: a cell of each column per deltakelse. A missing percentage is full time. */
export function lesDeltakelser(
  tiltak: unknown,
  fra: unknown,
  til: unknown,
  prosent: unknown,
): Deltakelser | Funksjonsfeil | Videresendt {
  const ordning = lesOrdning(tiltak, paaSpraaket(TILTAK));
  if (ordning.slag !== 'lest') return ordning;
  const [foerste, siste] = [rader(fra).flat(), rader(til).flat()];
  const omfang = rader(prosent).flat();
  const ulike = foerste.length !== siste.length || (omfang.length > 1 && omfang.length !== foerste.length);
  if (ulike || !likeOmraader([fra, til, prosent])) return ugyldig(tekster().ulikForm());
  const alle: LestDeltakelse[] = [];
  for (const [nr, dag] of foerste.entries()) {
    const lest = lesEn(dag, siste[nr], omfang.length === 1 ? omfang[0] : omfang[nr]);
    if (lest.slag !== 'lest') return lest;
    alle.push(lest.verdi);
  }
  return { slag: 'lest', ordning: ordning.verdi, alle };
}

/** The arguments as they are described. */
export const DELTAKELSER: readonly Parameterbeskrivelse[] = [
  { navn: 'tiltak', tekst: { nb: 'AFT, VTA eller VTA-O.', nn: 'AFT, VTA eller VTA-O.', en: 'AFT, VTA or VTA-O.' } },
  {
    navn: 'fra',
    omraade: true,
    tekst: {
      nb: 'Første dag. Et område har én celle per deltakelse.',
      nn: 'Første dag. Eit område har éi celle per deltaking.',
      en: 'First day. A range has one cell per participation.',
    },
  },
  {
    navn: 'til',
    omraade: true,
    tekst: {
      nb: 'Siste dag, som regnes med.',
      nn: 'Siste dag, som blir rekna med.',
      en: 'Last day, which is included.',
    },
  },
  {
    navn: 'stillingsprosent',
    valgfri: true,
    omraade: true,
    tekst: {
      nb: 'Andel av full tid (80 % eller 80); full tid når den utelates.',
      nn: 'Del av full tid (80 % eller 80); full tid når han blir utelaten.',
      en: 'Share of full time (80 % or 80); full time when left out.',
    },
  },
];

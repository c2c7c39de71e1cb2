import type { DataTableBlock, RawNumberElement, RawTextElement } from '@slack/types';
import { tilTall } from '#core';
import type { Svarkolonne } from '#core/questions';
import type { Blokk } from './blokk.ts';
import { GRENSER } from './grenser.ts';
import { rent, trygg } from './trygg.ts';

const CELLE = 200;
const PER_SIDE = 20;
/** Leaves room beside the other texts of the message. */
const TABELLTEGN = GRENSER.melding.tegnITabeller - 500;

export interface Tabelldel {
  readonly blokker: readonly Blokk[];
  /** How many of the rows are shown. */
  readonly vist: number;
}

const radene = (kolonner: readonly Svarkolonne[]): number => kolonner[0]?.celler.length ?? 0;

function tekstrad(kolonner: readonly Svarkolonne[], nr: number): string[] {
  return kolonner.map((k) => rent(k.celler[nr]?.tekst ?? '', CELLE));
}

/** As many rows as there is room for, from the top, in characters and in number. */
function rader(kolonner: readonly Svarkolonne[], hoeyst: number): readonly string[][] {
  const ut: string[][] = [];
  let tegn = kolonner.reduce((sum, k) => sum + rent(k.tittel, CELLE).length, 0);
  for (let nr = 0; nr < Math.min(hoeyst, radene(kolonner)); nr += 1) {
    const rad = tekstrad(kolonner, nr);
    tegn += rad.reduce((sum, celle) => sum + celle.length, 0);
    if (tegn > TABELLTEGN) break;
    ut.push(rad);
  }
  return ut;
}

const somTekst = (text: string): RawTextElement => ({ type: 'raw_text', text });

/** As many as the plain table takes too, which it may be shown as instead. */
const FLEST_RADER = Math.min(GRENSER.datatabell.rader, GRENSER.tabell.rader) - 1;

/** A table, and how much of it there was room for. No rows, no blocks. */
export function tabelldel(alle: readonly Svarkolonne[], caption: string): Tabelldel {
  const kolonner = alle.slice(0, GRENSER.tabell.kolonner);
  const vist = rader(kolonner, FLEST_RADER);
  if (vist.length === 0) return { blokker: [], vist: 0 };
  const celle = (text: string, nr: number, i: number): RawTextElement | RawNumberElement => {
    const verdi = kolonner[i]?.celler[nr]?.verdi ?? null;
    const value = verdi === null ? Number.NaN : tilTall(verdi);
    return Number.isFinite(value) ? { type: 'raw_number', value, text } : somTekst(text);
  };
  const blokk: DataTableBlock = {
    type: 'data_table',
    caption: rent(caption, CELLE),
    page_size: PER_SIDE,
    rows: [
      kolonner.map((k) => somTekst(rent(k.tittel, CELLE))),
      ...vist.map((rad, nr) => rad.map((text, i) => celle(text, nr, i))),
    ],
  };
  return { blokker: [blokk], vist: vist.length };
}

/** The rows as lines («• Nordpolen AS · 2,9 %») in mrkdwn, as many as fit in `hoeyst` characters. */
export function tabellinjer(kolonner: readonly Svarkolonne[], hoeyst: number): readonly string[] {
  const ut: string[] = [];
  let tegn = 0;
  for (let nr = 0; nr < radene(kolonner); nr += 1) {
    const celler = kolonner.map((k) => trygg(k.celler[nr]?.tekst ?? '', CELLE)).filter((c) => c !== '');
    const linje = `• ${celler.join(' · ')}`;
    tegn += linje.length + 1;
    if (tegn > hoeyst) break;
    ut.push(linje);
  }
  return ut;
}

import type { DataTableBlock, RawNumberElement, RawTextElement, TableBlock } from '@slack/types';
import { tilTall } from '#core';
import type { Svarkolonne } from '#core/questions';
import { type Blokk, seksjon, type Trinn } from './blokk.ts';
import { GRENSER } from './grenser.ts';
import { rent, trygg } from './trygg.ts';

const CELLE = 200;
const PER_SIDE = 20;
/** What the lines of the plainest form may take of the message. */
const LINJETEGN = 2_900;
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

function datatabell(kolonner: readonly Svarkolonne[], caption: string): Tabelldel {
  const vist = rader(kolonner, GRENSER.datatabell.rader - 1);
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

function enkelTabell(kolonner: readonly Svarkolonne[]): Tabelldel {
  const vist = rader(kolonner, GRENSER.tabell.rader - 1);
  const blokk: TableBlock = {
    type: 'table',
    column_settings: kolonner.map((k) => ({ align: k.hoeyre ? 'right' : 'left', is_wrapped: !k.hoeyre })),
    rows: [kolonner.map((k) => rent(k.tittel, CELLE)), ...vist].map((rad) => rad.map(somTekst)),
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

/** A table in the form that the step allows; says how much of it there was room for. No rows, no blocks. */
export function tabelldel(alle: readonly Svarkolonne[], caption: string, trinn: Trinn): Tabelldel {
  const kolonner = alle.slice(0, GRENSER.tabell.kolonner);
  if (radene(kolonner) === 0) return { blokker: [], vist: 0 };
  const del = trinn === 'nyest' ? datatabell(kolonner, caption) : trinn === 'tabell' ? enkelTabell(kolonner) : null;
  if (del !== null) return del.vist === 0 ? { blokker: [], vist: 0 } : del;
  const linjer = tabellinjer(kolonner, LINJETEGN);
  return { blokker: linjer.length === 0 ? [] : [seksjon(linjer.join('\n'))], vist: linjer.length };
}

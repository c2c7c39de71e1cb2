import { maanedsnavn } from '../../text/index.ts';
import type { Sporsmaalsform } from '../tekst/tekster.ts';
import type { Tidsrom } from './sporring.ts';

function maaneder(fra: string, til: string): string {
  const [aar = '', m1 = ''] = fra.split('-');
  const m2 = til.split('-')[1] ?? '';
  const navn = m1 === m2 ? maanedsnavn(Number(m1)) : `${maanedsnavn(Number(m1))}–${maanedsnavn(Number(m2))}`;
  return `${navn} ${aar}`;
}

function sammenhengende(aar: readonly number[]): boolean {
  return aar.every((a, nr) => nr === 0 || a === (aar[nr - 1] ?? a) + 1);
}

/** A period inside a question, with its preposition and a space before: « i 2020», « fra 2019 til 2022». Empty for the latest. */
export function tidITekst(tid: Tidsrom, f: Sporsmaalsform): string {
  switch (tid.slag) {
    case 'siste':
      return '';
    case 'maaneder':
      return ` ${maaneder(tid.fra, tid.til)}`;
    case 'spenn':
      if (tid.fra !== null && tid.til !== null) return ` ${f.fra} ${tid.fra} til ${tid.til}`;
      return tid.fra !== null ? ` ${f.siden(tid.fra)}` : ` ${f.foer((tid.til ?? 0) + 1)}`;
    case 'siste_aar':
      return ` ${f.siste(tid.antall)}`;
    case 'aar': {
      const [foerste, siste] = [tid.aar[0], tid.aar.at(-1)];
      if (tid.aar.length === 1) return ` i ${foerste}`;
      return tid.aar.length > 2 && sammenhengende(tid.aar)
        ? ` ${f.fra} ${foerste} til ${siste}`
        : ` i ${tid.aar.join(' og ')}`;
    }
  }
}

/** A period by itself: «2020», «januar–august 2022»; `null` for the latest. */
export function tidAlene(tid: Tidsrom, f: Sporsmaalsform): string | null {
  if (tid.slag === 'siste') return null;
  if (tid.slag === 'aar')
    return sammenhengende(tid.aar) && tid.aar.length > 1 ? `${tid.aar[0]}–${tid.aar.at(-1)}` : tid.aar.join(', ');
  return tidITekst(tid, f).trim();
}

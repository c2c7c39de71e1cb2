/** What a number format says that the number itself doesn't. */
export type Formatslag =
  | { readonly slag: 'tall' }
  | { readonly slag: 'prosent'; readonly desimaler: number }
  | { readonly slag: 'dato' }
  /** A unit in words, a scale in thousands, or a time of day: the core has to see the format. */
  | { readonly slag: 'format'; readonly format: string };

const TALL: Formatslag = { slag: 'tall' };
const DATO: Formatslag = { slag: 'dato' };

/** The formats Excel knows by number and never writes out (ECMA-376 part 1, 18.8.30). Others are plain numbers. */
export function innebygdFormat(id: number): Formatslag {
  if (id === 9) return { slag: 'prosent', desimaler: 0 };
  if (id === 10) return { slag: 'prosent', desimaler: 2 };
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATO;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { slag: 'format', format: 'h:mm' };
  return TALL;
}

/** What a written-out format says. Its first section counts: the others are the same for negative numbers and zero. */
export function tolkFormat(format: string): Formatslag {
  const deler = foersteSeksjon(format);
  const siffer = deler.siffer;
  if (deler.prosent) return { slag: 'prosent', desimaler: (siffer.split('.')[1] ?? '').replace(/[^0#?]/g, '').length };
  const harSiffer = /[0#?]/.test(siffer);
  if (!harSiffer && /[yd]|m/.test(deler.dato) && (/[yd]/.test(deler.dato) || !/[hs]/.test(deler.dato))) return DATO;
  const iTusen = /[0#?],+(?=\.|$)/.test(siffer);
  if (iTusen || /[\p{L}\d]/u.test(deler.ord) || /[hs]/.test(deler.dato)) return { slag: 'format', format };
  return TALL;
}

interface Seksjon {
  /** Digit placeholders, commas and the point. */
  siffer: string;
  /** Date and time letters, in small letters. */
  dato: string;
  /** Words shown beside the number. */
  ord: string;
  prosent: boolean;
}

const BIT = /"([^"]*)"?|\\(.)|[_*].?|\[([^\]]*)\]?|General|Standard|AM\/PM|A\/P|E[+-]|;|[\s\S]/giu;

function foersteSeksjon(format: string): Seksjon {
  const seksjon: Seksjon = { siffer: '', dato: '', ord: '', prosent: false };
  for (const [bit, sitat, skjermet, klamme] of format.matchAll(BIT)) {
    if (bit === ';') break;
    if (sitat !== undefined || skjermet !== undefined) seksjon.ord += sitat ?? skjermet;
    else if (klamme !== undefined) leggTilKlamme(seksjon, klamme);
    else if (bit === '%') seksjon.prosent = true;
    else if (/^[0#?.,]$/.test(bit)) seksjon.siffer += bit;
    else if (/^[ydmhs]$/i.test(bit)) seksjon.dato += bit.toLowerCase();
    else if (/^A(?:M\/PM|\/P)$/i.test(bit)) seksjon.dato += 'h';
    else if (/^\p{L}$/u.test(bit)) seksjon.ord += bit;
  }
  return seksjon;
}

/** `[$kr-414]` is a currency, `[h]` elapsed hours; colours, conditions and plain locales say nothing. */
function leggTilKlamme(seksjon: Seksjon, innhold: string): void {
  if (innhold.startsWith('$')) seksjon.ord += innhold.slice(1).split('-')[0] ?? '';
  else if (/^(?:h+|m+|s+)$/i.test(innhold)) seksjon.dato += 'h';
}

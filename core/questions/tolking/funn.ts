import type { Betydning, Ledd } from '../lesing/ledd.ts';
import type { Ordslag } from '../lesing/ordliste.ts';

export type LeddAv<S extends Betydning['slag']> = Extract<Ledd, { slag: S }>;

/** The recognised stretches of one question, and which of them have been used. A meaningful stretch left unused stops the answer. */
export class Funn {
  readonly ledd: readonly Ledd[];
  private readonly brukt = new Set<Ledd>();

  constructor(ledd: readonly Ledd[]) {
    this.ledd = ledd;
  }

  alle<S extends Betydning['slag']>(slag: S): readonly LeddAv<S>[] {
    return this.ledd.filter((l): l is LeddAv<S> => l.slag === slag);
  }

  ord(...slag: readonly Ordslag[]): readonly LeddAv<'ord'>[] {
    return this.alle('ord').filter((l) => slag.includes(l.ord));
  }

  har(...slag: readonly Ordslag[]): boolean {
    return this.ord(...slag).length > 0;
  }

  ubrukt(l: Ledd): boolean {
    return !this.brukt.has(l);
  }

  bruk(...ledd: readonly Ledd[]): void {
    for (const l of ledd) this.brukt.add(l);
  }

  /** Uses every occurrence of these words. */
  brukOrd(...slag: readonly Ordslag[]): boolean {
    const treff = this.ord(...slag);
    this.bruk(...treff);
    return treff.length > 0;
  }

  /** The next stretch that says something, from a place on. */
  neste(etter: Ledd, hopp: (l: Ledd) => boolean = erTomt): Ledd | undefined {
    return this.ledd.slice(this.ledd.indexOf(etter) + 1).find((l) => !hopp(l));
  }

  forrige(foer: Ledd, hopp: (l: Ledd) => boolean = erTomt): Ledd | undefined {
    return this.ledd
      .slice(0, this.ledd.indexOf(foer))
      .filter((l) => !hopp(l))
      .at(-1);
  }

  /** What is written right before a stretch, in lower case: «per», «delt på». */
  foran(l: Ledd): string {
    const nr = this.ledd.indexOf(l);
    const [a, b] = [this.ledd[nr - 2], this.ledd[nr - 1]];
    const siste = b?.raa.toLowerCase() ?? '';
    return siste === 'på' ? `${a?.raa.toLowerCase() ?? ''} på` : siste;
  }

  /** What was recognised and means something, but that nothing has used. */
  rester(): readonly Ledd[] {
    return this.ledd.filter((l) => !this.brukt.has(l) && !erTomt(l) && !(l.slag === 'ord' && this.erStum(l)));
  }

  /** A framing word is one only where it has something to frame; elsewhere it is what the question is about. */
  private erStum(l: LeddAv<'ord'>): boolean {
    if (!STUMME.has(l.ord)) return false;
    const harMaal = this.alle('maal').length > 0 || this.har('i_jobb', 'medfinansiering', 'oversikt', 'maalet');
    switch (l.ord) {
      case 'andel':
        // «hvor stor andel av omsetningen» is another figure than omsetning.
        return !erOrd(this.neste(l), 'bedrift') && (this.gjelderResultat() || this.har('medfinansiering') || !harMaal);
      case 'eier':
        return harMaal || this.alle('selskap').length === 0;
      case 'staten':
        return this.har('maalet', 'kravet', 'sats', 'tilskudd', 'betaler');
      case 'gikk':
        return harMaal || this.alle('etter_tid').length > 0 || this.alle('ordning').length === 0;
      case 'deltaker':
      case 'avslutning':
        return this.gjelderResultat();
      default:
        return true;
    }
  }

  /** Deltakere are counted apart from places: only the results of AFT are about them. */
  private gjelderResultat(): boolean {
    const resultat = (id: string) => id === 'resultatgrad' || id.startsWith('andel_i_jobb');
    return (
      this.har('i_jobb', 'utdanning', 'maalet') ||
      this.alle('etter_tid').length > 0 ||
      this.alle('maal').some((l) => l.ider.some(resultat))
    );
  }
}

const TOMME: ReadonlySet<Ordslag> = new Set<Ordslag>(['prep_til', 'prep_i', 'prep_fra', 'og', 'eller']);
/** Words that frame a question without changing what it asks for. */
const STUMME: ReadonlySet<Ordslag> = new Set<Ordslag>([
  'hvem',
  'bedrift',
  'portefoelje',
  'eier',
  'gikk',
  'deltaker',
  'andel',
  'avslutning',
  'per_bedrift',
  'hva_med',
  'den',
  'hilsen',
  'staten',
  'opp',
  'ned',
]);

/** Filler, prepositions and conjunctions: they matter by their place only. */
export function erTomt(l: Ledd): boolean {
  return l.slag === 'fyll' || (l.slag === 'ord' && TOMME.has(l.ord));
}

export const erOrd = (l: Ledd | undefined, ...slag: readonly Ordslag[]): boolean =>
  l !== undefined && l.slag === 'ord' && slag.includes(l.ord);

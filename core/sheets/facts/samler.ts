import type {
  AftResultat,
  Avtale,
  Beslutning,
  Dokument,
  Eierandel,
  Kjoep,
  Kommunetall,
  Konsernforhold,
  Observasjon,
  Referanse,
  SluttaarsakObservasjon,
  Tiltaksregnskap,
  VtaTilskudd,
} from '../../portfolio/index.ts';
import { type Figur, type Kilde, lik, type Periode, sammeKilde } from '../../values/index.ts';
import type { Problemsamler } from '../problemsamler.ts';

function likeFigurer(a: Figur, b: Figur): boolean {
  if (a.status === 'kjent' && b.status === 'kjent') return lik(a.verdi, b.verdi);
  return a.status === b.status;
}

/**
 * The facts, in reading order. The same figure from the same source twice is told: an exact repeat is dropped, a
 * different value is kept beside the first. Figures of different sources are kept without a word: they are motstrid, or agree.
 */
export class Faktasamler {
  readonly observasjoner: Observasjon[] = [];
  readonly aft: AftResultat[] = [];
  readonly sluttaarsaker: SluttaarsakObservasjon[] = [];
  readonly vta: VtaTilskudd[] = [];
  readonly tiltaksregnskap: Tiltaksregnskap[] = [];
  readonly referanser: Referanse[] = [];
  readonly konsernforhold: Konsernforhold[] = [];
  readonly eierandeler: Eierandel[] = [];
  readonly avtaler: Avtale[] = [];
  readonly dokumenter: Dokument[] = [];
  readonly beslutninger: Beslutning[] = [];
  readonly kjoep: Kjoep[] = [];
  readonly kommunetall: Kommunetall[] = [];
  /** One figure as itself, several as a list: nearly all stand alone. */
  readonly #sett = new Map<string | number, Figur | Figur[]>();
  /** The column of a figure whose column has its own year. */
  readonly #kolonne = new Map<Figur, string>();
  readonly #nummer = new Map<string, number>();
  #sisteSelskap = '';
  #sistePeriode: Periode | null = null;
  #sisteNummer = 0;

  /** A small number for a company and a period, the same for the same two. */
  nummer(selskap: string, periode: Periode): number {
    if (selskap === this.#sisteSelskap && periode === this.#sistePeriode) return this.#sisteNummer;
    const noekkel = `${selskap}|${periode.fra}|${periode.til}`;
    const n = this.#nummer.get(noekkel) ?? this.#nummer.size;
    this.#nummer.set(noekkel, n);
    this.#sisteSelskap = selskap;
    this.#sistePeriode = periode;
    this.#sisteNummer = n;
    return n;
  }

  /**
   * Whether the figure is to be kept. `noekkel` says what it is a figure of, `kolonne` which column it stands in: a
   * column with its own year repeats itself on purpose.
   */
  ny(noekkel: string | number, figur: Figur, kolonne: string, p: Problemsamler): boolean {
    const foer = this.#sett.get(noekkel);
    if (kolonne !== '') this.#kolonne.set(figur, kolonne);
    if (foer === undefined) {
      this.#sett.set(noekkel, figur);
      return true;
    }
    const alle = Array.isArray(foer) ? foer : [foer];
    const sammes = alle.filter((f) => sammeKilde(f.kilde, figur.kilde));
    const [foerste] = sammes;
    const lik = sammes.some((f) => likeFigurer(f, figur));
    if (foerste !== undefined && !(lik && kolonne !== '' && this.#kolonne.get(foerste) === kolonne)) {
      p.meld(figur.kilde.celle ?? null, {
        kode: 'dobbel_rad',
        felter: { annenCelle: sted(foerste.kilde, figur.kilde), lik },
      });
    }
    if (!lik) this.#sett.set(noekkel, [...alle, figur]);
    return !lik;
  }
}

function sted(k: Kilde, herfra: Kilde): string {
  return k.ark === herfra.ark || k.ark === undefined ? (k.celle ?? '') : `${k.ark}!${k.celle ?? ''}`;
}

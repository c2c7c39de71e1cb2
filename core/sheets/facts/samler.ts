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
import { type Figur, type Kilde, lik, sammeKilde } from '../../values/index.ts';
import type { Problemsamler } from '../problemsamler.ts';

interface Foer {
  readonly figur: Figur;
  readonly kilde: Kilde;
  readonly kolonne: string;
}

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
  readonly #sett = new Map<string, Foer[]>();

  /**
   * Whether the figure is to be kept. `noekkel` says what it is a figure of, `kolonne` which column it stands in: a
   * column with its own year repeats itself on purpose.
   */
  ny(noekkel: string, figur: Figur, kolonne: string, p: Problemsamler): boolean {
    const foer = this.#sett.get(noekkel);
    if (foer === undefined) {
      this.#sett.set(noekkel, [{ figur, kilde: figur.kilde, kolonne }]);
      return true;
    }
    const fraSamme = foer.find((f) => sammeKilde(f.kilde, figur.kilde));
    if (fraSamme === undefined) {
      foer.push({ figur, kilde: figur.kilde, kolonne });
      return true;
    }
    const lik = foer.some((f) => sammeKilde(f.kilde, figur.kilde) && likeFigurer(f.figur, figur));
    const paaFormaal = lik && kolonne !== '' && fraSamme.kolonne === kolonne;
    if (!paaFormaal) {
      p.meld(figur.kilde.celle ?? null, {
        kode: 'dobbel_rad',
        felter: { annenCelle: sted(fraSamme.kilde, figur.kilde), lik },
      });
    }
    if (!lik) foer.push({ figur, kilde: figur.kilde, kolonne });
    return !lik;
  }
}

function sted(k: Kilde, herfra: Kilde): string {
  return k.ark === herfra.ark || k.ark === undefined ? (k.celle ?? '') : `${k.ark}!${k.celle ?? ''}`;
}

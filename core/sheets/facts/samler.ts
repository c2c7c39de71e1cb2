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
import { type Misforstaatt, MotstridIArk } from './motstrid-i-ark.ts';

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
  readonly #andre = new Map<string, readonly Figur[]>();
  readonly #motstrid = new MotstridIArk();
  #sisteSelskap = '';
  #sistePeriode: Periode | null = null;
  #sisteNummer = 0;

  /** How many facts there are so far. */
  get antall(): number {
    const lister: readonly { readonly length: number }[] = [
      this.observasjoner,
      this.aft,
      this.sluttaarsaker,
      this.vta,
      this.tiltaksregnskap,
      this.referanser,
      this.konsernforhold,
      this.eierandeler,
      this.avtaler,
      this.dokumenter,
      this.beslutninger,
      this.kjoep,
      this.kommunetall,
    ];
    return lister.reduce((sum, l) => sum + l.length, 0);
  }

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
   * column with its own year repeats itself on purpose. `selskap` is `null` for statements that are allowed to disagree.
   */
  ny(selskap: string | null, noekkel: string | number, figur: Figur, kolonne: string, p: Problemsamler): boolean {
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
    if (lik) return false;
    if (selskap !== null) this.#motsagt(selskap, noekkel, sammes, figur);
    this.#sett.set(noekkel, [...alle, figur]);
    return true;
  }

  /** A figure that can't be kept beside the first: told, and remembered as a sign of a layout that was misunderstood. */
  annenVerdi(selskap: string, noekkel: string, foerste: Figur, figur: Figur, p: Problemsamler): void {
    if (likeFigurer(foerste, figur)) return;
    p.meld(figur.kilde.celle ?? null, {
      kode: 'dobbel_rad',
      felter: { annenCelle: sted(foerste.kilde, figur.kilde), lik: false },
    });
    const foer = this.#andre.get(noekkel) ?? [foerste];
    if (foer.some((f) => likeFigurer(f, figur))) return;
    this.#andre.set(noekkel, [...foer, figur]);
    this.#motsagt(selskap, noekkel, foer, figur);
  }

  #motsagt(selskap: string, noekkel: string | number, foer: readonly Figur[], figur: Figur): void {
    const iArket = foer.filter((f) => f.kilde.ark === figur.kilde.ark && f.kilde.fil === figur.kilde.fil);
    if (iArket.length > 0) this.#motstrid.legg(selskap, noekkel, [...iArket, figur]);
  }

  /** Takes out the figures of layouts that were misunderstood, and says which sheets they were on. */
  utenMisforstaatte(): readonly Misforstaatt[] {
    const { ark, figurer } = this.#motstrid.misforstaatte();
    if (figurer.size === 0) return ark;
    const ren = (...f: readonly (Figur | null)[]) => !f.some((x) => x !== null && figurer.has(x));
    behold(this.observasjoner, (o) => ren(o.figur));
    behold(this.aft, (a) => ren(a.avsluttet, a.tilArbeid, a.tilUtdanning, a.formidlet, a.andel));
    behold(this.vta, (v) => ren(v.deltakere, v.plasser, v.maanedsverk, v.statligTilskudd, v.kommunaltTilskudd));
    behold(this.sluttaarsaker, (s) => ren(s.antall, s.andel));
    behold(this.tiltaksregnskap, (t) => t.celler.every((c) => ren(c.figur)));
    return ark;
  }
}

function behold<T>(liste: T[], hvilke: (x: T) => boolean): void {
  const igjen = liste.filter(hvilke);
  liste.length = 0;
  for (const x of igjen) liste.push(x);
}

function sted(k: Kilde, herfra: Kilde): string {
  return k.ark === herfra.ark || k.ark === undefined ? (k.celle ?? '') : `${k.ark}!${k.celle ?? ''}`;
}

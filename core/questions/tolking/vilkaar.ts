import { type Broek, EN, gange, lik, sammenlign, tilTekst } from '../../values/index.ts';
import type { Ledd, Talledd } from '../lesing/ledd.ts';
import type { Ordslag } from '../lesing/ordliste.ts';
import type { Grense, Sammenligning, Vilkaar } from '../sporring/sporring.ts';
import { erOrd, erTomt, type Funn, type LeddAv } from './funn.ts';
import { nekter } from './nektelse.ts';

export interface Vilkaarstreff {
  readonly vilkaar: readonly Vilkaar[];
  /** Numbers without a unit, with their place in `vilkaar`: right for counts only. */
  readonly utenEnhet: readonly LeddAv<'tall'>[];
  readonly tvetydige: readonly LeddAv<'tall'>[];
  readonly maalord: boolean;
  /** A target was understood, not said: «hvem nådde ikke?». */
  readonly underforstaatt: boolean;
  /** A per cent that stood with the target: «målet på 50 %». */
  readonly maaltall: Broek | null;
  /** A kommune that the average is of: «over snittet i Oslo». */
  readonly snittsteder: readonly string[];
}

const DIREKTE: readonly (readonly [Ordslag, Sammenligning])[] = [
  ['over', 'over'],
  ['under', 'under'],
  ['minst', 'minst'],
  ['hoeyst', 'hoeyst'],
  ['lik', 'lik'],
];
const MOTSATT: Readonly<Record<Sammenligning, Sammenligning>> = {
  over: 'hoeyst',
  hoeyst: 'over',
  under: 'minst',
  minst: 'under',
  lik: 'ulik',
  ulik: 'lik',
};

const NAADDE = /^(?:nådde|klarte|oppnådde|innfridde|greide)$/i;

const KOM = /^(?:kom|kommer|kjem|kommet|komme|kome)$/i;

const hopp = (l: Ledd): boolean =>
  erTomt(l) ||
  l.slag === 'maal' ||
  erOrd(l, 'andel', 'i_jobb', 'utdanning', 'per_plass', 'staten') ||
  l.slag === 'ordning' ||
  l.slag === 'etter_tid';

/** Reads the conditions of one question: numbers, averages, targets and other companies that figures are held against. */
export class Vilkaarsleser {
  private readonly funn: Funn;
  private readonly mot: readonly string[];
  private readonly ut: Vilkaar[] = [];
  private readonly utenEnhet: LeddAv<'tall'>[] = [];
  private readonly tvetydige: LeddAv<'tall'>[] = [];
  private snittsteder: string[] = [];
  private maaltall: Broek | null = null;
  private maalord = false;
  private underforstaatt = false;

  constructor(funn: Funn, mot: readonly string[]) {
    this.funn = funn;
    this.mot = mot;
  }

  les(): Vilkaarstreff {
    this.mellom();
    this.oppI();
    this.direkte();
    this.komparativ();
    this.bakvendt();
    this.etterTallet();
    this.brudd();
    this.maal();
    this.fortegn();
    const { ut, utenEnhet, tvetydige, maalord, underforstaatt, maaltall, snittsteder } = this;
    return { vilkaar: sorter(ut), utenEnhet, tvetydige, maalord, underforstaatt, maaltall, snittsteder };
  }

  /** «ikke» turns the comparison that it stands before, in its own clause. */
  private vend(er: Sammenligning, ved: Ledd): Sammenligning {
    const nr = this.funn.ledd.indexOf(ved);
    const ikke = this.funn
      .ord('ikke')
      .find((l) => this.funn.ubrukt(l) && this.funn.ledd.indexOf(l) < nr && nekter(this.funn, l, ved));
    if (ikke === undefined) return er;
    this.funn.bruk(ikke);
    return MOTSATT[er];
  }

  /** «nådde ikke»: the negation behind its verb. */
  private vendEtter(er: Sammenligning, ved: Ledd): Sammenligning {
    const ikke = this.funn
      .ord('ikke')
      .find(
        (l) =>
          this.funn.ubrukt(l) && this.funn.ledd.indexOf(l) > this.funn.ledd.indexOf(ved) && nekter(this.funn, l, ved),
      );
    if (ikke === undefined) return this.vend(er, ved);
    this.funn.bruk(ikke);
    return MOTSATT[er];
  }

  private tallgrense(tall: LeddAv<'tall'>): Grense {
    if (tall.enhet === null) this.utenEnhet.push(tall);
    if (tall.tvetydig) this.tvetydige.push(tall);
    this.funn.bruk(tall);
    return { slag: 'tall', verdi: tilTekst(tall.verdi), enhet: tall.enhet ?? '' };
  }

  /** «mellom 20 og 30», and «fra 20 til 30» where nothing has gone from one to the other. */
  private mellom(): void {
    const endret = this.funn.har('fra_til', 'oekte', 'falt', 'endring', 'utvikling', 'hva_om', 'opp', 'ned', 'gikk');
    const fra = endret ? [] : this.funn.ord('prep_fra').filter((l) => this.fraTil(l));
    for (const m of [...this.funn.ord('mellom'), ...fra]) {
      const a = this.funn.neste(m);
      const b = a === undefined ? undefined : this.funn.neste(a);
      if (a?.slag !== 'tall' || b?.slag !== 'tall') continue;
      const [lav, hoey] = likEnhet(a, b);
      const [fra, til] = sammenlign(lav.verdi, hoey.verdi) <= 0 ? [lav, hoey] : [hoey, lav];
      this.funn.bruk(m, a, b);
      this.ut.push({ er: 'minst', grense: this.tallgrense(fra) }, { er: 'hoeyst', grense: this.tallgrense(til) });
    }
  }

  private fraTil(l: Ledd): boolean {
    const nr = this.funn.ledd.indexOf(l);
    const [a, til, b] = this.funn.ledd.slice(nr + 1, nr + 4);
    const tall = a?.slag === 'tall' && b?.slag === 'tall' && this.funn.ubrukt(a) && this.funn.ubrukt(b);
    return tall && /^(?:fra|frå)$/i.test(l.raa) && /^til$/i.test(til?.raa ?? '');
  }

  private direkte(): void {
    for (const [slag, er] of DIREKTE) {
      for (const o of this.funn.ord(slag)) {
        if (!this.funn.ubrukt(o)) continue;
        const grense = this.grenseEtter(o);
        if (grense === null) continue;
        this.funn.bruk(o);
        this.ut.push({ er: this.vend(er, o), grense });
      }
    }
  }

  /** «kom ikke opp i 50 prosent». */
  private oppI(): void {
    for (const o of this.funn.ord('opp')) {
      const nr = this.funn.ledd.indexOf(o);
      const tall = this.funn.neste(o);
      const verb = this.funn.ledd.slice(0, nr).some((l) => KOM.test(l.raa));
      const i = this.funn.ledd[nr + 1];
      if (!verb || i?.raa.toLowerCase() !== 'i' || tall?.slag !== 'tall' || tall.enhet === null) continue;
      this.funn.bruk(o);
      this.ut.push({ er: this.vend('minst', tall), grense: this.tallgrense(tall) });
    }
  }

  /** «høyere driftsmargin enn 8 prosent». */
  private komparativ(): void {
    for (const o of this.funn.ord('mer', 'mindre')) {
      const nr = this.funn.ledd.indexOf(o);
      const enn = this.funn.ord('enn').find((l) => this.funn.ubrukt(l) && this.funn.ledd.indexOf(l) > nr);
      const grense = enn === undefined ? null : this.grenseEtter(enn);
      if (enn === undefined || grense === null) continue;
      this.funn.bruk(o, enn);
      this.ut.push({ er: this.vend(o.ord === 'mer' ? 'over' : 'under', o), grense });
    }
  }

  private grenseEtter(o: Ledd): Grense | null {
    const neste = this.funn.neste(o, hopp);
    if (neste === undefined) return null;
    const sammensatt = neste.slag === 'kommune' ? this.funn.ledd[this.funn.ledd.indexOf(neste) + 1] : undefined;
    if (neste.slag === 'kommune' && erOrd(sammensatt, 'snitt', 'median') && sammensatt !== undefined) {
      // «over Oslo-snittet».
      this.snittsteder.push(neste.navn);
      return this.snittgrense(sammensatt);
    }
    if (neste.slag === 'tall') {
      const etter = this.funn.neste(neste);
      if (erOrd(etter, 'maalet', 'kravet') && etter !== undefined) return this.maalgrense(etter, neste);
      return this.tallgrense(neste);
    }
    if (erOrd(neste, 'maalet', 'kravet')) return this.maalgrense(neste, null);
    if (erOrd(neste, 'snitt', 'median', 'vektet', 'uvektet')) return this.snittgrense(neste);
    if (neste.slag === 'selskap' && this.mot.includes(neste.id)) return { slag: 'selskap', id: neste.id };
    return null;
  }

  private maalgrense(ord: Ledd, tall: LeddAv<'tall'> | null): Grense {
    this.funn.bruk(ord);
    this.maalord = true;
    const etter = tall ?? this.funn.neste(ord);
    if (etter?.slag === 'tall' && etter.enhet === 'andel') {
      this.funn.bruk(etter);
      this.maaltall = etter.verdi;
    }
    return { slag: 'maal', parameter: '' };
  }

  private snittgrense(ord: Ledd): Grense {
    let l: Ledd | undefined = ord;
    let slag: 'snitt' | 'median' = 'snitt';
    let metode: 'vektet' | 'uvektet' | null = null;
    for (; erOrd(l, 'snitt', 'median', 'vektet', 'uvektet') && l !== undefined; l = this.funn.neste(l)) {
      if (erOrd(l, 'median')) slag = 'median';
      if (erOrd(l, 'vektet')) metode = 'vektet';
      if (erOrd(l, 'uvektet')) metode = 'uvektet';
      this.funn.bruk(l);
    }
    if (l?.slag === 'kommune' && erOrd(this.funn.ledd[this.funn.ledd.indexOf(l) - 1], 'prep_i', 'prep_til'))
      this.snittsteder.push(l.navn);
    return slag === 'snitt' ? { slag, kommuner: [], metode } : { slag, kommuner: [] };
  }

  /** «7,5 % eller mer». */
  private etterTallet(): void {
    for (const o of this.funn.ord('eller_mer', 'eller_mindre')) {
      const tall = this.funn.forrige(o, hopp);
      if (tall?.slag !== 'tall') continue;
      if (!this.funn.ubrukt(tall)) {
        // «fra og med 7,5 % og oppover» says the same twice.
        const sist = this.ut.at(-1)?.er;
        if (sist === (o.ord === 'eller_mer' ? 'minst' : 'hoeyst')) this.funn.bruk(o);
        continue;
      }
      this.funn.bruk(o);
      this.ut.push({ er: this.vend(o.ord === 'eller_mer' ? 'minst' : 'hoeyst', tall), grense: this.tallgrense(tall) });
    }
  }

  /** «5 % og over»: the comparison behind its number. */
  private bakvendt(): void {
    for (const o of this.funn.ord('over', 'under')) {
      const nr = this.funn.ledd.indexOf(o);
      const [tall, og] = [this.funn.ledd[nr - 2], this.funn.ledd[nr - 1]];
      if (!this.funn.ubrukt(o) || !erOrd(og, 'og') || tall?.slag !== 'tall' || !this.funn.ubrukt(tall)) continue;
      this.funn.bruk(o);
      this.ut.push({ er: this.vend(o.ord === 'over' ? 'minst' : 'hoeyst', tall), grense: this.tallgrense(tall) });
    }
  }

  /** «bryter kravet»: below it. */
  private brudd(): void {
    for (const b of this.funn.ord('bryter')) {
      const krav = this.funn.ord('kravet', 'maalet').find((l) => this.funn.ubrukt(l));
      if (krav === undefined) continue;
      this.funn.bruk(b);
      this.ut.push({ er: this.vend('under', b), grense: this.maalgrense(krav, null) });
    }
  }

  private maal(): void {
    for (const n of this.funn.ord('naa')) {
      if (!this.funn.ubrukt(n)) continue;
      const maal = this.funn.ord('maalet', 'kravet').find((l) => this.funn.ubrukt(l));
      if (maal !== undefined) {
        const foran = this.funn.ledd.find((l) => l.slag === 'tall' && this.funn.ubrukt(l) && l.enhet === 'andel');
        const er = this.vend('minst', maal);
        this.ut.push({ er, grense: this.maalgrense(maal, foran?.slag === 'tall' ? foran : null) });
        this.funn.bruk(n);
        continue;
      }
      const tall = this.funn.neste(
        n,
        (l) => hopp(l) || l.slag === 'selskap' || l.slag === 'kommune' || erOrd(l, 'ikke', 'bedrift'),
      );
      if (tall?.slag === 'tall' && tall.enhet === 'andel' && this.funn.ubrukt(tall)) {
        this.funn.bruk(n);
        this.ut.push({ er: this.vend('minst', tall), grense: this.tallgrense(tall) });
        continue;
      }
      if (NAADDE.test(n.raa) && this.funn.alle('tall').length === 0 && this.funn.alle('maal').length === 0) {
        // «hvem nådde ikke?»: the target that the conversation is about.
        this.funn.bruk(n);
        this.maalord = true;
        this.underforstaatt = true;
        this.ut.push({ er: this.vendEtter('minst', n), grense: { slag: 'maal', parameter: '' } });
        continue;
      }
      // «nå» as a word for today, «når det gjelder» and the like.
      this.funn.bruk(n);
    }
    for (const m of this.funn.ord('maalet')) {
      if (!this.funn.ubrukt(m)) continue;
      const foran = this.funn.forrige(m);
      if (foran?.slag !== 'tall' || foran.enhet !== 'andel' || !this.funn.ubrukt(foran)) continue;
      this.ut.push({ er: this.vend('minst', foran), grense: this.maalgrense(m, foran) });
    }
  }

  private fortegn(): void {
    for (const o of this.funn.ord('negativ', 'positiv')) {
      this.funn.bruk(o);
      this.ut.push({ er: this.vend(o.ord === 'negativ' ? 'under' : 'over', o), grense: NULLGRENSE });
    }
  }
}

export const NULLGRENSE: Grense = { slag: 'tall', verdi: '0', enhet: '' };

/** «mellom 20 og 30 millioner», «mellom 3 og 5 prosent»: the unit behind the second is the first's too. */
function likEnhet(a: LeddAv<'tall'>, b: LeddAv<'tall'>): readonly [LeddAv<'tall'>, LeddAv<'tall'>] {
  if (a.enhet !== null || b.enhet === null) return [a, b];
  const skala: Broek = b.skala;
  return [{ ...a, enhet: b.enhet, verdi: medSkala(a, skala) }, b];
}

function medSkala(a: Talledd, skala: Broek): Broek {
  return lik(skala, EN) ? a.verdi : gange(a.verdi, skala);
}

const REKKEFOELGE: readonly Sammenligning[] = ['under', 'hoeyst', 'lik', 'ulik', 'minst', 'over'];

/** Conditions in one order, each once, so that the same question gives the same bytes. */
export function sorter(vilkaar: readonly Vilkaar[]): readonly Vilkaar[] {
  const tekst = (v: Vilkaar) => `${REKKEFOELGE.indexOf(v.er)}${JSON.stringify(v.grense)}`;
  const sortert = [...vilkaar].sort((a, b) => (tekst(a) < tekst(b) ? -1 : tekst(a) > tekst(b) ? 1 : 0));
  return sortert.filter((v, nr) => nr === 0 || tekst(v) !== tekst(sortert[nr - 1] ?? v));
}

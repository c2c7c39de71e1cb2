import type { FeltId, Nivaa } from '../../../portfolio/index.ts';
import type { Figur, Kilde, Periode } from '../../../values/index.ts';
import type { Kolonnerolle } from '../../catalogue/index.ts';
import { feltFor } from '../../catalogue/roller/felt.ts';
import { type Celle, cellenavn } from '../../grid.ts';
import { erBareTiltak } from '../../structure/bare-tiltak.ts';
import { erMaalrolle } from '../../structure/kontekst.ts';
import type { Kolonne, Tabell } from '../../structure/tabell.ts';
import type { Andelsform } from '../../values/andel.ts';
import { delAv } from '../../words/delperiode.ts';
import { lesEnhetsord } from '../../words/enhetsord.ts';
import { lesAttributt } from '../attributter.ts';
import { type Figurlesing, figurtype, lesFigur } from '../figurleser.ts';
import { dokumentFor, kildekolonne, type Omgivelser, selskapFor } from '../omgivelser.ts';
import { erDimensjon, type Kolonnedim, type Rad, radene } from '../radgang.ts';
import { AFTROLLER, definisjonFor } from './aft.ts';
import { Andelsformer } from './andelsformer.ts';
import { lesRaddimensjoner, type Raddim, settKolonnedim } from './raddimensjoner.ts';
import { leverReferanse } from './referanserad.ts';
import { delSammensatt } from './sammensatt.ts';
import { Summer } from './summer.ts';
import { Tabellfakta } from './tabellfakta.ts';

/** One figure's place: whose, when, on which level. */
interface Plass {
  readonly selskap: string;
  readonly periode: Periode;
  readonly nivaa: Nivaa | null;
}

/** Reads a table of company figures: every cell gets its company, period, measure and unit from column, row, group row or title. */
class Fellesleser {
  readonly #t: Tabell;
  readonly #o: Omgivelser;
  readonly #kilde: Kolonne | undefined;
  readonly #verdikolonner: readonly Kolonne[];
  readonly #attributter: readonly Kolonne[];
  readonly #dim = new Map<number, Kolonnedim>();
  readonly #former: Andelsformer;
  readonly #fakta: Tabellfakta;
  readonly #summer = new Summer();
  readonly #enhet: Kolonne | undefined;
  #manglerAar = false;
  #forrigeMaal = '';

  constructor(t: Tabell, o: Omgivelser) {
    this.#t = t;
    this.#o = o;
    this.#kilde = kildekolonne(t);
    this.#enhet = t.kolonner.find((k) => k.rolle?.id === 'enhet');
    this.#verdikolonner = t.kolonner.filter((k) => erVerdikolonne(k, t));
    this.#attributter = t.kolonner.filter((k) => k.rolle !== null && !k.utelatt && erAttributt(k.rolle));
    this.#former = new Andelsformer(t, this.#verdikolonner);
    this.#fakta = new Tabellfakta(t, o.fakta, o.problemer);
  }

  les(): void {
    for (const rad of radene(this.#t, this.#o.navn)) {
      if (rad.sum !== null) this.#lesSumrad(rad);
      else if (rad.maal !== null && erDimensjon(rad.maal)) this.#settDim(rad, rad.maal);
      else this.#lesRad(rad);
    }
    this.#fakta.lever();
  }

  #settDim(rad: Rad, rolle: Kolonnerolle): void {
    for (const k of this.#verdikolonner) {
      const c = this.#t.nett.sett(rad.nr, k.nr);
      const dim = this.#dim.get(k.nr) ?? {};
      const feil = settKolonnedim(dim, rolle, c);
      if (feil !== null) this.#o.problemer.meld(cellenavn(rad.nr, k.nr), feil);
      this.#dim.set(k.nr, dim);
    }
  }

  #lesRad(rad: Rad): void {
    if (rad.tvetydig !== null && rad.etikett !== null && this.#harVerdi(rad)) {
      this.#o.problemer.meld(rad.etikettcelle, {
        kode: 'tvetydig_kolonne',
        felter: { overskrift: rad.etikett.tekst, kandidater: rad.tvetydig, annenCelle: null },
      });
      return;
    }
    if (this.#kanVaerePenger(rad)) {
      this.#o.problemer.meld(rad.etikettcelle, {
        kode: 'tvetydig_kolonne',
        felter: {
          overskrift: rad.etikett?.tekst ?? '',
          kandidater: [rad.maal?.id ?? '', 'tilskudd'],
          annenCelle: null,
        },
      });
      return;
    }
    if (rad.manglerSelskap !== null && this.#erSumrad(rad)) return;
    const enSelskapsrad = this.#verdikolonner.every((k) => this.#selskapI(k) === null);
    const selskap = enSelskapsrad || rad.selskap !== null ? selskapFor(this.#t, rad, this.#o) : null;
    if (enSelskapsrad && selskap === null) return;
    const dokument = dokumentFor(this.#t, rad, this.#kilde);
    if (selskap !== null) this.#lesAttributter(rad, selskap, dokument);
    const dim = lesRaddimensjoner(this.#t, rad, this.#o.problemer);
    if (dim === null) return;
    for (const k of this.#verdikolonner) this.#lesCelle(rad, dim, k, selskap, dokument);
  }

  /** «AFT» right under «Offentlige tilskudd» may be kroner for AFT as well as places. */
  #kanVaerePenger(rad: Rad): boolean {
    if (rad.maal === null) return false;
    const bart = erBareTiltak(rad.maal.id, rad.etikett?.tekst ?? '');
    if (!bart) this.#forrigeMaal = rad.maal.id;
    return bart && INNTEKTER.has(this.#forrigeMaal) && this.#harVerdi(rad);
  }

  /** A row without a name whose figures are the sums of those above. */
  #erSumrad(rad: Rad): boolean {
    let stemmer = 0;
    for (const k of this.#verdikolonner) {
      const rolle = this.#rolleFor(rad, k);
      if (rolle === null) continue;
      const lest = this.#figur(rad, k, rolle, this.#t.nett.celle(rad.nr, k.nr));
      if (lest.slag !== 'kjent' || rolle.type === 'andel') continue;
      if (!this.#summer.erSum(k.nr, lest.verdi)) return false;
      stemmer++;
    }
    return stemmer > 0;
  }

  #harVerdi(rad: Rad): boolean {
    return this.#verdikolonner.some(
      (k) => lesFigur(this.#t.nett.celle(rad.nr, k.nr), TALLROLLE, 'tall', null, 'broek').slag === 'kjent',
    );
  }

  #selskapI(k: Kolonne): string | null {
    return this.#dim.get(k.nr)?.selskap ?? k.selskap;
  }

  #lesCelle(rad: Rad, dim: Raddim, k: Kolonne, radselskap: string | null, dokument: string): void {
    const c = this.#t.nett.celle(rad.nr, k.nr);
    if (c === null || c === '') return;
    const kildested: Kilde = { dokument, fil: this.#t.fil, ark: this.#t.ark, celle: cellenavn(rad.nr, k.nr) };
    const rolle = this.#rolleFor(rad, k);
    if (rolle === null) return;
    const selskap = this.#selskapFor(rad, k, radselskap);
    if (selskap === null) return;
    if (erAttributt(rolle)) {
      const o = this.#o.opplysninger.for(selskap);
      o.kilde ??= kildested;
      lesAttributt(rolle, c, selskap, o, kildested, this.#o.fakta, this.#o.problemer);
      return;
    }
    const deler = delSammensatt(c, rolle, k.overskrift);
    if (deler === null) this.#lesFigur(rad, dim, k, selskap, rolle, c, kildested);
    else for (const d of deler) this.#lesFigur(rad, dim, k, selskap, d.rolle, d.celle, kildested);
  }

  #lesFigur(rad: Rad, dim: Raddim, k: Kolonne, selskap: string, rolle: Kolonnerolle, c: Celle, kildested: Kilde): void {
    const lest = this.#figur(rad, k, rolle, c);
    if (rolle === k.rolle || rad.maal === rolle) this.#summer.legg(k.nr, rolle, lest);
    if (lest.slag === 'feil') this.#o.problemer.meld(kildested.celle ?? null, lest.feil);
    if (lest.slag === 'feil' || lest.slag === 'tom') return;
    const aar = k.periode ?? this.#dim.get(k.nr)?.periode ?? dim.periode ?? rad.kontekst.periode;
    const del = k.del ?? dim.del;
    const periode = aar === null || del === null ? aar : delAv(aar, del);
    if (periode === null) {
      this.#meldManglerAar(k);
      return;
    }
    const nivaa = k.nivaa ?? this.#dim.get(k.nr)?.nivaa ?? dim.nivaa ?? rad.kontekst.nivaa;
    this.#lever({ selskap, periode, nivaa }, rad, dim, k, rolle, lest, kildested);
  }

  #meldManglerAar(k: Kolonne): void {
    if (this.#manglerAar) return;
    this.#manglerAar = true;
    this.#o.problemer.meld(k.celle, { kode: 'mangler_aar', felter: { kolonne: k.overskrift } });
  }

  #rolleFor(rad: Rad, k: Kolonne): Kolonnerolle | null {
    if (k.rolle !== null && !k.bar) return k.rolle;
    const egen = k.rolle !== null && k.rolle.type !== 'verdi' ? k.rolle : null;
    const rolle = rad.maal ?? egen ?? (this.#t.etikett === null ? rad.kontekst.maal : null);
    return rolle !== null && rolle.type !== 'maal' && rolle.type !== 'verdi' && rolle.id !== 'merknad' ? rolle : null;
  }

  #selskapFor(rad: Rad, k: Kolonne, radselskap: string | null): string | null {
    const navn = this.#selskapI(k);
    if (navn === null) {
      const iSkjemaet = this.#dim.get(k.nr)?.kommune;
      if (radselskap !== null && iSkjemaet !== undefined) this.#o.opplysninger.for(radselskap).kommune ??= iSkjemaet;
      return radselskap;
    }
    const kommune = this.#dim.get(k.nr)?.kommune ?? k.kommune ?? rad.kommune;
    const sted = { dokument: '', fil: this.#t.fil, ark: this.#t.ark, celle: k.celle };
    const id = this.#o.oppslag.finn(navn, kommune, sted, this.#o.problemer);
    if (id !== null && kommune !== null) this.#o.opplysninger.for(id).kommune ??= kommune;
    return id;
  }

  #figur(rad: Rad, k: Kolonne, rolle: Kolonnerolle, c: Celle): Figurlesing {
    const type = figurtype(rolle) ?? 'tall';
    const form: Andelsform = type === 'andel' ? this.#former.for(rad, k, rolle) : 'broek';
    return lesFigur(c, rolle, type, type === 'beloep' ? this.#tierpotens(rad, k) : null, form);
  }

  #tierpotens(rad: Rad, k: Kolonne): number | null {
    const enhet = this.#enhet === undefined ? null : this.#t.nett.tekst(rad.nr, this.#enhet.nr);
    const iRaden = enhet === null ? null : lesEnhetsord(enhet).tierpotens;
    return (
      rad.etikett?.tierpotens ?? iRaden ?? this.#dim.get(k.nr)?.tierpotens ?? k.tierpotens ?? rad.kontekst.tierpotens
    );
  }

  #lever(
    plass: Plass,
    rad: Rad,
    dim: Raddim,
    k: Kolonne,
    rolle: Kolonnerolle,
    lest: Extract<Figurlesing, { slag: 'kjent' | 'mangler' }>,
    kilde: Kilde,
  ): void {
    const felt: FeltId | undefined = feltFor(rolle.id)?.id;
    const kolonnetype = k.periode !== null || k.del !== null ? String(k.nr) : '';
    if (felt !== undefined) {
      this.#fakta.felt({
        selskap: plass.selskap,
        periode: plass.periode,
        nivaa: plass.nivaa,
        felt,
        lest,
        kilde,
        kolonne: kolonnetype,
        utenEnhet: this.#tierpotens(rad, k) === null,
        overskrift: k,
      });
      return;
    }
    if (AFTROLLER.has(rolle.id)) {
      const tidspunkt =
        k.tidspunkt ??
        rad.etikett?.tidspunkt ??
        this.#dim.get(k.nr)?.tidspunkt ??
        dim.aft.tidspunkt ??
        rad.kontekst.tidspunkt;
      const definisjon = definisjonFor(rolle.id, { ...dim.aft, tidspunkt });
      this.#fakta.aft(this.#t.etikett === null ? rad.nr : 0, plass, definisjon, rolle.id, lest, kilde, k);
      return;
    }
    this.#fakta.vta(this.#t.etikett === null ? rad.nr : 0, plass, rolle.id, lest, kilde);
  }

  #lesAttributter(rad: Rad, id: string, dokument: string): void {
    const o = this.#o.opplysninger.for(id);
    const navn = rad.selskap;
    if (this.#attributter.length > 0 || o.kilde === undefined) {
      o.kilde ??= { dokument, fil: this.#t.fil, ark: this.#t.ark, celle: navn?.celle ?? cellenavn(rad.nr, 1) };
    }
    if (rad.kommune !== null) o.kommune ??= rad.kommune;
    for (const k of this.#attributter) {
      if (k.rolle === null) continue;
      const c = this.#t.nett.sett(rad.nr, k.nr);
      if (c === null) continue;
      lesAttributt(
        k.rolle,
        c,
        id,
        o,
        { dokument, fil: this.#t.fil, ark: this.#t.ark, celle: cellenavn(rad.nr, k.nr) },
        this.#o.fakta,
        this.#o.problemer,
      );
    }
  }

  #lesSumrad(rad: Rad): void {
    for (const k of this.#verdikolonner) {
      const rolle = this.#rolleFor(rad, k);
      if (rolle === null || !erMaalrolle(rolle)) continue;
      const lest = this.#figur(rad, k, rolle, this.#t.nett.celle(rad.nr, k.nr));
      if (rad.sum === 'sum') this.#summer.kontroller(k, rolle, lest, cellenavn(rad.nr, k.nr), this.#o.problemer);
      else if (rad.sum === 'snitt' && AFTROLLER.has(rolle.id))
        leverReferanse(this.#t, rad, k, rolle.id, lest, this.#o, this.#kilde);
    }
    if (rad.sum === 'sum') this.#summer.nyDel();
  }
}

const INNTEKTER: ReadonlySet<string> = new Set([
  'tilskudd',
  'salgsinntekter',
  'annen_driftsinntekt',
  'driftskostnader',
]);
const TALLROLLE: Kolonnerolle = {
  id: 'tall',
  navn: { nb: 'tall', nn: 'tal' },
  overskrifter: [],
  type: 'tall',
  kanVaereNegativ: true,
};
const ATTRIBUTTER: ReadonlySet<string> = new Set(['tekst', 'liste', 'orgnr', 'valg', 'ja_nei', 'dato']);
const IKKE_ATTRIBUTTER: ReadonlySet<string> = new Set([
  'kilde',
  'merknad',
  'enhet',
  'nivaa',
  'tidspunkt',
  'omfatter',
  'arbeidsgrense',
  'med_ytelse',
  'kildeslag',
  'med_ikke_moett',
  'periode_fra',
  'periode_til',
]);

export function erAttributt(r: Kolonnerolle): boolean {
  return ATTRIBUTTER.has(r.type) && !IKKE_ATTRIBUTTER.has(r.id);
}

function erVerdikolonne(k: Kolonne, t: Tabell): boolean {
  if (k.utelatt || k.nr === t.etikett?.nr) return false;
  if (k.rolle !== null && erMaalrolle(k.rolle)) return true;
  if (k.bar) return true;
  return t.etikett !== null && k.rolle === null && t.overskriftsrader.length === 0;
}

export function lesFellestabell(t: Tabell, o: Omgivelser): void {
  new Fellesleser(t, o).les();
}

export type { Figur };

import type { Dato } from '../../values/index.ts';
import type { Betydning, Ledd } from './ledd.ts';
import type { Leksikon } from './leksikon.ts';
import type { Navneregister } from './navn.ts';
import { rett } from './rett.ts';
import { lesTall } from './tall.ts';
import { type Tegn, tegnI } from './tegn.ts';
import { lesEtterTid, lesTid } from './tid.ts';

/** A question cut into recognised stretches, in order. Nothing is left out: what is not known is `ukjent`. */
export interface Lesning {
  readonly ren: string;
  readonly ledd: readonly Ledd[];
}

interface Treff {
  readonly betydning: Betydning;
  readonly antall: number;
}

/** Hyphens inside words vanish: «AFT-plasser» and «AFT plasser» read alike. */
function utenBindestreker(tegn: readonly Tegn[]): readonly Tegn[] {
  return tegn.filter((t, nr) => {
    if (t.tekst !== '-') return true;
    const [foer, etter] = [tegn[nr - 1], tegn[nr + 1]];
    if (foer?.slag === 'tall' && etter?.limt && etter.tekst.startsWith('prosent')) return false;
    return foer?.slag === 'tall' || etter?.slag === 'tall' || foer === undefined || etter === undefined;
  });
}

export class Leser {
  private readonly leksikon: Leksikon;
  private readonly navn: Navneregister;

  constructor(leksikon: Leksikon, navn: Navneregister) {
    this.leksikon = leksikon;
    this.navn = navn;
  }

  les(sporsmaal: string, idag: Dato): Lesning {
    const { ren, tegn: raa } = tegnI(sporsmaal);
    const { tegn, rettelser } = rett(utenBindestreker(raa), this.leksikon, this.navn);
    const ledd: Ledd[] = [];
    for (let plass = 0; plass < tegn.length; ) {
      const treff = this.treff(tegn, plass, idag);
      const [foerste, siste] = [tegn[plass], tegn[plass + treff.antall - 1]];
      if (foerste === undefined || siste === undefined) break;
      const rettet = tegn.slice(plass, plass + treff.antall).flatMap((t) => rettelser.get(t) ?? []);
      ledd.push({
        ...treff.betydning,
        fra: plass,
        til: plass + treff.antall,
        raa: ren.slice(foerste.start, siste.slutt),
        start: foerste.start,
        slutt: siste.slutt,
        brudd: foerste.brudd,
        rettet: rettet.length === 0 ? null : rettet.join(' '),
      });
      plass += treff.antall;
    }
    return { ren, ledd };
  }

  private treff(tegn: readonly Tegn[], fra: number, idag: Dato): Treff {
    const etter = lesEtterTid(tegn, fra);
    if (etter !== null) return { betydning: { slag: 'etter_tid', maaneder: etter.maaneder }, antall: etter.antall };
    const tid = lesTid(tegn, fra, idag);
    const navn = this.lengsteNavn(tegn, fra);
    if (tid !== null && (navn === null || navn.antall <= tid.antall))
      return { betydning: { slag: 'tid', tid: tid.tid }, antall: tid.antall };
    const frase = this.lengsteFrase(tegn, fra);
    if (navn !== null && (frase === null || navn.antall >= frase.antall)) return navn;
    const tall = lesTall(tegn, fra);
    if (tall !== null && (frase === null || tall.antall >= frase.antall))
      return { betydning: tall.ledd, antall: tall.antall };
    if (frase !== null) return frase;
    return { betydning: { slag: 'ukjent' }, antall: 1 };
  }

  private lengsteNavn(tegn: readonly Tegn[], fra: number): Treff | null {
    for (let antall = Math.min(this.navn.lengsteNavn, tegn.length - fra); antall >= 1; antall--) {
      const stykke = tegn.slice(fra, fra + antall);
      if (stykke.slice(1).some((t) => t.brudd)) continue;
      const betydning = this.navn.slaaOpp(stykke.map((t) => t.tekst).join(' '));
      if (betydning !== undefined) return { betydning, antall };
    }
    return null;
  }

  private lengsteFrase(tegn: readonly Tegn[], fra: number): Treff | null {
    for (let antall = Math.min(this.leksikon.lengsteFrase, tegn.length - fra); antall >= 1; antall--) {
      const stykke = tegn.slice(fra, fra + antall);
      if (stykke.slice(1).some((t) => t.brudd)) continue;
      const frase = stykke.map((t) => this.leksikon.grunnform(t.tekst) ?? t.tekst).join(' ');
      const betydning = this.leksikon.slaaOpp(frase);
      if (betydning !== undefined) return { betydning: medForm(betydning, stykke), antall };
    }
    return null;
  }
}

/** «driftsmargin» (ubestemt) can ask for the meaning of the word, «driftsmarginen» cannot. */
function medForm(betydning: Betydning, stykke: readonly Tegn[]): Betydning {
  if (betydning.slag !== 'maal') return betydning;
  return { ...betydning, ubestemt: !/(?:en|et|a|ene|ane)$/.test(stykke[0]?.tekst ?? '') };
}

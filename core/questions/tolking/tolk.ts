import type { Begrep } from '../../metrics/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import type { Dato } from '../../values/index.ts';
import type { Ledd } from '../lesing/ledd.ts';
import { type Leksikon, lagLeksikon } from '../lesing/leksikon.ts';
import { Leser } from '../lesing/les.ts';
import { lagNavneregister, type Navneregister } from '../lesing/navn.ts';
import { LENGSTE_SPORSMAAL } from '../lesing/tegn.ts';
import type { Sporring } from '../sporring/sporring.ts';
import type { Sammenheng } from './bygg.ts';
import { fullfoer } from './fullfoer.ts';
import { erOrd, Funn } from './funn.ts';
import { lagUtkast, type Utkasttreff } from './lag-utkast.ts';
import { flett } from './oppfoelging.ts';
import { type Avslag, avslaa, type Tolkning, type Valg } from './stans.ts';
import { ukjenteOrd } from './ukjente.ts';

/** «Nådde de målet?»: someone is pointed at. */
const DE = /^(?:\p{L}+) (?:de|dei|dem)(?= (?!siste|seinaste|seneste|to|tre|fire|fem)\p{Ll})/iu;
const MARKERT = /^(?:og|men|enn|hva med|kva med|hva om|kva om|samt|bare|berre)(?=\s|$)/i;

/** From a question to a query, for one portfolio and one catalogue. Built once; pure. */
export class Tolk {
  private readonly leksikon: Leksikon;
  private readonly navn: Navneregister;
  private readonly leser: Leser;
  private readonly innsyn: Innsyn;
  private readonly begreper: ReadonlyMap<string, Begrep>;

  constructor(innsyn: Innsyn, begreper: readonly Begrep[]) {
    this.innsyn = innsyn;
    this.begreper = new Map(begreper.map((b) => [b.id, b]));
    this.leksikon = lagLeksikon(begreper);
    this.navn = lagNavneregister(innsyn, (ord) => this.leksikon.grunnform(ord) !== undefined);
    this.leser = new Leser(this.leksikon, this.navn);
  }

  tolk(sporsmaal: string, idag: Dato, forrige: Sporring | null): Tolkning {
    if (sporsmaal.length > LENGSTE_SPORSMAAL) return avslaa({ kode: 'for_langt' });
    return this.tolkTekst(sporsmaal, idag, forrige, true);
  }

  /** Names in the portfolio that look most like a text, nearest first. */
  lignende(skrevet: string): readonly string[] {
    return this.navn
      .ligner(skrevet.toLowerCase())
      .slice(0, 3)
      .map((t) => t.navn);
  }

  private tolkTekst(tekst: string, idag: Dato, forrige: Sporring | null, kanFores: boolean): Tolkning {
    const { ren, ledd } = this.leser.les(tekst, idag);
    const funn = new Funn(ledd);
    const s: Sammenheng = {
      innsyn: this.innsyn,
      navn: this.navn,
      begreper: this.begreper,
      idag,
      fullfoer: (u, t) => fullfoer(u, t, s),
    };
    const treff = lagUtkast(funn, this.innsyn, this.navn, this.begreper);
    const stopp = this.stopp(funn);
    if (stopp !== null) return avslaa(stopp);
    const sted = kommuneMedSelskapsnavn(funn);
    if (sted !== null) return avslaa({ kode: 'ukjent_selskap', navn: sted, kommune: true });
    const navnestopp = this.navnestopp(funn, treff, ren, idag, forrige);
    if (navnestopp !== null) return navnestopp;
    const utenAksjer = this.utenAksjekapital(funn, treff);
    if (utenAksjer !== null) return avslaa(utenAksjer);
    if (funn.alle('ukjent').length > 0) {
      // A suggestion that is itself not understood is no suggestion.
      if (!kanFores) return avslaa({ kode: 'utenfor' });
      const igjen = (t: string): Tolkning => this.tolkTekst(t, idag, forrige, false);
      return ukjenteOrd(funn, ren, treff.utkast, this.leksikon, this.navn, igjen);
    }
    const rester = treff.rester.filter((l) => !(forrige !== null && erOrd(l, 'enn') && l === ledd[0]));
    const [rest] = rester;
    if (rest !== undefined && rester.length === 1 && erOrd(rest, 'staten') && treff.utkast.utvalg === null) {
      return avslaa({ kode: 'ukjent_selskap', navn: rest.raa, kommune: false });
    }
    if (rest?.slag === 'ordning' && treff.utkast.maal.some((id) => id.startsWith('medfinansiering')))
      return avslaa({ kode: 'ingen_kommunal_andel', ordning: rest.ordning });
    const naboord =
      rester.length === 1 && erOrd(rest, 'hoeyst') ? this.hoeystForHoeyest(ren, rest, idag, forrige) : null;
    if (naboord !== null) return naboord;
    if (rester.length > 0) return avslaa({ kode: 'ukjent_maal', ord: rester.map((l) => l.raa) });
    return this.medForrige(treff, s, ren, forrige);
  }

  /** «høyst omsetning», with no number for a limit: maybe «høyest», which is asked about. */
  private hoeystForHoeyest(ren: string, ord: Ledd | undefined, idag: Dato, forrige: Sporring | null): Tolkning | null {
    if (ord === undefined) return null;
    const t = this.tolkTekst(`${ren.slice(0, ord.start)}høyest${ren.slice(ord.slutt)}`, idag, forrige, false);
    if (t.slag !== 'sporring') return null;
    return { slag: 'avklaring', grunn: 'navn', gjelder: ord.raa, valg: [{ sporring: t.sporring }], delvis: null };
  }

  private medForrige(treff: Utkasttreff, s: Sammenheng, ren: string, forrige: Sporring | null): Tolkning {
    const alene = fullfoer(treff.utkast, treff, s);
    const { underforstaatt } = treff.vilkaar;
    if (forrige === null && DE.test(ren) && treff.utkast.jaNei && treff.utkast.utvalg === null) {
      if (!treff.utkast.bedriftsord) return avslaa({ kode: 'uten_sammenheng' });
    }
    if (forrige === null) return underforstaatt ? avslaa({ kode: 'uten_sammenheng' }) : alene;
    const funn = /(?:^|\s)(?:den|det|dem|de|dette|disse|dei|han)(?=\s|$)/i.test(ren);
    const peker = funn && treff.utkast.utvalg === null && treff.utkast.maal.length === 0;
    const { utkast } = treff;
    const sumAvAlt =
      utkast.metode === 'sum' && utkast.utvalg === null && !utkast.bedriftsord && forrige.utvalg.selskaper.length > 0;
    const uferdig =
      alene.slag !== 'sporring' || alene.sporring.maal === 'antall_selskaper' || sumAvAlt || underforstaatt;
    if (!MARKERT.test(ren) && !peker && !(uferdig && kanUtfylles(alene))) return alene;
    // «og til sammen?» after one company's figure: together with what isn't said.
    const enkeltverdi = forrige.operasjon === 'verdi' && forrige.utvalg.selskaper.length === 1;
    if (sumAvAlt && enkeltverdi && utkast.maal.length === 0) return avslaa({ kode: 'uten_sammenheng' });
    const flettet = fullfoer(flett(treff.utkast, forrige), treff, s);
    return flettet.slag === 'avslag' && alene.slag !== 'avslag' ? alene : flettet;
  }

  /** Persons, opinions, forecasts and health are refused whatever else the question holds. */
  private stopp(funn: Funn): Avslag | null {
    if (funn.har('sensitivt')) return { kode: 'personopplysning' };
    if (funn.har('person')) return { kode: 'person' };
    if (funn.har('mening')) return { kode: 'mening' };
    if (funn.ord('prognose').some((l) => funn.ubrukt(l)) || funn.ord('vil').some((l) => funn.ubrukt(l)))
      return { kode: 'prognose' };
    const [foerste] = funn.alle('datter');
    if (foerste !== undefined) return { kode: 'datter_uten_tall', navn: foerste.navn, mor: foerste.mor };
    const tomt = funn.ledd.every(
      (l) => l.slag === 'fyll' || erOrd(l, 'hilsen', 'og', 'den', 'prep_til', 'prep_i', 'prep_fra'),
    );
    return tomt && !funn.har('den') ? { kode: 'utenfor' } : null;
  }

  /** Share capital is asked for of a company that can't have any. */
  private utenAksjekapital(funn: Funn, treff: Utkasttreff): Avslag | null {
    const [id, flere] = treff.utkast.utvalg?.selskaper ?? [];
    const form = id === undefined || flere !== undefined ? null : this.innsyn.selskap(id)?.organisasjonsform;
    if (id === undefined || (form !== 'KF' && form !== 'IKS')) return null;
    return funn.ledd.some((l) => /^aksjekapital/i.test(l.raa)) ? { kode: 'ingen_aksjekapital', selskap: id } : null;
  }

  private navnestopp(
    funn: Funn,
    treff: Utkasttreff,
    ren: string,
    idag: Dato,
    forrige: Sporring | null,
  ): Tolkning | null {
    const byttet = (start: number, slutt: number, navn: string): Tolkning =>
      this.tolkTekst(`${ren.slice(0, start)}${navn}${ren.slice(slutt)}`, idag, forrige, false);
    const somValg = (tolkninger: readonly Tolkning[]): readonly Valg[] =>
      tolkninger.flatMap((t) => (t.slag === 'sporring' ? [{ sporring: t.sporring }] : [])).slice(0, 3);
    const [flere] = funn.alle('flere_selskaper');
    if (flere !== undefined) {
      const navn = flere.ider.map((id) => this.entydigNavn(id)).filter((n) => n !== null);
      const valg = somValg(navn.map((n) => byttet(flere.start, flere.slutt, n)));
      return valg.length === 0
        ? avslaa({ kode: 'ukjent_selskap', navn: flere.raa, kommune: false })
        : { slag: 'avklaring', grunn: 'navn', gjelder: flere.raa, valg, delvis: null };
    }
    const feil = treff.omraade.feilSted;
    const sted = feil === null ? undefined : funn.alle('kommune').find((l) => l.navn === feil.kommune);
    const riktig = feil === null ? null : (this.innsyn.selskap(feil.selskap)?.kommune ?? null);
    if (feil === null || sted === undefined || riktig === null || treff.utkast.sammenligning) return null;
    const valg = somValg([byttet(sted.start, sted.slutt, riktig)]);
    return valg.length === 0 ? null : { slag: 'avklaring', grunn: 'kommune', gjelder: sted.raa, valg, delvis: null };
  }

  /** A way to write the company that fits no other. */
  private entydigNavn(id: string): string | null {
    const s = this.innsyn.selskap(id);
    if (s === undefined) return null;
    const maater = [s.navn, ...s.alias, ...(s.orgnr === null ? [] : [s.orgnr])];
    return maater.find((m) => this.navn.slaaOpp(m.toLowerCase())?.slag === 'selskap') ?? null;
  }
}

/** «Klæbu kommune»: a kommune by a company's name is not the company. */
function kommuneMedSelskapsnavn(funn: Funn): string | null {
  for (const l of funn.alle('selskap')) {
    const neste = funn.ledd[funn.ledd.indexOf(l) + 1];
    if (neste !== undefined && !neste.brudd && /^kommunes?$/i.test(neste.raa)) return `${l.raa} ${neste.raa}`;
  }
  return null;
}

function kanUtfylles(t: Tolkning): boolean {
  if (t.slag === 'avklaring') return t.grunn === 'maal' || t.grunn === 'omfang' || t.grunn === 'ordning';
  return (
    t.slag === 'sporring' ||
    t.avslag.kode === 'uten_sammenheng' ||
    t.avslag.kode === 'utenfor' ||
    t.avslag.kode === 'ukjent_maal' ||
    t.avslag.kode === 'bare_ett_om_gangen'
  );
}

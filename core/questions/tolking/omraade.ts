import type { Innsyn, SelskapId } from '../../portfolio/index.ts';
import type { Ledd } from '../lesing/ledd.ts';
import type { Navneregister } from '../lesing/navn.ts';
import type { Omraade } from '../sporring/sporring.ts';
import { erOrd, erTomt, type Funn, type LeddAv } from './funn.ts';
import { nektedeSteder } from './nektelse.ts';

export interface Omraadetreff {
  readonly utvalg: Omraade | null;
  readonly unntatt: Omraade;
  readonly uklarKommune: boolean;
  /** Companies that a figure is held against: «høyere enn Spir». */
  readonly mot: readonly SelskapId[];
  /** Kommuner that only say where the named companies lie. */
  readonly steder: readonly string[];
  /** A company and a kommune that it doesn't lie in. */
  readonly feilSted: { readonly selskap: SelskapId; readonly kommune: string } | null;
}

const UTELUKKER = ['unntatt', 'utenfor', 'uten'] as const;

type Stedsledd = LeddAv<'selskap'> | LeddAv<'kommune'>;

/** «ikke Oslo», as a whole follow-up. */
function stedEtter(funn: Funn, l: Ledd): boolean {
  const neste = funn.neste(l);
  return neste?.slag === 'kommune' || neste?.slag === 'selskap';
}

function unntatte(funn: Funn): ReadonlySet<Stedsledd> {
  const ut = new Set<Stedsledd>();
  const [foerste] = funn.ledd;
  const ikkeFoerst = foerste !== undefined && erOrd(foerste, 'ikke') && stedEtter(funn, foerste) ? [foerste] : [];
  for (const u of [...funn.ord(...UTELUKKER), ...ikkeFoerst]) {
    let plass = funn.ledd.indexOf(u) + 1;
    for (let l = funn.ledd[plass]; l !== undefined; l = funn.ledd[++plass]) {
      if (l.slag === 'selskap' || l.slag === 'kommune') {
        ut.add(l);
        funn.bruk(l, u);
      } else if (!erTomt(l) && !erOrd(l, 'bedrift', 'kommune', 'den')) break;
      if (l.brudd && ut.size > 0 && !(l.slag === 'selskap' || l.slag === 'kommune')) break;
    }
  }
  for (const l of nektedeSteder(funn)) ut.add(l);
  for (const u of funn.ord('holdt_utenfor')) {
    const navn = foranstilte(funn, u);
    if (navn.length > 0) funn.bruk(u, ...navn);
    for (const l of navn) ut.add(l);
  }
  return ut;
}

const AAPNER = /^(?:når|hvis|dersom|viss)$/i;

/**
 * «når Spir, Arba og Unikum holdes utenfor» reaches back to «når», «med Spir holdt utenfor» to «med», «i Oslo, Spir og
 * Arba holdt utenfor» to the comma. None where a list may begin earlier: the word stays unused, and stops the answer.
 */
function foranstilte(funn: Funn, u: Ledd): readonly Stedsledd[] {
  const alle: Stedsledd[] = [];
  let nr = funn.ledd.indexOf(u) - 1;
  for (let l = funn.ledd[nr]; l !== undefined; l = funn.ledd[--nr]) {
    if (l.slag === 'selskap' || l.slag === 'kommune') alle.push(l);
    else if (!erOrd(l, 'og')) break;
  }
  const aapner = funn.ledd[nr];
  if (aapner !== undefined && AAPNER.test(aapner.raa)) {
    funn.bruk(aapner);
    return alle;
  }
  const komma = alle.findIndex((l) => l.brudd);
  if (komma < 0) return aapner?.raa.toLowerCase() === 'med' ? alle : [];
  const [ute, igjen] = [alle.slice(0, komma + 1), alle.slice(komma + 1)];
  const sammeListe = igjen.some((l) => l.brudd) || igjen[0]?.slag === ute.at(-1)?.slag;
  return sammeListe ? [] : ute;
}

function motparter(funn: Funn): readonly LeddAv<'selskap'>[] {
  const ut: LeddAv<'selskap'>[] = [];
  const hopp = (l: Ledd) => erTomt(l) || l.slag === 'maal' || erOrd(l, 'den');
  for (const s of funn.alle('selskap')) {
    const foran = funn.forrige(s, hopp);
    // An opening «enn» is «what about»: «enn Stavne?»
    if (
      erOrd(foran, 'enn', 'over', 'under') &&
      foran !== undefined &&
      foran !== funn.ledd[0] &&
      !/^(?:over|under)$/.test(foran.raa.toLowerCase())
    ) {
      ut.push(s);
    }
  }
  return ut;
}

/** «over Oslo-snittet»: whose average it is, and not whose companies. */
function iSnittet(funn: Funn, l: Ledd): boolean {
  const neste = funn.ledd[funn.ledd.indexOf(l) + 1];
  return erOrd(neste, 'snitt', 'median') && erOrd(funn.forrige(l), 'over', 'under', 'enn', 'minst', 'hoeyst');
}

function uklar(funn: Funn, kommune: LeddAv<'kommune'>, navn: Navneregister): boolean {
  if (navn.selskaperSomBegynnerMed(kommune.navn).length === 0) return false;
  const nr = funn.ledd.indexOf(kommune);
  const [foran, etter] = [funn.ledd[nr - 1], funn.ledd[nr + 1]];
  if (erOrd(etter, 'kommune', 'bedrift')) return false;
  return !(erOrd(foran, 'prep_i') || erOrd(foran, 'og'));
}

/** «hvilken kommune», «hvilke byer», «per kommune»: kommuner are what is asked for. */
export function kommunerSpurt(funn: Funn): readonly Ledd[] {
  return funn.ord('kommune', 'by').filter((l) => {
    const foran = funn.ledd[funn.ledd.indexOf(l) - 1];
    return (
      erOrd(foran, 'hvem') ||
      /^(?:hvilken|hvilke|kva|per|pr|hver|kvar|hvor mange|kor mange)$/.test(foran?.raa.toLowerCase() ?? '')
    );
  });
}

const unike = <T>(liste: readonly T[]): readonly T[] => [...new Set(liste)];

/** Which companies and kommuner the question is about, which are left out, and which are only held against. */
export function finnOmraade(funn: Funn, innsyn: Innsyn, navn: Navneregister): Omraadetreff {
  const ute = unntatte(funn);
  const mot = new Set(motparter(funn));
  const selskaper = funn.alle('selskap').filter((l) => !ute.has(l) && !mot.has(l));
  const kommuner = funn.alle('kommune').filter((l) => !ute.has(l) && !iSnittet(funn, l));
  funn.bruk(...funn.alle('selskap'), ...funn.alle('kommune'));
  const spurt = kommunerSpurt(funn);
  for (const l of funn.ord('kommune', 'by')) if (!spurt.includes(l)) funn.bruk(l);
  const ider = navn.iRekkefoelge(selskaper.map((s) => s.id));
  const stedsnavn = innsyn.kommuner.filter((k) => kommuner.some((l) => l.navn === k));
  let feilSted: Omraadetreff['feilSted'] = null;
  let igjen: readonly string[] = stedsnavn;
  if (ider.length > 0 && stedsnavn.length > 0) {
    const steder = new Set(ider.map((id) => innsyn.selskap(id)?.kommune));
    igjen = stedsnavn.filter((k) => !steder.has(k));
    const [kommune] = igjen;
    const [selskap] = ider;
    if (kommune !== undefined && selskap !== undefined) feilSted = { selskap, kommune };
  }
  const utelatte = [...ute];
  return {
    utvalg: ider.length === 0 && igjen.length === 0 ? null : { selskaper: [...ider], kommuner: [...igjen] },
    unntatt: {
      selskaper: [...navn.iRekkefoelge(utelatte.flatMap((l) => (l.slag === 'selskap' ? [l.id] : [])))],
      kommuner: innsyn.kommuner.filter((k) => utelatte.some((l) => l.slag === 'kommune' && l.navn === k)),
    },
    uklarKommune: ider.length === 0 && kommuner.length === 1 && kommuner.some((k) => uklar(funn, k, navn)),
    mot: [...unike([...mot].map((l) => l.id))],
    steder: ider.length > 0 ? stedsnavn.filter((k) => !igjen.includes(k)) : [],
    feilSted,
  };
}

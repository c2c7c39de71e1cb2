import type { Ledd } from '../lesing/ledd.ts';
import type { Leksikon } from '../lesing/leksikon.ts';
import type { Navneregister } from '../lesing/navn.ts';
import { vernetForslag } from '../lesing/rett.ts';
import { erOrd, erTomt, type Funn } from './funn.ts';
import { type Avslag, avslaa, type Tolkning, type Valg } from './stans.ts';
import type { Utkast } from './utkast.ts';

interface Forslag {
  readonly tekst: string;
  readonly avstand: number;
}

/** The question with one stretch exchanged. */
function bytt(ren: string, fra: Ledd, til: Ledd, nytt: string): string {
  return `${ren.slice(0, fra.start)}${nytt}${ren.slice(til.slutt)}`;
}

const LENGSTE_VINDU = 4;
const FLEST_FORSLAG = 6;

/** Names that a stretch around an unknown word looks like, nearest first. */
function navneforslag(ren: string, ledd: readonly Ledd[], ukjent: Ledd, navn: Navneregister): readonly Forslag[] {
  const nr = ledd.indexOf(ukjent);
  const ut = new Map<string, Forslag>();
  for (let fra = Math.max(0, nr - LENGSTE_VINDU + 1); fra <= nr; fra++) {
    for (let til = nr; til < Math.min(ledd.length, fra + LENGSTE_VINDU); til++) {
      const [a, b] = [ledd[fra], ledd[til]];
      if (a === undefined || b === undefined) continue;
      if (ledd.slice(fra, til + 1).some((l) => l !== ukjent && l.slag !== 'ukjent' && !kanVaereNavn(l))) continue;
      const skrevet = ren
        .slice(a.start, b.slutt)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}&]+/gu, ' ')
        .trim();
      for (const treff of navn.ligner(skrevet)) {
        const tekst = bytt(ren, a, b, treff.navn);
        const tidligere = ut.get(treff.navn);
        // A longer stretch that fits as well explains more of the question.
        if (tidligere === undefined || treff.avstand <= tidligere.avstand)
          ut.set(treff.navn, { tekst, avstand: treff.avstand });
      }
    }
  }
  return [...ut.values()].sort((a, b) => a.avstand - b.avstand).slice(0, FLEST_FORSLAG);
}

const kanVaereNavn = (l: Ledd): boolean =>
  l.slag === 'ukjent' ||
  l.slag === 'kommune' ||
  l.slag === 'selskap' ||
  erOrd(l, 'kf', 'bedrift') ||
  (l.slag === 'ord' && l.ord === 'og');

const stor = (l: Ledd): boolean => /^\p{Lu}/u.test(l.raa);

function iNavneplass(funn: Funn, l: Ledd): boolean {
  const nr = funn.ledd.indexOf(l);
  const foran = funn.ledd[nr - 1];
  const etter = funn.ledd.slice(nr + 1).find((x) => !erTomt(x) && x.slag !== 'tid' && x.slag !== 'ukjent');
  return (
    erOrd(foran, 'prep_til', 'prep_i', 'og', 'eller', 'sammenlign', 'prep_fra') ||
    (stor(l) && nr > 0) ||
    etter === undefined ||
    l.brudd
  );
}

/** What to do with words that were not understood: ask about a name or a comparison that they look like, else refuse. */
export function ukjenteOrd(
  funn: Funn,
  ren: string,
  utkast: Utkast,
  leksikon: Leksikon,
  navn: Navneregister,
  tolkIgjen: (tekst: string) => Tolkning,
): Tolkning {
  const ukjente = funn.alle('ukjent');
  const [foerste] = ukjente;
  if (foerste === undefined) return avslaa({ kode: 'utenfor' });
  const valg: Valg[] = [];
  const sett = new Set<string>();
  for (const u of ukjente) {
    const ord = vernetForslag(u.raa.toLowerCase(), leksikon);
    const navnene = navneforslag(ren, funn.ledd, u, navn);
    const ordet = ord === null || navnene.some((f) => f.avstand === 0) ? [] : [bytt(ren, u, u, ord)];
    const forslag = [...ordet, ...navnene.map((f) => f.tekst)];
    for (const tekst of forslag) {
      const t = valg.length < 3 ? tolkIgjen(tekst) : null;
      if (t?.slag !== 'sporring') continue;
      const noekkel = JSON.stringify(t.sporring);
      if (!sett.has(noekkel)) valg.push({ sporring: t.sporring });
      sett.add(noekkel);
    }
  }
  if (valg.length > 0)
    return { slag: 'avklaring', grunn: 'navn', gjelder: ukjente.map((u) => u.raa).join(' '), valg, delvis: null };
  return avslaa(avslagFor(funn, utkast, ukjente));
}

const EGENNAVN = /^\p{Lu}\p{Ll}+$/u;

/** «Har Ola Nordmann AFT-plass hos …?»: two names open the question, of someone at a company. */
function omPerson(funn: Funn, ukjente: readonly Ledd[], u: Utkast): boolean {
  const [verb, fornavn, etternavn] = funn.ledd;
  const navn = [fornavn, etternavn].every((l) => l !== undefined && ukjente.includes(l) && EGENNAVN.test(l.raa));
  const omPlass = u.maal.every(
    (m) => m.includes('plasser') || m.startsWith('resultatgrad') || m.startsWith('andel_i_'),
  );
  return navn && omPlass && verb?.slag === 'fyll';
}

/** «Hvilke bedrifter har Ålesund?»: a place that has none here. */
function erStedSist(funn: Funn, ukjente: readonly Ledd[]): boolean {
  const [sted] = ukjente;
  return ukjente.length === 1 && sted !== undefined && sted === funn.ledd.at(-1) && EGENNAVN.test(sted.raa);
}

function avslagFor(funn: Funn, u: Utkast, ukjente: readonly Ledd[]): Avslag {
  const ord = ukjente.map((l) => l.raa);
  const harMaal = u.maal.length > 0 || u.sats || u.minimum || u.oversikt;
  const harSted = u.utvalg !== null;
  const harSelskap = (u.utvalg?.selskaper.length ?? 0) > 0;
  const [foerste] = ukjente;
  if (harSelskap && omPerson(funn, ukjente, u)) return { kode: 'person' };
  if (!harMaal && funn.har('bedrift') && !harSted && erStedSist(funn, ukjente))
    return { kode: 'ukjent_selskap', navn: ord.join(' '), kommune: true };
  if (!harMaal && !harSelskap && !funn.har('bedrift')) return { kode: 'utenfor' };
  if (foerste === undefined || !harMaal) return { kode: 'ukjent_maal', ord };
  const navneplass = ukjente.filter((l) => iNavneplass(funn, l) && !/^\d/.test(l.raa));
  const [plassert] = navneplass;
  const selskapsnavn = plassert !== undefined && (!harSted ? true : navneplass.some(stor));
  if (selskapsnavn && plassert !== undefined && (harMaal || funn.har('bedrift'))) {
    const nr = funn.ledd.indexOf(plassert);
    return { kode: 'ukjent_selskap', navn: ord.join(' '), kommune: /^i$/i.test(funn.ledd[nr - 1]?.raa ?? '') };
  }
  return { kode: 'ukjent_maal', ord };
}

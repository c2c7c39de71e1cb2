import type { Kolonnerolle } from '../catalogue/index.ts';
import { ENHET } from '../catalogue/roller/enhet.ts';
import { AAR, KOMMUNE, MAAL, PERIODE, SELSKAP } from '../catalogue/roller/felles.ts';
import { cellenavn } from '../grid.ts';
import type { Navnesett } from '../names/navnesett.ts';
import { rensNavn } from '../names/noekkel.ts';
import type { Melding } from '../problem.ts';
import type { Problemsamler } from '../problemsamler.ts';
import { kjentKommune } from '../words/kommuner.ts';
import { kanVaereKroner } from './bare-tiltak.ts';
import type { Blokk } from './blokker.ts';
import { type Innhold, tellInnhold } from './innhold.ts';
import { erMaalrolle, type Kontekst } from './kontekst.ts';
import type { Ordliste } from './oppslag.ts';
import type { Overskrift } from './overskrift.ts';
import { type Kolonneoverskrift, lesKolonneoverskrift } from './overskriftstekster.ts';
import { velgRolle } from './rollevalg.ts';
import type { Rutenett } from './rutenett.ts';
import { POSTROLLE, velgSlag } from './slagvalg.ts';
import type { Kolonne, Tabell } from './tabell.ts';

interface Grunnlag {
  readonly nett: Rutenett;
  readonly blokk: Blokk;
  readonly navn: Navnesett;
  readonly kontekst: Kontekst;
  readonly problemer: Problemsamler;
}

/** The columns with anything in them, in header or rows. */
export function brukteKolonner(nett: Rutenett, rader: readonly number[]): readonly number[] {
  const brukt = new Set<number>();
  for (const rad of rader) for (const k of nett.fylte(rad)) brukt.add(k);
  return [...brukt].sort((a, b) => a - b);
}

const foerste = <T>(verdier: readonly (T | null)[]): T | null => verdier.find((v) => v !== null) ?? null;

interface Kolonneselskap {
  readonly navn: string;
  readonly kommune: string | null;
}

/** A header that is a company's name, whole or beside its year. */
function selskapI(o: Overskrift | null, navn: Navnesett): Kolonneselskap | null {
  if (o === null || o.kjent || o.barePeriode) return null;
  if (navn.erNavn(o.tekst)) return rensNavn(o.tekst);
  const funnet = o.periode === null ? null : navn.finnI(o.tekst);
  return funnet === null ? null : { navn: funnet, kommune: null };
}

/** What is wrong with a header, held back until it is known that the column is not the one with the row labels. */
type Utsatt = Map<number, { readonly celle: string; readonly melding: Melding }>;

function lagKolonne(g: Grunnlag, ord: Ordliste, h: Kolonneoverskrift, harData: boolean, utsatt: Utsatt): Kolonne {
  const deler = [...(h.egen === null ? [] : [h.egen]), ...h.grupper];
  const enheter = [...h.enheter, ...deler];
  const selskap = foerste(deler.map((o) => selskapI(o, g.navn)));
  const kommune = foerste(h.grupper.map((o) => kjentKommune(o.tekst))) ?? selskap?.kommune ?? null;
  const celle = cellenavn(h.rad === 0 ? (g.blokk.rader[0] ?? 1) : h.rad, h.nr);
  const grunn = {
    nr: h.nr,
    celle,
    overskrift: h.egen?.tekst ?? h.grupper[0]?.tekst ?? '',
    periode: foerste(deler.map((o) => o.periode)),
    del: foerste(deler.map((o) => o.del)),
    tierpotens: foerste(enheter.map((o) => o.tierpotens)),
    prosent: enheter.some((o) => o.prosent),
    nivaa: foerste(deler.filter((o) => o !== h.egen || o.fraser.length > 1).map((o) => o.nivaa)),
    tidspunkt: foerste(deler.map((o) => o.tidspunkt)),
    selskap: selskap?.navn ?? null,
    kommune,
  };
  const ikkeFakta = deler.some((o) => o.ikkeFakta);
  if (ikkeFakta) return { ...grunn, rolle: null, bar: false, utelatt: true };
  const egen = h.egen;
  const utenEgetOrd =
    egen === null ||
    egen.barePeriode ||
    (egen.bareEnhet && velgRolle(ord, egen, [], null, false).slag !== 'rolle') ||
    selskapI(egen, g.navn) !== null ||
    (egen.tidspunkt !== null && !egen.kjent);
  if (utenEgetOrd) return { ...grunn, rolle: maalIGruppe(ord, h, g.kontekst.tema), bar: true, utelatt: false };
  const valg = velgRolle(ord, egen, h.grupper, g.kontekst.tema, harData);
  if (valg.slag === 'tvetydig') {
    if (harData)
      utsatt.set(h.nr, {
        celle,
        melding: {
          kode: 'tvetydig_kolonne',
          felter: { overskrift: egen.tekst, kandidater: valg.kandidater, annenCelle: null },
        },
      });
    return { ...grunn, rolle: null, bar: false, utelatt: true };
  }
  if (valg.slag === 'ingen') return { ...grunn, rolle: null, bar: false, utelatt: false };
  if (valg.naer)
    utsatt.set(h.nr, {
      celle,
      melding: {
        kode: 'overskrift_lest_som',
        felter: { overskrift: egen.tekst, lestSom: valg.rolle.id },
      },
    });
  if (valg.rolle.type === 'verdi')
    return { ...grunn, rolle: maalIGruppe(ord, h, g.kontekst.tema) ?? valg.rolle, bar: true, utelatt: false };
  return { ...grunn, rolle: valg.rolle, bar: false, utelatt: false };
}

/** A year or a company under the name of a measure. */
function maalIGruppe(ord: Ordliste, h: Kolonneoverskrift, tema: string | null): Kolonnerolle | null {
  for (let i = 0; i < h.grupper.length; i++) {
    const o = h.grupper[i];
    if (o === undefined) continue;
    const valg = velgRolle(ord, o, h.grupper.slice(i + 1), tema, false);
    if (valg.slag === 'rolle' && erMaalrolle(valg.rolle)) return valg.rolle;
  }
  return null;
}

interface Utfylt {
  readonly kolonner: readonly Kolonne[];
  readonly etikett: Kolonne | null;
  /** What the corner over the names says that the figures are of. */
  readonly hjoernemaal: Kolonnerolle | null;
}

const halvparten = (del: number, hele: number): boolean => hele > 0 && del * 2 >= hele;

/** Columns whose header says nothing, or something else than what stands there, are known by their cells. */
function fyllUt(g: Grunnlag, kolonner: readonly Kolonne[], egetSlag: boolean): Utfylt {
  const innhold = new Map<number, Innhold>();
  const i = (k: Kolonne): Innhold => {
    const foer = innhold.get(k.nr);
    if (foer) return foer;
    const ny = tellInnhold(g.nett, g.blokk.rader, k.nr, g.navn);
    innhold.set(k.nr, ny);
    return ny;
  };
  const harRolle = (id: string) =>
    kolonner.some((k) => k.rolle?.id === id && !(k.rolle.id === 'selskap' && erEtikettkolonne(i(k))));
  const maalkolonner = kolonner.filter((k) => k.rolle !== null && erMaalrolle(k.rolle) && !erEtikettkolonne(i(k)));
  const etikett = egetSlag
    ? null
    : (merketEtikett(kolonner, i) ?? kolonner.find((k) => maalkolonner.length === 0 && erEtikettkolonne(i(k))) ?? null);
  const gjettet = new Set<string>();
  const navnehjoerne = egetSlag || harRolle('selskap') ? undefined : kolonner.find((k) => erNavnUnderMaal(k, i));
  const kolonnerUt = kolonner.map((k): Kolonne => {
    if (k.nr === navnehjoerne?.nr) return { ...k, rolle: SELSKAP, bar: false };
    if (k.nr === etikett?.nr) return { ...k, rolle: MAAL, bar: false, utelatt: false };
    if (k.rolle !== null || k.utelatt || (k.bar && k.overskrift !== '')) return k;
    if (etikett !== null && g.blokk.overskrifter.length === 0) return k;
    const rolle = rolleAvInnhold(i(k), k, (id) => harRolle(id) || gjettet.has(id));
    if (rolle === null) return k;
    gjettet.add(rolle.id);
    return { ...k, rolle, bar: false };
  });
  return {
    kolonner: kolonnerUt,
    etikett: kolonnerUt.find((k) => k.nr === etikett?.nr) ?? null,
    hjoernemaal: navnehjoerne?.rolle ?? null,
  };
}

/** «Omsetning | 2019 | 2020» over companies: the corner says what all the figures are, and the column holds names. */
function erNavnUnderMaal(k: Kolonne, i: (k: Kolonne) => Innhold): boolean {
  if (k.rolle === null || !erMaalrolle(k.rolle) || k.bar || k.utelatt) return false;
  const { navn, tekster, fylte } = i(k);
  return navn > 0 && tekster === fylte && halvparten(navn, tekster);
}

/** Of several columns that may name the measures (account number, account name): the one with most known names. */
function merketEtikett(kolonner: readonly Kolonne[], i: (k: Kolonne) => Innhold): Kolonne | undefined {
  const merket = kolonner.filter((k) => k.rolle?.type === 'maal');
  return merket.reduce<Kolonne | undefined>(
    (best, k) => (best === undefined || i(k).etiketter > i(best).etiketter ? k : best),
    undefined,
  );
}

export function erEtikettkolonne(n: Innhold): boolean {
  return (
    n.etiketter >= 1 &&
    n.navn === 0 &&
    halvparten(n.tekster, n.fylte) &&
    (n.etiketter >= 2 || halvparten(n.etiketter, n.tekster))
  );
}

function rolleAvInnhold(n: Innhold, k: Kolonne, har: (id: string) => boolean): Kolonnerolle | null {
  if (!har('selskap') && halvparten(n.navn, n.tekster) && n.navn > 0) return SELSKAP;
  if (k.overskrift === '' && !har('aar') && !har('periode') && n.perioder > 0 && n.perioder === n.fylte)
    return n.tekster === 0 ? AAR : PERIODE;
  if (!har('kommune') && n.kommuner > 0 && halvparten(n.kommuner, n.tekster)) return KOMMUNE;
  if (!har('enhet') && n.enheter > 0 && n.enheter === n.tekster) return ENHET;
  return null;
}

/** Two columns with the same meaning: neither is read, and both are named. */
function skillTvetydige(
  g: Grunnlag,
  kolonner: readonly Kolonne[],
  harData: (k: Kolonne) => boolean,
): readonly Kolonne[] {
  const etter = new Map<string, Kolonne[]>();
  for (const k of kolonner) {
    if (k.rolle === null || k.utelatt || k.bar || ['merknad', 'maal'].includes(k.rolle.id) || !harData(k)) continue;
    const noekkel = [
      k.rolle.id,
      k.periode?.fra,
      k.periode?.til,
      k.del?.fra,
      k.del?.til,
      k.nivaa,
      k.tidspunkt,
      k.selskap,
      k.kommune,
    ].join('|');
    etter.set(noekkel, [...(etter.get(noekkel) ?? []), k]);
  }
  const utelates = new Set<number>();
  for (const like of etter.values()) {
    if (like.length < 2) continue;
    for (const k of like) {
      const annen = like.find((x) => x !== k);
      utelates.add(k.nr);
      g.problemer.meld(k.celle, {
        kode: 'tvetydig_kolonne',
        felter: {
          overskrift: k.overskrift,
          kandidater: k.rolle === null ? [] : [k.rolle.id],
          annenCelle: annen?.celle ?? null,
        },
      });
    }
  }
  return utelates.size === 0 ? kolonner : kolonner.map((k) => (utelates.has(k.nr) ? { ...k, utelatt: true } : k));
}

/** Understands a block's columns: what kind of table it is, and what each column holds. */
export function tolkTabell(fil: string, ark: string, g: Grunnlag): Tabell {
  const { nett, blokk, kontekst } = g;
  const iRader = new Set(brukteKolonner(nett, blokk.rader));
  const alle = [...new Set([...iRader, ...brukteKolonner(nett, blokk.overskrifter)])].sort((a, b) => a - b);
  const hoder = alle.map((k) => lesKolonneoverskrift(nett, blokk.overskrifter, k));
  const etiketter = tekstene(nett, blokk.rader, alle.slice(0, 4));
  const { slag, ord } = velgSlag(hoder, kontekst.ord, kontekst.tema, etiketter);
  const utsatt: Utsatt = new Map();
  const tolket = hoder.map((h) => lagKolonne(g, ord, h, iRader.has(h.nr), utsatt));
  const meld = (etikett: Kolonne | null | undefined) => {
    for (const [nr, u] of utsatt) if (nr !== etikett?.nr) g.problemer.meld(u.celle, u.melding);
  };
  const felles = { fil, ark, nett, slag, overskriftsrader: blokk.overskrifter, rader: blokk.rader, kontekst };
  if (slag === 'tiltaksregnskap') {
    const post = postkolonne(nett, blokk.rader, tolket);
    meld(post);
    const kolonner = skillTvetydige(
      g,
      tolket.map((k) => (k.nr === post?.nr ? { ...k, rolle: POSTROLLE, bar: false, utelatt: false } : k)),
      (k) => iRader.has(k.nr),
    );
    return { ...felles, kolonner, etikett: kolonner.find((k) => k.nr === post?.nr) ?? null };
  }
  const utfylt = fyllUt(g, tolket, slag !== 'felles');
  const { etikett } = utfylt;
  meld(etikett);
  const kolonner = utenMuligeKroner(g, utfylt.kolonner);
  return {
    ...felles,
    kontekst: medHjoerne({ ...kontekst, maal: utfylt.hjoernemaal ?? kontekst.maal }, kolonner),
    kolonner: skillTvetydige(g, kolonner, (k) => iRader.has(k.nr)),
    etikett,
  };
}

function utenMuligeKroner(g: Grunnlag, kolonner: readonly Kolonne[]): readonly Kolonne[] {
  const tvil = new Set(kanVaereKroner(kolonner, g.kontekst));
  return kolonner.map((k) => {
    if (!tvil.has(k)) return k;
    const kandidater = [k.rolle?.id ?? '', 'tilskudd'];
    g.problemer.meld(k.celle, {
      kode: 'tvetydig_kolonne',
      felter: { overskrift: k.overskrift, kandidater, annenCelle: null },
    });
    return { ...k, utelatt: true };
  });
}

/** The unit in the corner («Tall i tusen kroner» over the names or the lines) is the whole table's. */
function medHjoerne(kontekst: Kontekst, kolonner: readonly Kolonne[]): Kontekst {
  const hjoerner = kolonner.filter(
    (k) => k.rolle !== null && !erMaalrolle(k.rolle) && !k.bar && k.rolle.type !== 'verdi',
  );
  const tierpotens = foerste(hjoerner.map((k) => k.tierpotens)) ?? kontekst.tierpotens;
  return { ...kontekst, tierpotens, prosent: kontekst.prosent || hjoerner.some((k) => k.prosent) };
}

function tekstene(nett: Rutenett, rader: readonly number[], kolonner: readonly number[]): readonly string[] {
  return rader.slice(0, 60).flatMap((r) => kolonner.map((k) => nett.tekst(r, k)).filter((t) => t !== null));
}

function postkolonne(nett: Rutenett, rader: readonly number[], kolonner: readonly Kolonne[]): Kolonne | undefined {
  const merket = kolonner.find((k) => k.rolle?.id === 'post');
  if (merket) return merket;
  return kolonner.find(
    (k) => tekstene(nett, rader, [k.nr]).length >= 2 && (k.rolle === null || k.rolle.type !== 'selskapsnavn'),
  );
}

import type { Kolonnerolle } from '../catalogue/index.ts';
import { SELSKAP } from '../catalogue/roller/felles.ts';
import type { Navnesett } from '../names/navnesett.ts';
import { erMaalrolle } from './kontekst.ts';
import { FELLES, TVETYDIGE } from './oppslag.ts';
import { tolkOverskrift } from './overskrift.ts';
import { lagRadbilde, type Radbilde } from './radbilde.ts';
import type { Rutenett } from './rutenett.ts';

/** A stretch of a sheet: titles, then header rows (none where measures stand down without one), then rows. 1-based. */
export interface Blokk {
  readonly titler: readonly number[];
  readonly overskrifter: readonly number[];
  readonly rader: readonly number[];
}

/** A heading over titles and a group row below it look alike: only what follows tells. */
interface Ramme {
  readonly nett: Rutenett;
  readonly navn: Navnesett;
  readonly bilde: (rad: number) => Radbilde;
  /** The next row with something in it, or 0. */
  readonly neste: (rad: number) => number;
}

function rolleI(tekst: string): Kolonnerolle | undefined {
  return tolkOverskrift(tekst)
    .fraser.map((f) => FELLES.get(f))
    .find((x) => x !== undefined);
}

/** Whether the row's label names a measure, and only that. */
function harMaaletikett(nett: Rutenett, rad: number): boolean {
  const foerste = nett.fylte(rad)[0];
  const etikett = foerste === undefined ? null : nett.tekst(rad, foerste);
  const rolle = etikett === null ? undefined : rolleI(etikett);
  return rolle !== undefined && erMaalrolle(rolle);
}

/**
 * «Driftsresultat | 2011 | 1999»: amounts that look like years. Years stand beside a measure when companies follow, and
 * beside a company when measures follow; where more of the same follows, or nothing, they are figures.
 */
function erTallSomAar({ nett, navn, neste }: Omit<Ramme, 'bilde'>, rad: number, b: Radbilde): boolean {
  const erTall = (k: number) => typeof nett.celle(rad, k) === 'number';
  if (b.perioder === 0 || b.data > 0 || b.slag.some((s, i) => s === 'periode' && !erTall(b.kolonner[i] ?? 0)))
    return false;
  let etter = neste(rad);
  while (etter !== 0 && nett.fylte(etter).length < 2) etter = neste(etter);
  if (harMaaletikett(nett, rad)) return etter === 0 || harMaaletikett(nett, etter);
  return b.slag[0] === 'navn' && (etter === 0 || navn.erNavn(nett.tekst(etter, nett.fylte(etter)[0] ?? 1) ?? ''));
}

function somTall(b: Radbilde): Radbilde {
  const slag = b.slag.map((s) => (s === 'periode' ? 'data' : s));
  return { ...b, slag, data: b.data + b.perioder, perioder: 0, kjente: b.kjente - b.perioder };
}

function lagRamme(nett: Rutenett, navn: Navnesett): Ramme {
  let sisteRad = 0;
  let siste: Radbilde | null = null;
  const neste = (rad: number): number => {
    for (let r = rad + 1; r <= nett.antallRader; r++) if (!nett.tom(r)) return r;
    return 0;
  };
  const bilde = (rad: number): Radbilde => {
    if (rad !== sisteRad || siste === null) {
      const b = lagRadbilde(nett, rad, navn);
      siste = erTallSomAar({ nett, navn, neste }, rad, b) ? somTall(b) : b;
      sisteRad = rad;
    }
    return siste;
  };
  return { nett, navn, bilde, neste };
}

/** Whether a column of the row has a figure in it. */
function harData(r: Ramme, rad: number, kolonner: readonly number[]): boolean {
  const b = r.bilde(rad);
  return b.kolonner.some((k, i) => (b.slag[i] === 'data' || b.slag[i] === 'periode') && kolonner.includes(k));
}

const HOEYST_OPPLYSNINGSRADER = 8;

/** Whether figures stand under the row, also below rows of texts about the columns («Kommune | Oslo | Bergen»). */
function harDataUnder(r: Ramme, rad: number, kolonner: readonly number[]): boolean {
  const foerste = kolonner[0] ?? 0;
  let under = r.neste(rad);
  for (let n = 0; under !== 0 && n <= HOEYST_OPPLYSNINGSRADER; n++) {
    if (harData(r, under, kolonner)) return true;
    const b = r.bilde(under);
    if (b.navn > 0 || (b.kolonner[0] ?? foerste) >= foerste) return false;
    under = r.neste(under);
  }
  return false;
}

function erSelskapsoverskrift(tekst: string | null): boolean {
  return tekst !== null && tolkOverskrift(tekst).fraser.some((f) => FELLES.get(f) === SELSKAP);
}

/** A label whose row holds figures of it, or says what the columns are about. */
export function radetikett(tekst: string): boolean {
  return tolkOverskrift(tekst).fraser.some((f) => {
    const r = FELLES.get(f);
    return (
      (r !== undefined && r.type !== 'maal' && r.type !== 'verdi' && r.id !== 'merknad' && r.id !== 'kilde') ||
      TVETYDIGE.has(f)
    );
  });
}

function tekstI(r: Ramme, rad: number, kolonne: number | undefined): string | null {
  return kolonne === undefined ? null : r.nett.tekst(rad, kolonne);
}

/** «Driftsresultat | 2020» right under another table's companies, with companies of its own below. */
function erMaaltittel(r: Ramme, rad: number, b: Radbilde): boolean {
  if (b.perioder === 0 || b.perioder < b.kolonner.length - 1 || !harMaaletikett(r.nett, rad)) return false;
  const etter = r.neste(rad);
  return etter !== 0 && r.bilde(etter).slag[0] === 'navn' && harData(r, etter, b.kolonner);
}

/** Years, companies or roles across, and no figures: a header. `iTabell`: among another table's rows, where more is asked. */
function erOverskrift(r: Ramme, rad: number, iTabell: boolean): boolean {
  if (r.nett.harTall(rad)) return false;
  const b = r.bilde(rad);
  const antall = b.kolonner.length;
  if (antall < 2 || b.data > 0) return antall === 1 && !iTabell && erNavneliste(r, rad, b);
  if (b.roller >= 2) return iTabell ? b.kjente * 3 >= antall * 2 && b.navn === 0 : b.kjente * 3 >= antall;
  if (iTabell && erMaaltittel(r, rad, b)) return true;
  if (iTabell) return b.perioder >= 2 && b.kjente === antall && b.navn === 0 && b.slag[0] !== 'periode';
  if (b.perioder >= 2) return b.kjente * 2 >= antall - 1 && b.navn === 0;
  const etter = r.neste(rad);
  if (etter === 0) return false;
  const bak = b.kolonner.slice(1);
  if (
    b.navn >= 2 ||
    (b.navn >= 1 && b.kjente >= 1 && b.perioder === 0 && !erSelskapsoverskrift(tekstI(r, rad, b.kolonner[0])))
  ) {
    return (b.navn + b.kjente) * 2 >= antall && harDataUnder(r, rad, bak) && !harBareNavn(r, etter);
  }
  if (b.perioder === 1 && antall <= 4)
    return harData(r, etter, b.kolonner) && r.bilde(etter).data > 0 && !erNoekkelVerdi(r, rad, b);
  return (
    b.roller === 1 &&
    antall <= 4 &&
    erSelskapsoverskrift(tekstI(r, rad, b.kolonner[0])) &&
    b.navn === 0 &&
    r.bilde(etter).kolonner.length >= 2 &&
    (r.bilde(etter).navn > 0 || r.bilde(etter).data > 0) &&
    b.perioder === 0
  );
}

function harBareNavn(r: Ramme, rad: number): boolean {
  const b = r.bilde(rad);
  return b.navn === b.kolonner.length;
}

/** «År | 2020», «Selskap | Spir Oslo AS»: a label and its value, not a header over rows. */
function erNoekkelVerdi(r: Ramme, rad: number, b: Radbilde): boolean {
  const etikett = tekstI(r, rad, b.kolonner[0]);
  if (b.kolonner.length !== 2 || etikett === null || b.slag[0] !== 'rolle') return false;
  const rolle = rolleI(etikett);
  return rolle !== undefined && !erMaalrolle(rolle) && rolle.type !== 'maal' && rolle.type !== 'selskapsnavn';
}

/** A list with nothing but names: «Selskaper» over companies. */
function erNavneliste(r: Ramme, rad: number, b: Radbilde): boolean {
  const kolonne = b.kolonner[0];
  if (!erSelskapsoverskrift(tekstI(r, rad, kolonne))) return false;
  const under = r.nett.tekst(rad + 1, kolonne ?? 1);
  return under !== null && r.navn.erNavn(under) && r.nett.fylte(rad + 1).length === 1;
}

/** A row of header cells above or below a header: group names, years, units. */
function erTilleggsrad(r: Ramme, rad: number, foersteKolonne: number, ned: boolean): boolean {
  const b = r.bilde(rad);
  const antall = b.kolonner.length;
  if (antall === 0 || b.data > 0) return false;
  if (ned && antall === 1 && b.kolonner[0] === foersteKolonne) return false;
  if (ned)
    return (
      b.kjente === antall &&
      (b.perioder > 0 || b.roller >= 2 || b.slag.every((s) => s === 'enhet' || s === 'tidspunkt'))
    );
  if (antall === 1) {
    const k = b.kolonner[0] ?? 0;
    return k > foersteKolonne;
  }
  const etikett = tekstI(r, rad, b.kolonner[0]);
  const noekkelVerdi =
    antall === 2 &&
    b.kolonner[0] === foersteKolonne &&
    etikett !== null &&
    (b.slag[0] === 'rolle' || etikett.endsWith(':')) &&
    r.nett.bredde(rad, foersteKolonne) === 1 &&
    b.slag[1] !== 'rolle';
  return !noekkelVerdi && !kildeEllerNote(etikett);
}

function kildeEllerNote(tekst: string | null): boolean {
  return tekst !== null && (tekst.length > 80 || /^(?:kilde|kjelde|merk|note|\*)/iu.test(tekst));
}

/** Measures down with no header: a label and its figure. */
function erMatrisestart(r: Ramme, rad: number): boolean {
  const b = r.bilde(rad);
  const etikett = tekstI(r, rad, b.kolonner[0]);
  if (b.kolonner.length < 2 || etikett === null || b.slag[0] !== 'rolle' || !radetikett(etikett)) return false;
  const rolle = rolleI(etikett);
  if (
    rolle === undefined ||
    ['selskap', 'aar', 'periode', 'kommune', 'nivaa', 'enhet', 'periode_fra', 'periode_til'].includes(rolle.id)
  )
    return false;
  return b.data > 0 || rolle.type === 'orgnr' || rolle.type === 'valg' || rolle.type === 'ja_nei';
}

/** Cuts a sheet into tables. */
export function finnBlokker(nett: Rutenett, navn: Navnesett): readonly Blokk[] {
  const r = lagRamme(nett, navn);
  const ut: Blokk[] = [];
  let titler: number[] = [];
  let rad = r.neste(0);
  while (rad !== 0) {
    const overskrift = erOverskrift(r, rad, false);
    if (!overskrift && !erMatrisestart(r, rad)) {
      titler.push(rad);
      rad = r.neste(rad);
      continue;
    }
    const overskrifter = overskrift ? utvidet(r, rad, titler) : [];
    const brukt = new Set(overskrifter);
    const foerste = overskrift ? r.neste(Math.max(...overskrifter)) : rad;
    const selskaperBortover = overskrifter.some((o) => r.bilde(o).navn >= 2);
    const { rader, neste } = radene(r, foerste, selskaperBortover);
    ut.push({ titler: titler.filter((t) => !brukt.has(t)), overskrifter, rader });
    titler = [];
    rad = neste;
  }
  if (titler.length > 0) ut.push({ titler, overskrifter: [], rader: [] });
  return ut;
}

const HOEYST_EKSTRA = 3;

function utvidet(r: Ramme, rad: number, titler: readonly number[]): number[] {
  const foersteKolonne = r.bilde(rad).kolonner[0] ?? 1;
  const ut = [rad];
  for (let opp = rad - 1; opp >= rad - HOEYST_EKSTRA && titler.includes(opp); opp--) {
    if (!erTilleggsrad(r, opp, foersteKolonne, false)) break;
    ut.unshift(opp);
  }
  for (let ned = rad + 1; ned <= rad + HOEYST_EKSTRA && ned <= r.nett.antallRader; ned++) {
    if (!erTilleggsrad(r, ned, foersteKolonne, true)) break;
    ut.push(ned);
  }
  return ut;
}

/** The table's rows, up to the next header. Lone texts at the end are the next table's titles (or footnotes: both are looked at). */
function radene(r: Ramme, foerste: number, selskaperBortover: boolean): { rader: number[]; neste: number } {
  const rader: number[] = [];
  let rad = foerste;
  let skilt = true;
  // Under companies across, «År | 2020 | 2020» before the first figures says more about the columns.
  let foerTall = selskaperBortover;
  while (rad !== 0) {
    const fylte = r.nett.fylte(rad);
    foerTall &&= r.bilde(rad).data === 0;
    if (fylte.length > 1 && rader.length > 0 && !foerTall && erOverskrift(r, rad, !skilt)) {
      let slutt = rader.length;
      while (slutt > 0 && r.nett.fylte(rader[slutt - 1] ?? 0).length === 1) slutt--;
      return { rader: rader.slice(0, slutt), neste: rader[slutt] ?? rad };
    }
    rader.push(rad);
    const neste = r.neste(rad);
    skilt = neste > rad + 1 || fylte.length === 1;
    rad = neste;
  }
  return { rader, neste: 0 };
}

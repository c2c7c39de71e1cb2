import { sammePeriode } from '../../values/index.ts';
import type { Ark } from '../grid.ts';
import { cellenavn, kolonnenavn } from '../grid.ts';
import { erSelskapsliste } from '../names/bygg-register.ts';
import type { Navnesett } from '../names/navnesett.ts';
import type { Problemsamler } from '../problemsamler.ts';
import { type Blokk, finnBlokker } from './blokker.ts';
import { tolkTabell } from './kolonner.ts';
import { type Kontekst, kildeI, kontekstFra, over, sammen } from './kontekst.ts';
import { lagRutenett, type Rutenett } from './rutenett.ts';
import { delSideVedSide } from './side-ved-side.ts';
import type { Tabell } from './tabell.ts';

/** A row of titles: its texts, and «label: value» as one text. */
function radtekst(nett: Rutenett, rad: number): string {
  return nett
    .fylte(rad)
    .map((k) => {
      const c = nett.celle(rad, k);
      return typeof c === 'number' ? String(c) : (nett.tekst(rad, k) ?? '');
    })
    .join(' ');
}

function kontekstAv(nett: Rutenett, rader: readonly number[], navn: Navnesett): Kontekst {
  return sammen(
    rader.map((rad) => {
      const kontekst = kontekstFra(radtekst(nett, rad), navn);
      return flereNavn(nett, rad, navn) ? { ...kontekst, selskap: null, kommune: null } : kontekst;
    }),
  );
}

/** A row with several companies is about none of them. */
function flereNavn(nett: Rutenett, rad: number, navn: Navnesett): boolean {
  const fylte = nett.fylte(rad);
  if (fylte.length < 2) return false;
  const navnene = new Set(
    fylte.flatMap((k) => {
      const tekst = nett.tekst(rad, k);
      return tekst === null ? [] : ((navn.erNavn(tekst) ? tekst : navn.finnI(tekst)) ?? []);
    }),
  );
  return navnene.size > 1;
}

/** A note under a table that names its source belongs to that table, also when the next one's titles follow. */
function kildeUnder(nett: Rutenett, blokk: Blokk, neste: Blokk | undefined): string | null {
  for (const rad of [...blokk.rader.slice(-8).filter((r) => nett.fylte(r).length === 1), ...(neste?.titler ?? [])]) {
    const kilde = kildeI(radtekst(nett, rad));
    if (kilde !== null) return kilde;
  }
  return null;
}

/** The unit that a note under the table gives («Alle tall i tusen kroner»). */
function enhetUnder(nett: Rutenett, blokk: Blokk, navn: Navnesett): number | null {
  for (let i = blokk.rader.length - 1; i >= 0; i--) {
    const rad = blokk.rader[i] ?? 0;
    if (nett.fylte(rad).length !== 1) return null;
    const { tierpotens } = kontekstFra(radtekst(nett, rad), navn);
    if (tierpotens !== null) return tierpotens;
  }
  return null;
}

/** A sheet's name and its title that name different years: neither is trusted. */
function utenUenighet(egen: Kontekst, arknavn: Kontekst, kontekst: Kontekst): Kontekst {
  const uenige = egen.periode !== null && arknavn.periode !== null && !sammePeriode(egen.periode, arknavn.periode);
  return uenige ? { ...kontekst, periode: null } : kontekst;
}

/** Titles apply to the tables under them: the sheet's own to all, a measure or a company only to the next table. */
export function lesArk(fil: string, ark: Ark, navn: Navnesett, problemer: Problemsamler): readonly Tabell[] {
  const nett = lagRutenett(ark);
  meldSkjult(ark, nett, problemer);
  const blokker = finnBlokker(nett, navn);
  const arknavn = kontekstFra(ark.navn, navn);
  const ut: Tabell[] = [];
  let foran = arknavn;
  blokker.forEach((blokk, nr) => {
    const egen = kontekstAv(nett, blokk.titler, navn);
    const kontekst = utenUenighet(egen, arknavn, over(egen, foran));
    if (nr === 0)
      foran = {
        ...kontekst,
        maal: arknavn.maal,
        selskap: arknavn.selskap ?? (blokker.length > 1 ? kontekst.selskap : null),
      };
    if (blokk.rader.length === 0) return;
    const kilde = egen.kilde ?? kildeUnder(nett, blokk, blokker[nr + 1]) ?? kontekst.kilde;
    if (kontekst.ikkeFakta) {
      problemer.meld(null, { kode: 'ukjent_ark', felter: { grunn: 'budsjett' } });
      return;
    }
    for (const del of delSideVedSide(nett, blokk, navn))
      ut.push(
        tolkTabell(fil, ark.navn, {
          ...del,
          navn,
          kontekst: { ...kontekst, kilde, tierpotens: kontekst.tierpotens ?? enhetUnder(nett, blokk, navn) },
          problemer,
        }),
      );
  });
  if (!ut.some(forstaatt) && harTabell(nett))
    problemer.meld(null, { kode: 'ukjent_ark', felter: { grunn: 'ikke_forstaatt' } });
  return ut;
}

const BARE_RAMME: ReadonlySet<string> = new Set([
  'merknad',
  'kommune',
  'aar',
  'periode',
  'del_av_aar',
  'selskap',
  'maal',
  'kilde',
  'enhet',
  'kommunenummer',
]);

/** Nothing but whose and when the figures are: what they are of is not known. */
function bareRamme(t: Tabell): boolean {
  return t.kolonner.every(
    (k) => !k.utelatt && (k.rolle === null || k.rolle.type === 'verdi' || BARE_RAMME.has(k.rolle.id)),
  );
}

const forstaatt = (t: Tabell): boolean => !bareRamme(t) || t.kolonner.some((k) => k.bar);

/** Whether a sheet that gave nothing should be told of: it has figures, and is no list of what the companies are. */
export function uforstaattTall(tabeller: readonly Tabell[]): boolean {
  return (
    tabeller.length > 0 &&
    tabeller.every((t) => t.slag === 'felles' && !erSelskapsliste(t)) &&
    tabeller.some((t) => harTabell(t.nett))
  );
}

/** At least one row with figures that are no years, beside a text: more than a note. */
function harTabell(nett: Rutenett): boolean {
  for (let rad = 1; rad <= nett.antallRader; rad++) {
    const fylte = nett.fylte(rad);
    const tall = fylte.filter((k) => typeof nett.celle(rad, k) === 'number');
    if (nett.harTall(rad) && (tall.length >= 2 || fylte.length > tall.length)) return true;
  }
  return false;
}

function intervaller(tall: readonly number[], vis: (n: number) => string): string {
  const deler: string[] = [];
  for (let i = 0; i < tall.length; i++) {
    const fra = tall[i] ?? 0;
    let til = fra;
    while (tall[i + 1] === til + 1) til = tall[++i] ?? til;
    deler.push(fra === til ? vis(fra) : `${vis(fra)}–${vis(til)}`);
  }
  return deler.join(', ');
}

/** Hidden rows, columns and sheets are read like the others, and named once. */
function meldSkjult(ark: Ark, nett: Rutenett, problemer: Problemsamler): void {
  const iBruk = [...ark.skjulteRader].filter((r) => nett.fylte(r).length > 0).sort((a, b) => a - b);
  const foerste = iBruk[0];
  if (foerste !== undefined)
    problemer.meld(cellenavn(foerste, 1), { kode: 'skjult_rad', felter: { rader: intervaller(iBruk, String) } });
  const kolonner = [...ark.skjulteKolonner]
    .filter((k) => ark.rader.some((r) => r?.[k - 1] !== undefined && r[k - 1] !== null))
    .sort((a, b) => a - b);
  const foersteKolonne = kolonner[0];
  if (foersteKolonne !== undefined)
    problemer.meld(cellenavn(1, foersteKolonne), {
      kode: 'skjult_kolonne',
      felter: { kolonner: intervaller(kolonner, kolonnenavn) },
    });
  if (ark.skjult && nett.antallRader > 0) problemer.meld(null, { kode: 'skjult_ark', felter: {} });
}

import { type AVTALESLAG, ORGANISASJONSFORMER } from '../../portfolio/index.ts';
import { lesTall } from '../../text/index.ts';
import type { Kilde } from '../../values/index.ts';
import type { Kolonnerolle } from '../catalogue/index.ts';
import type { Celle } from '../grid.ts';
import type { Problemsamler } from '../problemsamler.ts';
import { celletekst } from '../structure/rutenett.ts';
import { kommunenavn } from '../words/kommuner.ts';
import { lesJaNei } from '../words/valgord.ts';
import { lesDatocelle, lesValg, vist } from './dimensjoner.ts';
import { lesOrgnr } from './orgnr.ts';
import type { Faktasamler } from './samler.ts';
import type { Opplysninger, Organisasjonsform } from './selskapsopplysninger.ts';

/** A text that says something: no dash, no «ukjent». */
export function tekstI(c: Celle): string | null {
  const tekst = celletekst(c) ?? (typeof c === 'number' ? String(c) : '');
  return tekst === '' || lesTall(tekst).status === 'mangler' ? null : tekst;
}

export function janei(c: Celle, celle: string, problemer: Problemsamler): boolean | null {
  if (typeof c === 'boolean') return c;
  const tekst = tekstI(c);
  if (tekst === null) return null;
  const svar = lesJaNei(tekst);
  if (svar === null) problemer.meld(celle, { kode: 'ugyldig_valg', felter: { tekst, valg: ['ja', 'nei'] } });
  return svar;
}

const formFor = (id: string): Organisasjonsform | undefined => ORGANISASJONSFORMER.find((f) => f === id);

/** «Kari Nordmann (nestleder); Ola Hansen» as board members. */
function styremedlemmer(tekst: string): readonly { rolle: string; navn: string }[] {
  return tekst
    .split(/[;,\n]/)
    .map((d) => d.trim())
    .filter((d) => d !== '')
    .map((d) => {
      const treff = /^(.*?)\s*\(([^)]*)\)$/.exec(d);
      return treff ? { navn: treff[1] ?? d, rolle: treff[2] ?? '' } : { navn: d, rolle: 'styremedlem' };
    });
}

const UTLOEP: ReadonlyMap<string, (typeof AVTALESLAG)[number]> = new Map([
  ['godkjenning_til', 'godkjenning'],
  ['avtale_aft_til', 'avtale_aft'],
  ['avtale_vta_til', 'avtale_vta'],
  ['equass_til', 'equass'],
]);

/** What a cell says of the company it stands beside: a text, a number, a date. */
export function lesAttributt(
  r: Kolonnerolle,
  c: Celle,
  id: string,
  o: Opplysninger,
  kilde: Kilde,
  fakta: Faktasamler,
  p: Problemsamler,
): void {
  const celle = kilde.celle ?? '';
  const slag = UTLOEP.get(r.id);
  if (slag !== undefined) {
    const til = tekstI(c) === null && typeof c !== 'object' ? null : lesDatocelle(c, 'til');
    if (til !== null && 'feil' in til) p.meld(celle, til.feil);
    else if (til !== null) fakta.avtaler.push({ selskap: id, slag, fra: null, til: til.verdi, kilde });
    return;
  }
  if (r.type === 'orgnr') lesNummer(c, o, celle, p);
  else if (r.type === 'ja_nei') lesSvar(r, c, o, celle, p);
  else {
    const tekst = tekstI(c) ?? (typeof c === 'boolean' ? vist(c) : null);
    if (tekst !== null) settTekst(r, tekst, o, c, celle, p);
  }
}

function lesNummer(c: Celle, o: Opplysninger, celle: string, p: Problemsamler): void {
  const orgnr = lesOrgnr(c);
  if (orgnr !== null && 'feil' in orgnr) p.meld(celle, orgnr.feil);
  else if (orgnr !== null) o.orgnr ??= orgnr.verdi;
}

function lesSvar(r: Kolonnerolle, c: Celle, o: Opplysninger, celle: string, p: Problemsamler): void {
  const svar = janei(c, celle, p);
  if (svar === null) return;
  if (r.id === 'konsern') o.konsern ??= svar;
  if (r.id === 'utleie') o.utleie ??= svar;
  if (r.id === 'eier_annen_virksomhet') o.eierAnnenVirksomhet ??= svar;
}

function settTekst(r: Kolonnerolle, tekst: string, o: Opplysninger, c: Celle, celle: string, p: Problemsamler): void {
  switch (r.id) {
    case 'alias':
      o.alias.push(
        ...tekst
          .split(/[;,\n]/)
          .map((d) => d.trim())
          .filter((d) => d !== ''),
      );
      break;
    case 'kommune':
      o.kommune ??= kommunenavn(tekst);
      break;
    case 'organisasjonsform': {
      const lest = lesValg(c, r);
      if (lest !== null && 'feil' in lest) p.meld(celle, lest.feil);
      else if (lest !== null && formFor(lest.verdi) !== undefined)
        o.organisasjonsform ??= formFor(lest.verdi) ?? 'annen';
      break;
    }
    case 'formaal':
      o.formaal ??= tekst;
      break;
    case 'daglig_leder':
      o.dagligLeder ??= tekst;
      break;
    case 'styreleder':
      o.styre.unshift({ rolle: 'styreleder', navn: tekst });
      break;
    case 'styre':
      o.styre.push(...styremedlemmer(tekst));
      break;
    case 'ansvarlig_enhet':
      o.ansvarligEnhet ??= tekst;
      break;
    case 'andre_tilbud':
      o.andreTilbud ??= tekst;
      break;
    case 'kommersiell_virksomhet':
      o.kommersiellVirksomhet ??= lesJaNei(tekst) === false ? false : tekst;
      break;
    default:
      break;
  }
}

import { TILTAKSREGNSKAP_KOLONNER, type Tiltaksregnskap, type TiltaksregnskapRad } from '../../../portfolio/index.ts';
import type { Figur, Kilde, Periode } from '../../../values/index.ts';
import { cellenavn } from '../../grid.ts';
import type { Kolonne, Tabell } from '../../structure/tabell.ts';
import { type Post, TILTAKSREGNSKAPSPOSTER } from '../../words/poster.ts';
import type { Omgivelser } from '../omgivelser.ts';
import { type Postrad, poster } from './post.ts';

interface Samling {
  readonly selskap: string;
  readonly periode: Periode;
  readonly celler: Tiltaksregnskap['celler'][number][];
  readonly konsernavtaler: Tiltaksregnskap['konsernavtaler'][number][];
  readonly kilde: Kilde;
}

function postFor(p: Postrad): Post | null {
  const celle = p.celle('post');
  const etikett = p.rad.etikett;
  if (celle === null || etikett === null) return null;
  for (const f of etikett.fraser) {
    const post = TILTAKSREGNSKAPSPOSTER.get(f);
    if (post) return post;
  }
  return null;
}

/** 003, tabell 7-1: lines down, tiltak across, one company and year after another or each on its own sheet. */
export function lesTiltaksregnskap(t: Tabell, o: Omgivelser): void {
  const samlinger = new Map<string, Samling>();
  const tiltakskolonner = t.kolonner.filter((k) => !k.utelatt && k.rolle?.id.startsWith('tiltak_') === true);
  for (const p of poster(t, o)) lesRad(p, tiltakskolonner, samlinger);
  for (const s of samlinger.values()) o.fakta.tiltaksregnskap.push(s);
}

function lesRad(p: Postrad, kolonner: readonly Kolonne[], samlinger: Map<string, Samling>): void {
  const post = postFor(p);
  const celle = p.celle('post');
  if (post === null) {
    const harTall = kolonner.some((k) => typeof p.t.nett.celle(p.rad.nr, k.nr) === 'number');
    if (celle !== null && harTall)
      p.o.problemer.meld(celle.navn, { kode: 'ukjent_post', felter: { tekst: p.tekst('post') ?? '' } });
    return;
  }
  const figurer = post.slag === 'rad' ? cellene(p, post.rad, kolonner) : [];
  const avtale = post.slag === 'avtale' ? avtalen(p, post.avtale, kolonner) : null;
  if (figurer.length === 0 && avtale === null) return;
  const samling = samlingFor(p, samlinger);
  if (samling === null) return;
  for (const f of figurer) {
    const noekkel = `tiltak|${samling.selskap}|${samling.periode.fra}|${samling.periode.til}|${f.rad}|${f.kolonne}`;
    if (p.o.fakta.ny(samling.selskap, noekkel, f.figur, '', p.o.problemer)) samling.celler.push(f);
  }
  if (avtale !== null) samling.konsernavtaler.push(avtale);
}

function samlingFor(p: Postrad, samlinger: Map<string, Samling>): Samling | null {
  const [selskap, periode] = [p.selskap, p.periode];
  if (periode === null) p.meldManglerAar();
  if (selskap === null || !periode) return null;
  const noekkel = `${selskap}|${periode.fra}|${periode.til}`;
  const ny: Samling = samlinger.get(noekkel) ?? {
    selskap,
    periode,
    celler: [],
    konsernavtaler: [],
    kilde: { ...p.kilde, celle: cellenavn(p.rad.nr, p.t.kolonner[0]?.nr ?? 1) },
  };
  samlinger.set(noekkel, ny);
  return ny;
}

function cellene(p: Postrad, rad: TiltaksregnskapRad, kolonner: readonly Kolonne[]): Tiltaksregnskap['celler'] {
  return kolonner.flatMap((k) => {
    const kolonne = TILTAKSREGNSKAP_KOLONNER.find((id) => `tiltak_${id}` === k.rolle?.id);
    const figur: Figur | null = kolonne === undefined ? null : p.figurI(k);
    return kolonne === undefined || figur === null ? [] : [{ rad, kolonne, figur }];
  });
}

/** An agreement's yes or no, and its amount; in the table's own columns where it has no others. */
function avtalen(
  p: Postrad,
  slag: Tiltaksregnskap['konsernavtaler'][number]['slag'],
  kolonner: readonly Kolonne[],
): Tiltaksregnskap['konsernavtaler'][number] | null {
  let finnes = p.svar('konsernavtale_finnes');
  let beloep = p.figur('konsernavtale_beloep');
  for (const k of kolonner) {
    const c = p.t.nett.celle(p.rad.nr, k.nr);
    const svar = typeof c === 'boolean' ? c : typeof c === 'string' ? svarI(c) : null;
    if (svar !== null) finnes ??= svar;
    else if (c !== null && c !== '' && beloep === null) beloep = p.figurI(k);
  }
  return finnes === null && beloep === null
    ? null
    : { slag, finnes: finnes ?? (beloep === null ? null : true), beloep };
}

function svarI(tekst: string): boolean | null {
  const t = tekst.trim().toLowerCase();
  return t === 'ja' ? true : t === 'nei' ? false : null;
}

import { type Forklaring, kildeTekst, type Maalform, visVerdi } from '#core';
import { type Blokkmelding, kontekst, medBlokker, overskrift, seksjon } from './blokk.ts';
import { TEKSTER } from './tekst/index.ts';
import { trygg } from './trygg.ts';

/** What one figure of an answer rests on. */
export interface Grunnlagspost {
  /** «Unikum AS, driftsmargin 2020». */
  readonly tittel: string;
  /** The figure as it is shown, or why there is none. */
  readonly verdi: string;
  /** How it was worked out; `null` when it stands in its source as it is, or must not be shown. */
  readonly forklaring: Forklaring | null;
  /** The source in words, when there is no calculation to name it. */
  readonly kilde: string | null;
}

const FLEST_POSTER = 10;
const PLASS = { tittel: 200, verdi: 100, regnestykke: 500, navn: 60, kilde: 250, iAlt: 9_500 } as const;
const FLEST_KILDER = 4;

function del(d: Forklaring['deler'][number], maalform: Maalform): string {
  switch (d.slag) {
    case 'figur':
    case 'parameter':
      return `${visVerdi(d.verdi, d.enhet, { maalform })} (${trygg(d.navn[maalform], PLASS.navn)})`;
    case 'resultat':
      return `*${visVerdi(d.verdi, d.enhet, { maalform })}*`;
    case 'operator':
    case 'parentes':
      return d.tegn;
  }
}

/** «5 400 000 kr (driftsresultat) / 126 000 000 kr (omsetning) = *4,3 %*»; `null` when it is too long to be read. */
export function regnestykke(forklaring: Forklaring, maalform: Maalform): string | null {
  const tekst = forklaring.deler.map((d) => del(d, maalform)).join(' ');
  return tekst.length > PLASS.regnestykke ? null : tekst;
}

function linjer(post: Grunnlagspost, maalform: Maalform): string[] {
  const t = TEKSTER[maalform];
  const stykke = post.forklaring === null ? null : regnestykke(post.forklaring, maalform);
  const fraStykket = post.forklaring?.kilder.map(kildeTekst) ?? [];
  const kilder = fraStykket.length > 0 ? fraStykket : post.kilde === null ? [] : [post.kilde];
  const hjemler = (post.forklaring?.deler ?? []).flatMap((d) =>
    d.slag === 'parameter' && d.hjemmel !== '' ? [d.hjemmel] : [],
  );
  return [
    `*${trygg(post.tittel, PLASS.tittel)}*: ${trygg(post.verdi, PLASS.verdi)}`,
    ...(stykke === null ? [] : [stykke]),
    ...kilder.slice(0, FLEST_KILDER).map((k) => t.kilde(trygg(k, PLASS.kilde))),
    ...(kilder.length > FLEST_KILDER ? [t.ogTil(String(kilder.length - FLEST_KILDER))] : []),
    ...[...new Set(hjemler)].slice(0, FLEST_KILDER).map((h) => t.hjemmel(trygg(h, PLASS.kilde))),
  ];
}

/** «Vis grunnlag»: each figure with its calculation, sources and hjemmel. */
export function grunnlagsvisning(poster: readonly Grunnlagspost[], maalform: Maalform): Blokkmelding {
  const t = TEKSTER[maalform];
  if (poster.length === 0) return { text: t.ingenGrunnlag };
  const tekster: string[] = [];
  let tegn = 0;
  for (const post of poster.slice(0, FLEST_POSTER)) {
    const tekst = linjer(post, maalform).join('\n');
    tegn += tekst.length;
    if (tegn > PLASS.iAlt) break;
    tekster.push(tekst);
  }
  const resten = poster.length - tekster.length;
  const ogTil = resten > 0 ? t.ogTil(String(resten)) : '';
  return medBlokker([...tekster, ogTil].filter((l) => l !== '').join('\n\n'), [
    overskrift(t.grunnlag),
    ...tekster.map(seksjon),
    ...kontekst(ogTil),
  ]);
}

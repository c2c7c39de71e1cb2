import type { TiltaksregnskapKolonne } from '#core';
import {
  cellenavn,
  KONSERNAVTALEPOSTER,
  kolonnenavn,
  type Malark,
  type Malkolonne,
  malark,
  TILTAKSPOSTER,
} from '#core/sheets';
import { FARGE } from '../farger.ts';
import { formel, omraade } from '../rutenett.ts';
import { HODERAD, type Skjemarad } from './ark-fra-mal.ts';
import { bortover, KOSTNADER, radkontroll, STEMMER, sumformel, sumkontroll, TILTAK } from './skjemaformler.ts';

/** The column that checks each line, across and (for sums) down, and says in which cells it is wrong. */
export const KONTROLLKOLONNE: Malkolonne = {
  id: 'kontroll',
  overskrift: 'Kontroll',
  enhet: null,
  forklaring: 'Om beløpene er tall, og om summene går opp bortover og nedover. Sier hvilke celler som er gale.',
  celle: { slag: 'tekst' },
  bredde: 32,
  maaFyllesUt: false,
};

/**
 * The lines of tabell 7-1 for one company and year, with sums down and across that stay blank until there is something
 * to add up: an empty form says nothing, and never 0. Company and year are typed once, in the first line.
 */
export function skjemarader(selskap: string, aar: number, foersteRad: number): readonly Skjemarad[] {
  const plass = new Map(TILTAKSPOSTER.map((p, i) => [p.rad, foersteRad + i]));
  const felles = (rad: number, id: 'selskap' | 'aar', verdi: string | number) => {
    if (rad === foersteRad) return verdi;
    const foerste = `$${kolonnenavn(kolonnenummer(id))}$${foersteRad}`;
    return formel(`IF(${foerste}="","",${foerste})`);
  };
  const hode = (rad: number, post: string) => ({
    selskap: felles(rad, 'selskap', selskap),
    aar: felles(rad, 'aar', aar),
    post,
  });
  const poster = TILTAKSPOSTER.map(({ navn, rad: post, regel }, i): Skjemarad => {
    const rad = foersteRad + i;
    const nedover = (kolonne: TiltaksregnskapKolonne) =>
      regel.slag === 'sum' ? sumformel(kolonne, regel.legg, regel.trekk, plass) : null;
    const kontroll =
      regel.slag === 'sum'
        ? sumkontroll(rad, regel.legg, regel.trekk, plass, post === 'aarsresultat' ? foersteRad : null)
        : radkontroll(rad, KOSTNADER.has(post));
    return {
      ...hode(rad, navn),
      ...Object.fromEntries(TILTAK.map((k) => [`tiltak_${k}`, nedover(k)])),
      tiltak_totalt: nedover('totalt') ?? formel(bortover(rad)),
      kontroll: formel(kontroll),
    };
  });
  const avtaler = KONSERNAVTALEPOSTER.map(
    ({ navn }, i): Skjemarad => hode(foersteRad + TILTAKSPOSTER.length + i, navn),
  );
  return [...poster, ...avtaler];
}

function kolonnenummer(id: string): number {
  return malark('tiltaksregnskap').kolonner.findIndex((k) => k.id === id) + 1;
}

/** Lines that are sums stand out, and a line that is wrong says so in words and in colour. */
export function skrivKontroll(blad: Excel.Worksheet, mal: Malark, rader: number): void {
  const kontroll = mal.kolonner.length + 1;
  const siste = HODERAD + rader;
  TILTAKSPOSTER.forEach((post, i) => {
    if (post.regel.slag !== 'sum') return;
    const linje = blad.getRange(omraade(HODERAD + 1 + i, 1, HODERAD + 1 + i, kontroll)).format;
    linje.font.bold = true;
    linje.fill.color = FARGE.lysSand;
  });
  const celler = blad.getRange(omraade(HODERAD + 1, kontroll, siste, kontroll));
  const foerste = `$${cellenavn(HODERAD + 1, kontroll)}`;
  for (const [regel, farge] of [
    [`AND(${foerste}<>"",${foerste}<>"${STEMMER}")`, FARGE.brudd],
    [`${foerste}="${STEMMER}"`, FARGE.ok],
  ] as const) {
    const { custom } = celler.conditionalFormats.add('Custom');
    custom.rule.formula = `=${regel}`;
    custom.format.font.color = farge;
    custom.format.font.bold = true;
  }
}

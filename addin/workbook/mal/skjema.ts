import { TILTAKSREGNSKAP_KOLONNER, type TiltaksregnskapKolonne, type TiltaksregnskapRad } from '#core';
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

/** The column that checks each line: whether its four amounts become what stands under Totalt. */
export const KONTROLLKOLONNE: Malkolonne = {
  id: 'kontroll',
  overskrift: 'Kontroll',
  enhet: null,
  forklaring: 'Om radens fire beløp blir det som står under Totalt. Regner seg selv.',
  celle: { slag: 'tekst' },
  bredde: 14,
  maaFyllesUt: false,
};

const TILTAK = TILTAKSREGNSKAP_KOLONNER.filter((k) => k !== 'totalt');
const STEMMER = 'stemmer';
const STEMMER_IKKE = 'stemmer ikke';

function spalte(kolonne: TiltaksregnskapKolonne): string {
  const nummer = malark('tiltaksregnskap').kolonner.findIndex((k) => k.id === `tiltak_${kolonne}`);
  if (nummer < 0) throw new RangeError(`tiltaksregnskapet har ingen kolonne ${kolonne}`);
  return kolonnenavn(nummer + 1);
}

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
  const poster = TILTAKSPOSTER.map(({ navn, regel }, i): Skjemarad => {
    const rad = foersteRad + i;
    const fire = `${spalte('aft')}${rad}:${spalte('annen_virksomhet')}${rad}`;
    const totalt = `${spalte('totalt')}${rad}`;
    const nedover = (kolonne: TiltaksregnskapKolonne) =>
      regel.slag === 'sum' ? sumformel(kolonne, regel.legg, regel.trekk, plass) : null;
    return {
      ...hode(rad, navn),
      ...Object.fromEntries(TILTAK.map((k) => [`tiltak_${k}`, nedover(k)])),
      tiltak_totalt: nedover('totalt') ?? formel(`IF(COUNT(${fire})=0,"",SUM(${fire}))`),
      kontroll: formel(
        `IF(COUNT(${fire},${totalt})=0,"",IF(ROUND(SUM(${fire})-SUM(${totalt}),2)=0,"${STEMMER}","${STEMMER_IKKE}"))`,
      ),
    };
  });
  const avtaler = KONSERNAVTALEPOSTER.map(
    ({ navn }, i): Skjemarad => hode(foersteRad + TILTAKSPOSTER.length + i, navn),
  );
  return [...poster, ...avtaler];
}

/** A line that is made of others: blank while they are. SUM takes no notice of a blank line's text. */
function sumformel(
  kolonne: TiltaksregnskapKolonne,
  legg: readonly TiltaksregnskapRad[],
  trekk: readonly TiltaksregnskapRad[],
  plass: ReadonlyMap<TiltaksregnskapRad, number>,
) {
  const celler = (rader: readonly TiltaksregnskapRad[]) =>
    rader.map((r) => `${spalte(kolonne)}${plass.get(r) ?? ''}`).join(',');
  const alle = celler([...legg, ...trekk]);
  const minus = trekk.length === 0 ? '' : `-SUM(${celler(trekk)})`;
  return formel(`IF(COUNT(${alle})=0,"",SUM(${celler(legg)})${minus})`);
}

function kolonnenummer(id: string): number {
  return malark('tiltaksregnskap').kolonner.findIndex((k) => k.id === id) + 1;
}

/** Lines that are sums stand out, and a line that doesn't add up says so in words and in colour. */
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
  for (const [ord, farge] of [
    [STEMMER_IKKE, FARGE.brudd],
    [STEMMER, FARGE.ok],
  ] as const) {
    const { custom } = celler.conditionalFormats.add('Custom');
    custom.rule.formula = `=${foerste}="${ord}"`;
    custom.format.font.color = farge;
    custom.format.font.bold = true;
  }
}

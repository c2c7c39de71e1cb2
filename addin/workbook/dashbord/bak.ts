import { personverngrense, sammenlign, tilTall, tilTekst, Z_95 } from '#core';
import { cellenavn } from '#core/sheets';
import { fast, formel, omraade, type Rutenett } from '../rutenett.ts';
import { type Celletolk, diagramcelle } from './figurcelle.ts';
import type { Dashbordinnhold } from './innhold.ts';
import { FOERSTE, FOERSTE_TALL, HODE, KOLONNE, type Plassering } from './plassering.ts';
import { aftMaal, type Figurtabell } from './tabell.ts';

/** What the charts draw: addresses of the cells behind them. */
export interface Diagramkilder {
  readonly margin: { readonly navn: string; readonly verdier: string } | null;
  readonly aft: Readonly<Record<'navn' | 'andel' | 'nedre' | 'bredde' | 'maal', string>> | null;
  readonly utvikling: {
    readonly kategorier: string;
    readonly serier: readonly { readonly navn: string; readonly verdier: string }[];
  } | null;
}

/** Writes the figures behind the charts, so that the charts follow the workbook and sort themselves. */
export function skrivBak(
  ark: Rutenett,
  innhold: Dashbordinnhold,
  figurer: Figurtabell,
  p: Plassering,
  tolk: Celletolk,
): Diagramkilder {
  ark.sett(HODE - 1, KOLONNE.marginTeller, tolk.tekster.bakDiagrammene);
  return {
    margin: skrivMargin(ark, innhold, figurer, p),
    aft: skrivAft(ark, innhold, figurer, p, tolk),
    utvikling: skrivUtvikling(ark, innhold, tolk),
  };
}

/** The margins in order. Formulas find the place of each, so that the chart is sorted also when the figures change. */
function skrivMargin(
  ark: Rutenett,
  innhold: Dashbordinnhold,
  figurer: Figurtabell,
  p: Plassering,
): Diagramkilder['margin'] {
  const { margin } = p;
  if (margin === null) return null;
  const nr = margin - FOERSTE_TALL;
  const kolonne = (k: number) => fast(omraade(FOERSTE, k, p.siste, k));
  const marginer = kolonne(KOLONNE.margin);
  innhold.linjer.forEach((_, i) => {
    const rad = FOERSTE + i;
    const figur = figurer[i]?.[nr];
    ark.settRad(rad, KOLONNE.marginTeller, [figur?.teller ?? '', figur?.nevner ?? '']);
    const [iTabellen, egen] = [cellenavn(rad, margin), cellenavn(rad, KOLONNE.margin)];
    ark.sett(rad, KOLONNE.margin, formel(`IF(ISNUMBER(${iTabellen}),${iTabellen},"")`));
    const hittil = `${fast(cellenavn(FOERSTE, KOLONNE.margin))}:${egen}`;
    const hoeyere = `SUMPRODUCT(ISNUMBER(${marginer})*(${marginer}>${egen}))`;
    const likeHittil = `SUMPRODUCT(ISNUMBER(${hittil})*(${hittil}=${egen}))`;
    ark.sett(rad, KOLONNE.plass, formel(`IF(ISNUMBER(${egen}),${hoeyere}+${likeHittil},"")`));
  });
  const med = innhold.linjer.filter(({ tall }) => {
    const t = tall[nr];
    return typeof t === 'object' && t?.hoved.resultat.status === 'kjent';
  }).length;
  for (let plass = 1; plass <= med; plass++) {
    const rad = FOERSTE + plass - 1;
    const sted = `MATCH(${plass},${kolonne(KOLONNE.plass)},0)`;
    ark.sett(rad, KOLONNE.sortertNavn, formel(`IFERROR(INDEX(${kolonne(1)},${sted}),"")`));
    ark.sett(rad, KOLONNE.sortertMargin, formel(`IFERROR(INDEX(${marginer},${sted}),NA())`));
  }
  const siste = FOERSTE + med - 1;
  return med === 0
    ? null
    : {
        navn: omraade(FOERSTE, KOLONNE.sortertNavn, siste, KOLONNE.sortertNavn),
        verdier: omraade(FOERSTE, KOLONNE.sortertMargin, siste, KOLONNE.sortertMargin),
      };
}

/** Wilson's interval in a spreadsheet's words; core's is the oracle in the tests. Clamped, since floating point strays past the ends. */
function wilson(andel: string, n: string): { readonly nedre: string; readonly oevre: string } {
  const z = String(tilTall(Z_95));
  const midt = `${andel}+${z}^2/(2*${n})`;
  const halv = `${z}*SQRT(${andel}*(1-${andel})/${n}+${z}^2/(4*${n}^2))`;
  const under = `(1+${z}^2/${n})`;
  return { nedre: `MAX(0,(${midt}-${halv})/${under})`, oevre: `MIN(1,(${midt}+${halv})/${under})` };
}

function skrivAft(
  ark: Rutenett,
  innhold: Dashbordinnhold,
  figurer: Figurtabell,
  p: Plassering,
  tolk: Celletolk,
): Diagramkilder['aft'] {
  const { aft } = p;
  const periode = aft === null ? undefined : innhold.oversikt.kolonner[aft - FOERSTE_TALL]?.periode;
  if (aft === null || periode === undefined) return null;
  const grense = String(personverngrense(tolk.innsyn, periode).t);
  const maal = aftMaal(innhold, aft);
  figurer.forEach((rad, i) => {
    const figur = rad[aft - FOERSTE_TALL];
    ark.settRad(FOERSTE + i, KOLONNE.aftTeller, [figur?.teller ?? '', figur?.nevner ?? '']);
  });
  const rader = hoeyestFoerst(innhold, aft - FOERSTE_TALL);
  rader.forEach((tabellrad, j) => {
    const rad = FOERSTE + j;
    const [navn, andel, n] = [1, aft, KOLONNE.aftNevner].map((k) => cellenavn(tabellrad, k));
    const [egen, fra, til] = [KOLONNE.andel, KOLONNE.nedre, KOLONNE.oevre].map((k) => cellenavn(rad, k));
    const nokTilAaVise = `COUNTIF(${n},">=${grense}")=1`;
    const { nedre, oevre } = wilson(egen ?? '', n ?? '');
    ark.settRad(rad, KOLONNE.aftNavn, [
      formel(`${navn}&IF(${nokTilAaVise}," (n = "&${n}&")","")`),
      formel(`IF(ISNUMBER(${andel}),${andel},NA())`),
      formel(`IF(${nokTilAaVise},${nedre},NA())`),
      formel(`IF(${nokTilAaVise},${oevre},NA())`),
      formel(`${til}-${fra}`),
      formel(maal === null ? 'NA()' : tilTekst(maal)),
    ]);
  });
  const kilde = (k: number) => omraade(FOERSTE, k, FOERSTE + rader.length - 1, k);
  return rader.length === 0
    ? null
    : {
        navn: kilde(KOLONNE.aftNavn),
        andel: kilde(KOLONNE.andel),
        nedre: kilde(KOLONNE.nedre),
        bredde: kilde(KOLONNE.bredde),
        maal: kilde(KOLONNE.maal),
      };
}

/** The table's rows that have a figure in this column, highest first as it stands now. */
function hoeyestFoerst(innhold: Dashbordinnhold, kolonne: number): readonly number[] {
  return innhold.linjer
    .flatMap(({ tall }, i) => {
      const t = tall[kolonne];
      return typeof t === 'object' && t?.hoved.resultat.status === 'kjent'
        ? [{ rad: FOERSTE + i, verdi: t.hoved.resultat.verdi }]
        : [];
    })
    .sort((a, b) => sammenlign(b.verdi, a.verdi))
    .map(({ rad }) => rad);
}

/** A line for each company through the years; with one year only, a bar for each. */
function skrivUtvikling(
  ark: Rutenett,
  { aar, utvikling }: Dashbordinnhold,
  tolk: Celletolk,
): Diagramkilder['utvikling'] {
  if (aar.length === 0 || utvikling.length === 0) return null;
  const { utviklingNavn: navn, utvikling: foerste } = KOLONNE;
  if (aar.length === 1) {
    utvikling.forEach(({ selskap, tall }, i) => {
      ark.settRad(FOERSTE + i, navn, [selskap.navn, diagramcelle(tall[0] ?? null, tolk)]);
    });
    const siste = FOERSTE + utvikling.length - 1;
    const serie = { navn: tolk.tekster.egenkapital, verdier: omraade(FOERSTE, foerste, siste, foerste) };
    return { kategorier: omraade(FOERSTE, navn, siste, navn), serier: [serie] };
  }
  const siste = FOERSTE + aar.length - 1;
  aar.forEach((periode, i) => {
    ark.sett(FOERSTE + i, navn, tolk.tekster.ord.periode(periode));
  });
  const serier = utvikling.map(({ selskap, tall }, nr) => {
    const kolonne = foerste + nr;
    ark.sett(HODE, kolonne, selskap.navn);
    tall.forEach((t, i) => {
      ark.sett(FOERSTE + i, kolonne, diagramcelle(t, tolk));
    });
    return { navn: selskap.navn, verdier: omraade(FOERSTE, kolonne, siste, kolonne) };
  });
  return { kategorier: omraade(FOERSTE, navn, siste, navn), serier };
}

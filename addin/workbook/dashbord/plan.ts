import type { Dato, Kilde, Oversiktskolonne, Periodetall } from '#core';
import type { LestArbeidsbok } from '../lest.ts';
import { formel, type Innhold, omraade, Rutenett } from '../rutenett.ts';
import type { Spraak } from '../utfall.ts';
import { type Diagramkilder, skrivBak } from './bak.ts';
import { figurcelle } from './figurcelle.ts';
import { sitat } from './formel.ts';
import { type Dashbordinnhold, lagInnhold } from './innhold.ts';
import { FOERSTE, FOERSTE_TALL, lagPlassering, type Plassering } from './plassering.ts';
import { lagReferanser } from './referanser.ts';
import { type Figurtabell, skrivTabellen } from './tabell.ts';
import { type Dashbordtekster, dashbordtekster } from './tekster/tekster.ts';

/** Everything that is to be written, before Excel is asked for anything. */
export interface Dashbordplan {
  readonly ark: Rutenett;
  readonly innhold: Dashbordinnhold;
  readonly figurer: Figurtabell;
  readonly plass: Plassering;
  readonly kilder: Diagramkilder;
  readonly tekster: Dashbordtekster;
}

const FLEST_KILDER = 5;

/** `null`: there are no figures to show. */
export function lagPlan(
  lest: LestArbeidsbok,
  spraak: Spraak,
  dato: Dato,
  personverngrense: number | null,
): Dashbordplan | null {
  const innhold = lagInnhold(lest.lesing.portefolje, dato, personverngrense);
  if (innhold === null) return null;
  const tekster = dashbordtekster(spraak);
  const tolk = { innsyn: innhold.innsyn, finn: lagReferanser(lest.bok), tekster };
  const figurer = innhold.linjer.map(({ tall }) =>
    tall.map((t, nr) => {
      const maal = innhold.oversikt.kolonner[nr]?.maal;
      if (maal === undefined) throw new RangeError('en linje har flere tall enn det er kolonner');
      return figurcelle(t, maal, tolk);
    }),
  );
  const plass = lagPlassering(innhold);
  const ark = new Rutenett();
  ark.sett(1, 1, tekster.tittel);
  ark.sett(2, 1, tekster.laget(tekster.dato(dato), lest.navn));
  ark.sett(3, 1, kildelinje(innhold, tekster));
  skrivTabellen(ark, innhold, figurer, plass, tekster);
  const kilder = skrivBak(ark, innhold, figurer, plass, tolk);
  skrivFunn(ark, innhold, plass, tekster, spraak);
  skrivFotnoter(ark, innhold, figurer, plass, tekster);
  return { ark, innhold, figurer, plass, kilder, tekster };
}

/** The documents that the table's figures come from, or the sheets where the workbook names none. */
function kildelinje({ linjer }: Dashbordinnhold, t: Dashbordtekster): string {
  const alle = linjer
    .flatMap((l) => l.tall)
    .filter((tall): tall is Periodetall => typeof tall === 'object' && tall !== null)
    .flatMap(({ hoved }) => hoved.kilder);
  const navn = [...new Set(alle.map((k: Kilde) => (k.dokument === '' ? (k.ark ?? '') : k.dokument)))].filter(
    (n) => n !== '',
  );
  const flere = navn.length - FLEST_KILDER;
  return t.kilder([...navn.slice(0, FLEST_KILDER), ...(flere > 0 ? [t.flereKilder(flere)] : [])].join('; '));
}

/** Columns of the list of findings: company, grade, what, what would make it right. */
export const FUNNKOLONNER = { selskap: 1, alvor: 2, tekst: 3, tiltak: 11 } as const;

function skrivFunn(
  ark: Rutenett,
  { innsyn, funn, flereFunn }: Dashbordinnhold,
  p: Plassering,
  t: Dashbordtekster,
  spraak: Spraak,
): void {
  const maalform = spraak === 'en' ? 'nb' : spraak;
  ark.sett(p.funn, FUNNKOLONNER.selskap, t.krever);
  if (funn.length === 0) ark.sett(p.funn + 1, FUNNKOLONNER.selskap, t.ingenFunn);
  else ark.sett(p.funn, FUNNKOLONNER.tiltak, t.hvaMaaTil);
  funn.forEach((f, i) => {
    const rad = p.funn + 1 + i;
    ark.sett(rad, FUNNKOLONNER.selskap, innsyn.selskap(f.selskap)?.navn ?? '');
    ark.sett(rad, FUNNKOLONNER.alvor, f.alvor === 'brudd' ? t.bruddord : t.varselord);
    ark.sett(rad, FUNNKOLONNER.tekst, f.tekst[maalform]);
    ark.sett(rad, FUNNKOLONNER.tiltak, f.tiltak?.[maalform] ?? '');
  });
  if (flereFunn > 0) ark.sett(p.funn + 1 + funn.length, FUNNKOLONNER.selskap, t.flereFunn(flereFunn));
}

/** The row of the first footnote. */
export function foersteFotnote({ funn, flereFunn }: Dashbordinnhold, p: Plassering): number {
  return p.funn + Math.max(1, funn.length) + (flereFunn > 0 ? 1 : 0) + 2;
}

/**
 * Which measures the row of all companies has only for some: a sum of those looks like the sum of all. It follows the
 * table, and is blank while none is lacking.
 */
function alleAvNoen({ oversikt, linjer }: Dashbordinnhold, p: Plassering, t: Dashbordtekster): Innhold {
  const deler = oversikt.kolonner.map((k, nr) => {
    const aktuelle = linjer.filter((l) => l.tall[nr] !== null).length;
    const antall = `COUNT(${omraade(FOERSTE, FOERSTE_TALL + nr, p.siste, FOERSTE_TALL + nr)})`;
    const navn = sitat(`, ${t.ord.kolonne(k)} ${t.ord.periode(k.periode)} `);
    return `IF(${antall}<${aktuelle},${navn}&${antall}&${sitat(` ${t.av} ${aktuelle}`)},"")`;
  });
  const liste = deler.join('&');
  return formel(`IF(${liste}="","",${sitat(t.alleAvNoen)}&MID(${liste},2,999)&".")`);
}

function skrivFotnoter(
  ark: Rutenett,
  innhold: Dashbordinnhold,
  figurer: Figurtabell,
  p: Plassering,
  t: Dashbordtekster,
): void {
  const alle = figurer.flat();
  const faste = alle.filter((f) => f.faste > 0).length;
  const uvektet = innhold.oversikt.alle.tall.flatMap((s, nr) => {
    const kolonne: Oversiktskolonne | undefined = innhold.oversikt.kolonner[nr];
    return s.metode === 'uvektet' && kolonne !== undefined
      ? [t.uvektet(`${t.ord.kolonne(kolonne)} ${t.ord.periode(kolonne.periode)}`)]
      : [];
  });
  const noter: Innhold[] = [
    ...(p.aft === null ? [] : [t.slikLeses]),
    ...(innhold.linjer.length < innhold.antallSelskaper
      ? [t.utvalg(innhold.linjer.length, innhold.antallSelskaper)]
      : []),
    ...(alle.some((f) => f.motstrid) ? [t.motstrid] : []),
    ...(faste > 0 ? [t.fasteTall(faste)] : []),
    ...uvektet,
    ...(t.funnPaaNorsk === null || innhold.funn.length === 0 ? [] : [t.funnPaaNorsk]),
  ];
  if (innhold.linjer.length === innhold.antallSelskaper) noter.push(alleAvNoen(innhold, p, t));
  noter.forEach((note, i) => {
    ark.sett(foersteFotnote(innhold, p) + i, 1, note);
  });
}

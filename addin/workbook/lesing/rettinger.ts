import {
  type Broek,
  broek,
  type Dato,
  dagnummer,
  dato,
  datoAv,
  erDato,
  fraDesimal,
  fraTall,
  gange,
  tilTall,
  visVerdi,
} from '#core';
import type { Ark, Celle, Problem } from '#core/sheets';
import { lesAdresse } from '#core/sheets';
import { trespraaklig } from '../feil.ts';
import type { Cellemotstykke, Retting } from '../lest.ts';

/** What is known of the workbook when a fix is worked out. */
export interface Rettegrunnlag {
  readonly ark: Ark;
  readonly fra1904: boolean;
  readonly erFormel: (ark: string, celle: string) => boolean;
}

interface Forslag {
  readonly til: Cellemotstykke;
  readonly vist: string;
}

/** The fixes that a problem's cell may get, worked out from what the reader says would be right. A formula is never written over. */
export function rettingerFor(problem: Problem, grunnlag: Rettegrunnlag): readonly Retting[] {
  const { ark, celle } = problem;
  const fra = celle === null ? null : innholdI(grunnlag.ark, celle);
  if (celle === null || fra === null || grunnlag.erFormel(ark, celle)) return [];
  return forslagene(problem, fra, grunnlag.fra1904).map(({ til, vist }) => ({
    ark,
    celle,
    fra: { innhold: fra },
    til,
    tekst: trespraaklig((t) => t.skriv(vist)),
  }));
}

function forslagene(p: Problem, fra: string | number | boolean, fra1904: boolean): readonly Forslag[] {
  switch (p.kode) {
    case 'navn_lest_som':
      return [tekst(p.felter.lestSom)];
    case 'tvetydig_navn':
      return p.felter.kandidater.map(tekst);
    case 'ugyldig_valg':
      return p.felter.valg.map(tekst);
    case 'tvetydig_tall':
      return typeof fra === 'string' && /^[\d\s.,]+$/.test(fra) ? p.felter.forslag.flatMap(tall) : [];
    case 'tvetydig_prosent':
      return typeof fra === 'number' ? prosenter(fra) : [];
    case 'tvetydig_dato':
      return fra1904 ? [] : p.felter.forslag.flatMap(datoen);
    default:
      return [];
  }
}

const tekst = (t: string): Forslag => ({ til: { innhold: t }, vist: t });

/** The reader writes its readings as Norwegians do: «1 200», «1,200». */
function tall(vist: string): readonly Forslag[] {
  const verdi = fraDesimal(vist.replace(/\s/g, '').replace(',', '.'));
  return verdi === null ? [] : [{ til: { innhold: tilTall(verdi), format: 'General' }, vist }];
}

/** 1 may be 1 % or 100 %. */
function prosenter(fra: number): readonly Forslag[] {
  const verdi = fraTall(fra);
  if (verdi === null) return [];
  const hundredel = gange(verdi, broek(1n, 100n));
  return [hundredel, verdi].map((andel: Broek) => ({
    til: { innhold: tilTall(andel), format: '0.0%' },
    vist: visVerdi(andel, 'andel'),
  }));
}

/** Excel's day 0. */
const DAG_0 = dagnummer(dato('1899-12-30'));

function datoen(vist: string): readonly Forslag[] {
  const [dag, maaned, aar] = vist.split('.').map(Number);
  if (dag === undefined || maaned === undefined || aar === undefined || aar < 1901) return [];
  const funnet: Dato = datoAv(aar, maaned, dag);
  return erDato(funnet) ? [{ til: { innhold: dagnummer(funnet) - DAG_0, format: 'dd.mm.yyyy' }, vist }] : [];
}

/** What stands in the cell, where it is plain; `null` for what is no fix's business (errors, dates, empty cells). */
function innholdI(ark: Ark, celle: string): string | number | boolean | null {
  const sted = lesAdresse(celle);
  const verdi: Celle | undefined = sted === undefined ? undefined : ark.rader[sted.rad - 1]?.[sted.kolonne - 1];
  if (verdi === undefined || verdi === null) return null;
  if (typeof verdi !== 'object') return typeof verdi === 'string' && verdi.startsWith('=') ? null : verdi;
  return verdi.slag === 'tall_med_format' || verdi.slag === 'prosent' ? verdi.tall : null;
}

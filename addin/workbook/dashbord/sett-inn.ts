import type { Dato } from '#core';
import { finnEget, ledigNavn, merk } from '../egne-ark.ts';
import { ikkeOk, ok } from '../feil.ts';
import { kjoer } from '../kjoer.ts';
import type { Lesevalg, LestArbeidsbok } from '../lest.ts';
import { omraade } from '../rutenett.ts';
import type { Spraak, Utfall } from '../utfall.ts';
import { settInnDiagrammer } from './diagrammer.ts';
import { type Dashbordplan, foersteFotnote, lagPlan } from './plan.ts';
import { HODE, SISTE_KOLONNE } from './plassering.ts';
import { settUtseende } from './utseende.ts';

export interface Dashbordvalg extends Pick<Lesevalg, 'signal'> {
  readonly spraak: Spraak;
  /** Today: written on the sheet, and what deadlines are counted from. */
  readonly dato: Dato;
  /** Counts of fewer persons are hidden; `null`: the common limit. */
  readonly personverngrense?: number | null;
}

const SLAG = 'dashbord';
/** In points: a centimetre. */
const MARG = 28;

/**
 * Writes the dashboard sheet, or writes it anew where it stands, and shows it. Figures are formulas on the workbook's
 * own cells. No other sheet is touched. Four round trips, whatever there is to show.
 */
export async function settInnDashbord(
  lest: LestArbeidsbok,
  { spraak, dato, personverngrense = null, signal }: Dashbordvalg,
): Promise<Utfall<{ readonly ark: string }>> {
  const plan = lagPlan(lest, spraak, dato, personverngrense);
  if (plan === null) return ikkeOk('ingen_tall');
  return kjoer(async (kontekst) => {
    const funnet = await finnEget(kontekst, SLAG);
    if (signal?.aborted) return ikkeOk('avbrutt');
    if (funnet.eget === null && funnet.laast) return ikkeOk('beskyttet');
    if (funnet.eget !== null && !(await toemt(kontekst, funnet.eget))) return ikkeOk('beskyttet');
    const nyttNavn = funnet.eget === null ? ledigNavn(plan.tekster.arknavn, funnet.navn) : null;
    const blad = funnet.eget ?? kontekst.workbook.worksheets.add(nyttNavn ?? undefined);
    if (nyttNavn !== null) merk(blad, SLAG);
    skriv(blad, plan);
    blad.activate();
    blad.load('name');
    await medOpprydding(kontekst, nyttNavn);
    return ok({ ark: blad.name });
  });
}

/** Takes away what stood on our sheet; false when it is protected. The sheet itself stays: others may refer to it. */
async function toemt(kontekst: Excel.RequestContext, blad: Excel.Worksheet): Promise<boolean> {
  blad.protection.load('protected');
  blad.charts.load('items/name');
  blad.tables.load('items/name');
  await kontekst.sync();
  if (blad.protection.protected) return false;
  for (const diagram of blad.charts.items) diagram.delete();
  for (const tabell of blad.tables.items) tabell.delete();
  blad.getRange().clear();
  return true;
}

/** A new sheet that couldn't be finished is taken away again. */
async function medOpprydding(kontekst: Excel.RequestContext, nyttNavn: string | null): Promise<void> {
  try {
    await kontekst.sync();
  } catch (feil) {
    if (nyttNavn !== null) await slett(nyttNavn);
    throw feil;
  }
}

function slett(navn: string): Promise<Utfall<null>> {
  return kjoer(async (kontekst) => {
    kontekst.workbook.worksheets.getItem(navn).delete();
    await kontekst.sync();
    return ok(null);
  });
}

function skriv(blad: Excel.Worksheet, plan: Dashbordplan): void {
  const { ark, plass: p, innhold } = plan;
  blad.getRange(ark.omraade).formulas = ark.celler;
  settUtseende(blad, plan);
  const tabell = blad.tables.add(omraade(HODE, 1, p.siste, p.kolonner), true);
  tabell.style = 'TableStyleLight9';
  tabell.showFilterButton = false;
  settInnDiagrammer(blad, plan);
  const side = blad.pageLayout;
  side.orientation = 'Landscape';
  side.paperSize = 'A4';
  side.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  side.centerHorizontally = true;
  side.leftMargin = MARG;
  side.rightMargin = MARG;
  side.topMargin = MARG;
  side.bottomMargin = MARG;
  side.setPrintArea(omraade(1, 1, foersteFotnote(innhold, p) + 6, SISTE_KOLONNE));
  side.headersFooters.defaultForAllPages.rightFooter = 'Eierblikk · &D';
}

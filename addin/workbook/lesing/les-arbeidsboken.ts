import { cellenavn, lesArbeidsboeker } from '#core/sheets';
import { ikkeOk, ok, trespraaklig } from '../feil.ts';
import { kjoer } from '../kjoer.ts';
import type { Framdrift, Lesevalg, LestArbeidsbok } from '../lest.ts';
import type { Utfall } from '../utfall.ts';
import { delOpp } from './biter.ts';
import { finnArk, type Oppsett } from './brukt.ts';
import { Arkbygger } from './bygg-ark.ts';
import { GRENSER, STOERRELSER, visGrense } from './grenser.ts';
import { likeArk } from './like-ark.ts';
import { alleProblemer } from './problemer.ts';
import { beOm } from './raabit.ts';
import { utenSirkler } from './sirkler.ts';
import { velgArk } from './utvalg.ts';

/**
 * Reads every sheet through its cells, with the same reader as the bot's. Three round trips, whatever the number of
 * sheets and rows; one more for every 40 000 cells beyond the first, since Excel on the web gives 5 MB at a time.
 */
export async function lesArbeidsboken(valg: Lesevalg = {}): Promise<Utfall<LestArbeidsbok>> {
  for (const cellerPerTur of STOERRELSER) {
    const lest = await lesMed(cellerPerTur, valg);
    if (lest.ok || lest.feil.kode !== 'for_stor_melding') return lest;
  }
  return ikkeOk('for_stor_melding');
}

function lesMed(cellerPerTur: number, valg: Lesevalg): Promise<Utfall<LestArbeidsbok>> {
  const meld = (steg: Framdrift['steg'], ferdig: number, antall: number) =>
    valg.paaFramdrift?.({ steg, ferdig, antall });
  return kjoer(async (kontekst) => {
    meld('finner_ark', 0, 0);
    const oppsett = await finnArk(kontekst);
    const { ark, celler, problemer } = velgArk(oppsett);
    if (ark.every((a) => a.brukt === null)) return ingenting(problemer.length > 0);
    const bygger = new Arkbygger(oppsett.fra1904);
    let ferdig = 0;
    for (const tur of delOpp(ark, cellerPerTur)) {
      meld('leser_celler', ferdig, celler);
      if (valg.signal?.aborted) return ikkeOk('avbrutt');
      const svar = tur.map(beOm);
      await kontekst.sync();
      for (const hent of svar) bygger.leggTil(hent());
      ferdig += tur.reduce((sum, { omraade }) => sum + omraade.rader * omraade.kolonner, 0);
    }
    if (valg.signal?.aborted) return ikkeOk('avbrutt');
    meld('tolker', celler, celler);
    // The pane gets to show it before core takes the thread.
    await new Promise((videre) => setTimeout(videre));
    return ok(tolk(oppsett, ark, bygger, problemer));
  });
}

function tolk(
  oppsett: Oppsett,
  ark: Oppsett['ark'],
  bygger: Arkbygger,
  forStore: LestArbeidsbok['problemer'],
): LestArbeidsbok {
  const sirkler = utenSirkler(bygger);
  const bok = { fil: oppsett.navn, ark: ark.map((a) => bygger.ferdig(a.navn, a.skjult)) };
  const lesing = lesArbeidsboeker([bok]);
  const problemer = alleProblemer(
    lesing,
    bok,
    [...forStore, ...sirkler, ...likeArk(lesing)],
    bygger.formler,
    oppsett.fra1904,
  );
  return { navn: oppsett.navn, lesing, problemer, bok, formler: egneFormler(bygger) };
}

/** In files the namespace is written `_xldudf_EIER_`, in cells `EIER.`. */
const VAAR = /\bEIER\.|_xldudf_EIER_/i;

function egneFormler({ formler }: Arkbygger): LestArbeidsbok['formler'] {
  const vaare = formler.filter((f) => VAAR.test(f.formel));
  return new Map(vaare.map((f) => [`${f.ark}!${cellenavn(f.rad, f.kolonne)}`, `=${f.formel}`]));
}

function ingenting(forStort: boolean): Utfall<never> {
  if (!forStort) return ikkeOk('tom_arbeidsbok');
  return { ok: false, feil: { kode: 'for_stor', tekst: trespraaklig((t) => t.forStor(visGrense(GRENSER.celler))) } };
}

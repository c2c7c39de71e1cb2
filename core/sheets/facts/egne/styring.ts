import { AVTALESLAG, BESLUTNINGSTATUSER, DOKUMENTSLAG, KJOEPSLAG } from '../../../portfolio/index.ts';
import { cellenavn } from '../../grid.ts';
import { medRolle, type Tabell } from '../../structure/tabell.ts';
import { KOMMUNENUMRE, kommunenavn } from '../../words/kommuner.ts';
import type { Omgivelser } from '../omgivelser.ts';
import { lesKommunenummer } from '../orgnr.ts';
import { type Postrad, poster } from './post.ts';

export function lesAvtaler(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const oppgitt = p.valg('avtaleslag');
    const slag = AVTALESLAG.find((s) => s === oppgitt) ?? slagFraArk(t);
    if (oppgitt === undefined || slag === null) continue;
    const selskap = p.selskap;
    const fra = p.dato('gyldig_fra', 'fra');
    const til = p.dato('gyldig_til', 'til');
    if (selskap === null || (!fra && !til)) continue;
    o.fakta.avtaler.push({ selskap, slag, fra: fra ?? null, til: til ?? null, kilde: p.kilde });
  }
}

function slagFraArk(t: Tabell): (typeof AVTALESLAG)[number] | null {
  if (medRolle(t, 'avtaleslag') !== undefined) return null;
  if (/equass/.test(t.kontekst.ord)) return 'equass';
  return /godkjenning/.test(t.kontekst.ord) ? 'godkjenning' : null;
}

/** The company that a document or a decision is about, or `null` for the kommune's own; `undefined` when the name is no good. */
function eventueltSelskap(p: Postrad): string | null | undefined {
  if (p.tekst('selskap') === null && p.rad.kontekst.selskap === null) return null;
  return p.selskap ?? undefined;
}

export function lesDokumenter(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const oppgitt = p.valg('dokumentslag');
    const slag = DOKUMENTSLAG.find((s) => s === oppgitt);
    if (slag === undefined) continue;
    const selskap = eventueltSelskap(p);
    const dato = p.dato('dato', null);
    if (selskap === undefined || dato === undefined) continue;
    o.fakta.dokumenter.push({
      selskap,
      kommune: p.rad.kommune,
      slag,
      tittel: p.tekst('tittel'),
      dato,
      sendtNav: p.svar('sendt_nav'),
      finnes: p.svar('finnes') ?? true,
      kilde: p.kilde,
    });
  }
}

export function lesBeslutninger(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const tekst = p.tekst('beslutning');
    if (tekst === null) continue;
    const selskap = eventueltSelskap(p);
    if (selskap === undefined) continue;
    const status = p.valg('status');
    o.fakta.beslutninger.push({
      selskap,
      kommune: p.rad.kommune,
      tekst,
      vedtatt: p.dato('vedtatt', null) ?? null,
      frist: p.dato('frist', null) ?? null,
      ansvarlig: p.tekst('ansvarlig'),
      status: BESLUTNINGSTATUSER.find((s) => s === status) ?? null,
      kilde: p.kilde,
    });
  }
}

export function lesKjoep(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const kommune = p.tekst('kjoeper') ?? p.rad.kontekst.kommune;
    const beloep = p.figur('kjoepsbeloep');
    if (kommune === null || beloep === null) continue;
    const selskap = p.selskap;
    const periode = p.periode;
    if (periode === null) p.meldManglerAar();
    if (selskap === null || !periode) continue;
    const oppgitt = p.valg('kjoepslag');
    if (oppgitt === undefined) continue;
    o.fakta.kjoep.push({
      selskap,
      kommune: kommunenavn(kommune),
      periode,
      slag: KJOEPSLAG.find((s) => s === oppgitt) ?? 'annet',
      gjelder: p.tekst('gjelder'),
      beloep,
      kilde: p.kilde,
    });
  }
}

export function lesKommunetall(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const nummercelle = p.celle('kommunenummer');
    const nummer = nummercelle === null ? null : lesKommunenummer(nummercelle.c);
    if (nummer !== null && 'feil' in nummer) o.problemer.meld(nummercelle?.navn ?? cellenavn(p.rad.nr, 1), nummer.feil);
    const kommunenummer = nummer !== null && 'verdi' in nummer ? nummer.verdi : null;
    const navn = p.tekst('kommune') ?? (kommunenummer === null ? null : (KOMMUNENUMRE.get(kommunenummer) ?? null));
    const [innbyggere, ufoeretrygdede] = [p.figur('innbyggere'), p.figur('ufoeretrygdede')];
    if (navn === null || (innbyggere === null && ufoeretrygdede === null)) continue;
    const periode = p.periode;
    if (periode === null) p.meldManglerAar();
    if (!periode) continue;
    o.fakta.kommunetall.push({
      kommune: kommunenavn(navn),
      kommunenummer,
      periode,
      innbyggere,
      ufoeretrygdede,
      kilde: p.kilde,
    });
  }
}

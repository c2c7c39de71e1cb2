import { type Figur, pluss } from '../../../values/index.ts';
import type { Kolonnerolle } from '../../catalogue/index.ts';
import { feltFor } from '../../catalogue/roller/felt.ts';
import { erMaalrolle } from '../../structure/kontekst.ts';
import { FELLES } from '../../structure/oppslag.ts';
import { tolkOverskrift } from '../../structure/overskrift.ts';
import { medRolle, type Tabell } from '../../structure/tabell.ts';
import { AFTROLLER, definisjonFor, lesOmfatter, leverAft } from '../felles/aft.ts';
import { lesDefinisjon } from '../felles/raddimensjoner.ts';
import { feltnoekkel, tilFigur } from '../felles/tabellfakta.ts';
import { figurtype, lesFigur } from '../figurleser.ts';
import type { Omgivelser } from '../omgivelser.ts';
import { type Postrad, poster } from './post.ts';

function maalFor(tekst: string): Kolonnerolle | null {
  for (const f of tolkOverskrift(tekst).fraser) {
    const r = FELLES.get(f);
    if (r && erMaalrolle(r)) return r;
  }
  return null;
}

/** What another source says of a figure: kept beside the tables', never in their stead. */
export function lesOpplysninger(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const maaltekst = p.tekst('maal');
    if (maaltekst === null) continue;
    const rolle = maalFor(maaltekst);
    if (rolle === null) {
      o.problemer.meld(p.celle('maal')?.navn ?? null, { kode: 'ukjent_maal', felter: { tekst: maaltekst } });
      continue;
    }
    lesVerdi(p, rolle, maaltekst);
  }
}

function lesVerdi(p: Postrad, rolle: Kolonnerolle, maaltekst: string): void {
  const verdi = p.celle('verdi');
  const type = figurtype(rolle);
  if (verdi === null || type === null) return;
  const enhet = tolkOverskrift(maaltekst);
  const lest = lesFigur(
    verdi.c,
    rolle,
    type,
    enhet.tierpotens ?? verdi.k.tierpotens ?? p.rad.kontekst.tierpotens,
    enhet.prosent ? 'prosent' : 'uklart',
  );
  if (lest.slag === 'feil') p.o.problemer.meld(verdi.navn, lest.feil);
  if (lest.slag === 'feil' || lest.slag === 'tom') return;
  const [selskap, periode] = [p.selskap, p.periode];
  if (periode === null) p.meldManglerAar();
  if (selskap === null || !periode) return;
  const kilde = { ...p.kilde, celle: verdi.navn };
  const figur = tilFigur(lest, kilde);
  const felt = feltFor(rolle.id)?.id;
  if (felt !== undefined) {
    if (p.o.fakta.ny(null, feltnoekkel(p.o.fakta, felt, selskap, periode, null), figur, '', p.o.problemer)) {
      p.o.fakta.observasjoner.push({ selskap, felt, periode, nivaa: null, figur, paastand: true });
    }
    return;
  }
  if (!AFTROLLER.has(rolle.id)) return;
  const definisjon = definisjonFor(rolle.id, {
    tidspunkt: enhet.tidspunkt ?? 'avslutning',
    omfatter: null,
    arbeidsgrense: null,
    medYtelse: null,
    kildeslag: null,
    medIkkeMoett: null,
  });
  leverAft(
    { selskap, periode, definisjon, kilde, deler: new Map<string, Figur>([[rolle.id, figur]]) },
    p.o.fakta,
    p.o.problemer,
    true,
  );
}

/** Levels to compare with; Nav's two groups of people in work are also added up. */
export function lesReferanser(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const omraade = p.tekst('omraade');
    if (omraade === null) continue;
    const periode = p.periode;
    if (periode === null) p.meldManglerAar();
    if (!periode) continue;
    const oppgitt = lesDefinisjon(t, p.rad.nr, o.problemer);
    if (oppgitt === null) continue;
    const antall = p.figur('referanseantall');
    const grunn = { ...oppgitt, tidspunkt: oppgitt.tidspunkt ?? t.kontekst.tidspunkt ?? tidspunktIOrd(t.kontekst.ord) };
    const lever = (andel: Figur | null, medYtelse: boolean | null, rolleId: string) => {
      if (andel === null) return;
      const arbeid = rolleId === 'i_arbeid' ? lesOmfatter('arbeid') : null;
      const definisjon = definisjonFor(rolleId, {
        ...grunn,
        omfatter: grunn.omfatter ?? arbeid?.omfatter ?? null,
        medYtelse: medYtelse ?? grunn.medYtelse,
        kildeslag: grunn.kildeslag ?? (arbeid === null ? null : 'nav'),
      });
      o.fakta.referanser.push({ omraade, periode, definisjon, andel, antall, kilde: andel.kilde });
    };
    const [uten, med] = [p.figur('i_arbeid'), p.figur('arbeid_og_ytelse')];
    lever(p.figur('resultatgrad'), null, 'resultatgrad');
    lever(uten, medRolle(t, 'arbeid_og_ytelse') === undefined ? null : false, 'i_arbeid');
    lever(sammen(uten, med), true, 'i_arbeid');
  }
}

function tidspunktIOrd(ord: string): '6mnd' | '12mnd' | null {
  return /(?:^| )6 ?mnd| 6 maaneder/.test(ord) ? '6mnd' : /(?:^| )12 ?mnd| 12 maaneder/.test(ord) ? '12mnd' : null;
}

/** The sum is known to both steps together. */
function sammen(a: Figur | null, b: Figur | null): Figur | null {
  if (a?.status !== 'kjent' || b?.status !== 'kjent') return null;
  const [s1, s2] = [a.presisjon.steg, b.presisjon.steg];
  const steg = s1 === null || s2 === null ? (s1 ?? s2) : pluss(s1, s2);
  return { status: 'kjent', verdi: pluss(a.verdi, b.verdi), presisjon: { steg, grunnlag: 'vist' }, kilde: a.kilde };
}

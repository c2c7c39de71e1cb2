import { erLike, type Forskjell, forskjell, type Innsyn, type Portefolje } from '../../portfolio/index.ts';
import { visDato } from '../../text/index.ts';
import type { Dato } from '../../values/index.ts';
import { type Kontekst, lagKontekst, selskaperI } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Nyhetsrad, Nyttdel } from '../modell/index.ts';
import { nyeFunn } from './funn.ts';
import { nyeTall } from './tall.ts';

/** The version that the last summary was made of, and the day it was for. */
export interface Forrige {
  readonly innsyn: Innsyn;
  readonly dato: Dato;
}

/** How the two versions differ as far as these companies are concerned. */
function forskjellFor(k: Kontekst, foer: Portefolje): Forskjell {
  const f = forskjell(foer, k.innsyn.portefolje);
  if (k.utsnitt.slag === 'portefolje') return f;
  const gamle = k.utsnitt.slag === 'kommune' ? foer.selskaper.filter((s) => s.kommune === k.selskaper[0]?.kommune) : [];
  const ider = new Set([...k.selskaper.map((s) => s.id), ...gamle.map((s) => s.id)]);
  const egen = (id: string | null) => id !== null && ider.has(id);
  return {
    selskaper: {
      nye: f.selskaper.nye.filter((s) => egen(s.id)),
      borte: f.selskaper.borte.filter((s) => egen(s.id)),
      endret: f.selskaper.endret.filter((s) => egen(s.id)),
    },
    tall: f.tall.filter((t) => egen(t.adresse.selskap)),
    fakta: f.fakta.filter((x) => egen(x.selskap)),
  };
}

function selskapsnyheter(k: Kontekst, { selskaper }: Forskjell): readonly Nyhetsrad[] {
  const { selskapNytt, selskapBorte, stamdata } = k.tekst.nytt;
  const rad = (s: { readonly id: string; readonly navn: string }, tekst: string): Nyhetsrad => ({
    slag: 'selskap',
    selskap: s.id,
    selskapsnavn: s.navn,
    tekst,
    foer: null,
    etter: null,
  });
  return [
    ...selskaper.nye.map((s) => rad(s, selskapNytt)),
    ...selskaper.borte.map((s) => rad(s, selskapBorte)),
    ...selskaper.endret.map((s) => rad(s, stamdata)),
  ];
}

/** What is no figure: how many came and went. Lists about single deltakere have none here. */
function opplysninger(k: Kontekst, { fakta }: Forskjell): readonly Nyhetsrad[] {
  const { lister, opplysninger: tekst } = k.tekst.nytt;
  return fakta.flatMap((f): Nyhetsrad[] => {
    const hva = lister[f.liste];
    if (hva === undefined) return [];
    const selskapsnavn = f.selskap === null ? '' : (k.innsyn.selskap(f.selskap)?.navn ?? f.selskap);
    return [
      {
        slag: 'opplysning',
        selskap: f.selskap,
        selskapsnavn,
        tekst: tekst(hva, f.nye, f.borte),
        foer: null,
        etter: null,
      },
    ];
  });
}

/** That figures changed which no key figure shows: which ones isn't told, they may be counts of few. */
function andreTall(k: Kontekst, f: Forskjell, tall: readonly Nyhetsrad[]): readonly Nyhetsrad[] {
  if (f.tall.length === 0 || tall.length > 0) return [];
  return [
    { slag: 'opplysning', selskap: null, selskapsnavn: '', tekst: k.tekst.nytt.andreTall, foer: null, etter: null },
  ];
}

/** What changed since last time: findings first, then companies, figures and the rest. */
export function nyttdel(k: Kontekst, forrige: Forrige | null): Nyttdel {
  const { tittel, tomt, foerste, siden } = k.tekst.nytt;
  const tak = k.tak.nytt;
  if (forrige === null) {
    return { ...lagDel(k, { tittel, tomt: foerste, rader: [], tak }), ingentingNytt: false, siden: null };
  }
  const { innsyn, dato } = forrige;
  const finnes = selskaperI(innsyn, k.utsnitt).length > 0;
  const gammel = finnes ? lagKontekst(innsyn, { idag: dato, maalform: k.maalform, utsnitt: k.utsnitt }).funn : [];
  const f = forskjellFor(k, innsyn.portefolje);
  const tall = nyeTall(k, innsyn);
  const rader = [
    ...nyeFunn(k, gammel),
    ...selskapsnyheter(k, f),
    ...tall,
    ...opplysninger(k, f),
    ...andreTall(k, f, tall),
  ];
  const del = lagDel(k, { tittel, tomt, rader, tak, ingress: [siden(visDato(dato))] });
  return { ...del, ingentingNytt: rader.length === 0 && erLike(f), siden: dato };
}

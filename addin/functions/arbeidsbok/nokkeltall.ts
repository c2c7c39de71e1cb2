import {
  fellesPeriode,
  finnMaal,
  helAar,
  type Innsyn,
  kildeTekst,
  type Maal,
  type Maaltall,
  OVERSIKTSMAAL,
  type Periode,
  perPeriode,
  type Selskap,
  sammePeriode,
  visVerdi,
} from '#core';
import { ord } from '../../ord/index.ts';
import type { Arbeidsbokfunksjon } from '../arbeidsbokfunksjoner.ts';
import { celleverdi, enkeltcelle, sitat } from '../argument/celleverdi.ts';
import { erUtelatt } from '../argument/dato.ts';
import { funksjonsspraak, maalform, tekster } from '../spraak.ts';
import { type Funksjonsfeil, mangler, type Tabellcelle, tabellsvar, tallsvar, ugyldig } from '../svar.ts';
import { lesOmraade } from './omraade.ts';

const FAST = {
  nb: {
    selskap: 'Selskap',
    kommune: 'Kommune',
    merknad: 'Merknad',
    uenige: 'kildene er uenige',
    ikkeAktuelt: 'ikke aktuelt',
  },
  nn: {
    selskap: 'Selskap',
    kommune: 'Kommune',
    merknad: 'Merknad',
    uenige: 'kjeldene er usamde',
    ikkeAktuelt: 'ikkje aktuelt',
  },
  en: {
    selskap: 'Company',
    kommune: 'Municipality',
    merknad: 'Remark',
    uenige: 'the sources disagree',
    ikkeAktuelt: 'not applicable',
  },
} as const;

interface Kolonne {
  readonly maal: Maal;
  readonly periode: Periode;
}

const AARSTALL = /^\d{4}$/;

function lesAar(raa: unknown): { readonly slag: 'lest'; readonly aar: number | null } | Funksjonsfeil {
  if (erUtelatt(raa)) return { slag: 'lest', aar: null };
  const enkel = enkeltcelle(raa);
  const celle = enkel === null ? null : celleverdi(enkel.verdi);
  const aar =
    celle?.slag === 'tall'
      ? celle.tall
      : celle?.slag === 'tekst' && AARSTALL.test(celle.tekst.trim())
        ? Number(celle.tekst)
        : Number.NaN;
  return Number.isInteger(aar) && aar >= 1990 && aar <= 2199
    ? { slag: 'lest', aar }
    : ugyldig(tekster().ukjentAar(sitat(enkel?.verdi)));
}

/** One period a column, so that two years never stand in one ranking: the year asked for, else the latest that most have. */
function kolonner(innsyn: Innsyn, selskaper: readonly Selskap[], aar: number | null): readonly Kolonne[] {
  return OVERSIKTSMAAL.flatMap((id): readonly Kolonne[] => {
    const maal = finnMaal(id);
    if (maal === undefined) return [];
    const tall = selskaper.filter((s) => maal.gjelder(innsyn, s)).map((s) => maal.finn(innsyn, s.id));
    const periode = aar === null ? fellesPeriode(tall) : helAar(aar);
    const noen = periode !== null && tall.flat().some((t) => sammePeriode(t.periode, periode));
    return periode !== null && noen ? [{ maal, periode }] : [];
  });
}

/** «AFT-plasser: kildene er uenige (90 etter A; 95 etter B)». */
function uenighet(maal: Maal, alternativer: readonly Maaltall[]): string {
  const o = ord(funksjonsspraak());
  const vist = alternativer.flatMap((t) => {
    const kilde = t.kilder[0];
    if (t.resultat.status !== 'kjent') return [];
    const verdi = o.medEnhet(visVerdi(t.resultat.verdi, maal.enhet, { maalform: maalform() }));
    return [kilde === undefined ? verdi : `${verdi} (${kildeTekst(kilde)})`];
  });
  return `${o.begrep(maal)}: ${FAST[funksjonsspraak()].uenige}: ${vist.join('; ')}.`;
}

function cellen(
  innsyn: Innsyn,
  selskap: Selskap,
  { maal, periode }: Kolonne,
): { celle: Tabellcelle; merknad: string | null } {
  const o = ord(funksjonsspraak());
  if (!maal.gjelder(innsyn, selskap)) return { celle: FAST[funksjonsspraak()].ikkeAktuelt, merknad: null };
  const tall = perPeriode(maal.finn(innsyn, selskap.id)).find((p) => sammePeriode(p.periode, periode));
  if (tall === undefined) return { celle: mangler(tekster().mangler(o.begrep(maal))), merknad: null };
  const { resultat } = tall.hoved;
  const merknad = tall.status === 'motstrid' ? uenighet(maal, tall.alternativer) : null;
  if (tall.status === 'skjult' || resultat.status !== 'kjent') {
    const grunn = tall.alternativer.map((a) => a.resultat).find((r) => r.status === tall.status);
    const tekst = grunn === undefined || grunn.status === 'kjent' ? o.status(tall.status) : o.grunn(grunn.grunn);
    return { celle: mangler(`${o.begrep(maal)}: ${tekst}.`), merknad };
  }
  return { celle: tallsvar(resultat.verdi, maal.enhet), merknad };
}

/** EIER.NOKKELTALL: the key figures of an overview, a row per company. */
export const nokkeltall: Arbeidsbokfunksjon = (raa, kall, lagret) => {
  const [omraade, aaret] = raa;
  const aar = lesAar(aaret);
  if (aar.slag !== 'lest') return aar;
  const lest = lesOmraade(omraade, kall.parameterAddresses?.[0] ?? null, lagret);
  if (lest.slag !== 'lest') return lest;
  const { innsyn, selskaper } = lest;
  const kol = kolonner(innsyn, selskaper, aar.aar);
  const tekst = FAST[funksjonsspraak()];
  if (kol.length === 0) return mangler(tekster().ingenTall(aar.aar === null ? '' : String(aar.aar)));
  const rader = selskaper.map((s): readonly Tabellcelle[] => {
    const celler = kol.map((k) => cellen(innsyn, s, k));
    const merknader = celler.flatMap((c) => c.merknad ?? []).join(' ');
    return [s.navn, s.kommune ?? '', ...celler.map((c) => c.celle), merknader];
  });
  const o = ord(funksjonsspraak());
  const overskrifter = kol.map((k) => `${o.begrep(k.maal)} ${o.periode(k.periode)}`);
  return tabellsvar([[tekst.selskap, tekst.kommune, ...overskrifter, tekst.merknad], ...rader]);
};

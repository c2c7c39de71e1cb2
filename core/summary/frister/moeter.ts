import { dokumentstatus } from '../../findings/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { visDato } from '../../text/index.ts';
import { aarI, type Dato, datoAv, plussMaaneder } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import { type Fristfunn, lagFrist } from './frist.ts';
import { tilstandFor } from './tilstand.ts';

/** Within six months after the accounting year, which is the calendar year (aksjeloven § 5-6, regnskapsloven § 1-7). */
function lovensFrist(aar: number): Dato {
  return datoAv(aar, 6, 30);
}

/**
 * The ordinary generalforsamling of an AS: on the planned day, else by 30 June. This year's is past due only when the
 * portfolio keeps track of them and has none; when it has none at all, the next one of the law stands and that is said.
 */
export function generalforsamling(k: Kontekst, selskap: Selskap): readonly Fristfunn[] {
  if (selskap.organisasjonsform !== 'AS') return [];
  const { siste, planlagt } = dokumentstatus(k.innsyn.dokumenter(selskap.id), 'generalforsamling', k.idag);
  const { planlagt: ordet, ingenRegistrert, sist } = k.tekst.frister;
  const felles = { slag: 'generalforsamling', selskap, hvem: selskap.navn } as const;
  const iAar = aarI(k.idag);
  const holdtIAar = siste !== null && aarI(siste.dato) === iAar;
  const fristIAar = lovensFrist(iAar);
  if (planlagt !== null && (holdtIAar || planlagt.dato <= lovensFrist(aarI(planlagt.dato)))) {
    const tilstand = tilstandFor(planlagt.dato, k.idag);
    return [lagFrist(k, { ...felles, dato: planlagt.dato, tilstand, merknad: ordet, kilde: planlagt.kilde })];
  }
  const forfalt = siste !== null && !holdtIAar && fristIAar < k.idag;
  const dato = holdtIAar || (fristIAar < k.idag && !forfalt) ? lovensFrist(iAar + 1) : fristIAar;
  const merknad = siste === null ? ingenRegistrert : sist(visDato(siste.dato));
  return [lagFrist(k, { ...felles, dato, tilstand: tilstandFor(dato, k.idag), merknad, kilde: siste?.kilde ?? null })];
}

/** The next eiermøte: on the planned day, else a year after the last one, as KS recommends. */
export function eiermoete(k: Kontekst, selskap: Selskap): readonly Fristfunn[] {
  const { siste, planlagt } = dokumentstatus(k.innsyn.dokumenter(selskap.id), 'eiermoete', k.idag);
  const felles = { slag: 'eiermoete', selskap, hvem: selskap.navn } as const;
  const tekst = k.tekst.frister;
  if (planlagt !== null) {
    const tilstand = tilstandFor(planlagt.dato, k.idag);
    return [lagFrist(k, { ...felles, dato: planlagt.dato, tilstand, merknad: tekst.planlagt, kilde: planlagt.kilde })];
  }
  if (siste === null) return [{ slag: 'ukjent', hva: 'eiermoete' }];
  const dato = plussMaaneder(siste.dato, 12);
  const merknad = `${tekst.anbefalt}; ${tekst.sist(visDato(siste.dato))}`;
  return [lagFrist(k, { ...felles, dato, tilstand: tilstandFor(dato, k.idag), merknad, kilde: siste.kilde })];
}

/**
 * The next tiltaksregnskap: on the planned day, else a year after the last one. The forskrift asks for it (§ 1-6) and
 * names no day, and that is said beside the date.
 */
export function tiltaksregnskapfrist(k: Kontekst, selskap: Selskap): readonly Fristfunn[] {
  const { siste, planlagt } = dokumentstatus(k.innsyn.dokumenter(selskap.id), 'tiltaksregnskap_levert', k.idag);
  const felles = { slag: 'tiltaksregnskap', selskap, hvem: selskap.navn } as const;
  if (planlagt !== null) {
    const tilstand = tilstandFor(planlagt.dato, k.idag);
    const merknad = k.tekst.frister.planlagt;
    return [lagFrist(k, { ...felles, dato: planlagt.dato, tilstand, merknad, kilde: planlagt.kilde })];
  }
  if (siste === null) return [{ slag: 'ukjent', hva: 'tiltaksregnskap' }];
  const dato = plussMaaneder(siste.dato, 12);
  const { aarEtter, sist } = k.tekst.frister;
  const merknad = `${aarEtter}; ${sist(visDato(siste.dato))}`;
  return [lagFrist(k, { ...felles, dato, tilstand: tilstandFor(dato, k.idag), merknad, kilde: siste.kilde })];
}

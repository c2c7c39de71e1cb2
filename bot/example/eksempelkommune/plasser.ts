import type { Rad } from '../arbeidsbok/celler.ts';
import {
  AARENE,
  EKSEMPELVIK,
  FIKTIVIA,
  KLADDELOFTET,
  MOENSTERVERKSTEDET,
  PROEVEGAARDEN,
  SKISSEBRUKET,
  SKISSEFJORD,
  UTKASTDAL,
} from './navn.ts';

const plasser = (selskap: string, aft: number, statlige: number, kommunale: number, perPlass: number): Rad[] =>
  AARENE.map((aar) => ({
    selskap,
    aar,
    aft_plasser: aft,
    vta_plasser: statlige + kommunale,
    vta_plasser_statlige: statlige,
    vta_plasser_kommunale: kommunale,
    kostnad_kommunale_plasser: kommunale * perPlass,
    kilde: `Nav, avtale ${aar}`,
  }));

export const PLASSER: readonly Rad[] = [
  ...plasser(PROEVEGAARDEN, 40, 56, 4, 240_000),
  ...plasser(MOENSTERVERKSTEDET, 60, 45, 0, 0),
  ...plasser(FIKTIVIA, 6, 24, 0, 0),
  ...plasser(SKISSEBRUKET, 0, 18, 2, 235_000),
  ...plasser(KLADDELOFTET, 0, 26, 0, 0),
];

/** Nav's VTA rate, kroner per place per month. */
const SATS: Readonly<Record<(typeof AARENE)[number], number>> = { 2023: 15_667, 2024: 16_231, 2025: 16_848 };

/**
 * What one kommune's residents cost: the state grant is used months times the rate, the kommune's share is in
 * hundredths of a per cent of it and paid to the øre.
 */
function tilskudd(
  selskap: string,
  bostedskommune: string | null,
  aar: (typeof AARENE)[number],
  deltakere: number,
  maanedsverk: number,
  hundredelsProsent: number,
): Rad {
  const statlig = Math.round(maanedsverk * SATS[aar]);
  return {
    selskap,
    bostedskommune,
    aar,
    vta_deltakere: deltakere,
    vta_avtalte_plasser: deltakere,
    vta_maanedsverk: maanedsverk,
    statlig_tilskudd: statlig,
    kommunalt_tilskudd: Math.round((statlig * hundredelsProsent) / 100) / 100,
    kilde: `Nav, utbetalingsoversikt ${aar}`,
  };
}

export const VTA_TILSKUDD: readonly Rad[] = [
  tilskudd(PROEVEGAARDEN, EKSEMPELVIK, 2023, 40, 466, 2500),
  tilskudd(PROEVEGAARDEN, SKISSEFJORD, 2023, 13, 149.5, 2500),
  tilskudd(PROEVEGAARDEN, UTKASTDAL, 2023, 3, 35, 3000),
  tilskudd(PROEVEGAARDEN, EKSEMPELVIK, 2024, 40, 469.5, 2500),
  tilskudd(PROEVEGAARDEN, SKISSEFJORD, 2024, 13, 151, 2500),
  tilskudd(PROEVEGAARDEN, UTKASTDAL, 2024, 3, 34.5, 3000),
  tilskudd(PROEVEGAARDEN, EKSEMPELVIK, 2025, 40, 471.25, 2500),
  tilskudd(PROEVEGAARDEN, SKISSEFJORD, 2025, 13, 150.5, 2499),
  tilskudd(PROEVEGAARDEN, UTKASTDAL, 2025, 3, 34, 3000),
  tilskudd(MOENSTERVERKSTEDET, EKSEMPELVIK, 2023, 35, 402, 2500),
  tilskudd(MOENSTERVERKSTEDET, SKISSEFJORD, 2023, 8, 93, 2500),
  tilskudd(MOENSTERVERKSTEDET, UTKASTDAL, 2023, 2, 23, 2500),
  tilskudd(MOENSTERVERKSTEDET, EKSEMPELVIK, 2024, 35, 404, 2500),
  tilskudd(MOENSTERVERKSTEDET, SKISSEFJORD, 2024, 8, 92.5, 2600),
  tilskudd(MOENSTERVERKSTEDET, UTKASTDAL, 2024, 2, 22.5, 2500),
  tilskudd(MOENSTERVERKSTEDET, EKSEMPELVIK, 2025, 35, 405.5, 2500),
  tilskudd(MOENSTERVERKSTEDET, SKISSEFJORD, 2025, 8, 92, 2600),
  tilskudd(MOENSTERVERKSTEDET, UTKASTDAL, 2025, 2, 22, 2500),
  tilskudd(FIKTIVIA, null, 2023, 24, 280, 2700),
  tilskudd(FIKTIVIA, null, 2024, 24, 281.5, 2700),
  tilskudd(FIKTIVIA, null, 2025, 24, 283, 2700),
  tilskudd(SKISSEBRUKET, EKSEMPELVIK, 2023, 18, 212, 5000),
  tilskudd(SKISSEBRUKET, EKSEMPELVIK, 2024, 18, 213, 5000),
  tilskudd(SKISSEBRUKET, EKSEMPELVIK, 2025, 18, 214.5, 5000),
  tilskudd(KLADDELOFTET, UTKASTDAL, 2023, 20, 236, 2500),
  tilskudd(KLADDELOFTET, EKSEMPELVIK, 2023, 6, 70, 2500),
  tilskudd(KLADDELOFTET, UTKASTDAL, 2024, 20, 237, 2500),
  tilskudd(KLADDELOFTET, EKSEMPELVIK, 2024, 6, 71, 2500),
  tilskudd(KLADDELOFTET, UTKASTDAL, 2025, 20, 238, 2500),
  tilskudd(KLADDELOFTET, EKSEMPELVIK, 2025, 6, 70.5, 2500),
];

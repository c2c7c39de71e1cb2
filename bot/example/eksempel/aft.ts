import type { Rad } from '../arbeidsbok/celler.ts';
import type { Tabellrad } from '../csv.ts';
import { TABELL_1, TABELL_1_OG_2, TABELL_2, TABELL_3, TABELL_5_5 } from '../kilder.ts';
import { andel, tabell, tall, tekst } from '../tabeller.ts';

const VED_AVSLUTNING = { tidspunkt: 'ved avslutning', omfatter: 'arbeid og utdanning', kildeslag: 'bedrift' };
const I_ARBEID = { omfatter: 'arbeid', arbeidsgrense: 'minst 4 t/uke', kildeslag: 'Nav' };

function definisjon(tidspunkt: string): Rad {
  return tidspunkt === 'rapportert ved avslutning' ? VED_AVSLUTNING : { ...I_ARBEID, tidspunkt };
}

/** A whole year by its number, other periods by their first and last day. */
function periode(fra: string, til: string): Rad {
  const aar = fra.slice(0, 4);
  return fra === `${aar}-01-01` && til === `${aar}-12-31`
    ? { aar: Number(aar) }
    : { periode_fra: fra, periode_til: til };
}

const periodeI = (r: Tabellrad) => periode(tekst(r, 'periode_fra'), tekst(r, 'periode_til'));

/** What a row of tabell 5-5 says, whoever it is about. */
function rapportert(r: Tabellrad): Rad {
  return {
    ...periodeI(r),
    ...definisjon(tekst(r, 'maaletidspunkt')),
    resultatgrad: andel(r, 'andel_prosent'),
    kilde: TABELL_5_5,
  };
}

const gjelderSelskap = (r: Tabellrad) => tekst(r, 'kommune') !== '';
const noekkel = (r: Tabellrad) => `${tekst(r, 'navn')} ${tekst(r, 'periode_fra')}`;

/** All of the big-city report before the audit: the first source is the hovedkilde for 2020. */
export function aftRader(): Rad[] {
  const storby = tabell('aft_formidling_storby')
    .filter(gjelderSelskap)
    .map((r) => ({ selskap: tekst(r, 'navn'), ...rapportert(r) }));
  const antall = new Map(tabell('aft_antall_oslo_2021').map((r) => [noekkel(r), r]));
  const oslo = tabell('aft_formidling_oslo_2019_2022').map((r) => {
    const talt = antall.get(noekkel(r));
    return {
      selskap: tekst(r, 'navn'),
      ...periodeI(r),
      ...VED_AVSLUTNING,
      avsluttet: talt === undefined ? null : tall(talt, 'avsluttet'),
      formidlet: talt === undefined ? null : tall(talt, 'formidlet'),
      resultatgrad: andel(r, 'andel_prosent'),
      kilde: talt === undefined ? TABELL_2 : TABELL_1_OG_2,
    };
  });
  return [...storby, ...oslo];
}

export function aftDriftRader(): Rad[] {
  return tabell('aft_antall_oslo_2021').map((r) => ({
    selskap: tekst(r, 'navn'),
    aar: Number(tekst(r, 'periode_fra').slice(0, 4)),
    praksis_andel: andel(r, 'praksis_prosent'),
    oppholdstid: tall(r, 'oppholdstid_mnd'),
    kilde: TABELL_1,
  }));
}

/** What the audit prints for all 14 companies in Oslo, in the last row of its table 2. */
const ALLE_I_OSLO = [
  ['2019-01-01', '2019-12-31', 39],
  ['2020-01-01', '2020-12-31', 41],
  ['2021-01-01', '2021-12-31', 51],
  ['2022-01-01', '2022-08-31', 50],
] as const;

/** Averages of the reports, and Nav's fylker with the two groups in work apart, as Nav prints them. */
export function referanserader(): Rad[] {
  const storby = tabell('aft_formidling_storby')
    .filter((r) => !gjelderSelskap(r))
    .map((r) => ({ omraade: tekst(r, 'navn'), ...rapportert(r) }));
  const oslo = ALLE_I_OSLO.map(([fra, til, prosent]) => ({
    omraade: 'Oslo, alle 14 arbeidsmarkedsbedrifter',
    ...periode(fra, til),
    ...VED_AVSLUTNING,
    resultatgrad: prosent / 100,
    kilde: TABELL_2,
  }));
  const fylker = tabell('aft_status_6mnd_fylke_2020').map((r) => ({
    omraade: tekst(r, 'omraade') === 'I alt' ? 'Hele landet' : tekst(r, 'omraade'),
    aar: tall(r, 'avgangsaar'),
    tidspunkt: '6 måneder etter',
    omfatter: 'arbeid',
    med_ytelse: 'ja',
    kildeslag: 'Nav',
    i_arbeid: andel(r, 'i_arbeid_prosent'),
    arbeid_og_ytelse: andel(r, 'arbeid_og_ytelse_prosent'),
    referanseantall: tall(r, 'antall'),
    kilde: TABELL_3,
  }));
  return [...storby, ...oslo, ...fylker];
}

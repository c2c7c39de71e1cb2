import { EKSEMPELRAD_MERKE, EKSEMPELSELSKAP } from '../eksempelrad.ts';
import type { Veiledning } from './veiledning.ts';

/** What every AFT share must say about itself. */
const DEFINISJON = {
  tidspunkt: 'Når status er målt. Navs mål på 50 % gjelder bare ved avslutning.',
  omfatter: 'Hva som teller: arbeid og utdanning, eller bare arbeid.',
  arbeidsgrense: 'Hvor mye arbeid som må til for å telle, for eksempel «minst 4 t/uke».',
  med_ytelse: 'Ja når arbeid ved siden av en ytelse teller med.',
  kildeslag: 'Hvem som har målt: bedriften selv, Nav eller et register.',
};
const DEFINISJONSBREDDER = { arbeidsgrense: 17, med_ytelse: 17, kildeslag: 12 };

export const AFT_RESULTATER: Veiledning = {
  hensikt:
    'Ett selskap, én periode og én måte å måle på per rad. Antall er bedre enn prosent; har dere begge, fyll inn begge.',
  utelat: ['andel_i_jobb_3mnd', 'andel_i_jobb_6mnd', 'andel_i_jobb_12mnd', 'andel_i_jobb_24mnd'],
  forklaringer: {
    ...DEFINISJON,
    med_ikke_moett: 'Ja når de som aldri møtte, er regnet med blant de avsluttede.',
    avsluttet: 'Alle som sluttet i AFT i perioden. Bare antall, aldri navn.',
    til_arbeid: 'Av de avsluttede: antall som gikk til arbeid.',
    til_utdanning: 'Av de avsluttede: antall som gikk til utdanning.',
    formidlet: 'Summen av de to, når bare den er kjent.',
    resultatgrad: 'Prosenten slik kilden oppgir den. Ikke regn den ut selv.',
  },
  bredder: { ...DEFINISJONSBREDDER, med_ikke_moett: 14 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      aar: 2025,
      tidspunkt: 'ved avslutning',
      omfatter: 'arbeid og utdanning',
      kildeslag: 'bedrift',
      med_ikke_moett: 'nei',
      avsluttet: 40,
      til_arbeid: 17,
      til_utdanning: 5,
      kilde: 'Årsrapport til Nav 2025',
    },
    {
      selskap: EKSEMPELSELSKAP,
      periode_fra: '2023-01-01',
      periode_til: '2024-12-31',
      tidspunkt: '6 måneder etter',
      omfatter: 'arbeid',
      arbeidsgrense: 'minst 4 t/uke',
      med_ytelse: 'ja',
      kildeslag: 'Nav',
      resultatgrad: 0.29,
      kilde: 'Nav, statistikk 2025',
    },
  ],
};

export const AFT_DRIFT: Veiledning = {
  forklaringer: {
    aft_maanedsverk: 'AFT-plasser brukt × måneder, slik Nav teller dem.',
    praksis_andel: 'Andelen av deltakerne som har vært i praksis i en ordinær bedrift.',
    oppholdstid: 'Hvor lenge de som sluttet, hadde vært i tiltaket, i snitt.',
    frafall: 'Antall som sluttet før det var gått to måneder.',
    veiledere: 'Årsverk som veileder AFT-deltakere.',
    i_arbeid_etter_6mnd: 'Av dem som gikk til arbeid: antall som fortsatt er der etter 6 måneder.',
  },
  bredder: { oppholdstid: 20, i_arbeid_etter_6mnd: 20 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      aar: 2025,
      aft_maanedsverk: 271.5,
      praksis_andel: 0.46,
      oppholdstid: 11.4,
      frafall: 6,
      veiledere: 4.5,
      i_arbeid_etter_6mnd: 13,
      kilde: 'Årsrapport til Nav 2025',
    },
  ],
};

export const REFERANSER: Veiledning = {
  forklaringer: {
    omraade: 'Fylket, landet eller gruppen av kommuner.',
    ...DEFINISJON,
    resultatgrad: 'Prosenten slik kilden oppgir den. Har Nav delt den i to, bruk de to neste kolonnene.',
    i_arbeid: 'Navs «i arbeid»: andelen i arbeid uten en ytelse ved siden av.',
    arbeid_og_ytelse: 'Navs «arbeid og ytelse». Den legges sammen med «i arbeid».',
    referanseantall: 'Antall deltakere som andelen er regnet av.',
  },
  bredder: { ...DEFINISJONSBREDDER, omraade: 36 },
  eksempler: [
    {
      omraade: `Eksempelfylket ${EKSEMPELRAD_MERKE}`,
      aar: 2024,
      tidspunkt: '6 måneder etter',
      omfatter: 'arbeid',
      arbeidsgrense: 'minst 4 t/uke',
      med_ytelse: 'ja',
      kildeslag: 'Nav',
      resultatgrad: 0.27,
      referanseantall: 640,
      kilde: 'Nav, statistikk 2025',
    },
  ],
};

import { EKSEMPELSELSKAP } from '../eksempelrad.ts';
import type { Veiledning } from './veiledning.ts';

export const TILTAKSPLASSER: Veiledning = {
  forklaringer: {
    aft_plasser: 'Faste AFT-plasser avtalt med Nav. Skriv 0 når selskapet ikke har AFT.',
    aft_plasser_midlertidige: 'AFT-plasser for en begrenset tid, i tillegg til de faste.',
    vta_plasser: 'Statlige plasser og kommunale tilleggsplasser til sammen. Ikke VTA i ordinær bedrift.',
    vta_plasser_statlige: 'VTA-plasser med statlig tilskudd.',
    vta_plasser_kommunale: 'VTA-plasser som kommunen betaler fullt ut, uten statlig tilskudd.',
    kostnad_kommunale_plasser: 'Det kommunen betaler for tilleggsplassene i året.',
    tiltaksplasser: 'Bare når kilden selv oppgir summen av AFT og VTA.',
  },
  bredder: { kostnad_kommunale_plasser: 20 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      aar: 2025,
      aft_plasser: 24,
      aft_plasser_midlertidige: 0,
      vta_plasser: 40,
      vta_plasser_statlige: 36,
      vta_plasser_kommunale: 4,
      kostnad_kommunale_plasser: 960_000,
      kilde: 'Nav, avtale 2025',
    },
  ],
};

export const VTA_TILSKUDD: Veiledning = {
  hensikt: 'Ett selskap, én bostedskommune og ett år per rad. Kommunale tilleggsplasser hører ikke hjemme her.',
  forklaringer: {
    bostedskommune: 'Kommunen som betaler: der deltakerne er folkeregistrert. Tom celle betyr selskapet i alt.',
    vta_deltakere: 'Antall deltakere fra kommunen. Bare antall, aldri navn.',
    vta_avtalte_plasser: 'Avtalte VTA-plasser for kommunens innbyggere.',
    vta_maanedsverk: 'Plasser brukt × måneder, slik Nav teller dem.',
    statlig_tilskudd: 'Det Nav har betalt for kommunens innbyggere i perioden.',
    kommunalt_tilskudd: 'Det bostedskommunen har betalt i tillegg, på øret.',
    oppgitt_medfinansieringsandel: 'Kommunalt tilskudd i prosent av det statlige. Bare når beløpene ikke er kjent.',
  },
  bredder: { bostedskommune: 20, oppgitt_medfinansieringsandel: 26 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      bostedskommune: 'Eksempelkommune',
      aar: 2025,
      vta_deltakere: 20,
      vta_avtalte_plasser: 20,
      vta_maanedsverk: 230.5,
      statlig_tilskudd: 3_883_464,
      kommunalt_tilskudd: 970_866,
      kilde: 'Nav, utbetalingsoversikt 2025',
    },
  ],
};

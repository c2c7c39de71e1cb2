import { EKSEMPELSELSKAP } from '../eksempelrad.ts';
import type { Veiledning } from './veiledning.ts';

export const SELSKAPER: Veiledning = {
  forklaringer: {
    selskap: 'Selskapets fulle navn, slik det står i Enhetsregisteret.',
    alias: 'Andre navn og forkortelser som folk bruker, skilt med semikolon.',
    orgnr: 'Ni siffer. Kontrollsifferet blir sjekket.',
    kommune: 'Kommunen som eier selskapet, eller eier mest av det.',
    organisasjonsform: 'Velg fra listen. Andre former enn AS og KF må Nav godta.',
    konsern: 'Ja når selskapet leder eller hører til et konsern.',
    formaal: 'Formålet i vedtektene, kort.',
    daglig_leder: 'Navnet som står i Enhetsregisteret.',
    styreleder: 'Navnet som står i Enhetsregisteret.',
    styre: 'Navnene, skilt med semikolon. Aldri navn på deltakere.',
    ansvarlig_enhet: 'Enheten i kommunen som følger opp eierskapet.',
    andre_tilbud: 'Tilbud utenom AFT og VTA, med antall plasser: «Lærekandidater (3)».',
    kommersiell_virksomhet: 'Hva selskapet driver i konkurranse med andre. Skriv «nei» når det ikke har noe.',
    utleie: 'Ja når selskapet leier ut arbeidskraft. Utleie hører ikke til primærvirksomheten.',
    eier_annen_virksomhet: 'Ja når selskapet eier annet enn salgsselskap for egne varer eller opplæringskontor.',
  },
  bredder: {
    formaal: 36,
    styre: 30,
    andre_tilbud: 28,
    kommersiell_virksomhet: 28,
    utleie: 11,
    eier_annen_virksomhet: 13,
  },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      alias: 'Eksempel; EAS',
      kommune: 'Eksempelkommune',
      organisasjonsform: 'AS',
      konsern: 'nei',
      formaal: 'Arbeidsinkludering gjennom AFT og VTA',
      ansvarlig_enhet: 'Eierskapsenheten',
      andre_tilbud: 'Lærekandidater (3)',
      kommersiell_virksomhet: 'nei',
      utleie: 'nei',
      eier_annen_virksomhet: 'nei',
      kilde: 'Enhetsregisteret, 15.1.2026',
    },
  ],
};

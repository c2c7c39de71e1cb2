import { EKSEMPELSELSKAP } from '../eksempelrad.ts';
import type { Veiledning } from './veiledning.ts';

const EGET_ELLER_KOMMUNENS = {
  selskap: 'Selskapet det gjelder. Tom celle når det gjelder hele eierskapet; skriv da kommunen.',
  kommune: 'Kommunen det gjelder, når det ikke er ett bestemt selskap.',
};

export const AVTALER: Veiledning = {
  utelat: ['godkjenning_til', 'avtale_aft_til', 'avtale_vta_til', 'equass_til'],
  forklaringer: {
    avtaleslag: 'Godkjenningen varer fire år, avtalen ett år, EQUASS til sertifikatets sluttdato.',
    gyldig_fra: 'Første dag den gjelder.',
    gyldig_til: 'Siste dag den gjelder. Det blir varslet før den går ut.',
  },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      avtaleslag: 'EQUASS',
      gyldig_fra: '2024-04-01',
      gyldig_til: '2027-03-31',
      kilde: 'Sertifikat, 1.4.2024',
    },
  ],
};

export const DOKUMENTER: Veiledning = {
  forklaringer: {
    ...EGET_ELLER_KOMMUNENS,
    dokumentslag: 'Hva slags dokument eller møte det er.',
    tittel: 'Navnet på dokumentet, eller saksnummeret.',
    dato: 'Når det ble vedtatt eller holdt, eller skal holdes.',
    sendt_nav: 'For planen for overskudd: ja når Nav har fått den.',
    finnes: 'Skriv nei når det er kjent at dokumentet ikke finnes.',
  },
  bredder: { tittel: 38 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      dokumentslag: 'eiermøte',
      tittel: 'Årlig eiermøte',
      dato: '2026-05-12',
      finnes: 'ja',
      kilde: 'Sak 26/0001',
    },
  ],
};

export const BESLUTNINGER: Veiledning = {
  forklaringer: {
    ...EGET_ELLER_KOMMUNENS,
    beslutning: 'Hva eieren har vedtatt, i én setning.',
    vedtatt: 'Datoen for vedtaket.',
    frist: 'Når det skal være gjort.',
    ansvarlig: 'Enheten eller rollen som følger det opp.',
    status: 'Hvor langt det er kommet.',
  },
  bredder: { beslutning: 44 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      beslutning: 'Styret legger fram en plan for bruk av overskuddet',
      vedtatt: '2026-05-12',
      frist: '2026-12-31',
      ansvarlig: 'Eierskapsenheten',
      status: 'i arbeid',
      kilde: 'Sak 26/0001',
    },
  ],
};

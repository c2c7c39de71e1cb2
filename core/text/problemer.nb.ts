import { liste } from './lister.ts';
import { type Problemtekster, utdrag } from './problemer.ts';

const RIKTIG = {
  beloep: 'Skriv beløpet med siffer, for eksempel 2 000 000.',
  antall: 'Skriv antallet med siffer, for eksempel 12.',
  andel: 'Skriv andelen med siffer, for eksempel 45 %.',
  tall: 'Skriv tallet med siffer, for eksempel 12,5.',
} as const;

const sitat = (t: string): string => `«${utdrag(t)}»`;
const sitater = (t: readonly string[], ord: 'og' | 'eller'): string => liste(t.map(sitat), ord);

export const PROBLEMER_NB: Problemtekster = {
  ugyldig_tall: (f) =>
    `${sitat(f.tekst)} er ikke et tall som passer her. ${RIKTIG[f.type]} Finnes ikke tallet, skriv «mangler».`,
  tvetydig_tall: (f) =>
    `${sitat(f.tekst)} kan leses på flere måter. Skriv tallet med komma foran desimalene og mellomrom mellom tusener, for eksempel ${liste(f.forslag, 'eller')}.`,
  tvetydig_prosent: (f) =>
    `${sitat(f.tekst)} kan være prosent eller andel av 1. Skriv prosenttegnet, for eksempel 45 %.`,
  tvetydig_kolonne: (f) =>
    f.annenCelle === null
      ? `${sitat(f.overskrift)} kan bety ${liste(f.kandidater, 'eller')}. Skriv hvilket av dem det er; kolonnen er ikke lest.`
      : `${sitat(f.overskrift)} ser ut til å være det samme som ${f.annenCelle} (${liste(f.kandidater)}). Gi dem ulike navn, eller slett den ene; ingen av dem er lest.`,
  overskrift_lest_som: (f) => `${sitat(f.overskrift)} er lest som ${f.lestSom}. Rett skrivemåten hvis det stemmer.`,
  ukjent_selskap: (f) =>
    `${sitat(f.navn)} står ikke i selskapslisten og er lest som et eget selskap. Rett navnet, eller legg selskapet til i listen.`,
  tvetydig_navn: (f) =>
    `${sitat(f.navn)} kan være ${sitater(f.kandidater, 'eller')}. Skriv hele navnet; raden er ikke lest.`,
  navn_lest_som: (f) =>
    `${sitat(f.navn)} er lest som ${sitat(f.lestSom)}. Rett navnet, eller legg det inn under «Andre navn».`,
  mangler_selskap: () => 'Raden har tall, men ikke noe selskap. Skriv navnet på selskapet; raden er ikke lest.',
  dobbelt_selskap: (f) =>
    `${sitat(f.navn)} står også i ${f.annenCelle}. Slett den ene raden, eller skriv kommunen på begge hvis det er to selskaper.`,
  skjult_rad: (f) => `Skjulte rader er lest med: ${f.rader}. Slett dem hvis de ikke skal være med.`,
  skjult_kolonne: (f) => `Skjulte kolonner er lest med: ${f.kolonner}. Slett dem hvis de ikke skal være med.`,
  skjult_ark: () => 'Arket er skjult og er lest med. Slett det hvis det ikke skal være med.',
  formel_uten_resultat: (f) =>
    `Formelen ${sitat(f.formel)} er ikke regnet ut. Åpne arbeidsboken i Excel, lagre den og les den på nytt.`,
  feilverdi: (f) => `Cellen viser feilen ${f.verdi}. Rett formelen, eller skriv tallet.`,
  ugyldig_orgnr: (f) =>
    `${sitat(f.tekst)} er ikke et organisasjonsnummer. Det har ni siffer, og det siste er et kontrollsiffer: se etter en tastefeil.`,
  ugyldig_kommunenummer: (f) => `${sitat(f.tekst)} er ikke et kommunenummer. Det har fire siffer, for eksempel 0301.`,
  ugyldig_dato: (f) => `${sitat(f.tekst)} er ikke en dato. Skriv den slik: 31.12.2020.`,
  tvetydig_dato: (f) =>
    `${sitat(f.tekst)} kan være ${liste(f.forslag, 'eller')}. Skriv datoen med punktum: dag.måned.år.`,
  ugyldig_aar: (f) =>
    `${sitat(f.tekst)} er ikke et årstall. Skriv året med fire siffer, for eksempel 2020; raden er ikke lest.`,
  ugyldig_periode: (f) =>
    `${sitat(f.tekst)} er ikke en periode. Skriv et årstall, «januar–august 2022» eller to datoer der den første kommer først.`,
  mangler_aar: (f) =>
    `Det står ikke hvilket år ${f.kolonne === '' ? 'tallene' : `tallene under ${sitat(f.kolonne)}`} gjelder. Skriv året i en kolonne «År», i overskriften eller i tittelen.`,
  ugyldig_valg: (f) => `${sitat(f.tekst)} er ikke et av ordene som passer her. Skriv ${sitater(f.valg, 'eller')}.`,
  ukjent_maal: (f) =>
    `${sitat(f.tekst)} er ikke et kjent mål. Skriv for eksempel «omsetning», «tiltaksplasser» eller «VTA-plasser».`,
  ukjent_post: (f) =>
    `${sitat(f.tekst)} er ikke en post i tiltaksregnskapet og er ikke lest. Bruk postene i tabell 7-1.`,
  dobbel_rad: (f) =>
    f.lik
      ? `Det samme tallet står også i ${f.annenCelle}. Det er lest én gang; slett det ene.`
      : `Samme kilde har et annet tall i ${f.annenCelle}. Begge er tatt vare på; slett det som er feil, eller skriv kilden i en kolonne «Kilde».`,
  uklart_oppsett: (f) =>
    `Jeg forstår ikke hvilke selskap eller år tallene gjelder: samme selskap, mål og år har flere tall, blant annet i ${liste(f.celler)}. Skriv selskap og år på hver rad eller over hver kolonne; tallene er ikke lest.`,
  flere_av_samme: (f) => `${f.antall} til av samme slag på dette arket er ikke vist hver for seg.`,
  sum_stemmer_ikke: (f) =>
    `Summen ${f.oppgitt} stemmer ikke med radene, som blir ${f.sum}. Se etter et tall som mangler eller er feil.`,
  ukjent_ark: (f) =>
    f.grunn === 'budsjett'
      ? 'Arket ser ut til å holde budsjett, prognose eller avvik, og er ikke lest. Bare regnskapstall leses.'
      : 'Arket har tall, men ingen overskrifter som er kjent, og er ikke lest. Bruk overskriftene i malen, for eksempel «Selskap», «År» og «Omsetning».',
  ukjent_enhet: (f) =>
    `Det står ikke om ${sitat(f.kolonne)} er i kroner eller tusen kroner, og tallene er små. De er lest som kroner; skriv «tusen kr» i overskriften hvis det er det.`,
  motstridende_enhet: (f) =>
    `${sitat(f.tekst)} er skrevet i kroner i en kolonne med ${f.overskrift}. Skriv tallet i kolonnens enhet, uten «kr».`,
  negativt_antall: (f) => `${sitat(f.tekst)} er negativt, og det kan det ikke være her. Se etter et minustegn for mye.`,
  ugyldig_andel: () => 'Andelen er over 100 %. Se etter et feil komma.',
  formidlet_over_avsluttet: (f) =>
    `${f.formidlet} er flere enn de ${f.avsluttet} som sluttet. Rett det ene av tallene.`,
  antatt_tidspunkt: (f) =>
    `Det står ikke når ${f.kolonne === '' ? 'AFT-resultatet' : sitat(f.kolonne)} er målt. Tallene er lest som «ved avslutning», rapportert av bedriften; skriv det i en kolonne «Måletidspunkt».`,
};

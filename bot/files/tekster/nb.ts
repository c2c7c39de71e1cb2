import type { Filslag, Filtekster } from '../feil.ts';

const SLAG: Readonly<Record<Filslag, string>> = {
  tekst: 'er en tekstfil, ikke en Excel-arbeidsbok. Lagre den som .xlsx, eller gi den endelsen .csv',
  html: 'er en nettside, ikke en Excel-arbeidsbok. Åpne den i Excel og lagre den som .xlsx',
  gammel_xls: 'er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som .xlsx',
  xlsb: 'er en binær Excel-arbeidsbok (.xlsb). Åpne den i Excel og lagre den som .xlsx',
  ods: 'er et OpenDocument-regneark (.ods). Åpne det og lagre det som .xlsx',
  numbers: 'er et Numbers-dokument. Eksporter det som Excel (.xlsx) fra Numbers',
  word: 'er et Word- eller PowerPoint-dokument, ikke en Excel-arbeidsbok. Kopier tabellene til en arbeidsbok og lagre den som .xlsx',
  pdf: 'er en PDF, ikke en Excel-arbeidsbok. Be om tabellene som .xlsx eller .csv',
  annen_zip: 'er et zip-arkiv uten arbeidsbok. Pakk det ut og velg .xlsx-filen',
  ukjent: 'er ikke en Excel-arbeidsbok. Åpne den i programmet den kommer fra og lagre den som .xlsx',
};

/** The texts about files in bokmål. */
export const nb: Filtekster = {
  finnes_ikke: (fil) => `Finner ikke filen «${fil}». Sjekk navnet og mappen.`,
  er_mappe: (fil) => `«${fil}» er en mappe. Velg en fil i mappen.`,
  ingen_tilgang: (fil) =>
    `Får ikke åpnet «${fil}». Sjekk at du har lesetilgang, og at ikke et annet program låser filen.`,
  tom_fil: (fil) => `«${fil}» er tom. Lagre arbeidsboken på nytt og prøv igjen.`,
  for_stor_fil: (fil, grense) =>
    `«${fil}» er større enn ${grense} MB. Fjern bilder og ark som ikke trengs, og prøv igjen.`,
  ikke_xlsx: (fil, slag) => `«${fil}» ${SLAG[slag]}.`,
  passordbeskyttet: (fil) =>
    `«${fil}» er beskyttet med passord. Åpne den i Excel, fjern passordet (Fil › Info › Beskytt arbeidsbok) og lagre på nytt.`,
  zip_bombe: (fil) =>
    `«${fil}» pakkes ut til urimelig mye data og blir ikke lest. Lagre arbeidsboken på nytt fra Excel og prøv igjen.`,
  oedelagt_fil: (fil) =>
    `«${fil}» er skadet og kan ikke leses. Åpne den i Excel, la Excel reparere den, og lagre på nytt.`,
  for_mange_ark: (fil, grense) => `«${fil}» har flere enn ${grense} ark. Del den opp i flere arbeidsbøker.`,
  for_mange_rader: (fil, grense) =>
    `«${fil}» har flere rader enn det leses (${grense} til sammen). Fjern rader som ikke trengs, eller del den opp.`,
  for_mange_celler: (fil, grense) =>
    `«${fil}» har flere utfylte celler enn det leses (${grense} til sammen). Fjern det som ikke trengs, eller del den opp.`,
  for_mye_tekst: (fil) => `«${fil}» inneholder mer tekst enn det leses. Fjern ark som ikke trengs, og prøv igjen.`,
  mangler_minne: (fil) =>
    `Det er ikke nok ledig minne til å lese «${fil}». Del arbeidsboken opp, eller prøv igjen senere.`,
  avbrutt: (fil) => `Lesingen av «${fil}» ble avbrutt.`,
  ark_for_mange_rader: (ark, grense) =>
    `Arket «${ark}» er ikke lest: arbeidsboken har flere rader enn det leses (${grense} til sammen). Fjern rader som ikke trengs, eller del den opp.`,
  ark_for_mange_celler: (ark, grense) =>
    `Arket «${ark}» er ikke lest: arbeidsboken har flere utfylte celler enn det leses (${grense} til sammen). Fjern det som ikke trengs, eller del den opp.`,
  oedelagt_ark: (ark) =>
    `Arket «${ark}» er skadet og er ikke lest. Åpne filen i Excel, la Excel reparere den, og lagre på nytt.`,
  utenfor_arket: (ark) => `Arket «${ark}» har celler utenfor det Excel har plass til. De er ikke lest.`,
  for_lang_tekst: (celle, grense) => `Teksten i ${celle} er lengre enn ${grense} tegn. Bare begynnelsen er lest.`,
  rad_uten_slutt: (rad) =>
    `Rad ${rad} tar aldri slutt, trolig fordi et anførselstegn (") ikke er lukket. Raden og det som står etter den, er ikke lest. Rett raden og prøv igjen.`,
  sirkulaer_formel: (celle) =>
    `Formelen i ${celle} bygger på en sirkulær referanse, så resultatet er ikke til å stole på og er utelatt. Rett formelen eller skriv inn tallet.`,
  flere_sirkulaere_formler: (antall) =>
    `Formler i arket som også bygger på en sirkulær referanse og er utelatt: ${antall} til.`,
};

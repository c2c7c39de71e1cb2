import type { Filslag, Filtekster } from '../feil.ts';

const SLAG: Readonly<Record<Filslag, string>> = {
  tekst: 'er ei tekstfil, ikkje ei Excel-arbeidsbok. Lagre henne som .xlsx, eller gje henne endinga .csv',
  html: 'er ei nettside, ikkje ei Excel-arbeidsbok. Opne henne i Excel og lagre henne som .xlsx',
  gammel_xls: 'er i det gamle Excel-formatet (.xls). Opne fila i Excel og lagre henne som .xlsx',
  xlsb: 'er ei binær Excel-arbeidsbok (.xlsb). Opne henne i Excel og lagre henne som .xlsx',
  ods: 'er eit OpenDocument-rekneark (.ods). Opne det og lagre det som .xlsx',
  numbers: 'er eit Numbers-dokument. Eksporter det som Excel (.xlsx) frå Numbers',
  word: 'er eit Word- eller PowerPoint-dokument, ikkje ei Excel-arbeidsbok. Kopier tabellane til ei arbeidsbok og lagre henne som .xlsx',
  pdf: 'er ein PDF, ikkje ei Excel-arbeidsbok. Be om tabellane som .xlsx eller .csv',
  annen_zip: 'er eit zip-arkiv utan arbeidsbok. Pakk det ut og vel .xlsx-fila',
  ukjent: 'er ikkje ei Excel-arbeidsbok. Opne fila i programmet ho kjem frå og lagre henne som .xlsx',
};

/** The texts about files in nynorsk. */
export const nn: Filtekster = {
  finnes_ikke: (fil) => `Finn ikkje fila «${fil}». Sjekk namnet og mappa.`,
  er_mappe: (fil) => `«${fil}» er ei mappe. Vel ei fil i mappa.`,
  ingen_tilgang: (fil) =>
    `Får ikkje opna «${fil}». Sjekk at du har lesetilgang, og at ikkje eit anna program låser fila.`,
  tom_fil: (fil) => `«${fil}» er tom. Lagre arbeidsboka på nytt og prøv igjen.`,
  for_stor_fil: (fil, grense) =>
    `«${fil}» er større enn ${grense} MB. Fjern bilete og ark som ikkje trengst, og prøv igjen.`,
  ikke_xlsx: (fil, slag) => `«${fil}» ${SLAG[slag]}.`,
  passordbeskyttet: (fil) =>
    `«${fil}» er verna med passord. Opne fila i Excel, fjern passordet (Fil › Info › Vern arbeidsbok) og lagre på nytt.`,
  zip_bombe: (fil) =>
    `«${fil}» blir pakka ut til urimeleg mykje data og blir ikkje lesen. Lagre arbeidsboka på nytt frå Excel og prøv igjen.`,
  oedelagt_fil: (fil) =>
    `«${fil}» er skadd og kan ikkje lesast. Opne fila i Excel, la Excel reparere henne, og lagre på nytt.`,
  for_mange_ark: (fil, grense) => `«${fil}» har fleire enn ${grense} ark. Del henne opp i fleire arbeidsbøker.`,
  for_mange_rader: (fil, grense) =>
    `«${fil}» har fleire rader enn det blir lese (${grense} til saman). Fjern rader som ikkje trengst, eller del fila opp.`,
  for_mange_celler: (fil, grense) =>
    `«${fil}» har fleire utfylte celler enn det blir lese (${grense} til saman). Fjern det som ikkje trengst, eller del fila opp.`,
  for_mye_tekst: (fil) => `«${fil}» inneheld meir tekst enn det blir lese. Fjern ark som ikkje trengst, og prøv igjen.`,
  mangler_minne: (fil) =>
    `Det er ikkje nok ledig minne til å lese «${fil}». Del arbeidsboka opp, eller prøv igjen seinare.`,
  avbrutt: (fil) => `Lesinga av «${fil}» vart avbroten.`,
  ark_for_mange_rader: (ark, grense) =>
    `Arket «${ark}» er ikkje lese: arbeidsboka har fleire rader enn det blir lese (${grense} til saman). Fjern rader som ikkje trengst, eller del henne opp.`,
  ark_for_mange_celler: (ark, grense) =>
    `Arket «${ark}» er ikkje lese: arbeidsboka har fleire utfylte celler enn det blir lese (${grense} til saman). Fjern det som ikkje trengst, eller del henne opp.`,
  oedelagt_ark: (ark) =>
    `Arket «${ark}» er skadd og er ikkje lese. Opne fila i Excel, la Excel reparere henne, og lagre på nytt.`,
  utenfor_arket: (ark) => `Arket «${ark}» har celler utanfor det Excel har plass til. Dei er ikkje lesne.`,
  for_lang_tekst: (celle, grense) => `Teksten i ${celle} er lengre enn ${grense} teikn. Berre starten er lesen.`,
  rad_uten_slutt: (rad) =>
    `Rad ${rad} tek aldri slutt, truleg fordi eit hermeteikn (") ikkje er lukka. Rada og det som står etter henne, er ikkje lese. Rett rada og prøv igjen.`,
  sirkulaer_formel: (celle) =>
    `Formelen i ${celle} byggjer på ein sirkulær referanse, så resultatet er ikkje til å lite på og er utelate. Rett formelen eller skriv inn talet.`,
  flere_sirkulaere_formler: (antall) =>
    `Formlar i arket som òg byggjer på ein sirkulær referanse og er utelatne: ${antall} til.`,
};

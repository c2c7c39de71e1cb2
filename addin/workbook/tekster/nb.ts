import type { Arbeidsboktekster } from '../feil.ts';

export const nb: Arbeidsboktekster = {
  feil: {
    celle_redigeres: 'Avslutt redigering i cellen (Enter) og prøv igjen.',
    beskyttet: 'Arket eller arbeidsboken er beskyttet. Opphev beskyttelsen under Se gjennom, og prøv igjen.',
    skrivebeskyttet: 'Arbeidsboken er åpnet som skrivebeskyttet. Lagre en kopi, og prøv igjen i den.',
    tom_arbeidsbok: 'Arbeidsboken er tom. Sett inn malen, eller åpne arbeidsboken dere bruker.',
    finnes_ikke: 'Arket eller cellen finnes ikke lenger. Les arbeidsboken på nytt.',
    for_stor_melding: 'Det ble for mye på én gang for Excel på nettet. Prøv i Excel på maskinen.',
    endret_siden_lest: 'Cellen er endret siden arbeidsboken ble lest. Les arbeidsboken på nytt.',
    skjult_ark: 'Arket er skjult. Høyreklikk på en arkfane og velg Vis, så kan du gå til det.',
    flere_omraader: 'Velg én celle, og prøv igjen.',
    ingen_tall: 'Det er ingen tall å vise ennå. Les en arbeidsbok med tall først.',
    avbrutt: 'Avbrutt. Arbeidsboken er ikke endret.',
    eldre_excel: 'Denne utgaven av Excel er for gammel til dette. Oppdater Excel, eller bruk Excel på nettet.',
    ikke_excel: 'Eierblikk er ikke åpnet i Excel.',
  },
  ukjentFeil: (kode) => `Excel svarte med feilen ${kode}. Prøv igjen, eller lagre og åpne arbeidsboken på nytt.`,
  forStor: (celler) =>
    `Arbeidsboken er større enn det leses (${celler} celler til sammen). Fjern ark eller rader som ikke trengs, eller del den opp.`,
  forMangeRader: (ark, grense) =>
    `Arket «${ark}» er ikke lest: arbeidsboken har flere rader enn det leses (${grense} til sammen). Fjern rader som ikke trengs, eller del den opp.`,
  forMangeCeller: (ark, grense) =>
    `Arket «${ark}» er ikke lest: arbeidsboken har flere celler enn det leses (${grense} til sammen). Fjern det som ikke trengs, eller del den opp.`,
  sirkulaerFormel: (celle) =>
    `Formelen i ${celle} bygger på en sirkulær referanse, så resultatet er ikke til å stole på og er utelatt. Rett formelen eller skriv inn tallet.`,
  flereSirkulaere: (antall) => `Formler i arket som også bygger på en sirkulær referanse og er utelatt: ${antall} til.`,
  likeArk: (ark, annet, selskaper, perioder) =>
    `«${ark}» og «${annet}» har begge tall for de samme selskapene (${selskaper}) og årene (${perioder}). Begge er lest, og vises som ulike kilder der de er uenige. Slett det ene arket, eller skriv kilden i en kolonne «Kilde».`,
  skriv: (verdi) => `Skriv «${verdi}»`,
};

import type { Arbeidsboktekster } from '../feil.ts';

export const nn: Arbeidsboktekster = {
  feil: {
    celle_redigeres: 'Avslutt redigeringa i cella (Enter) og prøv igjen.',
    beskyttet: 'Arket eller arbeidsboka er verna. Opphev vernet under Sjå gjennom, og prøv igjen.',
    skrivebeskyttet: 'Arbeidsboka er opna som skriveverna. Lagre ein kopi, og prøv igjen i den.',
    tom_arbeidsbok: 'Arbeidsboka er tom. Set inn malen, eller opne arbeidsboka de bruker.',
    finnes_ikke: 'Arket eller cella finst ikkje lenger. Les arbeidsboka på nytt.',
    for_stor_melding: 'Det vart for mykje på éin gong for Excel på nettet. Prøv i Excel på maskina.',
    endret_siden_lest: 'Cella er endra sidan arbeidsboka vart lesen. Les arbeidsboka på nytt.',
    skjult_ark: 'Arket er skjult. Høgreklikk på ei arkfane og vel Vis, så kan du gå til det.',
    flere_omraader: 'Vel éi celle, og prøv igjen.',
    ingen_tall: 'Det er ingen tal å vise enno. Les ei arbeidsbok med tal først.',
    avbrutt: 'Avbrote. Arbeidsboka er ikkje endra.',
    eldre_excel: 'Denne utgåva av Excel er for gammal til dette. Oppdater Excel, eller bruk Excel på nettet.',
    ikke_excel: 'Eierblikk er ikkje opna i Excel.',
  },
  ukjentFeil: (kode) => `Excel svarte med feilen ${kode}. Prøv igjen, eller lagre og opne arbeidsboka på nytt.`,
  forStor: (celler) =>
    `Arbeidsboka er større enn det som blir lese (${celler} celler til saman). Fjern ark eller rader som ikkje trengst, eller del ho opp.`,
  forMangeRader: (ark, grense) =>
    `Arket «${ark}» er ikkje lese: arbeidsboka har fleire rader enn det som blir lese (${grense} til saman). Fjern rader som ikkje trengst, eller del ho opp.`,
  forMangeCeller: (ark, grense) =>
    `Arket «${ark}» er ikkje lese: arbeidsboka har fleire celler enn det som blir lese (${grense} til saman). Fjern det som ikkje trengst, eller del ho opp.`,
  sirkulaerFormel: (celle) =>
    `Formelen i ${celle} byggjer på ein sirkulær referanse, så resultatet er ikkje til å stole på og er utelate. Rett formelen eller skriv inn talet.`,
  flereSirkulaere: (antall) =>
    `Formlar i arket som òg byggjer på ein sirkulær referanse og er utelatne: ${antall} til.`,
  likeArk: (ark, annet, selskaper, perioder) =>
    `«${ark}» og «${annet}» har begge tal for dei same selskapa (${selskaper}) og åra (${perioder}). Begge er lesne, og blir viste som ulike kjelder der dei er usamde. Slett det eine arket, eller skriv kjelda i ein kolonne «Kilde».`,
  skriv: (verdi) => `Skriv «${verdi}»`,
};

import { liste } from './lister.ts';
import { type Problemtekster, utdrag } from './problemer.ts';

const RIKTIG = {
  beloep: 'Skriv beløpet med siffer, til dømes 2 000 000.',
  antall: 'Skriv talet med siffer, til dømes 12.',
  andel: 'Skriv delen med siffer, til dømes 45 %.',
  tall: 'Skriv talet med siffer, til dømes 12,5.',
} as const;

const sitat = (t: string): string => `«${utdrag(t)}»`;
const sitater = (t: readonly string[], ord: 'og' | 'eller'): string => liste(t.map(sitat), ord);

export const PROBLEMER_NN: Problemtekster = {
  ugyldig_tall: (f) =>
    `${sitat(f.tekst)} er ikkje eit tal som passar her. ${RIKTIG[f.type]} Finst ikkje talet, skriv «manglar».`,
  tvetydig_tall: (f) =>
    `${sitat(f.tekst)} kan lesast på fleire måtar. Skriv talet med komma framfor desimalane og mellomrom mellom tusen, til dømes ${liste(f.forslag, 'eller')}.`,
  tvetydig_prosent: (f) => `${sitat(f.tekst)} kan vere prosent eller del av 1. Skriv prosentteiknet, til dømes 45 %.`,
  tvetydig_kolonne: (f) =>
    f.annenCelle === null
      ? `${sitat(f.overskrift)} kan tyde ${liste(f.kandidater, 'eller')}. Skriv kva for eit det er; kolonnen er ikkje lesen.`
      : `${sitat(f.overskrift)} ser ut til å vere det same som ${f.annenCelle} (${liste(f.kandidater)}). Gi dei ulike namn, eller slett den eine; ingen av dei er lesne.`,
  overskrift_lest_som: (f) => `${sitat(f.overskrift)} er lese som ${f.lestSom}. Rett skrivemåten om det stemmer.`,
  ukjent_selskap: (f) =>
    `${sitat(f.navn)} står ikkje i selskapslista og er lese som eit eige selskap. Rett namnet, eller legg selskapet til i lista.`,
  tvetydig_navn: (f) =>
    `${sitat(f.navn)} kan vere ${sitater(f.kandidater, 'eller')}. Skriv heile namnet; rada er ikkje lesen.`,
  navn_lest_som: (f) =>
    `${sitat(f.navn)} er lese som ${sitat(f.lestSom)}. Rett namnet, eller legg det inn under «Andre namn».`,
  mangler_selskap: () => 'Rada har tal, men ikkje noko selskap. Skriv namnet på selskapet; rada er ikkje lesen.',
  dobbelt_selskap: (f) =>
    `${sitat(f.navn)} står òg i ${f.annenCelle}. Slett den eine rada, eller skriv kommunen på begge om det er to selskap.`,
  skjult_rad: (f) => `Skjulte rader er lesne med: ${f.rader}. Slett dei om dei ikkje skal vere med.`,
  skjult_kolonne: (f) => `Skjulte kolonnar er lesne med: ${f.kolonner}. Slett dei om dei ikkje skal vere med.`,
  skjult_ark: () => 'Arket er skjult og er lese med. Slett det om det ikkje skal vere med.',
  formel_uten_resultat: (f) =>
    `Formelen ${sitat(f.formel)} er ikkje rekna ut. Opne arbeidsboka i Excel, lagre henne og les henne på nytt.`,
  feilverdi: (f) => `Cella viser feilen ${f.verdi}. Rett formelen, eller skriv talet.`,
  ugyldig_orgnr: (f) =>
    `${sitat(f.tekst)} er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer: sjå etter ein tastefeil.`,
  ugyldig_kommunenummer: (f) => `${sitat(f.tekst)} er ikkje eit kommunenummer. Det har fire siffer, til dømes 0301.`,
  ugyldig_dato: (f) => `${sitat(f.tekst)} er ikkje ein dato. Skriv han slik: 31.12.2020.`,
  tvetydig_dato: (f) =>
    `${sitat(f.tekst)} kan vere ${liste(f.forslag, 'eller')}. Skriv datoen med punktum: dag.månad.år.`,
  ugyldig_aar: (f) =>
    `${sitat(f.tekst)} er ikkje eit årstal. Skriv året med fire siffer, til dømes 2020; rada er ikkje lesen.`,
  ugyldig_periode: (f) =>
    `${sitat(f.tekst)} er ikkje ein periode. Skriv eit årstal, «januar–august 2022» eller to datoar der den fyrste kjem fyrst.`,
  mangler_aar: (f) =>
    `Det står ikkje kva år ${f.kolonne === '' ? 'tala' : `tala under ${sitat(f.kolonne)}`} gjeld. Skriv året i ein kolonne «År», i overskrifta eller i tittelen.`,
  ugyldig_valg: (f) => `${sitat(f.tekst)} er ikkje eit av orda som passar her. Skriv ${sitater(f.valg, 'eller')}.`,
  ukjent_maal: (f) =>
    `${sitat(f.tekst)} er ikkje eit kjent mål. Skriv til dømes «omsetning», «tiltaksplassar» eller «VTA-plassar».`,
  ukjent_post: (f) =>
    `${sitat(f.tekst)} er ikkje ein post i tiltaksrekneskapen og er ikkje lesen. Bruk postane i tabell 7-1.`,
  dobbel_rad: (f) =>
    f.lik
      ? `Det same talet står òg i ${f.annenCelle}. Det er lese éin gong; slett det eine.`
      : `Same kjelde har eit anna tal i ${f.annenCelle}. Begge er tekne vare på; slett det som er feil, eller skriv kjelda i ein kolonne «Kjelde».`,
  uklart_oppsett: (f) =>
    `Eg forstår ikkje kva selskap eller år tala gjeld: same selskap, mål og år har fleire tal, mellom anna i ${liste(f.celler)}. Skriv selskap og år på kvar rad eller over kvar kolonne; tala er ikkje lesne.`,
  flere_av_samme: (f) => `${f.antall} til av same slag på dette arket er ikkje viste kvar for seg.`,
  sum_stemmer_ikke: (f) =>
    `Summen ${f.oppgitt} stemmer ikkje med radene, som blir ${f.sum}. Sjå etter eit tal som manglar eller er feil.`,
  ukjent_ark: (f) =>
    f.grunn === 'budsjett'
      ? 'Arket ser ut til å halde budsjett, prognose eller avvik, og er ikkje lese. Berre rekneskapstal blir lesne.'
      : 'Arket har tal, men ingen overskrifter som er kjende, og er ikkje lese. Bruk overskriftene i malen, til dømes «Selskap», «År» og «Omsetning».',
  ukjent_enhet: (f) =>
    `Det står ikkje om ${sitat(f.kolonne)} er i kroner eller tusen kroner, og tala er små. Dei er lesne som kroner; skriv «tusen kr» i overskrifta om det er det.`,
  motstridende_enhet: (f) =>
    `${sitat(f.tekst)} er skrive i kroner i ein kolonne med ${f.overskrift}. Skriv talet i eininga til kolonnen, utan «kr».`,
  negativt_antall: (f) =>
    `${sitat(f.tekst)} er negativt, og det kan det ikkje vere her. Sjå etter eit minusteikn for mykje.`,
  ugyldig_andel: () => 'Delen er over 100 %. Sjå etter eit feil komma.',
  formidlet_over_avsluttet: (f) => `${f.formidlet} er fleire enn dei ${f.avsluttet} som slutta. Rett det eine av tala.`,
  antatt_tidspunkt: (f) =>
    `Det står ikkje når ${f.kolonne === '' ? 'AFT-resultatet' : sitat(f.kolonne)} er målt. Tala er lesne som «ved avslutning», rapportert av bedrifta; skriv det i ein kolonne «Måletidspunkt».`,
};

import { liste } from '../../text/index.ts';
import type { Tekster } from './tekster.ts';

const flertall = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

export const nb: Tekster = {
  alle: 'alle bedrifter',
  radstatus: {
    kjent: 'kjent',
    mangler: 'mangler',
    skjult: 'skjult',
    ikke_beregnbar: 'kan ikke beregnes',
    motstrid: 'kildene er uenige',
  },
  siste: 'siste tall',
  unntatt: (hvem) => `unntatt ${hvem}`,
  bareForm: (form) => `bare ${form}`,
  perKommune: 'per kommune',
  medOrdning: (ordning) => `med ${ordning}`,
  utenOrdning: (ordning) => `uten ${ordning}`,
  bareKonsern: 'bare konsern',
  sammenligning: { under: 'under', hoeyst: 'høyst', lik: 'lik', ulik: 'ikke lik', minst: 'minst', over: 'over' },
  metode: { sum: 'sum', snitt: 'snitt', vektet: 'vektet snitt', uvektet: 'uvektet snitt', median: 'median' },
  retning: { hoeyest: 'høyest', lavest: 'lavest' },
  kvantor: { alle: 'alle', noen: 'noen', ingen: 'ingen' },
  tema: { definisjon: 'definisjon', utregning: 'utregning', hjemmel: 'hjemmel', kilde: 'kilde', krav: 'krav og mål' },
  utvikling: 'utvikling',
  endring: 'endring',
  telling: 'antall',
  oversikt: 'oversikt',
  og: 'og',
  spurt: 'spurt om',
  ikkeOppfylt: (navn) => `Gjelder ikke: ${navn}.`,
  plassnr: (nr) => (nr === 2 ? 'nest' : `nummer ${nr}`),

  maaletPaa: (grense) => `målet på ${grense}`,
  snittet: (metode, kommuner, verdi) => {
    const navn =
      metode === 'median' ? 'medianen' : metode === 'uvektet' ? 'det uvektede snittet' : 'det vektede snittet';
    return `${navn}${kommuner.length === 0 ? '' : ` i ${liste(kommuner)}`} (${verdi})`;
  },
  hovedkilde: (kilder) => `Tallene er fra hovedkilden: ${kilder}.`,
  andreKilder: (navn) => `En annen kilde ville flyttet ${navn}.`,
  ikkeIPerioden: (periode, navn) => `Uten tall for ${periode}, og derfor ikke med: ${navn}.`,
  mangler: (navn) => `Kilden oppgir at tallet mangler for ${navn}.`,
  skjult: (navn) => `Tallet er skjult eller kan ikke beregnes for ${navn}.`,
  krysser: (navn) => `Når avrundingen regnes med, kan ${navn} ligge på den andre siden av grensen.`,
  vekterUkjent: 'Vektene er ikke kjent, så snittet er uvektet.',
  ulikeNivaaer: 'Tall på konsern- og selskapsnivå står side om side.',
  kilderUenige: 'Kildene er uenige; alle er vist.',
  erstattetSats: (tekst) => tekst,

  en: (maal, t) => `${maal} for ${t.navn} i ${t.periode}: ${t.verdi}.`,
  uenige: (maal, navn, periode, verdier) => `Kildene er uenige om ${maal} for ${navn} i ${periode}: ${verdier}.`,
  oppgittMangler: (maal, navn, periode) => `Kilden oppgir at ${maal} for ${navn} i ${periode} mangler.`,
  utenTall: (maal, navn, periode, grunn) => `Det er ikke noe tall for ${maal} for ${navn} i ${periode}: ${grunn}.`,
  flere: (maal, periode, ledd) => `${maal} i ${periode}: ${ledd}.`,
  treff: (antall, av, maal, vilkaar, periode) =>
    `${antall} av ${flertall(av, 'bedrift', 'bedrifter')} har ${maal} ${vilkaar} i ${periode}`,
  ingenTreff: (av, maal, vilkaar, periode) =>
    av === 1
      ? `Bedriften har ikke ${maal} ${vilkaar} i ${periode}.`
      : `Ingen av ${av} bedrifter har ${maal} ${vilkaar} i ${periode}.`,
  rangert: (retning, maal, periode, ledd) =>
    `${retning === 'hoeyest' ? 'Høyest' : 'Lavest'} ${maal} i ${periode}: ${ledd}.`,
  samlet: (metode, maal, antall, periode, verdi) => {
    const navn = { sum: 'Sum', vektet: 'Vektet snitt', uvektet: 'Uvektet snitt', median: 'Median', antall: 'Antall' }[
      metode
    ];
    return `${navn}, ${maal} for ${flertall(antall, 'bedrift', 'bedrifter')} i ${periode}: ${verdi}.`;
  },
  selskaper: (antall, hvor) => `${flertall(antall, 'bedrift', 'bedrifter')}${hvor}.`,
  ja: 'Ja.',
  nei: 'Nei.',
  kanIkkeAvgjoeres: 'Det kan ikke avgjøres.',
  utviklingTekst: (maal, navn, ledd) => `${maal} for ${navn}: ${ledd}.`,
  iPeriode: (verdi, periode) => `${verdi} i ${periode}`,
  sats: (ordning, aar, verdi) => `Satsen for ${ordning} i ${aar} er ${verdi}.`,
  minimum: (aar, verdi, sats, andel) =>
    `Kommunen må betale minst ${verdi} i ${aar}: ${andel} av den statlige satsen på ${sats}. Beløpet rundes ikke ned.`,
  hvaOm: (fra, til, aar, perPlass) =>
    `Å gå fra ${fra} til ${til} av det statlige tilskuddet koster ${perPlass} per VTA-plass i ${aar}.`,
  hvaOmSelskap: (navn, sum, plasser) => `For ${navn} med ${plasser} statlige plasser: ${sum}.`,
  regnetUt: (formel) => `Regnes ut slik: ${formel}.`,
  hjemmelTekst: (hjemmel) => `Hjemmel: ${hjemmel}.`,
  ingenHjemmel: 'Målet har ingen egen hjemmel.',
  definertI: (kilde) => `Definisjonen er fra ${kilde}.`,
  kravTekst: (navn, verdi, hjemmel) => `${navn}: ${verdi} (${hjemmel}).`,
  intetKrav: (maal) => `Det er ikke fastsatt noe krav eller mål for ${maal}.`,
  kildeTekst: (kilde) => `Kilde: ${kilde}.`,
  ikkeAarsak: 'Tallene viser hvordan det er regnet ut, ikke årsaken bak.',
  ogTil: (antall) => ` og ${antall} til`,

  avklaring: (grunn, gjelder) => {
    const om = gjelder === '' ? '' : ` «${gjelder}»`;
    const tekster = {
      maal: `Hvilket tall mener du${om === '' ? '' : ` med${om}`}?`,
      navn: `Mente du en av disse? Jeg kjenner ikke igjen${om}.`,
      kommune: 'Bedriften ligger i en annen kommune. Mente du dette?',
      tall: 'Hvilken enhet mener du?',
      ord: `Jeg forsto ikke${om}. Mente du dette?`,
      ordning: 'Hvilken ordning gjelder det?',
      omfang: 'Vil du ha tallet samlet, for hver bedrift eller forklart?',
      ett_om_gangen: 'Jeg svarer på ett om gangen. Hva vil du ha først?',
      mengde: 'Jeg kjenner beløpet per plass og måned, og ganger det ikke opp. Vil du ha det?',
      nivaa: 'Hvor går grensen? Jeg kan vise disse.',
      sted: `Mener du bedriftene i ${gjelder}, eller én bedrift?`,
    } as const;
    return tekster[grunn];
  },
  sporsmaal: {
    hva: 'Hva er',
    hvorMange: 'Hvor mange',
    hvilke: 'Hvilke',
    hvilken: 'Hvilken bedrift',
    vis: 'Vis',
    har: 'Har',
    harHatt: 'har',
    hoeyest: { hoeyest: 'høyest', lavest: 'lavest' },
    flest: { hoeyest: 'flest', lavest: 'færrest' },
    bedriftene: 'bedriftene',
    alleBedriftene: 'alle bedriftene',
    noenBedrifter: 'noen av bedriftene',
    bedrifter: 'bedrifter',
    bedrift: 'bedrift',
    unntatt: 'unntatt',
    fra: 'fra',
    ranger: 'Ranger',
    foerst: { hoeyest: 'høyest først', lavest: 'lavest først' },
    motSelskap: {
      under: 'lavere enn',
      hoeyst: 'på eller lavere enn',
      lik: 'nøyaktig',
      ulik: 'ikke nøyaktig',
      minst: 'på eller høyere enn',
      over: 'høyere enn',
    },
    vilkaar: { under: 'under', hoeyst: 'høyst', lik: 'nøyaktig', ulik: 'ikke nøyaktig', minst: 'minst', over: 'over' },
    metode: {
      sum: 'samlet',
      snitt: 'snittet av',
      vektet: 'vektet snitt av',
      uvektet: 'uvektet snitt av',
      median: 'medianen av',
    },
    utvikletSeg: 'utviklet seg',
    endretSeg: 'endret seg',
    hvordan: 'Hvordan har',
    siste: (antall) => `de siste ${antall} årene`,
    siden: (aar) => `siden ${aar}`,
    foer: (aar) => `før ${aar}`,
    tema: {
      definisjon: (maal) => `Hva betyr ${maal}?`,
      utregning: (maal) => `Hvordan regnes ${maal} ut?`,
      hjemmel: (maal) => `Hva er hjemmelen for ${maal}?`,
      kilde: (maal) => `Hva er kilden til ${maal}?`,
      krav: (maal) => `Hva er målet for ${maal}?`,
    },
    oversikt: (hvem) => `Hvordan går det med ${hvem}?`,
    sats: (ordning, tid) => `Hva er satsen for ${ordning}${tid}?`,
    minimum: (tid) => `Hva er minste kommunale tilskudd per VTA-plass per måned${tid}?`,
    forklar: (maal, hvem, tid) => `Forklar ${maal} for ${hvem}${tid}`,
    nest: 'nest ',
    tredje: 'tredje ',
    snittet: 'snittet',
    medianen: 'medianen',
    maalet: 'målet',
  },
};

import { liste } from '../../text/index.ts';
import type { Tekster } from './tekster.ts';

const flertall = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

export const nn: Tekster = {
  alle: 'alle bedrifter',
  radstatus: {
    kjent: 'kjent',
    mangler: 'manglar',
    skjult: 'skjult',
    ikke_beregnbar: 'kan ikkje reknast ut',
    motstrid: 'kjeldene er usamde',
  },
  siste: 'siste tal',
  unntatt: (hvem) => `unnateke ${hvem}`,
  bareForm: (form) => `berre ${form}`,
  perKommune: 'per kommune',
  medOrdning: (ordning) => `med ${ordning}`,
  utenOrdning: (ordning) => `utan ${ordning}`,
  bareKonsern: 'berre konsern',
  sammenligning: { under: 'under', hoeyst: 'høgst', lik: 'lik', ulik: 'ikkje lik', minst: 'minst', over: 'over' },
  metode: { sum: 'sum', snitt: 'snitt', vektet: 'vekta snitt', uvektet: 'uvekta snitt', median: 'median' },
  retning: { hoeyest: 'høgast', lavest: 'lågast' },
  kvantor: { alle: 'alle', noen: 'nokon', ingen: 'ingen' },
  tema: { definisjon: 'definisjon', utregning: 'utrekning', hjemmel: 'heimel', kilde: 'kjelde', krav: 'krav og mål' },
  utvikling: 'utvikling',
  endring: 'endring',
  telling: 'tal',
  oversikt: 'oversikt',
  og: 'og',
  spurt: 'spurt om',
  ikkeOppfylt: (navn) => `Gjeld ikkje: ${navn}.`,
  plassnr: (nr) => (nr === 2 ? 'nest' : `nummer ${nr}`),

  maaletPaa: (grense) => `målet på ${grense}`,
  snittet: (metode, kommuner, verdi) => {
    const navn = metode === 'median' ? 'medianen' : metode === 'uvektet' ? 'det uvekta snittet' : 'det vekta snittet';
    return `${navn}${kommuner.length === 0 ? '' : ` i ${liste(kommuner)}`} (${verdi})`;
  },
  hovedkilde: (kilder) => `Tala er frå hovudkjelda: ${kilder}.`,
  andreKilder: (navn) => `Ei anna kjelde ville flytta ${navn}.`,
  ikkeIPerioden: (periode, navn) => `Utan tal for ${periode}, og difor ikkje med: ${navn}.`,
  mangler: (navn) => `Kjelda opplyser at talet manglar for ${navn}.`,
  skjult: (navn) => `Talet er skjult eller kan ikkje reknast ut for ${navn}.`,
  krysser: (navn) => `Når avrundinga blir rekna med, kan ${navn} liggje på den andre sida av grensa.`,
  vekterUkjent: 'Vektene er ikkje kjende, så snittet er uvekta.',
  ulikeNivaaer: 'Tal på konsern- og selskapsnivå står side om side.',
  kilderUenige: 'Kjeldene er usamde; alle er viste.',
  erstattetSats: (tekst) => tekst,

  en: (maal, t) => `${maal} for ${t.navn} i ${t.periode}: ${t.verdi}.`,
  uenige: (maal, navn, periode, verdier) => `Kjeldene er usamde om ${maal} for ${navn} i ${periode}: ${verdier}.`,
  oppgittMangler: (maal, navn, periode) => `Kjelda opplyser at ${maal} for ${navn} i ${periode} manglar.`,
  utenTall: (maal, navn, periode, grunn) => `Det finst ikkje noko tal for ${maal} for ${navn} i ${periode}: ${grunn}.`,
  flere: (maal, periode, ledd) => `${maal} i ${periode}: ${ledd}.`,
  treff: (antall, av, maal, vilkaar, periode) =>
    `${antall} av ${flertall(av, 'bedrift', 'bedrifter')} har ${maal} ${vilkaar} i ${periode}`,
  ingenTreff: (av, maal, vilkaar, periode) =>
    av === 1
      ? `Bedrifta har ikkje ${maal} ${vilkaar} i ${periode}.`
      : `Ingen av ${av} bedrifter har ${maal} ${vilkaar} i ${periode}.`,
  rangert: (retning, maal, periode, ledd) =>
    `${retning === 'hoeyest' ? 'Høgast' : 'Lågast'} ${maal} i ${periode}: ${ledd}.`,
  samlet: (metode, maal, antall, periode, verdi) => {
    const navn = { sum: 'Sum', vektet: 'Vekta snitt', uvektet: 'Uvekta snitt', median: 'Median', antall: 'Tal' }[
      metode
    ];
    return `${navn}, ${maal} for ${flertall(antall, 'bedrift', 'bedrifter')} i ${periode}: ${verdi}.`;
  },
  selskaper: (antall, hvor) => `${flertall(antall, 'bedrift', 'bedrifter')}${hvor}.`,
  ja: 'Ja.',
  nei: 'Nei.',
  kanIkkeAvgjoeres: 'Det kan ikkje avgjerast.',
  utviklingTekst: (maal, navn, ledd) => `${maal} for ${navn}: ${ledd}.`,
  iPeriode: (verdi, periode) => `${verdi} i ${periode}`,
  sats: (ordning, aar, verdi) => `Satsen for ${ordning} i ${aar} er ${verdi}.`,
  minimum: (aar, verdi, sats, andel) =>
    `Kommunen må betale minst ${verdi} i ${aar}: ${andel} av den statlege satsen på ${sats}. Beløpet blir ikkje runda ned.`,
  hvaOm: (fra, til, aar, perPlass) =>
    `Å gå frå ${fra} til ${til} av det statlege tilskotet kostar ${perPlass} per VTA-plass i ${aar}.`,
  hvaOmSelskap: (navn, sum, plasser) => `For ${navn} med ${plasser} statlege plassar: ${sum}.`,
  regnetUt: (formel) => `Blir rekna ut slik: ${formel}.`,
  hjemmelTekst: (hjemmel) => `Heimel: ${hjemmel}.`,
  ingenHjemmel: 'Målet har ingen eigen heimel.',
  definertI: (kilde) => `Definisjonen er frå ${kilde}.`,
  kravTekst: (navn, verdi, hjemmel) => `${navn}: ${verdi} (${hjemmel}).`,
  intetKrav: (maal) => `Det er ikkje fastsett noko krav eller mål for ${maal}.`,
  kildeTekst: (kilde) => `Kjelde: ${kilde}.`,
  ikkeAarsak: 'Tala viser korleis det er rekna ut, ikkje årsaka bak.',
  ogTil: (antall) => ` og ${antall} til`,

  avklaring: (grunn, gjelder) => {
    const om = gjelder === '' ? '' : ` «${gjelder}»`;
    const tekster = {
      maal: `Kva tal meiner du${om === '' ? '' : ` med${om}`}?`,
      navn: `Meinte du ein av desse? Eg kjenner ikkje att${om}.`,
      kommune: 'Bedrifta ligg i ein annan kommune. Meinte du dette?',
      tall: 'Kva eining meiner du?',
      ord: `Eg forstod ikkje${om}. Meinte du dette?`,
      ordning: 'Kva ordning gjeld det?',
      omfang: 'Vil du ha talet samla, for kvar bedrift eller forklart?',
      ett_om_gangen: 'Eg svarer på éin ting om gongen. Kva vil du ha først?',
      mengde: 'Eg kjenner beløpet per plass og månad, og gongar det ikkje opp. Vil du ha det?',
      nivaa: 'Kvar går grensa? Eg kan vise desse.',
      sted: `Meiner du bedriftene i ${gjelder}, eller éi bedrift?`,
    } as const;
    return tekster[grunn];
  },
  sporsmaal: {
    hva: 'Kva er',
    hvorMange: 'Kor mange',
    hvilke: 'Kva for',
    hvilken: 'Kva bedrift',
    vis: 'Vis',
    har: 'Har',
    harHatt: 'har',
    hoeyest: { hoeyest: 'høgast', lavest: 'lågast' },
    flest: { hoeyest: 'flest', lavest: 'færrast' },
    bedriftene: 'bedriftene',
    alleBedriftene: 'alle bedriftene',
    noenBedrifter: 'nokon av bedriftene',
    bedrifter: 'bedrifter',
    bedrift: 'bedrift',
    unntatt: 'unnateke',
    fra: 'frå',
    ranger: 'Ranger',
    foerst: { hoeyest: 'høgast først', lavest: 'lågast først' },
    motSelskap: {
      under: 'lågare enn',
      hoeyst: 'på eller lågare enn',
      lik: 'nøyaktig',
      ulik: 'ikkje nøyaktig',
      minst: 'på eller høgare enn',
      over: 'høgare enn',
    },
    vilkaar: { under: 'under', hoeyst: 'høgst', lik: 'nøyaktig', ulik: 'ikkje nøyaktig', minst: 'minst', over: 'over' },
    metode: {
      sum: 'samla',
      snitt: 'snittet av',
      vektet: 'vekta snitt av',
      uvektet: 'uvekta snitt av',
      median: 'medianen av',
    },
    utvikletSeg: 'utvikla seg',
    endretSeg: 'endra seg',
    hvordan: 'Korleis har',
    siste: (antall) => `dei siste ${antall} åra`,
    siden: (aar) => `sidan ${aar}`,
    foer: (aar) => `før ${aar}`,
    tema: {
      definisjon: (maal) => `Kva tyder ${maal}?`,
      utregning: (maal) => `Korleis blir ${maal} rekna ut?`,
      hjemmel: (maal) => `Kva er heimelen for ${maal}?`,
      kilde: (maal) => `Kva er kjelda til ${maal}?`,
      krav: (maal) => `Kva er målet for ${maal}?`,
    },
    oversikt: (hvem) => `Korleis går det med ${hvem}?`,
    sats: (ordning, tid) => `Kva er satsen for ${ordning}${tid}?`,
    minimum: (tid) => `Kva er minste kommunale tilskot per VTA-plass per månad${tid}?`,
    forklar: (maal, hvem, tid) => `Forklar ${maal} for ${hvem}${tid}`,
    nest: 'nest ',
    tredje: 'tredje ',
    snittet: 'snittet',
    medianen: 'medianen',
    maalet: 'målet',
  },
};

import { rolle } from '../rolle.ts';

/** Columns that say what a row is about: which company, where, when, from which source. */
export const SELSKAP = rolle({
  id: 'selskap',
  navn: { nb: 'Selskap', nn: 'Selskap' },
  overskrifter: [
    'navn',
    'namn',
    'selskap',
    'selskapet',
    'selskapsnavn',
    'selskapsnamn',
    'bedrift',
    'bedriften',
    'bedrifta',
    'bedriftsnavn',
    'bedriftsnamn',
    'bedrifter',
    'selskaper',
    'selskap navn',
    'navn på selskap',
    'navn på bedrift',
    'arbeidsmarkedsbedrift',
    'arbeidsmarknadsbedrift',
    'vekstbedrift',
    'attføringsbedrift',
    'tiltaksarrangør',
    'tiltaksarrangører',
    'arrangør',
    'virksomhet',
    'verksemd',
    'firma',
    'firmanavn',
    'foretak',
    'føretak',
    'foretaksnavn',
  ],
  type: 'selskapsnavn',
});

export const KOMMUNE = rolle({
  id: 'kommune',
  navn: { nb: 'Kommune', nn: 'Kommune' },
  overskrifter: [
    'kommune',
    'eierkommune',
    'eigarkommune',
    'vertskommune',
    'kommunenavn',
    'kommunenamn',
    'by',
    'storby',
    'municipality',
  ],
  type: 'kommune',
});

export const AAR = rolle({
  id: 'aar',
  navn: { nb: 'År', nn: 'År' },
  overskrifter: [
    'år',
    'årstall',
    'årstal',
    'regnskapsår',
    'rekneskapsår',
    'avgangsår',
    'rapportår',
    'rapporteringsår',
    'year',
    'fiscal year',
  ],
  type: 'aar',
});

export const PERIODE = rolle({
  id: 'periode',
  navn: { nb: 'Periode', nn: 'Periode' },
  overskrifter: ['periode', 'tidsrom', 'måleperiode', 'rapporteringsperiode', 'termin'],
  type: 'periode',
});

/** Which part of the year a row is about: «Q1» under «Kvartal», 3 under «Måned». */
export const DEL_AV_AAR = rolle({
  id: 'del_av_aar',
  navn: { nb: 'Del av året', nn: 'Del av året' },
  overskrifter: ['kvartal', 'kv', 'tertial', 'halvår', 'måned', 'månad', 'mnd', 'quarter', 'month'],
  type: 'periode',
});

export const PERIODE_FRA = rolle({
  id: 'periode_fra',
  navn: { nb: 'Periode fra', nn: 'Periode frå' },
  overskrifter: [
    'periode fra',
    'periode frå',
    'fra og med',
    'frå og med',
    'fra dato',
    'frå dato',
    'fra',
    'frå',
    'fom',
    'f o m',
    'start',
    'startdato',
    'periodestart',
  ],
  type: 'dato',
});

export const PERIODE_TIL = rolle({
  id: 'periode_til',
  navn: { nb: 'Periode til', nn: 'Periode til' },
  overskrifter: ['periode til', 'til og med', 'til dato', 'til', 'tom', 't o m', 'slutt', 'sluttdato', 'periodeslutt'],
  type: 'dato',
});

export const NIVAA = rolle({
  id: 'nivaa',
  navn: { nb: 'Nivå', nn: 'Nivå' },
  overskrifter: [
    'nivå',
    'regnskapsnivå',
    'rekneskapsnivå',
    'konsern/selskap',
    'konsern eller selskap',
    'regnskapstype',
    'rekneskapstype',
  ],
  type: 'valg',
  valg: [
    {
      id: 'konsern',
      navn: { nb: 'konsern', nn: 'konsern' },
      ord: ['konsernnivå', 'konserntall', 'konserntal', 'konsernregnskap', 'konsernrekneskap', 'konsernet', 'k'],
    },
    {
      id: 'selskap',
      navn: { nb: 'selskap', nn: 'selskap' },
      ord: ['selskapsnivå', 'selskapsregnskap', 'selskapsrekneskap', 'selskapstall', 'morselskap', 'mor', 's'],
    },
  ],
});

export const KILDE = rolle({
  id: 'kilde',
  navn: { nb: 'Kilde', nn: 'Kjelde' },
  overskrifter: ['kilde', 'kjelde', 'kilder', 'kjelder', 'datakilde', 'datakjelde', 'henvisning', 'referanse'],
  type: 'tekst',
});

export const MERKNAD = rolle({
  id: 'merknad',
  navn: { nb: 'Merknad', nn: 'Merknad' },
  overskrifter: [
    'merknad',
    'merknader',
    'merknadar',
    'kommentar',
    'kommentarer',
    'kommentarar',
    'notat',
    'note',
    'anmerkning',
    'nr',
    'nr.',
    '#',
    'løpenummer',
    'id',
  ],
  type: 'tekst',
});

/** In tables of measures down: the column with the measures' names. */
export const MAAL = rolle({
  id: 'maal',
  navn: { nb: 'Mål', nn: 'Mål' },
  overskrifter: [
    'mål',
    'måltall',
    'måltal',
    'nøkkeltall',
    'nøkkeltal',
    'indikator',
    'post',
    'regnskapspost',
    'rekneskapspost',
    'regnskapslinje',
    'linje',
    'størrelse',
    'opplysning',
    'variabel',
    'felt',
    'tekst',
    'beskrivelse',
    'konto',
    'kontonavn',
    'art',
  ],
  type: 'maal',
});

export const VERDI = rolle({
  id: 'verdi',
  navn: { nb: 'Verdi', nn: 'Verdi' },
  overskrifter: [
    'verdi',
    'tall',
    'tal',
    'beløp',
    'sum',
    'resultat i år',
    'regnskap',
    'rekneskap',
    'faktisk',
    'regnskap hittil',
    'hittil',
    'hittil i år',
    'regnskap hittil i år',
    'rekneskap hittil i år',
    'beløp hittil i år',
  ],
  type: 'verdi',
  kanVaereNegativ: true,
});

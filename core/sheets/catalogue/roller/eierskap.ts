import { rolle } from '../rolle.ts';

/** Who owns whom: konsern and owners. */
export const MOR = rolle({
  id: 'mor',
  navn: { nb: 'Morselskap', nn: 'Morselskap' },
  overskrifter: ['morselskap', 'mor', 'konsernspiss', 'konsernmor'],
  type: 'selskapsnavn',
});

export const DATTER = rolle({
  id: 'datter',
  navn: { nb: 'Datterselskap', nn: 'Dotterselskap' },
  overskrifter: ['datterselskap', 'datter', 'dotterselskap', 'dotter', 'dotterselskapet', 'datterselskapet'],
  type: 'selskapsnavn',
});

export const GYLDIG_FRA = rolle({
  id: 'gyldig_fra',
  navn: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  overskrifter: [
    'gjelder fra',
    'gjeld frå',
    'gyldig fra',
    'gyldig frå',
    'fra',
    'frå',
    'fra dato',
    'frå dato',
    'fra og med',
    'frå og med',
    'fom',
    'f o m',
    'startdato',
    'start',
    'inngått',
    'gitt',
    'avtalestart',
  ],
  type: 'dato',
});

export const GYLDIG_TIL = rolle({
  id: 'gyldig_til',
  navn: { nb: 'Gjelder til', nn: 'Gjeld til' },
  overskrifter: [
    'gjelder til',
    'gjeld til',
    'gyldig til',
    'til',
    'til dato',
    'til og med',
    'tom',
    't o m',
    'sluttdato',
    'slutt',
    'utløper',
    'utløpsdato',
    'går ut',
    'utløp',
    'avtaleslutt',
    'gyldig t o m',
  ],
  type: 'dato',
});

export const GODKJENT_ARRANGOER = rolle({
  id: 'godkjent_arrangoer',
  navn: { nb: 'Godkjent arrangør hos Nav', nn: 'Godkjend arrangør hos Nav' },
  overskrifter: [
    'godkjent arrangør hos nav',
    'godkjend arrangør hos nav',
    'godkjent arrangør',
    'godkjend arrangør',
    'godkjent tiltaksarrangør',
    'navs godkjente arrangør',
    'godkjent av nav',
  ],
  type: 'ja_nei',
});

export const EIER = rolle({
  id: 'eier',
  navn: { nb: 'Eier', nn: 'Eigar' },
  overskrifter: [
    'eier',
    'eigar',
    'eiere',
    'eigarar',
    'aksjonær',
    'aksjeeier',
    'aksjeeigar',
    'deltaker/eier',
    'navn på eier',
    'eiers navn',
  ],
  type: 'tekst',
});

export const EIERSLAG_ROLLE = rolle({
  id: 'eierslag',
  navn: { nb: 'Slag eier', nn: 'Slag eigar' },
  overskrifter: ['slag eier', 'slag eigar', 'eiertype', 'eigartype', 'type eier', 'type eigar', 'eierkategori'],
  type: 'valg',
  valg: [
    { id: 'kommune', navn: { nb: 'kommune', nn: 'kommune' }, ord: ['kommunal', 'kommunen'] },
    { id: 'fylkeskommune', navn: { nb: 'fylkeskommune', nn: 'fylkeskommune' }, ord: ['fylke', 'fylkeskommunal'] },
    { id: 'stat', navn: { nb: 'stat', nn: 'stat' }, ord: ['staten', 'statlig', 'statleg'] },
    { id: 'privat', navn: { nb: 'privat', nn: 'privat' }, ord: ['private', 'privatperson', 'privat selskap'] },
    { id: 'annen', navn: { nb: 'annen', nn: 'annan' }, ord: ['annet', 'anna', 'andre', 'organisasjon', 'stiftelse'] },
  ],
});

export const EIERANDEL = rolle({
  id: 'eierandel',
  navn: { nb: 'Eierandel (%)', nn: 'Eigardel (%)' },
  overskrifter: [
    'eierandel',
    'eigardel',
    'eierandel prosent',
    'eierandel i prosent',
    'eigardel prosent',
    'aksjeandel',
    'eierprosent',
    'eigarprosent',
    'prosent eid',
  ],
  type: 'andel',
});

import type { TiltaksregnskapKolonne } from '../../../portfolio/index.ts';
import { type Kolonnerolle, rolle } from '../rolle.ts';

/** The columns of 003, tabell 7-1, and the two that hold the konsern agreements. */
export const POST = rolle({
  id: 'post',
  navn: { nb: 'Post', nn: 'Post' },
  overskrifter: [
    'post',
    'regnskapspost',
    'rekneskapspost',
    'tekst',
    'linje',
    'tiltaksregnskap',
    'tiltaksrekneskap',
    'tiltaksspesifisert regnskap',
    'beskrivelse',
    'regnskap',
    'rekneskap',
    'konto',
    'art',
  ],
  type: 'maal',
});

function kolonne(
  id: TiltaksregnskapKolonne,
  nb: string,
  nn: string,
  overskrifter: readonly string[],
): Kolonnerolle & { readonly kolonne: TiltaksregnskapKolonne } {
  return { id: `tiltak_${id}`, navn: { nb, nn }, overskrifter, type: 'beloep', kanVaereNegativ: true, kolonne: id };
}

export const TILTAKSKOLONNER = [
  kolonne('aft', 'AFT', 'AFT', ['aft', 'arbeidsforberedende trening', 'arbeidsførebuande trening']),
  kolonne('vta', 'VTA', 'VTA', ['vta', 'vta-s', 'varig tilrettelagt arbeid', 'varig tilrettelagd arbeid']),
  kolonne('andre_tiltak', 'Andre tiltak', 'Andre tiltak', [
    'andre tiltak',
    'ev. andre tiltak',
    'eventuelle andre tiltak',
    'øvrige tiltak',
  ]),
  kolonne('annen_virksomhet', 'Annen virksomhet', 'Anna verksemd', [
    'annen virksomhet',
    'ev. annen virksomhet',
    'anna verksemd',
    'eventuell annen virksomhet',
    'øvrig virksomhet',
  ]),
  kolonne('totalt', 'Totalt', 'Totalt', ['totalt', 'total', 'sum', 'i alt', 'sum totalt', 'selskapet totalt']),
] as const;

export const AVTALE_FINNES = rolle({
  id: 'konsernavtale_finnes',
  navn: { nb: 'Avtale (ja/nei)', nn: 'Avtale (ja/nei)' },
  overskrifter: ['avtale (ja/nei)', 'avtale', 'ja/nei', 'finnes', 'finst', 'avtale ja nei', 'ja nei'],
  type: 'ja_nei',
});

export const AVTALE_BELOEP = rolle({
  id: 'konsernavtale_beloep',
  navn: { nb: 'Avtalebeløp', nn: 'Avtalebeløp' },
  overskrifter: ['avtalebeløp', 'beløp', 'avtalt beløp', 'beløp i avtalen'],
  type: 'beloep',
});

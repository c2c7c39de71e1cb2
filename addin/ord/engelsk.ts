import {
  type Alvor,
  erDato,
  FELT,
  type Figurstatus,
  finnParameter,
  type Grunn,
  type Klasse,
  MAAL,
  PARAMETRE,
  type Tospraaklig,
} from '#core';
import { date, period } from './dato.en.ts';
import { KLASSER } from './klasser.en.ts';
import { ANDRE_FIGURER, BEGREPSNAVN, FELTNAVN, KOLONNETITLER, PARAMETERNAVN, REGELNAVN } from './navn.en.ts';
import type { Ord } from './ord.ts';

const STATUS: Readonly<Record<Figurstatus, string>> = {
  kjent: 'known',
  mangler: 'missing',
  skjult: 'hidden',
  ikke_beregnbar: 'not computable',
  motstrid: 'the sources disagree',
};

const ALVOR: Readonly<Record<Alvor, readonly [ord: string, en: string, flere: string]>> = {
  brudd: ['breach', 'breach', 'breaches'],
  varsel: ['warning', 'warning', 'warnings'],
  orientering: ['for information', 'for information', 'for information'],
  kan_ikke_vurderes: ['can’t be judged', 'that can’t be judged', 'that can’t be judged'],
  ikke_aktuelt: ['not applicable', 'not applicable', 'not applicable'],
};

/** Figures by their name in bokmål: core's calculations name their terms, and not by id. */
const FIGURER: ReadonlyMap<string, string> = new Map(
  [
    ...MAAL.map(({ id, navn }) => [navn.nb, BEGREPSNAVN[id]] as const),
    ...FELT.map(({ id, navn }) => [navn.nb, FELTNAVN[id]] as const),
    ...PARAMETRE.map(({ id, navn }) => [navn.nb, PARAMETERNAVN[id]] as const),
    ...Object.entries(ANDRE_FIGURER),
  ].flatMap(([nb, en]) => (en === undefined ? [] : [[nb, en] as const])),
);

/** Core's ending on the sum of a figure over all payers. */
const I_ALT = ' i alt';

function figur({ nb }: Pick<Tospraaklig, 'nb'>): string {
  const kjent = FIGURER.get(nb);
  if (kjent !== undefined || !nb.endsWith(I_ALT)) return kjent ?? nb;
  const del = FIGURER.get(nb.slice(0, -I_ALT.length));
  return del === undefined ? nb : `${del}, all`;
}

/** Core gives a field's id, or its name where it is no field. */
function felt(id: string): string {
  const funnet = FELT.find((f) => f.id === id);
  return funnet === undefined ? figur({ nb: id }) : FELTNAVN[funnet.id];
}

function grunn(g: Grunn): string {
  switch (g.kode) {
    case 'oppgitt_mangler':
      return `the source says that “${felt(g.felt)}” is missing`;
    case 'mangler_inndata':
      return `“${felt(g.felt)}” is missing`;
    case 'nevner_ikke_positiv':
      return `“${felt(g.felt)}” is zero or negative, so the ratio makes no sense`;
    case 'mangler_parameter': {
      const navn = finnParameter(g.parameter)?.navn;
      return `“${navn === undefined ? g.parameter : figur(navn)}” is not known for ${erDato(g.dato) ? date(g.dato) : g.dato}`;
    }
    case 'faerre_enn':
      return `hidden: fewer than ${g.grense}`;
    case 'holdt_tilbake':
      return 'hidden: the figure was corrected, and the difference might tell of too few persons';
    case 'ulik_periode':
      return 'the figures are of different periods';
    case 'ulikt_nivaa':
      return 'the figures are of different levels, group and company';
  }
}

const merknad: Ord['merknad'] = (m) => {
  switch (m.kode) {
    case 'konsernnivaa':
      return 'the figure is of the group';
    case 'del_av_aar':
      return `the figure is only of ${period(m.periode)}, not a whole year`;
    case 'flere_aar':
      return `the figure is of ${period(m.periode)} together`;
    case 'annet_aar':
      return `“${felt(m.felt)}” is from ${period(m.periode)}`;
    case 'avrundet':
      return 'worked out from rounded figures';
    case 'antatt_definisjon':
      return 'the definition is not stated; assumed to be the result at the end, reported by the company';
    case 'oppgitt_av_kilden':
      return 'the figure is stated by the source, not worked out';
    case 'antall_ukjent':
      return 'the number behind the percentage is unknown';
  }
};

function klasse({ kode, uten, naadd, tekst }: Klasse): string {
  const graden = KLASSER[kode];
  if (graden !== undefined) return graden;
  if (uten === 'ingen_avsluttede') return 'nobody left';
  if (uten === 'antall_ukjent') return `${naadd === true ? 'on or above' : 'below'} the target, uncertainty unknown`;
  const grense = /\d+/.exec(tekst.nb)?.[0] ?? '';
  return `hidden: fewer than ${grense}`;
}

/** Core's units as they end a printed figure; the digits stay. */
const ENHETER: readonly (readonly [RegExp, string])[] = [
  [/\bmill\./, 'million'],
  [/\bmrd\./, 'billion'],
  [/kr per plass per måned$/, 'kr per place per month'],
  [/kr per plass$/, 'kr per place'],
  [/måneder$/, 'months'],
  [/måned$/, 'month'],
  [/månedsverk$/, 'place-months'],
  [/prosentpoeng$/, 'percentage points'],
];

/** English names of what core has; the tests hold that nothing lacks one. */
export const engelsk: Ord = {
  begrep: ({ id, navn }) => BEGREPSNAVN[id] ?? navn.nb,
  kolonne: ({ maal, tittel }) => KOLONNETITLER[maal.id] ?? BEGREPSNAVN[maal.id] ?? tittel.nb,
  figur,
  regel: (id) => REGELNAVN[id] ?? id,
  status: (status) => STATUS[status],
  alvor: (alvor) => ALVOR[alvor][0],
  antallFunn: (antall, alvor) => `${antall} ${ALVOR[alvor][antall === 1 ? 1 : 2]}`,
  grunn,
  merknad,
  klasse,
  periode: period,
  medEnhet: (trykt) => ENHETER.reduce((tekst, [fra, til]) => tekst.replace(fra, til), trykt),
};

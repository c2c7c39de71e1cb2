import { klasseFor, type Maal, type Maaltall, type Periodetall, type Samletall } from '../../metrics/index.ts';
import {
  liste,
  type Tallform,
  tallform,
  tallIForm,
  visGrunn,
  visMedForm,
  visMerknad,
  visMetode,
  visMotGrense,
  visPeriode,
  visStatus,
  visTall,
} from '../../text/index.ts';
import {
  type Broek,
  broek,
  type Enhet,
  heltall,
  type Intervall,
  type Kilde,
  lik,
  type Periode,
  rund,
  tilTall,
} from '../../values/index.ts';
import { ulikeKildenavn } from '../kildenavn.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Cellestatus, Klassevisning, Tallcelle } from '../modell/index.ts';
import { egenForm, fellesForm, grenserFor, utenEnhet } from './tallform.ts';

/** What is known of one measure for one company (and one period), before it is printed. */
export type Oppslag =
  | { readonly slag: 'tall'; readonly tall: Periodetall }
  | { readonly slag: 'samlet'; readonly samlet: Samletall; readonly periode: Periode }
  | { readonly slag: 'ingen_data' | 'ikke_aktuelt' };

interface Kildetall {
  readonly verdi: Broek;
  /** What rounding lets it be. */
  readonly mulig: Intervall;
  readonly kilder: readonly Kilde[];
}

interface Kjent extends Kildetall {
  /** The other sources' figures, when they disagree. */
  readonly andre: readonly Kildetall[];
}

function kjente(o: Oppslag): Kjent | null {
  if (o.slag === 'samlet') {
    const { resultat, metode, med } = o.samlet;
    const finnes = resultat.status === 'kjent' && (metode === 'antall' || med.length > 0);
    if (!finnes) return null;
    return { verdi: resultat.verdi, mulig: resultat.intervall, kilder: med.flatMap((t) => t.kilder), andre: [] };
  }
  if (o.slag !== 'tall') return null;
  const [hoved, ...andre] = o.tall.alternativer.flatMap((t) =>
    t.resultat.status === 'kjent' ? [{ verdi: t.resultat.verdi, mulig: t.resultat.intervall, kilder: t.kilder }] : [],
  );
  return hoved === undefined ? null : { ...hoved, andre };
}

function perioden(o: Oppslag): Periode | null {
  if (o.slag === 'tall') return o.tall.periode;
  return o.slag === 'samlet' ? o.periode : null;
}

function klassen(tall: Maaltall, k: Kontekst): Klassevisning | null {
  const klasse = tall.maal === 'resultatgrad' ? klasseFor(tall) : null;
  return klasse === null ? null : { ord: klasse.tekst[k.maalform], kode: klasse.kode };
}

/** The word for a figure that isn't there, and why when that is known. */
function ordFor(o: Oppslag, k: Kontekst): Pick<Tallcelle, 'status' | 'tekst' | 'kort'> {
  if (o.slag === 'tall' && o.tall.hoved.resultat.status !== 'kjent') {
    const { status, grunn } = o.tall.hoved.resultat;
    return { status, tekst: visGrunn(grunn, k.maalform), kort: visStatus(status, k.maalform) };
  }
  const status: Cellestatus = o.slag === 'ikke_aktuelt' ? 'ikke_aktuelt' : 'ingen_data';
  return { status, tekst: k.tekst.status[status], kort: k.tekst.status[status] };
}

/** What a figure of no source, or no figure, has. */
const UTEN = { merknader: [], kilder: [], alternativer: [] } as const;

function medPeriode(o: Oppslag): Pick<Tallcelle, 'periode' | 'periodetekst'> {
  const periode = perioden(o);
  return { periode, periodetekst: periode === null ? '' : visPeriode(periode) };
}

function utenTall(o: Oppslag, enhet: Enhet, k: Kontekst): Tallcelle {
  const klasse = o.slag === 'tall' ? klassen(o.tall.hoved, k) : null;
  return { ...ordFor(o, k), ...medPeriode(o), enhet, verdi: null, tall: null, vist: null, ...UTEN, klasse };
}

function merknaderTil(o: Oppslag, k: Kontekst): readonly string[] {
  if (o.slag === 'tall') return o.tall.hoved.merknader.map((m) => visMerknad(m, k.maalform));
  if (o.slag !== 'samlet') return [];
  const { metode, utelatt } = o.samlet;
  const uten = utelatt.length === 0 ? [] : [k.tekst.status.uten_tall(visTall(heltall(utelatt.length)))];
  return [visMetode(metode, k.maalform), ...uten];
}

function medTall(
  o: Oppslag,
  kjent: Kjent,
  formFor: (tall: Kildetall) => Tallform,
  enhet: Enhet,
  k: Kontekst,
): Tallcelle {
  const { verdi, kilder, andre } = kjent;
  const form = formFor(kjent);
  const motstrid = andre.length > 0;
  const alternativer = [kjent, ...andre].map((a) => ({
    tekst: visMedForm(a.verdi, formFor(a)),
    kilde: ulikeKildenavn(a.kilder).join('; '),
  }));
  const bareTall = utenEnhet(form, enhet);
  return {
    status: motstrid ? 'motstrid' : 'kjent',
    tekst: liste(
      alternativer.map((a) => a.tekst),
      'eller',
    ),
    kort: `${visMedForm(verdi, bareTall)}${motstrid ? '*' : ''}`,
    ...medPeriode(o),
    enhet,
    verdi,
    tall: tilTall(verdi),
    vist: tallIForm(verdi, form),
    merknader: merknaderTil(o, k),
    kilder: ulikeKildenavn(kilder),
    alternativer: motstrid ? alternativer : [],
    klasse: o.slag === 'tall' ? klassen(o.tall.hoved, k) : null,
  };
}

/** Figures of one measure that stand together, with the same decimals for all, and as many as tell them from `mot`. */
export function lagCeller(
  k: Kontekst,
  maal: Maal,
  oppslag: readonly Oppslag[],
  mot: readonly Broek[] = [],
): readonly Tallcelle[] {
  const funnet = oppslag.map((o) => ({
    o,
    kjent: kjente(o),
    grenser: [...grenserFor(maal.id, maal.enhet, perioden(o)), ...mot],
  }));
  const tall = funnet.flatMap(({ kjent, grenser }) =>
    kjent === null ? [] : [kjent, ...kjent.andre].map(({ verdi, mulig }) => ({ verdi, mulig, grenser })),
  );
  const form = fellesForm(tall, maal.enhet, k.maalform);
  return funnet.map(({ o, kjent }) =>
    kjent === null ? utenTall(o, maal.enhet, k) : medTall(o, kjent, form, maal.enhet, k),
  );
}

/** An amount, a count or a share that stands alone and is no measure of the catalogue; `null`: the portfolio hasn't got it. */
export function lagCelle(k: Kontekst, verdi: Broek | null, enhet: Enhet, grenser: readonly Broek[] = []): Tallcelle {
  if (verdi === null) return utenTall({ slag: 'ingen_data' }, enhet, k);
  const form = egenForm({ verdi, grenser, mulig: null }, enhet, k.maalform);
  return {
    status: 'kjent',
    tekst: visMedForm(verdi, form),
    kort: visMedForm(verdi, utenEnhet(form, enhet)),
    enhet,
    verdi,
    tall: tilTall(verdi),
    vist: tallIForm(verdi, form),
    periode: null,
    periodetekst: '',
    ...UTEN,
    klasse: null,
  };
}

/** Printed where somebody owns the most, or all: a share just beside it isn't rounded onto it. */
const EIERGRENSER: readonly Broek[] = [broek(1n, 2n), broek(1n)];
const EIERDESIMALER = 2;

/** A share of ownership with the decimals it is given with, two at the most: «80 %», «33,34 %». */
export function eiercelle(k: Kontekst, andel: Broek | null): Tallcelle {
  const celle = lagCelle(k, andel, 'andel');
  if (andel === null) return celle;
  const form = { ...tallform(andel, 'andel', { maalform: k.maalform }), minst: 0, hoeyst: EIERDESIMALER };
  const tekst = visMotGrense(andel, EIERGRENSER, 'andel', { desimaler: EIERDESIMALER });
  const kort = visMedForm(andel, form);
  const vist = lik(rund(andel, EIERDESIMALER + 2), andel) ? kort : tekst;
  return { ...celle, tekst: vist, kort: vist, vist: tallIForm(andel, form) };
}

/** A cell that says no more than that it is hidden, in the words given. */
export function skjultCelle(k: Kontekst, tekst: string, enhet: Enhet): Tallcelle {
  const kort = visStatus('skjult', k.maalform);
  return { ...utenTall({ slag: 'ingen_data' }, enhet, k), status: 'skjult', tekst, kort };
}

/** An amount in whole kroner that stands alone, for tables where millions are too coarse. */
export function kronecelle(k: Kontekst, verdi: Broek | null): Tallcelle {
  const celle = lagCelle(k, verdi, 'kr');
  if (verdi === null) return celle;
  const form = tallform(verdi, 'kr', { maalform: k.maalform });
  return {
    ...celle,
    tekst: visMedForm(verdi, form),
    kort: visMedForm(verdi, utenEnhet(form, 'kr')),
    vist: tallIForm(verdi, form),
  };
}

import type { Figur, Periode } from '../values/index.ts';
import type { Maaledefinisjon } from './aft.ts';
import type { Portefolje } from './portefolje.ts';
import type { SelskapId } from './primitives.ts';

/** A figure of a portfolio with everything that tells it from the others. */
export interface Tall {
  readonly adresse: {
    readonly liste: string;
    readonly selskap: SelskapId | null;
    readonly felt: string;
    readonly periode: Periode | null;
    readonly naermere: string[];
    readonly dokument: string;
  };
  readonly figur: Figur;
}

/** A fact that is no figure, without its cell. */
export interface Faktum {
  readonly liste: string;
  readonly selskap: SelskapId | null;
  readonly innhold: unknown;
}

type Figurfelt = readonly (readonly [felt: string, figur: Figur | null])[];

function somTall(adresse: Omit<Tall['adresse'], 'felt'>, figurer: Figurfelt): Tall[] {
  return figurer.flatMap(([felt, figur]) => (figur === null ? [] : [{ adresse: { ...adresse, felt }, figur }]));
}

function definisjonstekst(d: Maaledefinisjon): string[] {
  return [
    d.tidspunkt,
    d.omfatter,
    d.kildeslag,
    d.arbeidsgrense ?? '',
    String(d.medYtelse),
    String(d.medIkkeMoett),
    d.antatt ? 'antatt' : 'oppgitt',
  ];
}

/** Every figure of a portfolio, list by list in reading order. */
export function alleTall(p: Portefolje): Tall[] {
  return [...observasjonstall(p), ...tilskuddstall(p), ...aftTall(p), ...oevrigeTall(p)];
}

function observasjonstall(p: Portefolje): Tall[] {
  return p.observasjoner.map(({ selskap, felt, periode, nivaa, figur, paastand }) => ({
    adresse: {
      liste: 'observasjoner',
      selskap,
      felt,
      periode,
      naermere: [nivaa ?? '', paastand ? 'paastand' : ''],
      dokument: figur.kilde.dokument,
    },
    figur,
  }));
}

function tilskuddstall(p: Portefolje): Tall[] {
  const vta = p.vtaTilskudd.flatMap((v) =>
    somTall(
      {
        liste: 'vtaTilskudd',
        selskap: v.selskap,
        periode: v.periode,
        naermere: [v.bostedskommune ?? ''],
        dokument: v.kilde.dokument,
      },
      [
        ['deltakere', v.deltakere],
        ['plasser', v.plasser],
        ['maanedsverk', v.maanedsverk],
        ['statligTilskudd', v.statligTilskudd],
        ['kommunaltTilskudd', v.kommunaltTilskudd],
        ['oppgittAndel', v.oppgittAndel],
      ],
    ),
  );
  const tiltaksregnskap = p.tiltaksregnskap.flatMap((t) => {
    const sted = { liste: 'tiltaksregnskap', selskap: t.selskap, periode: t.periode, dokument: t.kilde.dokument };
    return [
      ...t.celler.flatMap((c) => somTall({ ...sted, naermere: [c.kolonne] }, [[c.rad, c.figur]])),
      ...t.konsernavtaler.flatMap((k) => somTall({ ...sted, naermere: ['konsernavtale'] }, [[k.slag, k.beloep]])),
    ];
  });
  return [...vta, ...tiltaksregnskap];
}

function aftTall(p: Portefolje): Tall[] {
  const resultater = p.aftResultater.flatMap((a) =>
    somTall(
      {
        liste: 'aftResultater',
        selskap: a.selskap,
        periode: a.periode,
        naermere: [...definisjonstekst(a.definisjon), a.paastand ? 'paastand' : ''],
        dokument: a.kilde.dokument,
      },
      [
        ['avsluttet', a.avsluttet],
        ['tilArbeid', a.tilArbeid],
        ['tilUtdanning', a.tilUtdanning],
        ['formidlet', a.formidlet],
        ['andel', a.andel],
      ],
    ),
  );
  const aarsaker = p.sluttaarsaker.flatMap((s) =>
    somTall(
      {
        liste: 'sluttaarsaker',
        selskap: s.selskap,
        periode: s.periode,
        naermere: [s.aarsak],
        dokument: s.kilde.dokument,
      },
      [
        ['antall', s.antall],
        ['andel', s.andel],
      ],
    ),
  );
  const referanser = p.referanser.flatMap((r) =>
    somTall(
      {
        liste: 'referanser',
        selskap: null,
        periode: r.periode,
        naermere: [r.omraade, ...definisjonstekst(r.definisjon)],
        dokument: r.kilde.dokument,
      },
      [
        ['andel', r.andel],
        ['antall', r.antall],
      ],
    ),
  );
  return [...resultater, ...aarsaker, ...referanser];
}

function oevrigeTall(p: Portefolje): Tall[] {
  const eierandeler = p.eierandeler.flatMap((e) =>
    somTall(
      {
        liste: 'eierandeler',
        selskap: e.selskap,
        periode: null,
        naermere: [e.eier, e.slag ?? '', e.fra ?? ''],
        dokument: e.kilde.dokument,
      },
      [['andel', e.andel]],
    ),
  );
  const kjoep = p.kjoep.flatMap((k) =>
    somTall(
      {
        liste: 'kjoep',
        selskap: k.selskap,
        periode: k.periode,
        naermere: [k.kommune, k.slag, k.gjelder ?? ''],
        dokument: k.kilde.dokument,
      },
      [['beloep', k.beloep]],
    ),
  );
  const kommunetall = p.kommunetall.flatMap((k) =>
    somTall(
      {
        liste: 'kommunetall',
        selskap: null,
        periode: k.periode,
        naermere: [k.kommune],
        dokument: k.kilde.dokument,
      },
      [
        ['innbyggere', k.innbyggere],
        ['ufoeretrygdede', k.ufoeretrygdede],
      ],
    ),
  );
  return [...eierandeler, ...kjoep, ...kommunetall];
}

function utenKilde<T extends { readonly kilde: unknown }>({ kilde, ...innhold }: T): unknown {
  return innhold;
}

/** Every fact that holds no figure, and isn't a company. */
export function alleFakta(p: Portefolje): Faktum[] {
  return [
    ...p.konsernforhold.map((k) => ({ liste: 'konsernforhold', selskap: k.mor, innhold: utenKilde(k) })),
    ...p.avtaler.map((a) => ({ liste: 'avtaler', selskap: a.selskap, innhold: utenKilde(a) })),
    ...p.dokumenter.map((d) => ({ liste: 'dokumenter', selskap: d.selskap, innhold: utenKilde(d) })),
    ...p.beslutninger.map((b) => ({ liste: 'beslutninger', selskap: b.selskap, innhold: utenKilde(b) })),
    ...p.tiltaksregnskap.flatMap((t) =>
      t.konsernavtaler.map(({ slag, finnes }) => ({
        liste: 'konsernavtaler',
        selskap: t.selskap,
        innhold: { periode: t.periode, slag, finnes },
      })),
    ),
    ...p.kommunetall.flatMap((k) =>
      k.kommunenummer === null
        ? []
        : [
            {
              liste: 'kommunenumre',
              selskap: null,
              innhold: { kommune: k.kommune, kommunenummer: k.kommunenummer },
            },
          ],
    ),
  ];
}

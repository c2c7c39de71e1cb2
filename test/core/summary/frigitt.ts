import fc from 'fast-check';
import {
  dato,
  type Frigivelse,
  finnMaal,
  frigivelserFor,
  helAar,
  type Innsyn,
  lagDelinnsyn,
  lagInnsyn,
  lagSammendrag,
  type Portefolje,
  type Sammendrag,
  type SluttaarsakObservasjon,
  type Tallcelle,
  tomPortefolje,
  type Utsnitt,
} from '#core';
import { type Form, form, Ligninger } from '../../bot/rights/lineaer.ts';
import { aft, figur, kilde, obs, selskap } from '../metrics/portefolje.ts';

/**
 * What summaries of one portfolio after the other tell about sluttårsaker and AFT results, written down as equations in
 * the true counts and solved exactly. The reader here knows the most that anybody can: all forms and recipients, every
 * version, and which counts a correction left as they were.
 */
export const IDAG = dato('2026-11-20');
const AARSAKER = ['arbeid', 'utdanning', 'syk', 'moeter_ikke_opp', 'annet'] as const;
type Aarsak = (typeof AARSAKER)[number];

/** One company's figures for one year. */
export interface Tabell {
  readonly antall: readonly number[];
  /** Reasons that the source names. */
  readonly oppgitt: readonly boolean[];
  /** Those who left and have no reason; negative: reasons overlap. */
  readonly rest: number;
  readonly medResultat: boolean;
  readonly fortsatt: number | null;
}

/** Company by company, year by year. */
export type Versjon = readonly (readonly Tabell[])[];
export interface Historie {
  readonly versjoner: readonly Versjon[];
  readonly grense: number | null;
}

const lite = fc.oneof({ weight: 2, arbitrary: fc.nat(7) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) });

export const tabell: fc.Arbitrary<Tabell> = fc.record({
  antall: fc.array(lite, { minLength: 5, maxLength: 5 }),
  oppgitt: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }).map((o) => o.map((x, nr) => x || nr === 2)),
  rest: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: -6, max: 12 }) }),
  medResultat: fc.boolean(),
  fortsatt: fc.option(fc.nat(20), { nil: null }),
});

interface Rettelse {
  readonly bedrift: number;
  readonly aar: number;
  readonly aarsak: number;
  readonly til: number;
  readonly rest: number | null;
}

const rettelse: fc.Arbitrary<Rettelse> = fc.record({
  bedrift: fc.nat(5),
  aar: fc.nat(5),
  aarsak: fc.nat(4),
  til: lite,
  rest: fc.option(fc.nat(12), { nil: null }),
});

function rett(versjon: Versjon, r: Rettelse): Versjon {
  const bedrift = r.bedrift % versjon.length;
  return versjon.map((aarene, b) =>
    b !== bedrift
      ? aarene
      : aarene.map((t, a) =>
          a !== r.aar % aarene.length
            ? t
            : { ...t, antall: t.antall.map((n, nr) => (nr === r.aarsak ? r.til : n)), rest: r.rest ?? t.rest },
        ),
  );
}

/** A portfolio, and up to `rettelser` versions after it, each with at most two corrections. */
export function historie(bedrifter: number, rettelser: number): fc.Arbitrary<Historie> {
  const foerste = fc.array(fc.array(tabell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: bedrifter });
  return fc
    .record({
      foerste,
      rettelser: fc.array(fc.array(rettelse, { maxLength: 2 }), { maxLength: rettelser }),
      grense: fc.option(fc.integer({ min: 5, max: 10 }), { nil: null }),
    })
    .map(({ foerste: start, rettelser: alle, grense }) => {
      const versjoner: Versjon[] = [start];
      for (const neste of alle) versjoner.push(neste.reduce(rett, versjoner.at(-1) ?? start));
      return { versjoner, grense };
    });
}

const navn = (b: number) => `bedrift-${b}`;
const aaret = (a: number) => 2024 + a;
const summen = (tall: readonly number[]) => tall.reduce((x, y) => x + y, 0);
const oppgitte = (t: Tabell) => t.antall.map((n, nr) => (t.oppgitt[nr] ? n : 0));
const avsluttede = (t: Tabell) => Math.max(0, summen(oppgitte(t)) + t.rest);

function portefolje(versjon: Versjon): Portefolje {
  const alle = versjon.flatMap((aarene, b) => aarene.map((t, a) => ({ t, b, a })));
  return {
    ...tomPortefolje('prøve'),
    selskaper: versjon.map((_, b) => selskap(navn(b), { kommune: b === 0 ? 'Fjordvik' : 'Bergstad' })),
    sluttaarsaker: alle.flatMap(({ t, b, a }) =>
      AARSAKER.flatMap((aarsak, nr): SluttaarsakObservasjon[] =>
        t.oppgitt[nr]
          ? [
              {
                selskap: navn(b),
                periode: helAar(aaret(a)),
                aarsak,
                antall: figur(t.antall[nr] ?? 0),
                andel: null,
                kilde: kilde('Tabell 1'),
              },
            ]
          : [],
      ),
    ),
    aftResultater: alle.flatMap(({ t, b, a }) => {
      const [arbeid = 0, utdanning = 0] = t.antall;
      if (!t.medResultat || arbeid + utdanning > avsluttede(t)) return [];
      return [
        aft({
          selskap: navn(b),
          periode: helAar(aaret(a)),
          avsluttet: figur(avsluttede(t)),
          tilArbeid: figur(arbeid),
          tilUtdanning: figur(utdanning),
          formidlet: figur(arbeid + utdanning),
        }),
      ];
    }),
    observasjoner: alle.flatMap(({ t, b, a }) =>
      t.fortsatt === null
        ? []
        : [obs('i_arbeid_etter_6mnd', Math.min(t.fortsatt, t.antall[0] ?? 0), { selskap: navn(b), aar: aaret(a) })],
    ),
  };
}

/** The true counts as unknowns: one that a correction left alone is the same unknown in both versions. */
function ukjent(h: Historie, v: number, b: number, a: number, del: Aarsak | 'rest'): Form {
  const verdi = (i: number) => {
    const t = h.versjoner[i]?.[b]?.[a];
    return del === 'rest' ? t?.rest : t?.antall[AARSAKER.indexOf(del)];
  };
  let foerst = v;
  while (foerst > 0 && verdi(foerst - 1) === verdi(v)) foerst -= 1;
  return new Map([[`${foerst} ${b} ${a} ${del}`, 1n]]);
}

const sum = (former: readonly Form[]): Form => form(...former.map((f) => [f, 1n] as const));

/** What one version is about, as forms: each reason, the rest, those who left, those who reached the goal. */
function former(h: Historie, v: number, b: number, a: number) {
  const t = h.versjoner[v]?.[b]?.[a];
  const deler = AARSAKER.filter((_, nr) => t?.oppgitt[nr]).map((aarsak) => ukjent(h, v, b, a, aarsak));
  const rest = t?.rest ?? 0;
  const overlapper = rest < 0;
  // A reader may know that the reasons are all there are: without a rest there is nothing unknown.
  const resten = rest === 0 ? [] : [ukjent(h, v, b, a, 'rest')];
  return {
    aarsak: (aarsak: Aarsak) => ukjent(h, v, b, a, aarsak),
    rest: ukjent(h, v, b, a, 'rest'),
    // Reasons that overlap add up to nothing that anybody knows: the total is an unknown of its own.
    avsluttede: overlapper ? new Map([[`${v} ${b} ${a} n`, 1n]]) : sum([...deler, ...resten]),
    formidlede: sum([ukjent(h, v, b, a, 'arbeid'), ukjent(h, v, b, a, 'utdanning')]),
  };
}

/** Everything that one version lets anybody see. */
function innsynene(hele: Innsyn): readonly Innsyn[] {
  const p = hele.portefolje;
  const deler = p.selskaper.map((s) =>
    lagDelinnsyn(hele, {
      ...p,
      selskaper: [s],
      sluttaarsaker: p.sluttaarsaker.filter((x) => x.selskap === s.id),
      aftResultater: p.aftResultater.filter((x) => x.selskap === s.id),
      observasjoner: p.observasjoner.filter((x) => x.selskap === s.id),
    }),
  );
  return [hele, ...deler];
}

function utsnittene(innsyn: Innsyn): readonly Utsnitt[] {
  return [
    { slag: 'portefolje' },
    ...innsyn.kommuner.map((kommune): Utsnitt => ({ slag: 'kommune', kommune })),
    ...innsyn.portefolje.selskaper.map((s): Utsnitt => ({ slag: 'selskap', selskap: s.id })),
  ];
}

/** The cells of a summary that hold a company's resultatgrad, wherever they stand. */
function resultatceller(s: Sammendrag, id: string): readonly Tallcelle[] {
  const kolonne = s.noekkeltall.kolonner.findIndex((k) => k.maal === 'resultatgrad');
  return [
    ...s.aft.grupper.flatMap((g) => g.rader.filter((r) => r.selskap === id).map((r) => r.andel)),
    ...s.noekkeltall.rader.filter((r) => r.selskap === id).flatMap((r) => r.celler[kolonne] ?? []),
    ...s.noekkeltall.rader
      .filter((r) => r.selskap === id && r.utvikling.some((u) => u.maal === 'resultatgrad') && r.slag === 'maal')
      .flatMap((r) => r.celler),
    ...s.eierskapsmelding.rader
      .filter((r) => r.selskap === id)
      .flatMap((r) => r.noekkeltall.filter((n) => n.maal === 'resultatgrad').map((n) => n.celle)),
  ];
}

export interface Fortalt {
  /** Cells of the tables that are shown. */
  readonly celler: readonly { readonly aarsak: Aarsak; readonly a: number; readonly tall: number }[];
  /** Years whose counts (or whose exact share, which is as good) are told somewhere. */
  readonly resultat: ReadonlySet<number>;
  readonly retensjon: ReadonlySet<number>;
}

const TITLER = ['Fått jobb', 'Utdanning', 'Syk', 'Møter ikke opp', 'Annet'];

const nummer = (periode: string) => Number(periode) - 2024;

/** The cells of the tables in a summary. */
function tabellceller(s: Sammendrag, id: string): Fortalt['celler'] {
  const tabeller = s.deltakere.rader.filter((r) => r.selskap === id);
  return tabeller.flatMap(({ rader, kolonner }) =>
    rader.flatMap((rad) =>
      rad.celler.flatMap(({ tall }, nr) => {
        const aarsak = AARSAKER[TITLER.indexOf(rad.tittel)];
        return tall === null || aarsak === undefined ? [] : [{ aarsak, a: nummer(kolonner[nr] ?? ''), tall }];
      }),
    ),
  );
}

/** The years whose counts, or whose exact share, a summary tells. */
function resultataar(s: Sammendrag, id: string): readonly number[] {
  const medAntall = s.aft.grupper.filter((g) => g.rader.some((r) => r.selskap === id && r.antall !== null));
  return [
    ...resultatceller(s, id).flatMap((c) => (c.verdi === null ? [] : [nummer(c.periodetekst)])),
    ...medAntall.map((g) => nummer(g.periodetekst)),
  ];
}

function svaraar(innsyn: Innsyn, maal: string, id: string): readonly number[] {
  const tall = finnMaal(maal)?.finn(innsyn, id) ?? [];
  return tall.flatMap((t) => (t.vekt === null ? [] : [nummer(t.periode.fra.slice(0, 4))]));
}

/** What one version tells of one company, in every form and to every recipient. */
function fortalt(hele: Innsyn, b: number): Fortalt {
  const alle = innsynene(hele);
  const sammendrag = alle.flatMap((innsyn) =>
    utsnittene(innsyn).map((utsnitt) => lagSammendrag(innsyn, { idag: IDAG, utsnitt })),
  );
  const resultat = [
    ...sammendrag.flatMap((s) => resultataar(s, navn(b))),
    ...alle.flatMap((i) => svaraar(i, 'resultatgrad', navn(b))),
  ];
  return {
    celler: sammendrag.flatMap((s) => tabellceller(s, navn(b))),
    resultat: new Set(resultat),
    retensjon: new Set(alle.flatMap((i) => svaraar(i, 'retensjon', navn(b)))),
  };
}

export interface Versjonssvar {
  readonly fortalt: readonly Fortalt[];
  readonly frigivelser: readonly Frigivelse[];
}

/** The versions in order, each made with what those before it released. */
export function spill(h: Historie): readonly Versjonssvar[] {
  const tidligere: Frigivelse[] = [];
  return h.versjoner.map((versjon) => {
    const innsyn = lagInnsyn(portefolje(versjon), { personverngrense: h.grense, frigivelser: [...tidligere] });
    const frigivelser = frigivelserFor(innsyn);
    tidligere.push(...frigivelser);
    return { fortalt: versjon.map((_, b) => fortalt(innsyn, b)), frigivelser };
  });
}

/** Every protected count that can be worked out, as text. Counts that the published results alone give away are the results' own. */
export function gjenfunnet(h: Historie, svar: readonly Versjonssvar[]): readonly string[] {
  const [alt, bareResultatene] = [new Ligninger(), new Ligninger()];
  svar.forEach((s, v) => {
    s.fortalt.forEach((f, b) => {
      for (const a of f.resultat) {
        const { avsluttede: n, formidlede: k } = former(h, v, b, a);
        for (const l of [alt, bareResultatene]) for (const x of [n, k]) l.fortell(x);
      }
      for (const a of f.retensjon) alt.fortell(former(h, v, b, a).aarsak('arbeid'));
      for (const { aarsak, a } of f.celler) alt.fortell(former(h, v, b, a).aarsak(aarsak));
    });
  });
  const g = h.grense ?? 5;
  const funn: string[] = [];
  h.versjoner.forEach((versjon, v) => {
    versjon.forEach((aarene, b) => {
      aarene.forEach((t, a) => {
        const f = former(h, v, b, a);
        const smaa = AARSAKER.filter((_, nr) => t.oppgitt[nr] && (t.antall[nr] ?? 0) < g).map(
          (x) => [x, f.aarsak(x)] as const,
        );
        const rest = t.rest > 0 && t.rest < g ? [['rest', f.rest] as const] : [];
        for (const [hva, x] of [...smaa, ...rest]) {
          if (alt.gir(x) && !bareResultatene.gir(x)) funn.push(`versjon ${v}, bedrift ${b}, ${aaret(a)}: ${hva}`);
        }
      });
    });
  });
  return funn;
}

/** Whether a table has counts that may not be shown. */
export function harSmaa(t: Tabell, g: number): boolean {
  return t.antall.some((n, nr) => t.oppgitt[nr] && n < g) || (t.rest > 0 && t.rest < g);
}

import { egenPersonverngrense } from '../parameters/index.ts';
import type { Frigivelse } from '../statistics/index.ts';
import type { AftResultat, SluttaarsakObservasjon } from './aft.ts';
import type { FeltId } from './felt/index.ts';
import type { Observasjon } from './observasjon.ts';
import { ordneObservasjoner, type Periodeobservasjoner } from './observasjonsindeks.ts';
import type { Portefolje } from './portefolje.ts';
import type { SelskapId } from './primitives.ts';
import type { Eierandel, Konsernforhold, Selskap } from './selskap.ts';
import type { Avtale, Beslutning, Dokument, Kjoep, Kommunetall } from './styring.ts';
import type { Tiltaksregnskap } from './tiltaksregnskap.ts';
import type { VtaTilskudd } from './vta.ts';

/** Looking things up in a portfolio without walking it: built once, read by metrics, findings and answers. Lists keep reading order. */
export interface Innsyn {
  readonly portefolje: Portefolje;
  /** The kommune's own privacy limit, in persons; `null` when it has none and the common one holds. */
  readonly personverngrense: number | null;
  /**
   * The whole that this portfolio is a part of, or itself. What must be hidden is decided on the whole, so that two
   * who see different parts can't find by comparing what neither is shown.
   */
  readonly hele: Innsyn;
  /** What earlier versions released, oldest first: see `frigiVersjon`. Empty for a portfolio that stands alone. */
  readonly frigivelser: readonly Frigivelse[];
  /** Those of one kind of table and one company, for all periods: the first two words of their names. */
  frigivelserOm(slag: string, selskap: SelskapId): readonly Frigivelse[];
  selskap(id: SelskapId): Selskap | undefined;
  selskaperI(kommune: string): readonly Selskap[];
  /** The kommuner that own companies, in order of first appearance. */
  readonly kommuner: readonly string[];
  observasjoner(selskap: SelskapId, felt: FeltId): readonly Observasjon[];
  /** The same, by period: the key is {@link periodenoekkel}, and periods stand in order of first appearance. */
  observasjonerPerPeriode(selskap: SelskapId, felt: FeltId): ReadonlyMap<string, Periodeobservasjoner>;
  aftResultater(selskap: SelskapId): readonly AftResultat[];
  sluttaarsaker(selskap: SelskapId): readonly SluttaarsakObservasjon[];
  vtaTilskudd(selskap: SelskapId): readonly VtaTilskudd[];
  tiltaksregnskap(selskap: SelskapId): readonly Tiltaksregnskap[];
  eierandeler(selskap: SelskapId): readonly Eierandel[];
  /** Where the company is mor. */
  doetre(selskap: SelskapId): readonly Konsernforhold[];
  avtaler(selskap: SelskapId): readonly Avtale[];
  /** The company's own documents and those of its kommune. */
  dokumenter(selskap: SelskapId): readonly Dokument[];
  beslutninger(selskap: SelskapId): readonly Beslutning[];
  kjoep(selskap: SelskapId): readonly Kjoep[];
  kommunetall(kommune: string): readonly Kommunetall[];
}

function grupper<T>(fakta: readonly T[], noekkel: (f: T) => string | null): (n: string) => readonly T[] {
  const etter = new Map<string, T[]>();
  for (const f of fakta) {
    const n = noekkel(f);
    if (n === null) continue;
    const liste = etter.get(n);
    if (liste) liste.push(f);
    else etter.set(n, [f]);
  }
  const ingen: readonly T[] = [];
  return (n) => etter.get(n) ?? ingen;
}

/** What may be chosen when a portfolio is opened. */
export interface Innsynsvalg {
  /** Counts of fewer persons are hidden. Raises the common limit; see {@link egenPersonverngrense} for what it may be. */
  readonly personverngrense?: number | null;
  /** What the versions before this one released, oldest first. */
  readonly frigivelser?: readonly Frigivelse[];
}

/** Opens a portfolio. Throws RangeError when the privacy limit isn't a whole number, or lower than the common one. */
export function lagInnsyn(portefolje: Portefolje, valg: Innsynsvalg = {}): Innsyn {
  return aapne(portefolje, valg, null);
}

/** Opens a part of a portfolio: some of its companies, with the whole's privacy limit, and hiding what the whole hides. */
export function lagDelinnsyn(hele: Innsyn, del: Portefolje): Innsyn {
  return aapne(del, hele, hele.hele);
}

function aapne(portefolje: Portefolje, valg: Innsynsvalg, hele: Innsyn | null): Innsyn {
  const { personverngrense = null, frigivelser = [] } = valg;
  if (personverngrense !== null && !egenPersonverngrense(personverngrense).ok) {
    throw new RangeError(`ugyldig personverngrense: ${personverngrense}`);
  }
  const selskaper = new Map(portefolje.selskaper.map((s) => [s.id, s]));
  const iKommune = grupper(portefolje.selskaper, (s) => s.kommune);
  const observasjoner = ordneObservasjoner(portefolje.observasjoner);
  const egneDokumenter = grupper(portefolje.dokumenter, (d) => d.selskap);
  const kommunensDokumenter = grupper(portefolje.dokumenter, (d) => (d.selskap === null ? d.kommune : null));
  const egneBeslutninger = grupper(portefolje.beslutninger, (b) => b.selskap);
  const kommunensBeslutninger = grupper(portefolje.beslutninger, (b) => (b.selskap === null ? b.kommune : null));
  const kommuneFor = (id: SelskapId) => selskaper.get(id)?.kommune ?? '';
  const frigitt = grupper(frigivelser, (f) => f.tabell.split(' ', 2).join(' '));
  const innsyn: Innsyn = {
    portefolje,
    personverngrense,
    frigivelser,
    frigivelserOm: (slag, selskap) => frigitt(`${slag} ${selskap}`),
    get hele() {
      return hele ?? innsyn;
    },
    selskap: (id) => selskaper.get(id),
    selskaperI: iKommune,
    kommuner: [...new Set(portefolje.selskaper.map((s) => s.kommune).filter((k) => k !== null))],
    observasjoner: (selskap, felt) => observasjoner(selskap, felt).alle,
    observasjonerPerPeriode: (selskap, felt) => observasjoner(selskap, felt).perPeriode,
    aftResultater: grupper(portefolje.aftResultater, (a) => a.selskap),
    sluttaarsaker: grupper(portefolje.sluttaarsaker, (a) => a.selskap),
    vtaTilskudd: grupper(portefolje.vtaTilskudd, (v) => v.selskap),
    tiltaksregnskap: grupper(portefolje.tiltaksregnskap, (t) => t.selskap),
    eierandeler: grupper(portefolje.eierandeler, (e) => e.selskap),
    doetre: grupper(portefolje.konsernforhold, (k) => k.mor),
    avtaler: grupper(portefolje.avtaler, (a) => a.selskap),
    dokumenter: (id) => [...egneDokumenter(id), ...kommunensDokumenter(kommuneFor(id))],
    beslutninger: (id) => [...egneBeslutninger(id), ...kommunensBeslutninger(kommuneFor(id))],
    kjoep: grupper(portefolje.kjoep, (k) => k.selskap),
    kommunetall: grupper(portefolje.kommunetall, (k) => k.kommune),
  };
  return innsyn;
}

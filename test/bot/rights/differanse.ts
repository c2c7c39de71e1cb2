import fc from 'fast-check';
import { avgrens } from '../../../bot/rights/index.ts';
import {
  type AftResultat,
  dato,
  finnMaal,
  type Innsyn,
  lagDelinnsyn,
  lagInnsyn,
  type Maaltall,
  medfinansieringPerKommune,
  type Periode,
  type Portefolje,
  perPeriode,
  samle,
  tomPortefolje,
} from '../../../core/index.ts';
import { aft, figur, obs, selskap, vta } from '../../core/metrics/portefolje.ts';
import { type Form, form, Ligninger } from './lineaer.ts';

/** The year cut where periods begin and end; what nobody is told, and everything told is sums of. */
const BITER = [
  ['2024-01-01', '2024-03-31'],
  ['2024-04-01', '2024-06-30'],
  ['2024-07-01', '2024-08-31'],
  ['2024-09-01', '2024-09-30'],
  ['2024-10-01', '2024-12-31'],
] as const;
type Spenn = readonly [fra: number, til: number];
const ALLE_SPENN: readonly Spenn[] = BITER.flatMap((_, fra) =>
  BITER.slice(fra).map((__, n): Spenn => [fra, fra + n + 1]),
);

interface Bit {
  readonly arbeid: number;
  readonly utdanning: number;
  readonly resten: number;
  readonly frafall: number;
  readonly fortsatt: number;
}
type Telling = keyof Bit;
interface Rapport {
  readonly spenn: Spenn;
  readonly medDeler: boolean;
  readonly frafall: boolean;
  readonly fortsatt: boolean;
}
interface Kommunerad {
  readonly deltakere: number;
  readonly promille: number;
}
interface Bedrift {
  readonly biter: readonly Bit[];
  readonly rapporter: readonly Rapport[];
  readonly kommuner: readonly Kommunerad[];
  readonly total: boolean;
}
interface Tilfelle {
  readonly bedrifter: readonly Bedrift[];
  readonly kanaler: readonly { readonly selskaper: readonly number[]; readonly maal: readonly string[] }[];
  readonly grense: number | null;
}

const MAAL = ['resultatgrad', 'frafall', 'retensjon', 'medfinansieringsandel'] as const;
const SATS = 200_000;

const bit = (hoeyst: number, tilUtdanning: number): fc.Arbitrary<Bit> =>
  fc
    .record({
      arbeid: fc.nat(hoeyst),
      utdanning: fc.nat(tilUtdanning),
      resten: fc.nat(hoeyst),
      f: fc.nat(100),
      s: fc.nat(100),
    })
    .map(({ f, s, ...b }) => ({
      ...b,
      frafall: Math.floor(((b.arbeid + b.utdanning + b.resten) * f) / 100),
      fortsatt: Math.floor((b.arbeid * s) / 100),
    }));

/** Few go to utdanning at some companies: theirs is the group that a difference would tell. */
const bedrift: fc.Arbitrary<Bedrift> = fc
  .tuple(fc.constantFrom(3, 8, 30), fc.constantFrom(2, 8, 30))
  .chain(([hoeyst, tilUtdanning]) =>
    fc.record({
      biter: fc.tuple(...BITER.map(() => bit(hoeyst, tilUtdanning))),
      rapporter: fc.uniqueArray(
        fc.record({
          spenn: fc.constantFrom(...ALLE_SPENN),
          medDeler: fc.boolean(),
          frafall: fc.boolean(),
          fortsatt: fc.boolean(),
        }),
        { selector: (r) => r.spenn.join(), maxLength: 7 },
      ),
      kommuner: fc.array(
        fc.record({ deltakere: fc.integer({ min: 1, max: 12 }), promille: fc.constantFrom(200, 250, 333, 500, 650) }),
        { maxLength: 5 },
      ),
      total: fc.boolean(),
    }),
  );

export const tilfelle: fc.Arbitrary<Tilfelle> = fc.record({
  bedrifter: fc.array(bedrift, { minLength: 1, maxLength: 3 }),
  kanaler: fc.array(
    fc.record({
      selskaper: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
      maal: fc.uniqueArray(fc.constantFrom(...MAAL), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  grense: fc.constantFrom(null, 5, 8),
});

const id = (nr: number) => `bedrift-${nr}`;

function perioden([fra, til]: Spenn): Periode {
  return { fra: dato(BITER[fra]?.[0] ?? ''), til: dato(BITER[til - 1]?.[1] ?? '') };
}

function antall(b: Bedrift, [fra, til]: Spenn, ...tellinger: readonly Telling[]): number {
  return b.biter.slice(fra, til).reduce((n, x) => n + tellinger.reduce((m, t) => m + x[t], 0), 0);
}

const statlig = (k: Kommunerad) => k.deltakere * SATS;
const kommunalt = (k: Kommunerad) => (statlig(k) * k.promille) / 1000;
const summert = (b: Bedrift, av: (k: Kommunerad) => number) => b.kommuner.reduce((n, k) => n + av(k), 0);

/** What the companies report of it. */
function portefoljen(bedrifter: readonly Bedrift[]): Portefolje {
  const hver = <T>(lag: (b: Bedrift, selskapId: string) => readonly T[]): T[] =>
    bedrifter.flatMap((b, nr) => lag(b, id(nr)));
  return {
    ...tomPortefolje('prøve'),
    selskaper: bedrifter.map((_, nr) => selskap(id(nr))),
    aftResultater: hver((b, s) =>
      b.rapporter.map(({ spenn, medDeler }): AftResultat => {
        const [avsluttet, tilArbeid, formidlet] = [
          antall(b, spenn, 'arbeid', 'utdanning', 'resten'),
          antall(b, spenn, 'arbeid'),
          antall(b, spenn, 'arbeid', 'utdanning'),
        ].map((n) => figur(n));
        return aft({
          selskap: s,
          periode: perioden(spenn),
          avsluttet: avsluttet ?? null,
          tilArbeid: (medDeler ? tilArbeid : null) ?? null,
          formidlet: formidlet ?? null,
        });
      }),
    ),
    observasjoner: hver((b, s) =>
      b.rapporter.flatMap((r) => {
        const sted = { selskap: s, periode: perioden(r.spenn) };
        return [
          ...(r.frafall ? [obs('frafall', antall(b, r.spenn, 'frafall'), sted)] : []),
          ...(r.fortsatt ? [obs('i_arbeid_etter_6mnd', antall(b, r.spenn, 'fortsatt'), sted)] : []),
        ];
      }),
    ),
    vtaTilskudd: hver((b, s) => [
      ...b.kommuner.map((k, nr) => ({
        ...vta(`kommune-${nr}`, {
          deltakere: figur(k.deltakere),
          statligTilskudd: figur(statlig(k)),
          kommunaltTilskudd: figur(kommunalt(k)),
        }),
        selskap: s,
      })),
      ...(b.total && b.kommuner.length > 0
        ? [
            {
              ...vta(null, {
                deltakere: figur(summert(b, (k) => k.deltakere)),
                statligTilskudd: figur(summert(b, statlig)),
                kommunaltTilskudd: figur(summert(b, kommunalt)),
              }),
              selskap: s,
            },
          ]
        : []),
    ]),
  };
}

/** The whole, and what each channel sees of it. */
export function innsynene({ bedrifter, kanaler, grense }: Tilfelle): {
  readonly hele: Innsyn;
  readonly kanaler: readonly { readonly innsyn: Innsyn; readonly maal: readonly string[] }[];
} {
  const hele = lagInnsyn(portefoljen(bedrifter), { personverngrense: grense });
  return {
    hele,
    kanaler: kanaler.map(({ selskaper, maal }) => ({
      innsyn: lagDelinnsyn(hele, avgrens(hele.portefolje, selskaper.map(id))),
      maal,
    })),
  };
}

const biten = (s: string, nr: number, t: string): Form => new Map([[`${s} ${nr} ${t}`, 1n]]);

/** A count over some pieces as a form in what nobody is told. */
function telt(s: string, [fra, til]: Spenn, ...tellinger: readonly Telling[]): Form {
  return form(
    ...BITER.slice(fra, til).flatMap((_, n) => tellinger.map((t): [Form, bigint] => [biten(s, fra + n, t), 1n])),
  );
}

const AVSLUTTET = ['arbeid', 'utdanning', 'resten'] as const;
const SIDER: Readonly<Record<string, readonly [readonly Telling[], readonly Telling[]]>> = {
  resultatgrad: [['arbeid', 'utdanning'], AVSLUTTET],
  frafall: [['frafall'], AVSLUTTET],
  retensjon: [['fortsatt'], ['arbeid']],
};

function spennFor(p: Periode): Spenn {
  return [BITER.findIndex(([fra]) => fra === p.fra), BITER.findIndex(([, til]) => til === p.til) + 1];
}

const beloepet = (s: string, nr: number, hva: 'statlig' | 'kommunalt'): Form => new Map([[`${s} ${nr} ${hva}`, 1n]]);
const iAlt = (b: Bedrift, s: string, hva: 'statlig' | 'kommunalt') =>
  form(...b.kommuner.map((_, nr): [Form, bigint] => [beloepet(s, nr, hva), 1n]));

/** Numerator and denominator of a figure, as forms. */
function siderAv(bedrifter: readonly Bedrift[], t: Maaltall): readonly [Form, Form] {
  const deler = SIDER[t.maal];
  if (deler !== undefined) {
    const spenn = spennFor(t.periode);
    return [telt(t.selskap, spenn, ...deler[0]), telt(t.selskap, spenn, ...deler[1])];
  }
  const b = bedrifter[Number(t.selskap.replace('bedrift-', ''))];
  if (b === undefined) throw new RangeError(t.selskap);
  if (t.bostedskommune === undefined) return [iAlt(b, t.selskap, 'kommunalt'), iAlt(b, t.selskap, 'statlig')];
  const nr = Number(t.bostedskommune.replace('kommune-', ''));
  return [beloepet(t.selskap, nr, 'kommunalt'), beloepet(t.selskap, nr, 'statlig')];
}

/** Everything that one reader can have of these metrics: figures with their parts, shares without, and what they add up to. */
function fortellAlt(
  ligninger: Ligninger,
  bedrifter: readonly Bedrift[],
  innsyn: Innsyn,
  maal: readonly string[],
): void {
  for (const m of maal.map((x) => finnMaal(x)).filter((x) => x !== undefined)) {
    const alle = innsyn.portefolje.selskaper.flatMap((s) => m.finn(innsyn, s.id));
    const mer =
      m.id === 'medfinansieringsandel'
        ? innsyn.portefolje.selskaper.flatMap((s) => medfinansieringPerKommune(innsyn, s.id))
        : [];
    for (const t of [...alle, ...mer]) {
      if (t.resultat.status !== 'kjent') continue;
      const [teller, nevner] = siderAv(bedrifter, t);
      if (t.vekt !== null) {
        ligninger.fortell(teller);
        ligninger.fortell(nevner);
      } else if (t.bostedskommune !== undefined) {
        // A share that was rounded is taken for the exact one: the reader is better informed here than anywhere.
        const { promille } = rad(bedrifter, t);
        ligninger.fortell(form([teller, 1000n], [nevner, BigInt(-promille)]));
      }
    }
    for (const p of perPeriode(alle)) {
      const sum = samle(
        m,
        innsyn,
        alle.filter((t) => t.hoved && t.periode.fra === p.periode.fra && t.periode.til === p.periode.til),
        'vektet',
      );
      if (sum.resultat.status !== 'kjent' || sum.merknad !== null) continue;
      const sider = sum.med.map((t) => siderAv(bedrifter, t));
      ligninger.fortell(form(...sider.map(([teller]): [Form, bigint] => [teller, 1n])));
      ligninger.fortell(form(...sider.map(([, nevner]): [Form, bigint] => [nevner, 1n])));
    }
  }
}

function rad(bedrifter: readonly Bedrift[], t: Maaltall): Kommunerad {
  const b = bedrifter[Number(t.selskap.replace('bedrift-', ''))];
  const funnet = b?.kommuner[Number(t.bostedskommune?.replace('kommune-', ''))];
  if (funnet === undefined) throw new RangeError(t.bostedskommune);
  return funnet;
}

/** Every group that must stay hidden: how many it really is, and its form. */
function smaa(bedrifter: readonly Bedrift[], grense: number): readonly { readonly hva: string; readonly form: Form }[] {
  return bedrifter.flatMap((b, nr) => {
    const s = id(nr);
    const iSpenn = ALLE_SPENN.flatMap((spenn) => {
      const [n, k] = [telt(s, spenn, ...AVSLUTTET), telt(s, spenn, 'arbeid', 'utdanning')];
      const [a, f, r] = [telt(s, spenn, 'arbeid'), telt(s, spenn, 'frafall'), telt(s, spenn, 'fortsatt')];
      const hel = antall(b, spenn, ...AVSLUTTET);
      const grupper: readonly (readonly [string, number, Form])[] = [
        ['avsluttet', hel, n],
        ['til arbeid', antall(b, spenn, 'arbeid'), a],
        ['til utdanning', antall(b, spenn, 'utdanning'), form([k, 1n], [a, -1n])],
        ['ikke til arbeid', hel - antall(b, spenn, 'arbeid'), form([n, 1n], [a, -1n])],
        ['frafall', antall(b, spenn, 'frafall'), f],
        ['ikke frafall', hel - antall(b, spenn, 'frafall'), form([n, 1n], [f, -1n])],
        ['fortsatt', antall(b, spenn, 'fortsatt'), r],
        ['ikke fortsatt', antall(b, spenn, 'arbeid') - antall(b, spenn, 'fortsatt'), form([a, 1n], [r, -1n])],
      ];
      return grupper.map(([navn, er, f2]) => ({ hva: `${s} ${spenn.join('–')} ${navn} ${er}`, er, form: f2 }));
    });
    const iKommuner = b.kommuner.map((k, knr) => ({
      hva: `${s} kommune-${knr} ${k.deltakere}`,
      er: k.deltakere,
      form: beloepet(s, knr, 'statlig'),
    }));
    return [...iSpenn, ...iKommuner].filter((x) => x.er < grense);
  });
}

const FELLES_GRENSE = 5;

/** What all channels together, and one that sees everything, can work out of the groups that must stay hidden. */
export function roept(t: Tilfelle): readonly string[] {
  const { hele, kanaler } = innsynene(t);
  const ligninger = new Ligninger();
  for (const k of [{ innsyn: hele, maal: MAAL }, ...kanaler]) fortellAlt(ligninger, t.bedrifter, k.innsyn, k.maal);
  return smaa(t.bedrifter, t.grense ?? FELLES_GRENSE)
    .filter((g) => ligninger.gir(g.form))
    .map((g) => g.hva);
}

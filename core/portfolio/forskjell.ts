import * as z from 'zod/mini';
import { type Figur, lik } from '../values/index.ts';
import { alleFakta, alleTall, type Tall } from './opplisting.ts';
import type { Portefolje } from './portefolje.ts';
import { FigurSchema, PeriodeSchema, SelskapIdSchema } from './primitives.ts';
import type { Selskap } from './selskap.ts';
import { kanoniskJson } from './serialisering.ts';

const SelskapnavnSchema = z.object({ id: SelskapIdSchema, navn: z.string() });

export const TalladresseSchema = z.object({
  /** The list of the portfolio that it stands in: `observasjoner`, `vtaTilskudd`, `sluttaarsaker` … */
  liste: z.string(),
  selskap: z.nullable(SelskapIdSchema),
  /** A field's id, or the name that the list gives it (`statligTilskudd`, `andel`). */
  felt: z.string(),
  periode: z.nullable(PeriodeSchema),
  /** What else tells it from its neighbours: bostedskommune, level, definition, row and column. */
  naermere: z.array(z.string()),
  /** The source by name. A figure that moved to another cell is still the same. */
  dokument: z.string(),
});
export type Talladresse = z.infer<typeof TalladresseSchema>;

/** A figure that came (`foer` null), went (`etter` null) or changed. */
export const TallendringSchema = z.object({
  adresse: TalladresseSchema,
  foer: z.nullable(FigurSchema),
  etter: z.nullable(FigurSchema),
});
export type Tallendring = z.infer<typeof TallendringSchema>;

/** How one portfolio differs from another. Order of reading and cells don't count; values and sources do. */
export const ForskjellSchema = z.object({
  selskaper: z.object({
    nye: z.array(SelskapnavnSchema),
    borte: z.array(SelskapnavnSchema),
    /** With the names of the fields that changed. */
    endret: z.array(z.object({ id: SelskapIdSchema, navn: z.string(), felt: z.array(z.string()) })),
  }),
  tall: z.array(TallendringSchema),
  /** What is no figure (avtaler, dokumenter, beslutninger, konsernforhold …), by list. */
  fakta: z.array(
    z.object({
      liste: z.string(),
      selskap: z.nullable(SelskapIdSchema),
      nye: z.number(),
      borte: z.number(),
    }),
  ),
});
export type Forskjell = z.infer<typeof ForskjellSchema>;

/** Whether two portfolios say the same. */
export function erLike(f: Forskjell): boolean {
  const { nye, borte, endret } = f.selskaper;
  return nye.length + borte.length + endret.length + f.tall.length + f.fakta.length === 0;
}

/** What came, went and changed from one portfolio to the next. Pure; companies first, then figures in reading order. */
export function forskjell(foer: Portefolje, etter: Portefolje): Forskjell {
  return {
    selskaper: selskapsforskjell(foer.selskaper, etter.selskaper),
    tall: tallforskjell(alleTall(foer), alleTall(etter)),
    fakta: faktaforskjell(foer, etter),
  };
}

function selskapsforskjell(foer: readonly Selskap[], etter: readonly Selskap[]): Forskjell['selskaper'] {
  const gamle = new Map(foer.map((s) => [s.id, s]));
  const nye = new Set(etter.map((s) => s.id));
  const somNavn = ({ id, navn }: Selskap) => ({ id, navn });
  return {
    nye: etter.filter((s) => !gamle.has(s.id)).map(somNavn),
    borte: foer.filter((s) => !nye.has(s.id)).map(somNavn),
    endret: etter.flatMap((s) => {
      const gammel = gamle.get(s.id);
      const felt = gammel === undefined ? [] : endredeFelt(gammel, s);
      return felt.length === 0 ? [] : [{ ...somNavn(s), felt }];
    }),
  };
}

function endredeFelt(foer: Selskap, etter: Selskap): string[] {
  const gamle = new Map<string, unknown>(Object.entries(foer));
  return Object.entries(etter)
    .filter(([felt, verdi]) => felt !== 'kilde' && kanoniskJson(gamle.get(felt)) !== kanoniskJson(verdi))
    .map(([felt]) => felt);
}

/** Equal as statements: status, value and precision. Where the cell is doesn't matter. */
function likeFigurer(a: Figur, b: Figur): boolean {
  if (a.status !== 'kjent' || b.status !== 'kjent') return a.status === b.status;
  const [x, y] = [a.presisjon.steg, b.presisjon.steg];
  return lik(a.verdi, b.verdi) && (x === null || y === null ? x === y : lik(x, y));
}

/** The same address twice in one portfolio (a figure stated twice) is told apart by its number in reading order. */
function etterAdresse(tall: readonly Tall[]): Map<string, Tall> {
  const sett = new Map<string, number>();
  const etter = new Map<string, Tall>();
  for (const t of tall) {
    const adresse = kanoniskJson(t.adresse);
    const nummer = sett.get(adresse) ?? 0;
    sett.set(adresse, nummer + 1);
    etter.set(`${adresse}#${nummer}`, t);
  }
  return etter;
}

function tallforskjell(foer: readonly Tall[], etter: readonly Tall[]): Tallendring[] {
  const gamle = etterAdresse(foer);
  const nye = etterAdresse(etter);
  const endringer: Tallendring[] = [];
  for (const [noekkel, { adresse, figur }] of nye) {
    const gammel = gamle.get(noekkel)?.figur ?? null;
    if (gammel === null || !likeFigurer(gammel, figur)) endringer.push({ adresse, foer: gammel, etter: figur });
  }
  for (const [noekkel, { adresse, figur }] of gamle) {
    if (!nye.has(noekkel)) endringer.push({ adresse, foer: figur, etter: null });
  }
  return endringer;
}

function faktaforskjell(foer: Portefolje, etter: Portefolje): Forskjell['fakta'] {
  const telling = new Map<string, { liste: string; selskap: string | null; nye: number; borte: number }>();
  const saldo = new Map<string, number>();
  const tell = (p: Portefolje, fortegn: 1 | -1) => {
    for (const { liste, selskap, innhold } of alleFakta(p)) {
      telling.set(`${liste}\n${selskap ?? ''}`, { liste, selskap, nye: 0, borte: 0 });
      const noekkel = `${liste}\n${selskap ?? ''}\n${kanoniskJson(innhold)}`;
      saldo.set(noekkel, (saldo.get(noekkel) ?? 0) + fortegn);
    }
  };
  tell(foer, -1);
  tell(etter, 1);
  for (const [noekkel, antall] of saldo) {
    const [liste = '', selskap = ''] = noekkel.split('\n');
    const rad = telling.get(`${liste}\n${selskap}`);
    if (rad === undefined) continue;
    if (antall > 0) rad.nye += antall;
    else rad.borte -= antall;
  }
  return [...telling.values()].filter((r) => r.nye + r.borte > 0);
}

import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Dato, erDato, liste } from '#core';
import { KOMMANDOER, type Kommandonavn, OM, SAMME_KOMMANDO, VALG, type Valgnavn } from './kommandoer.ts';
import { naermest } from './naermest.ts';
import { Bruksfeil } from './vert.ts';

const Kommandoskjema = z.enum(KOMMANDOER);
const Datoskjema = z.custom<Dato>((v) => typeof v === 'string' && erDato(v));
const ValgSkjema = z.object({
  data: z.array(z.string()).default([]),
  dato: Datoskjema.optional(),
  fra: z.string().optional(),
  'fra-dato': Datoskjema.optional(),
  'til-dato': Datoskjema.optional(),
  ut: z.string().optional(),
  selskap: z.string().optional(),
  kommune: z.string().optional(),
  full: z.boolean().default(false),
  nynorsk: z.boolean().default(false),
  naar: z.string().optional(),
  til: z.string().optional(),
  hva: z.string().optional(),
  form: z.string().optional(),
  eierskapsmelding: z.boolean().default(false),
  sist: z.array(z.string()).default([]),
  'sist-dato': Datoskjema.optional(),
  saksnummer: z.string().optional(),
  unntatt: z.string().optional(),
  json: z.boolean().default(false),
});
export type Valgverdier = z.infer<typeof ValgSkjema>;

/** What the user asked for, checked. */
export type Kall =
  | { readonly slag: 'hjelp'; readonly kommando: Kommandonavn | null }
  | { readonly slag: 'versjon' }
  | {
      readonly slag: 'kommando';
      readonly kommando: Kommandonavn;
      readonly argumenter: readonly string[];
      readonly valg: Valgverdier;
    };

const PARSEVALG = Object.fromEntries(
  Object.entries(VALG).map(([navn, valg]) => [navn, { type: valg.type, multiple: 'flere' in valg }]),
);

function lesKommando(skrevet: string): Kommandonavn {
  const ord = skrevet.normalize('NFC');
  const navn = Kommandoskjema.safeParse(SAMME_KOMMANDO.get(ord) ?? ord);
  if (navn.success) return navn.data;
  const forslag = naermest(ord, KOMMANDOER);
  const mente = forslag === null ? '' : ` Mente du «${forslag}»?`;
  throw new Bruksfeil(`Ukjent kommando «${skrevet}».${mente} Kommandoene er ${liste(KOMMANDOER)}.`);
}

function ukjentValg(kommando: Kommandonavn, raattNavn: string): Bruksfeil {
  const gyldige = OM[kommando].valg.map((navn) => `--${navn}`);
  const forslag = naermest(raattNavn, gyldige);
  const mente = forslag === null ? '' : ` Mente du ${forslag}?`;
  return new Bruksfeil(`«${kommando}» har ikke valget ${raattNavn}.${mente} Valgene er ${liste(gyldige)}.`);
}

function erValgFor(kommando: Kommandonavn, navn: string): navn is Valgnavn {
  return OM[kommando].valg.some((v) => v === navn);
}

type Token = NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>['tokens']>[number];

/** Node's parser is lenient here; what is wrong is said in the user's language instead of in its own. */
function kontrollerTokens(kommando: Kommandonavn, tokens: readonly Token[]): void {
  const sett = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!erValgFor(kommando, token.name)) throw ukjentValg(kommando, token.rawName);
    const valg = VALG[token.name];
    if (valg.type === 'boolean' && token.value !== undefined) {
      throw new Bruksfeil(`${token.rawName} tar ingen verdi.`);
    }
    if (valg.type === 'string' && (token.value === undefined || token.value === '' || token.value.startsWith('--'))) {
      throw new Bruksfeil(`${token.rawName} mangler en verdi: ${token.rawName} ${valg.verdi}`);
    }
    if (sett.has(token.name) && !('flere' in valg)) throw new Bruksfeil(`${token.rawName} er gitt mer enn én gang.`);
    sett.add(token.name);
  }
}

function lesValg(verdier: unknown): Valgverdier {
  const lest = ValgSkjema.safeParse(verdier);
  if (lest.success) return lest.data;
  const feil = lest.error.issues[0];
  const navn = String(feil?.path[0] ?? '');
  if (navn.endsWith('dato')) throw new Bruksfeil(`--${navn} må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD.`);
  throw new Bruksfeil(`--${navn} kan ikke leses.`);
}

const HJELPEORD = new Set(['--help', '-h', '--hjelp', 'hjelp', 'help']);
const VERSJONSORD = new Set(['--version', '-v', '--versjon']);

/** Reads the words after the program's name. Throws {@link Bruksfeil} with one line that says what would be right. */
export function lesKall(argv: readonly string[]): Kall {
  const [foerste, ...resten] = argv;
  if (foerste === undefined) {
    throw new Bruksfeil(`Si hva du vil gjøre: eierblikk ${liste(KOMMANDOER, 'eller')}. «eierblikk --help» viser mer.`);
  }
  if (HJELPEORD.has(foerste)) {
    return { slag: 'hjelp', kommando: resten[0] === undefined ? null : lesKommando(resten[0]) };
  }
  if (VERSJONSORD.has(foerste)) return { slag: 'versjon' };
  if (foerste.startsWith('-')) {
    throw new Bruksfeil(`Kommandoen kommer først: eierblikk ${liste(KOMMANDOER, 'eller')}, så valg som ${foerste}.`);
  }
  const kommando = lesKommando(foerste);
  const foerSkille = resten.includes('--') ? resten.slice(0, resten.indexOf('--')) : resten;
  if (foerSkille.some((ord) => ord === '--help' || ord === '-h' || ord === '--hjelp')) {
    return { slag: 'hjelp', kommando };
  }
  const { values, positionals, tokens } = parseArgs({
    args: [...resten],
    options: PARSEVALG,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  kontrollerTokens(kommando, tokens);
  return { slag: 'kommando', kommando, argumenter: positionals, valg: lesValg(values) };
}

import type { SelskapId } from '../../portfolio/index.ts';

/** A name in the register's form (lower case, single spaces, without «as»), with whose it is. */
export interface Navneform {
  readonly form: string;
  readonly eier: SelskapId;
}

/** A beginning of a name that stands for it, with every company that may be meant. */
export interface Kortnavn {
  readonly form: string;
  readonly ider: readonly SelskapId[];
}

const KORTESTE = 4;

/** Words that many companies have in their names: alone they tell no company from another. */
const ALMINNELIGE: ReadonlySet<string> = new Set(
  (
    'vekst|industri|industrier|produkt|produkter|produksjon|tjeneste|tjenester|service|verksted|verksteder|verkstad|' +
    'kompetanse|kompetansesenter|arbeid|arbeidssenter|arbeidsfellesskap|arbeidsinkludering|inkludering|attføring|' +
    'senter|senteret|gruppe|gruppen|gruppa|partner|partnere|pluss|ressurs|ressurser|utvikling|muligheter|mulighet|' +
    'norsk|norske|norge|noreg|nord|nordre|søndre|øst|østre|vest|vestre|midt|indre|ytre|region|regionen|fylke|' +
    'stiftelsen|stiftelse|kommunal|kommunale|ny|nye|stor|store|lille|gamle|første|felles|sosial|sosiale|grønn|' +
    'holding|eiendom|drift|invest|konsern|bemanning|jobb|jobben|januar|februar|mars|april|juni|juli|august|' +
    'september|oktober|november|desember'
  ).split('|'),
);

/**
 * The beginnings of names that people write for the whole: «Spir» for «Spir Oslo», «Gamma Vekst» for a name that goes
 * on. At least one word must tell the company from others: four letters or more, no ordinary word and no kommune.
 * @param vanlig whether a word is one of the reader's own, or a kommune's
 * @param andre names outside the companies' own, such as daughters: a beginning they share is asked about
 */
export function kortnavn(
  navn: readonly Navneform[],
  andre: readonly Navneform[],
  vanlig: (ord: string) => boolean,
): readonly Kortnavn[] {
  const ut = new Map<string, Set<SelskapId>>();
  const begynnelser = (form: string): readonly string[] => {
    const ord = form.split(' ');
    return ord.map((_, nr) => ord.slice(0, nr + 1).join(' '));
  };
  const saereget = (begynnelse: string): boolean =>
    begynnelse.split(' ').some((o) => o.length >= KORTESTE && /^\p{L}+$/u.test(o) && !ALMINNELIGE.has(o) && !vanlig(o));
  for (const n of navn) {
    for (const b of begynnelser(n.form)) {
      if (!saereget(b)) continue;
      const ider = ut.get(b) ?? new Set();
      ut.set(b, ider.add(n.eier));
    }
  }
  // A daughter is called by her mother's name; only another's daughter makes the word doubtful.
  const tvil = new Set(
    andre.flatMap((n) => begynnelser(n.form).filter((b) => ut.has(b) && ut.get(b)?.has(n.eier) === false)),
  );
  return [...ut].flatMap(([form, ider]) => (tvil.has(form) ? [] : [{ form, ider: [...ider] }]));
}

/** Counters and a histogram in Prometheus' text exposition format (0.0.4). */
export interface Metrikk {
  /** Counts one. Labels are few and of few values: never a user, a channel or a text. */
  tell(navn: Tellernavn, merke?: string): void;
  /** How long an answer took, in milliseconds. */
  maal(ms: number): void;
  /** `naa`: figures as they are when asked for. */
  tekst(naa: Readonly<Record<string, number>>): string;
}

const TELLERE = {
  hendelser: { hjelp: 'Hendelser fra Slack, etter om de var nye', merke: 'ny' },
  svar: { hjelp: 'Spørsmål, etter utfall', merke: 'utfall' },
  meldinger: { hjelp: 'Meldinger til Slack, etter hvordan det gikk', merke: 'utfall' },
  importer: { hjelp: 'Arbeidsbøker, etter utfall', merke: 'utfall' },
  feil: { hjelp: 'Feil i Eierblikk selv', merke: 'sted' },
} as const;
export type Tellernavn = keyof typeof TELLERE;

/** Upper bounds in milliseconds. */
const GRENSER = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000] as const;

function merket(verdi: string): string {
  return verdi.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ');
}

export function lagMetrikk(): Metrikk {
  const tellere = new Map<Tellernavn, Map<string, number>>();
  const boetter = GRENSER.map(() => 0);
  let antall = 0;
  let sum = 0;
  return {
    tell(navn, merke = '') {
      const teller = tellere.get(navn) ?? new Map<string, number>();
      tellere.set(navn, teller.set(merke, (teller.get(merke) ?? 0) + 1));
    },
    maal(ms) {
      antall += 1;
      sum += ms;
      for (const [nr, grense] of GRENSER.entries()) if (ms <= grense) boetter[nr] = (boetter[nr] ?? 0) + 1;
    },
    tekst(naa) {
      const linjer: string[] = [];
      for (const [navn, teller] of tellere) {
        const { hjelp, merke } = TELLERE[navn];
        linjer.push(`# HELP eierblikk_${navn}_total ${hjelp}`, `# TYPE eierblikk_${navn}_total counter`);
        for (const [verdi, tall] of teller) linjer.push(`eierblikk_${navn}_total{${merke}="${merket(verdi)}"} ${tall}`);
      }
      linjer.push('# HELP eierblikk_svartid_millisekunder Fra spørsmålet kom til svaret var levert');
      linjer.push('# TYPE eierblikk_svartid_millisekunder histogram');
      for (const [nr, grense] of GRENSER.entries()) {
        linjer.push(`eierblikk_svartid_millisekunder_bucket{le="${grense}"} ${boetter[nr] ?? 0}`);
      }
      linjer.push(`eierblikk_svartid_millisekunder_bucket{le="+Inf"} ${antall}`);
      linjer.push(`eierblikk_svartid_millisekunder_sum ${Math.round(sum)}`);
      linjer.push(`eierblikk_svartid_millisekunder_count ${antall}`);
      for (const [navn, tall] of Object.entries(naa)) {
        linjer.push(`# TYPE eierblikk_${navn} gauge`, `eierblikk_${navn} ${tall}`);
      }
      return `${linjer.join('\n')}\n`;
    },
  };
}

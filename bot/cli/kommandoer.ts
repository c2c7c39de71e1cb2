export const KOMMANDOER = [
  'start',
  'les',
  'spor',
  'kontroll',
  'rapport',
  'sikkerhetskopi',
  'gjenopprett',
  'revisjon',
  'manifest',
  'abonnement',
] as const;
export type Kommandonavn = (typeof KOMMANDOER)[number];

interface Valg {
  readonly type: 'string' | 'boolean';
  /** May be given several times. */
  readonly flere?: boolean;
  /** What stands for the value in the help. */
  readonly verdi?: string;
  readonly hjelp: string;
}

export const VALG = {
  data: {
    type: 'string',
    flere: true,
    verdi: 'FIL',
    hjelp: '.xlsx, .csv eller mappe; kan gjentas. Uten: eksempelet.',
  },
  dato: { type: 'string', verdi: 'ÅÅÅÅ-MM-DD', hjelp: 'Dagens dato. Uten: datoen på maskinen.' },
  fra: { type: 'string', verdi: 'FIL.jsonl', hjelp: 'Ett spørsmål per linje: {"id": …, "sporsmaal": …}.' },
  ut: { type: 'string', verdi: 'FIL', hjelp: 'Filen som skal skrives. Endelsen bestemmer slaget.' },
  'fra-dato': { type: 'string', verdi: 'ÅÅÅÅ-MM-DD', hjelp: 'Første dag som er med.' },
  'til-dato': { type: 'string', verdi: 'ÅÅÅÅ-MM-DD', hjelp: 'Siste dag som er med.' },
  selskap: { type: 'string', verdi: 'NAVN', hjelp: 'Bare dette selskapet.' },
  kommune: { type: 'string', verdi: 'NAVN', hjelp: 'Bare selskapene i denne kommunen.' },
  full: { type: 'boolean', hjelp: 'Alt, med diagrammer og vedlegg, i stedet for én side.' },
  nynorsk: { type: 'boolean', hjelp: 'Skriv på nynorsk.' },
  eierskapsmelding: { type: 'boolean', hjelp: 'Selskapene slik en eierskapsmelding har dem.' },
  sist: { type: 'string', flere: true, verdi: 'FIL', hjelp: 'Tallene sist, så «Hva er nytt» kan fylles.' },
  'sist-dato': { type: 'string', verdi: 'ÅÅÅÅ-MM-DD', hjelp: 'Datoen for forrige sammendrag.' },
  saksnummer: { type: 'string', verdi: 'NUMMER', hjelp: 'Til feltet på første side.' },
  unntatt: { type: 'string', verdi: 'HJEMMEL', hjelp: 'Til feltet «Unntatt offentlighet».' },
  naar: { type: 'string', verdi: 'TID', hjelp: '«første virkedag i måneden kl. 08».' },
  til: { type: 'string', verdi: 'HVEM', hjelp: 'E-postadresse, eller kanal-ID i Slack.' },
  hva: { type: 'string', verdi: 'NAVN', hjelp: 'Kommune eller bedrift. Uten: porteføljen.' },
  form: { type: 'string', verdi: 'FORMER', hjelp: 'melding, pdf, docx, xlsx, md.' },
  json: { type: 'boolean', hjelp: 'Skriv JSON og ingenting annet.' },
} as const satisfies Record<string, Valg>;
export type Valgnavn = keyof typeof VALG;

interface Kommando {
  readonly bruk: string;
  readonly hjelp: string;
  readonly valg: readonly Valgnavn[];
  readonly eksempler: readonly string[];
}

export const OM: Readonly<Record<Kommandonavn, Kommando>> = {
  start: {
    bruk: 'eierblikk start [--data FIL] [--dato ÅÅÅÅ-MM-DD]',
    hjelp: 'Starter boten. Med --data: viser tall og funn i filen i stedet.',
    valg: ['data', 'dato'],
    eksempler: ['eierblikk start', 'eierblikk start --data bot/example/eksempelkommune.xlsx'],
  },
  les: {
    bruk: 'eierblikk les FIL … [--json]',
    hjelp: 'Leser arbeidsbøker og viser hva som ble forstått, og hva ikke.',
    valg: ['json'],
    eksempler: ['eierblikk les bot/example/eksempelkommune.xlsx'],
  },
  spor: {
    bruk: 'eierblikk spor "SPØRSMÅL" [--data FIL] [--dato ÅÅÅÅ-MM-DD] [--json]',
    hjelp: 'Svarer på et spørsmål om tallene. Med --fra: mange på én gang.',
    valg: ['data', 'dato', 'fra', 'json'],
    eksempler: ['eierblikk spor "Hvem i Oslo har driftsmargin under 3 %?"', 'eierblikk spor "VTA-sats 2026"'],
  },
  kontroll: {
    bruk: 'eierblikk kontroll [--selskap NAVN] [--kommune NAVN] [--json] …',
    hjelp: 'Viser alle funn for hvert selskap, de alvorligste først.',
    valg: ['data', 'dato', 'selskap', 'kommune', 'json'],
    eksempler: ['eierblikk kontroll --kommune Oslo'],
  },
  rapport: {
    bruk: 'eierblikk rapport --ut FIL [--selskap NAVN] [--kommune NAVN] …',
    hjelp: 'Skriver et sammendrag til .pdf, .docx, .xlsx eller .md.',
    valg: [
      'ut',
      'data',
      'dato',
      'selskap',
      'kommune',
      'full',
      'nynorsk',
      'eierskapsmelding',
      'sist',
      'sist-dato',
      'saksnummer',
      'unntatt',
    ],
    eksempler: [
      'eierblikk rapport --ut oslo.pdf --kommune Oslo',
      'eierblikk rapport --ut melding.docx --eierskapsmelding',
    ],
  },
  sikkerhetskopi: {
    bruk: 'eierblikk sikkerhetskopi [--ut FIL]',
    hjelp: 'Tar kopi av databasen, også mens boten går.',
    valg: ['ut'],
    eksempler: ['eierblikk sikkerhetskopi --ut /kopier/mandag.eierblikk'],
  },
  gjenopprett: {
    bruk: 'eierblikk gjenopprett FIL',
    hjelp: 'Fyller en tom database fra en sikkerhetskopi.',
    valg: [],
    eksempler: ['eierblikk gjenopprett /kopier/mandag.eierblikk'],
  },
  revisjon: {
    bruk: 'eierblikk revisjon --ut FIL.csv [--fra-dato ÅÅÅÅ-MM-DD] …',
    hjelp: 'Skriver revisjonsloggen til fil (.csv eller .jsonl).',
    valg: ['ut', 'fra-dato', 'til-dato'],
    eksempler: ['eierblikk revisjon --ut logg.csv --fra-dato 2026-01-01'],
  },
  manifest: {
    bruk: 'eierblikk manifest slack [--ut FIL]',
    hjelp: 'Viser Slack-manifestet: for HTTP når EIERBLIKK_ADRESSE er satt.',
    valg: ['ut'],
    eksempler: ['eierblikk manifest slack --ut slack.json'],
  },
  abonnement: {
    bruk: 'eierblikk abonnement list|ny|vis|prøv|pause|slett [NUMMER] …',
    hjelp: 'Styrer hvem som får sammendrag når (også gjenoppta, historikk).',
    valg: ['naar', 'til', 'hva', 'form', 'nynorsk', 'full', 'json'],
    eksempler: [
      'eierblikk abonnement ny --naar "hvert kvartal" --til post@kommune.no',
      'eierblikk abonnement historikk 7',
    ],
  },
};

/** Other words for the same command. */
export const SAMME_KOMMANDO: ReadonlyMap<string, Kommandonavn> = new Map([
  ['spør', 'spor'],
  ['spoer', 'spor'],
]);

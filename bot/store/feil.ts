/** Why the store could not do as asked. Stable words. */
export const LAGERFEILKODER = [
  'database_utilgjengelig',
  'database_avvist',
  'database_for_ny',
  'database_ikke_tom',
  'database_tom',
  'mappe_ikke_tilgjengelig',
  'mappe_ikke_skrivbar',
  'mappe_i_bruk',
  'postgres_mangler',
  'postgres_startet_ikke',
  'annen_postgres_versjon',
  'ingen_uprivilegert_bruker',
  'migrering_feilet',
  'mangler_noekkel',
  'kan_ikke_dekrypteres',
  'finnes_ikke',
  'endret_imens',
  'ugyldig_innhold',
  'kopi_ugyldig',
  'kopi_for_ny',
  'kopi_ikke_skrevet',
  'fil_ikke_skrevet',
] as const;
export type Lagerfeilkode = (typeof LAGERFEILKODER)[number];

/** A fault of the store: a code for the program, one line in bokmål for a person. Never a password. */
export interface Lagerfeil {
  readonly kode: Lagerfeilkode;
  readonly melding: string;
}

/** What a text may need; each text says which it uses. */
export interface Feilfelter {
  /** A folder or file. */
  readonly sti?: string;
  /** What the system said, on one line. */
  readonly grunn?: string;
  readonly fant?: string;
  readonly ventet?: string;
}

const TEKSTER: { readonly [K in Lagerfeilkode]: (felter: Feilfelter) => string } = {
  database_utilgjengelig: ({ grunn }) =>
    `Får ikke kontakt med databasen${etter(grunn)}. Sjekk DATABASE_URL, og at PostgreSQL kjører.`,
  database_avvist: ({ grunn }) => `Databasen slapp oss ikke inn${etter(grunn)}. Sjekk bruker, passord og databasenavn.`,
  database_for_ny: ({ fant, ventet }) =>
    `Databasen er laget av en nyere Eierblikk (skjema ${fant}, denne kan ${ventet}). Oppgrader Eierblikk.`,
  database_ikke_tom: () => 'Databasen er ikke tom. Gjenopprett i en tom database, så går ingenting tapt.',
  database_tom: () => 'Databasen er tom, så det er ingenting å hente ut. Sjekk DATABASE_URL og EIERBLIKK_DATA.',
  mappe_ikke_tilgjengelig: ({ sti }) =>
    `PostgreSQL kan ikke kjøre som root og når ikke mappen «${sti}». Gi andre rett til å gå gjennom den (chmod o+x), eller sett EIERBLIKK_DATA til en annen mappe.`,
  mappe_ikke_skrivbar: ({ sti, grunn }) =>
    `Kan ikke skrive i datamappen «${sti}»${etter(grunn)}. Gi tilgang, eller sett EIERBLIKK_DATA til en annen mappe.`,
  mappe_i_bruk: ({ sti }) =>
    `Datamappen «${sti}» er i bruk av et annet program, og databasen der svarer ikke. Stopp det først.`,
  postgres_mangler: ({ grunn }) =>
    `Fant ikke den innebygde PostgreSQL${etter(grunn)}. Kjør «npm ci», eller sett DATABASE_URL til en egen database.`,
  postgres_startet_ikke: ({ sti, grunn }) => `Den innebygde PostgreSQL startet ikke${etter(grunn)}. Se «${sti}».`,
  annen_postgres_versjon: ({ sti, fant, ventet }) =>
    `Datamappen «${sti}» er laget av PostgreSQL ${fant}, og denne er ${ventet}. Ta sikkerhetskopi med forrige Eierblikk og gjenopprett den her.`,
  ingen_uprivilegert_bruker: () =>
    'PostgreSQL kan ikke kjøre som root, og maskinen har verken brukeren «postgres» eller «nobody». Kjør Eierblikk som en vanlig bruker, eller sett DATABASE_URL.',
  migrering_feilet: ({ sti, grunn }) =>
    `Databasen kunne ikke oppgraderes (${sti})${etter(grunn)}. Ingenting er endret.`,
  mangler_noekkel: () => 'Nøkkelen som Slack-tilgangen er kryptert med, mangler. Sett EIERBLIKK_NOEKKEL.',
  kan_ikke_dekrypteres: () => 'Den lagrede Slack-tilgangen er skadet. Installer appen på nytt.',
  finnes_ikke: () => 'Det finnes ikke.',
  endret_imens: () => 'Noen andre tok i bruk en annen versjon imens. Se på forskjellen på nytt.',
  ugyldig_innhold: ({ grunn }) => `Den lagrede porteføljen kan ikke leses${etter(grunn)}.`,
  kopi_ugyldig: ({ sti, grunn }) => `«${sti}» er ikke en hel sikkerhetskopi${etter(grunn)}.`,
  kopi_for_ny: ({ fant, ventet }) =>
    `Sikkerhetskopien er tatt av en nyere Eierblikk (skjema ${fant}, denne kan ${ventet}). Oppgrader Eierblikk.`,
  kopi_ikke_skrevet: ({ sti, grunn }) =>
    `Kan ikke skrive sikkerhetskopien «${sti}»${etter(grunn)}. Velg en mappe du kan skrive i.`,
  fil_ikke_skrevet: ({ sti, grunn }) => `Kan ikke skrive «${sti}»${etter(grunn)}. Velg en mappe du kan skrive i.`,
};

function etter(grunn: string | undefined): string {
  return grunn === undefined || grunn === '' ? '' : ` (${grunn})`;
}

export function lagerfeil(kode: Lagerfeilkode, felter: Feilfelter = {}): Lagerfeil {
  return { kode, melding: TEKSTER[kode](felter) };
}

/** What a fallible operation gives: a value, or a fault. */
export type Utfall<T> = { readonly ok: true; readonly verdi: T } | { readonly ok: false; readonly feil: Lagerfeil };

export function feilet(kode: Lagerfeilkode, felter: Feilfelter = {}): { readonly ok: false; readonly feil: Lagerfeil } {
  return { ok: false, feil: lagerfeil(kode, felter) };
}

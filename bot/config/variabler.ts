/** Every name that the server reads from the environment, with what it means and how it is written. */
export const VARIABLER = {
  PORT: 'porten det serveres på (3000 uten)',
  EIERBLIKK_VERT: 'adressen det lyttes på (127.0.0.1 uten)',
  EIERBLIKK_ADRESSE: 'den offentlige https-adressen',
  EIERBLIKK_TLS_CERT: 'sertifikatfilen (PEM)',
  EIERBLIKK_TLS_KEY: 'nøkkelfilen til sertifikatet (PEM)',
  DATABASE_URL: 'PostgreSQL-databasen (uten: den innebygde)',
  EIERBLIKK_DATA: 'datamappen til den innebygde databasen',
  EIERBLIKK_ADMIN: 'Slack-bruker-ID-er til administratorene, med komma mellom',
  EIERBLIKK_PERSONVERNGRENSE: 'grupper med færre deltakere vises ikke (5 uten, og aldri lavere)',
  EIERBLIKK_NOEKKEL: 'nøkkelen som Slack-tilganger krypteres med (32 byte, base64); eldre nøkler etter komma',
  SLACK_BOT_TOKEN: 'botens token (xoxb-…)',
  SLACK_SIGNING_SECRET: 'signeringsnøkkelen, for HTTP',
  SLACK_APP_TOKEN: 'appens token (xapp-…), for Socket Mode',
  SLACK_API_URL: 'en annen Web API-adresse, for tester',
  SMTP_URL: 'e-posttjeneren',
  EIERBLIKK_EPOST_FRA: 'avsenderen av e-post (kontoen i SMTP_URL uten)',
  EIERBLIKK_EPOST_TILKOBLINGER: 'tilkoblinger til e-posttjeneren samtidig (3 uten)',
  EIERBLIKK_EPOST_PER_MINUTT: 'e-poster i minuttet som tjeneren tar imot (120 uten)',
} as const;
export type Variabel = keyof typeof VARIABLER;

/** Read by other parts of the program, and no mistake to set. */
export const ANDRE_VARIABLER: ReadonlySet<string> = new Set(['EIERBLIKK_FEILSOK']);

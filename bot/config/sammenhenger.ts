import type { Konfigurasjonsfeil } from './konfigurasjon.ts';
import type { Variabel } from './variabler.ts';

/** Which variables are set: enough to see what is missing, also when some of them are wrong. */
export type Satt = (variabel: Variabel) => boolean;

/** What the variables must be to each other. `kanLeses` says whether a file can be read. */
export function sammenhengsfeil(
  satt: Satt,
  filer: { readonly cert?: string | undefined; readonly key?: string | undefined },
  kanLeses: (sti: string) => boolean,
): Konfigurasjonsfeil[] {
  return [...slackfeil(satt), ...tlsfeil(satt, filer, kanLeses)];
}

function slackfeil(satt: Satt): Konfigurasjonsfeil[] {
  const bot = satt('SLACK_BOT_TOKEN');
  const inn = satt('SLACK_APP_TOKEN') || satt('SLACK_SIGNING_SECRET');
  if (bot && !inn) {
    return [
      {
        variabel: 'SLACK_SIGNING_SECRET',
        melding:
          'mangler: med SLACK_BOT_TOKEN trengs enten SLACK_APP_TOKEN (Socket Mode) eller SLACK_SIGNING_SECRET (HTTP)',
      },
    ];
  }
  if (!bot && inn) {
    const gitt = satt('SLACK_APP_TOKEN') ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
    return [{ variabel: 'SLACK_BOT_TOKEN', melding: `mangler: ${gitt} virker ikke uten` }];
  }
  return [];
}

function tlsfeil(
  satt: Satt,
  { cert, key }: { readonly cert?: string | undefined; readonly key?: string | undefined },
  kanLeses: (sti: string) => boolean,
): Konfigurasjonsfeil[] {
  const [harCert, harKey] = [satt('EIERBLIKK_TLS_CERT'), satt('EIERBLIKK_TLS_KEY')];
  if (harCert && !harKey)
    return [{ variabel: 'EIERBLIKK_TLS_KEY', melding: 'mangler: EIERBLIKK_TLS_CERT trenger nøkkelen sin' }];
  if (harKey && !harCert)
    return [{ variabel: 'EIERBLIKK_TLS_CERT', melding: 'mangler: EIERBLIKK_TLS_KEY hører til et sertifikat' }];
  const feil: Konfigurasjonsfeil[] = [];
  const sjekk = (variabel: Variabel, sti: string | undefined) => {
    if (sti !== undefined && !kanLeses(sti)) feil.push({ variabel, melding: `filen «${sti}» kan ikke leses` });
  };
  sjekk('EIERBLIKK_TLS_CERT', cert);
  sjekk('EIERBLIKK_TLS_KEY', key);
  return feil;
}

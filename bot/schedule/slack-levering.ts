import { type Fart, FORMFEIL, type Kallutfall, type Masseutfall, pauseFor, type Slackkall } from '../delivery/index.ts';
import type { Repositorier, Tatt } from '../store/index.ts';
import { type Oppdrag, OppdragSchema } from './oppdrag.ts';
import type { Filform, Sammendragsfil, Utkast } from './skriver.ts';
import type { Utkastkilde, Utkastsvar } from './utkastkilde.ts';

/** Slack's words for «this bot may do nothing any more»: an administrator must act, and nothing is lost meanwhile. */
export const TILGANGSFEIL: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'org_login_required',
  'missing_scope',
]);
const STANS_MS = 600_000;
const FEIL_MS = 60_000;

export interface Leveringsvalg {
  readonly utkast: Utkastkilde;
  readonly revisjon: Repositorier['revisjon'];
  naa(): Date;
  feilet(feil: unknown): void;
}

export interface Slackleveringsvalg extends Leveringsvalg {
  readonly slack: Slackkall;
  readonly fart: Fart;
}

/** Reads what lies in the outbox; an outcome instead when it isn't to be sent any more. */
export function lesOppdrag(tatt: Tatt, naa: Date): Oppdrag | Masseutfall {
  const lest = OppdragSchema.safeParse(tatt.innhold);
  if (!lest.success) return { slag: 'avvist', kode: 'ugyldig_innhold' };
  return naa.getTime() > Date.parse(lest.data.frist) ? { slag: 'avvist', kode: 'for_sent' } : lest.data;
}

/** Makes the summary as the recipient may see it now, and writes in the audit log that it is shown, or isn't. */
export async function lagOgLoggfoer(v: Leveringsvalg, o: Oppdrag, team: string): Promise<Utkast | Masseutfall> {
  let svar: Utkastsvar;
  try {
    svar = await v.utkast.lag({ ...o, team });
  } catch (feil) {
    v.feilet(feil);
    return { slag: 'senere', ms: FEIL_MS, kode: 'kan_ikke_lages_naa' };
  }
  await v.revisjon.skriv({
    team: team === '' ? null : team,
    kanal: o.kanal,
    bruker: o.adresse,
    handling: 'sammendrag',
    sporring: null,
    selskaper: svar.ok ? [...svar.utkast.selskaper] : [],
    utfall: svar.ok ? 'tillatt' : 'avvist',
    regel: svar.regel,
    dataversjon: o.versjon,
    detaljer: { abonnement: o.abonnement, tidspunkt: o.tidspunkt, former: o.former },
  });
  return svar.ok ? svar.utkast : { slag: 'avvist', kode: svar.kode };
}

/** A file of the summary. What goes wrong before anything is sent, is tried again. */
export async function lagFil(
  v: Pick<Leveringsvalg, 'feilet'>,
  utkast: Utkast,
  form: Filform,
): Promise<Sammendragsfil | Masseutfall> {
  try {
    return await utkast.fil(form);
  } catch (feil) {
    v.feilet(feil);
    return { slag: 'senere', ms: FEIL_MS, kode: 'kan_ikke_lages_naa' };
  }
}

export function erUtfall(verdi: object): verdi is Masseutfall {
  return 'slag' in verdi;
}

function utfallAv(utfall: Kallutfall, forsoek: number): Masseutfall {
  switch (utfall.slag) {
    case 'ok':
      return { slag: 'sendt', ts: typeof utfall.svar.ts === 'string' ? utfall.svar.ts : null };
    case 'vent':
      return { slag: 'stans', ms: utfall.ms, kode: 'ratelimited' };
    case 'ikke_levert':
      return { slag: 'senere', ms: pauseFor(forsoek), kode: utfall.kode };
    case 'uvisst':
      return utfall;
    case 'avvist':
      return TILGANGSFEIL.has(utfall.kode) ? { slag: 'stans', ms: STANS_MS, kode: utfall.kode } : utfall;
  }
}

async function post(slack: Slackkall, kanal: string, utkast: Utkast): Promise<Kallutfall> {
  let utfall: Kallutfall = { slag: 'avvist', kode: 'uten_innhold' };
  for (const melding of utkast.meldinger()) {
    const argumenter = { channel: kanal, unfurl_links: false, unfurl_media: false, ...melding };
    utfall = await slack.kall('chat.postMessage', argumenter);
    if (utfall.slag !== 'avvist' || !FORMFEIL.has(utfall.kode)) return utfall;
  }
  return utfall;
}

/** Sends one message or file of a summary in Slack. Never throws for what Slack or the network does. */
export function lagSlacklevering(v: Slackleveringsvalg): (tatt: Tatt) => Promise<Masseutfall> {
  return async (tatt) => {
    const o = lesOppdrag(tatt, v.naa());
    if (erUtfall(o)) return o;
    const ventetid = v.fart.proev(tatt.team, tatt.kanal);
    if (ventetid > 0) return { slag: 'senere', ms: ventetid, kode: 'fartsgrense' };
    const utkast = await lagOgLoggfoer(v, o, tatt.team);
    if (erUtfall(utkast)) return utkast;
    const [form = 'melding'] = o.former;
    if (form === 'melding') return utfallAv(await post(v.slack, tatt.kanal, utkast), tatt.forsoek);
    const fil = await lagFil(v, utkast, form);
    if (erUtfall(fil)) return fil;
    const { filnavn, innhold } = fil;
    const utfall = await v.slack.lastOpp({ kanal: tatt.kanal, traad: null, tekst: utkast.emne, filnavn, innhold });
    if (utfall.slag === 'vent') v.fart.stans(tatt.team, utfall.ms);
    return utfallAv(utfall, tatt.forsoek);
  };
}

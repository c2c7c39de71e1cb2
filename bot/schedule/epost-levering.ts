import { type Masseutfall, pauseFor } from '../delivery/index.ts';
import { type Epostutfall, type Postmann, skrivBrev } from '../mail/index.ts';
import type { Repositorier, Tatt } from '../store/index.ts';
import type { Oppdrag } from './oppdrag.ts';
import type { Filform, Sammendragsfil, Utkast } from './skriver.ts';
import { erUtfall, type Leveringsvalg, lagFil, lagOgLoggfoer, lesOppdrag } from './slack-levering.ts';

export interface Epostleveringsvalg extends Leveringsvalg {
  readonly postmann: Postmann;
  readonly fra: { readonly navn: string; readonly adresse: string };
  /** The public address, where an e-mail can be stopped; `null`: by a letter only. */
  readonly adresse: string | null;
  readonly sammendrag: Pick<Repositorier['sammendrag'], 'hent'>;
}

/** Greylisting opens after minutes; the first pauses of an impatient chat would only annoy. Milliseconds. */
const KORTESTE_PAUSE_MS = 60_000;
/** How long everybody waits when the server can't be reached. */
const TJENERPAUSE_MS = 60_000;
export const AVMELDINGSSTI = '/avmeld/';

function utfallAv(utfall: Epostutfall, forsoek: number, kortestePauseMs: number): Masseutfall {
  switch (utfall.slag) {
    case 'sendt':
      return { slag: 'sendt', ts: null };
    case 'senere':
      return { slag: 'senere', ms: Math.max(kortestePauseMs, pauseFor(forsoek)), kode: utfall.kode };
    case 'tjeneren':
      return {
        slag: 'stans',
        ms: Math.min(TJENERPAUSE_MS, Math.max(kortestePauseMs, pauseFor(forsoek))),
        kode: utfall.kode,
      };
    case 'avvist':
      // The server's own words: an administrator must see why an address bounces.
      return { slag: 'avvist', kode: `${utfall.kode}: ${utfall.tekst}` };
    case 'uvisst':
      return { slag: 'uvisst', kode: utfall.kode };
  }
}

async function vedlegg(v: Leveringsvalg, o: Oppdrag, utkast: Utkast): Promise<Sammendragsfil[] | Masseutfall> {
  const filer: Sammendragsfil[] = [];
  for (const form of o.former.filter((f): f is Filform => f !== 'melding')) {
    const fil = await lagFil(v, utkast, form);
    if (erUtfall(fil)) return fil;
    filer.push(fil);
  }
  return filer;
}

/** Sends one summary by e-mail. Never throws for what the mail server or the network does. */
export function lagEpostlevering(
  v: Epostleveringsvalg,
  kortestePauseMs = KORTESTE_PAUSE_MS,
): (tatt: Tatt) => Promise<Masseutfall> {
  return async (tatt) => {
    const o = lesOppdrag(tatt, v.naa());
    if (erUtfall(o)) return o;
    const abonnement = await v.sammendrag.hent(o.abonnement);
    // Stopped while it waited: an unsubscription holds from the moment it is made.
    if (abonnement === null || abonnement.stanset === 'avmeldt') return { slag: 'avvist', kode: 'avmeldt' };
    const utkast = await lagOgLoggfoer(v, o, '');
    if (erUtfall(utkast)) return utkast;
    const filer = await vedlegg(v, o, utkast);
    if (!Array.isArray(filer)) return filer;
    const innhold = await skrivBrev({
      noekkel: tatt.noekkel,
      fra: v.fra,
      til: o.adresse,
      emne: utkast.emne,
      maalform: o.maalform,
      tekst: utkast.tekst(),
      html: utkast.html(),
      vedlegg: filer,
      dato: new Date(o.tidspunkt),
      avmelding: {
        adresse: v.adresse === null ? null : `${v.adresse}${AVMELDINGSSTI}${abonnement.avmelding}`,
        noekkel: abonnement.avmelding,
      },
    });
    return utfallAv(await v.postmann.send(v.fra.adresse, o.adresse, innhold), tatt.forsoek, kortestePauseMs);
  };
}

import type { IncomingMessage } from 'node:http';
import { lesInnhold, type Rute } from '../../server/index.ts';
import type { Tjenester } from '../../slack/index.ts';
import { svarIbruk } from './ibruk.ts';
import { loggInn } from './innlogget.ts';
import { svarKobling } from './kobling.ts';
import { erEgetOpphav } from './opphav.ts';
import { type Apisvar, nekt, svarApi } from './svar.ts';
import { lagTakt } from './takt.ts';
import { svarUtkast } from './utkast.ts';

const STI = '/excel/api/';
const HOEYST_KODE = 1_024;
/** As JSON a workbook takes more room than in its file; the limits on rows, cells and text come after. */
const HOEYST_UTKAST = 48 * 1024 * 1024;
const MINUTT_MS = 60_000;

/** Attempts at codes: from one address, and in all. What one person sends: per key. */
export const TAKTER = { kodeForAdresse: 10, kodeIAlt: 60, kall: 30 } as const;

function erJson({ headers }: IncomingMessage): boolean {
  const koding = headers['content-encoding'];
  return /^application\/json\b/i.test(headers['content-type'] ?? '') && (koding === undefined || koding === 'identity');
}

function somJson(innhold: Buffer): unknown {
  try {
    return JSON.parse(innhold.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Excel's calls to the bot. `adresse`: the public address, when there is one. */
export function lagApiruter(adresse: string | null, t: Tjenester): Rute {
  const perAdresse = lagTakt(TAKTER.kodeForAdresse, MINUTT_MS);
  const iAlt = lagTakt(TAKTER.kodeIAlt, MINUTT_MS);
  const perNoekkel = lagTakt(TAKTER.kall, MINUTT_MS);

  const kobling = async (foresporsel: IncomingMessage): Promise<Apisvar> => {
    const vent = Math.max(perAdresse.proev(foresporsel.socket.remoteAddress ?? ''), iAlt.proev(''));
    if (vent > 0) return nekt('for_mange_kall', undefined, vent);
    if (!erJson(foresporsel)) return nekt('ugyldig_innhold');
    const innhold = await lesInnhold(foresporsel, HOEYST_KODE);
    return innhold === null ? nekt('for_stor') : svarKobling(t, somJson(innhold));
  };

  /** The body is read when it is known whose it is: nobody else can make us receive it. */
  const utkast = async (foresporsel: IncomingMessage): Promise<Apisvar> => {
    const innlogging = await loggInn(t, foresporsel, 'import');
    if (!innlogging.ok) return innlogging.svar;
    const vent = perNoekkel.proev(String(innlogging.innlogget.noekkelId));
    if (vent > 0) return nekt('for_mange_kall', undefined, vent);
    if (!erJson(foresporsel)) return nekt('ugyldig_innhold');
    if (Number(foresporsel.headers['content-length'] ?? 0) > HOEYST_UTKAST) return nekt('for_stor');
    const innhold = await lesInnhold(foresporsel, HOEYST_UTKAST);
    return innhold === null ? nekt('for_stor') : svarUtkast(t, innlogging.innlogget, innhold);
  };

  const taIBruk = async (foresporsel: IncomingMessage, id: string): Promise<Apisvar> => {
    const innlogging = await loggInn(t, foresporsel, 'ta_i_bruk');
    if (!innlogging.ok) return innlogging.svar;
    const vent = perNoekkel.proev(String(innlogging.innlogget.noekkelId));
    return vent > 0 ? nekt('for_mange_kall', undefined, vent) : svarIbruk(t, innlogging.innlogget, id);
  };

  const besvar = (foresporsel: IncomingMessage, kall: string): Promise<Apisvar> | null => {
    if (kall === 'kobling') return kobling(foresporsel);
    if (kall === 'utkast') return utkast(foresporsel);
    const [, id] = /^utkast\/([\w-]{1,64})\/ta-i-bruk$/.exec(kall) ?? [];
    return id === undefined ? null : taIBruk(foresporsel, id);
  };

  return async (foresporsel, svar, sti) => {
    if (!sti.startsWith(STI) || foresporsel.method !== 'POST') return false;
    if (!erEgetOpphav(foresporsel, adresse)) {
      svarApi(svar, nekt('ikke_tilgang', 'Kallet kom fra en annen side.'));
      return true;
    }
    const arbeid = besvar(foresporsel, sti.slice(STI.length));
    if (arbeid === null) return false;
    const api = await arbeid.catch((feil: unknown) => {
      t.logg.feil('excel_api', feil);
      return nekt('tjenerfeil');
    });
    svarApi(svar, api);
    return true;
  };
}

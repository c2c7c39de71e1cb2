import type { Lager } from '../store/index.ts';
import type { Metrikk } from '../telemetry/index.ts';
import { type Rute, svarTekst } from './svar.ts';

export interface Drift {
  readonly lager: Pick<Lager, 'klar' | 'utboks'>;
  readonly metrikk: Metrikk;
  /** Started, and not on its way down. */
  erOppe(): boolean;
}

async function tall(lager: Drift['lager']): Promise<Readonly<Record<string, number>>> {
  const minne = { minne_byte: process.memoryUsage().rss };
  if (!(await lager.klar())) return { ...minne, klar: 0 };
  const { venter, sendes, uvisst, feilet } = await lager.utboks.antall();
  return { ...minne, klar: 1, utboks_venter: venter + sendes, utboks_uvisst: uvisst, utboks_feilet: feilet };
}

/** `/helse` (200 when ready), `/lever` (200 while the process runs) and `/metrikk` (Prometheus). */
export function driftsruter({ lager, metrikk, erOppe }: Drift): Rute {
  return async (foresporsel, svar, sti) => {
    if (foresporsel.method !== 'GET' && foresporsel.method !== 'HEAD') return false;
    switch (sti) {
      case '/helse': {
        const klar = erOppe() && (await lager.klar());
        svarTekst(svar, klar ? 200 : 503, `${JSON.stringify({ klar })}\n`, 'application/json');
        return true;
      }
      case '/lever':
        svarTekst(svar, 200, 'lever\n');
        return true;
      case '/metrikk':
        svarTekst(svar, 200, metrikk.tekst(await tall(lager)), 'text/plain; version=0.0.4; charset=utf-8');
        return true;
      default:
        return false;
    }
  };
}

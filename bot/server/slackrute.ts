import type { RequestListener } from 'node:http';
import { HENDELSESSTI } from '../slack/index.ts';
import { type Rute, svarTekst } from './svar.ts';

/** How far Slack's clock may be ahead of ours, in seconds. The receiver checks those that are behind. */
const FREMTID_SEKUNDER = 60;

/** Whether a request says that it was sent later than now: a signature made for later use. */
export function erFraFremtiden(tidsstempel: string | undefined, naaMs: number): boolean {
  const sekunder = Number(tidsstempel);
  return Number.isFinite(sekunder) && sekunder > naaMs / 1_000 + FREMTID_SEKUNDER;
}

/** Slack's requests, handed to Bolt's receiver, which checks signature and age. */
export function slackrute(taImot: RequestListener, naa: () => number): Rute {
  return (foresporsel, svar, sti) => {
    if (sti !== HENDELSESSTI || foresporsel.method !== 'POST') return false;
    const tidsstempel = foresporsel.headers['x-slack-request-timestamp'];
    if (erFraFremtiden(Array.isArray(tidsstempel) ? tidsstempel[0] : tidsstempel, naa())) {
      svarTekst(svar, 401, '');
    } else {
      taImot(foresporsel, svar);
    }
    return true;
  };
}

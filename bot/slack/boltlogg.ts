import { type Logger, LogLevel } from '@slack/bolt';
import type { Logg } from '../telemetry/index.ts';

export type Boltlogg = Logger;

/** Bolt's and its clients' log, as lines of ours. Their debugging would hold bodies and tokens, and is dropped. */
export function lagBoltlogg(logg: Logg): Boltlogg {
  const somTekst = (deler: readonly unknown[]) =>
    deler.map((d) => (d instanceof Error ? d.message : typeof d === 'string' ? d : typeof d)).join(' ');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...deler) => logg.advarsel('bolt', { melding: somTekst(deler) }),
    error: (...deler) => logg.feil('bolt', somTekst(deler)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

import type { Varslingsvalg } from '../alerts/index.ts';
import { somPost } from '../delivery/index.ts';
import type { Tjenester } from './tjenester.ts';
import { visVarsel } from './visninger.ts';

/** How alerts are reckoned and shown in Slack. */
export function varslingsvalg(t: Pick<Tjenester, 'kilde' | 'idag'>): Varslingsvalg {
  return {
    idag: t.idag,
    personverngrense: t.kilde.personverngrense,
    async innsyn(versjon, grense) {
      const leser = await t.kilde.versjon(versjon, grense);
      if (leser === null) throw new Error(`versjon ${versjon} kan ikke leses`);
      return leser.innsyn;
    },
    vis: (melding) => somPost(melding.kanal, null, { ...visVarsel(melding) }),
  };
}

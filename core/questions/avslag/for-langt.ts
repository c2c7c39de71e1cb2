import { heltall } from '../../values/index.ts';
import { LENGSTE_SPORSMAAL } from '../lesing/tegn.ts';
import { avslagstype } from './avslagstype.ts';

export const forLangt = avslagstype({
  kode: 'for_langt',
  grunn: 'utenfor_omraadet',
  forklar: () => ({
    tekst: {
      nb: `Spørsmålet er for langt. Skriv det med høyst ${LENGSTE_SPORSMAAL} tegn.`,
      nn: `Spørsmålet er for langt. Skriv det med høgst ${LENGSTE_SPORSMAAL} teikn.`,
    },
    grenser: [{ verdi: heltall(LENGSTE_SPORSMAAL), enhet: 'antall' }],
  }),
});

import { liste } from '../../text/index.ts';
import { avslagstype } from './avslagstype.ts';

export const ukjentSats = avslagstype({
  kode: 'ukjent_sats',
  grunn: 'ingen_data',
  forklar: (a, o) => {
    const ordning = a.sporring.ordning ?? 'VTA';
    const aar = liste(o.satsaar(ordning).map(String));
    return {
      tekst: {
        nb: `Satsen for ${ordning} er ikke kjent for det året, og jeg fyller ikke inn. Kjente år: ${aar}.`,
        nn: `Satsen for ${ordning} er ikkje kjend for det året, og eg fyller ikkje inn. Kjende år: ${aar}.`,
      },
    };
  },
});

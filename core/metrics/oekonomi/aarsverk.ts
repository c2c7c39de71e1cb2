import { formelmaal } from '../formelmaal.ts';
import { feltet } from '../uttrykk.ts';

export const aarsverk = formelmaal({
  id: 'aarsverk',
  gruppe: 'oekonomi',
  navn: { nb: 'Årsverk', nn: 'Årsverk' },
  synonymer: {
    nb: ['årsverk', 'antall årsverk', 'ordinære årsverk', 'stillinger'],
    nn: ['årsverk', 'talet på årsverk', 'ordinære årsverk', 'stillingar'],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'Årsverk utført av ordinært ansatte. Deltakere i tiltak telles ikke med.',
    nn: 'Årsverk utførte av ordinært tilsette. Deltakarar i tiltak blir ikkje talde med.',
  },
  formel: { nb: 'antall årsverk for ordinært ansatte', nn: 'talet på årsverk for ordinært tilsette' },
  hjemmel: null,
  definisjonskilde: 'regnskapets note om ansatte',
  sammenlignbart: {
    nb: 'Årsverk, ikke personer. Ikke det samme som månedsverk, som Nav betaler for.',
    nn: 'Årsverk, ikkje personar. Ikkje det same som månadsverk, som Nav betaler for.',
  },
  samles: 'sum',
  uttrykk: feltet('aarsverk'),
});

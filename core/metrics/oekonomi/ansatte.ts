import { formelmaal } from '../formelmaal.ts';
import { feltet } from '../uttrykk.ts';

export const ansatte = formelmaal({
  id: 'ansatte',
  gruppe: 'oekonomi',
  navn: { nb: 'Ordinært ansatte', nn: 'Ordinært tilsette' },
  synonymer: {
    nb: ['ansatte', 'ansatt', 'ordinært ansatte', 'antall ansatte', 'medarbeidere'],
    nn: ['tilsette', 'tilsett', 'ordinært tilsette', 'talet på tilsette', 'medarbeidarar'],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'Ordinært ansatte i bedriften. Deltakere i tiltak telles ikke med.',
    nn: 'Ordinært tilsette i bedrifta. Deltakarar i tiltak blir ikkje talde med.',
  },
  formel: { nb: 'antall ordinært ansatte', nn: 'talet på ordinært tilsette' },
  hjemmel: null,
  definisjonskilde: 'regnskapets note om ansatte',
  sammenlignbart: {
    nb: 'Personer, ikke årsverk.',
    nn: 'Personar, ikkje årsverk.',
  },
  samles: 'sum',
  uttrykk: feltet('ansatte'),
});

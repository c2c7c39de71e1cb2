import { skrivSporring } from '../../../core/questions/index.ts';
import { lesSett } from '../../questions/dommer.ts';
import { kjoer } from '../../questions/kjoer.ts';
import { eksempel, IDAG } from './eksempel.ts';

const fil = (navn: string) => `${__dirname}/../../questions/${navn}.jsonl`;

test('a choice is a finished question: it never asks again, in either written standard', async () => {
  const { sporrer, spor } = await eksempel();
  const avklaringer = kjoer([...lesSett(fil('dev')), ...lesSett(fil('egne'))], sporrer, IDAG).filter(
    (r) => r.svar.status === 'avklaring',
  );
  expect(avklaringer.length).toBeGreaterThan(40);
  const spurtIgjen = avklaringer.flatMap((r) => r.svar.valg.filter((v) => spor(v).status === 'avklaring'));
  expect(spurtIgjen).toEqual([]);
  expect(avklaringer.filter((r) => r.svar.valg.length < 1 || r.svar.valg.length > 3)).toEqual([]);
});

test('a query written as a question is read back as the same query', async () => {
  const { sporrer } = await eksempel();
  const tolkninger = lesSett(fil('egne')).flatMap((q) => {
    const t = sporrer.tolk(q.sporsmaal, { idag: IDAG });
    return t.slag === 'sporring' ? [t.sporring] : [];
  });
  const avvik = tolkninger.flatMap((s) =>
    (['nb', 'nn'] as const).flatMap((m) => {
      const skrevet = sporrer.skriv(s, m);
      const igjen = sporrer.tolk(skrevet, { idag: IDAG });
      return igjen.slag === 'sporring' && skrivSporring(igjen.sporring) === skrivSporring(s)
        ? []
        : [
            `${skrevet} ← ${skrivSporring(s)} → ${igjen.slag === 'sporring' ? skrivSporring(igjen.sporring) : igjen.slag}`,
          ];
    }),
  );
  expect(tolkninger.length).toBeGreaterThan(250);
  expect(avvik).toEqual([]);
});

import { EN, heltall, MAAL, type Maal } from '../../../core/index.ts';
import { lagSporrer } from '../../../core/questions/index.ts';
import { eksempel, IDAG } from './eksempel.ts';

/** A metric that no one has thought of: one file in the catalogue would hold just this. */
function kaffemaal(andre: readonly Maal[]): Maal {
  const mal = andre[0];
  if (mal === undefined) throw new Error('tom katalog');
  return {
    ...mal,
    id: 'kaffekopper',
    gruppe: 'eierskap',
    navn: { nb: 'Kaffekopper', nn: 'Kaffikoppar' },
    synonymer: { nb: ['kaffekopp', 'kaffekopper'], nn: ['kaffikopp', 'kaffikoppar'] },
    enhet: 'antall',
    samles: 'sum',
    definisjon: { nb: 'Kaffekopper er kopper med kaffe.', nn: 'Kaffikoppar er koppar med kaffi.' },
    gjelder: () => true,
    finn: (innsyn, selskap) =>
      mal.finn(innsyn, selskap).map((t, nr) => ({
        ...t,
        maal: 'kaffekopper',
        vekt: null,
        regnestykke: null,
        resultat: {
          status: 'kjent',
          verdi: nr === 0 ? heltall(selskap.length) : EN,
          intervall: { fra: heltall(selskap.length), til: heltall(selskap.length) },
        },
      })),
  };
}

test.each([
  ['Hvor mange kaffekopper har Unikum?', 'verdi'],
  ['Kor mange kaffikoppar har Unikum?', 'verdi'],
  ['Hvem har flest kaffekopper?', 'liste'],
  ['Kven har færrast kaffikoppar i Oslo?', 'liste'],
  ['Hvilke bedrifter har over 10 kaffekopper?', 'liste'],
  ['Hvor mange bedrifter har minst 10 kaffekopper?', 'antall'],
  ['Hva er summen av kaffekoppene i Bergen?', 'samlet'],
  ['kaffekoper Unikum', 'verdi'],
  ['Hva betyr kaffekopper?', 'forklaring'],
  ['Kva tyder kaffikoppar?', 'forklaring'],
])('a metric added to the catalogue is askable at once: %s', async (q, operasjon) => {
  const { innsyn } = await eksempel();
  const s = lagSporrer(innsyn, [...MAAL, kaffemaal(MAAL)]).svar(q, { idag: IDAG });
  expect({ status: s.status, maal: s.maal }).toEqual({ status: 'svar', maal: 'kaffekopper' });
  expect(s.sporring).toContain(`"operasjon":"${operasjon}"`);
});

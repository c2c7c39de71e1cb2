import { lesSett } from '../../questions/dommer.ts';
import { kjoer, type Resultat } from '../../questions/kjoer.ts';
import { eksempel, IDAG } from './eksempel.ts';

const fil = (navn: string) => `${__dirname}/../../questions/${navn}.jsonl`;

async function resultater(sett: string): Promise<readonly Resultat[]> {
  return kjoer(lesSett(fil(sett)), (await eksempel()).sporrer, IDAG);
}
const vis = (r: readonly Resultat[]) =>
  r.map((x) => `${x.sporsmaal.id} ${x.dom.dom}: ${x.sporsmaal.sporsmaal} ${x.dom.hvorfor}`);

test('every question of the ordered set is answered as ordered', async () => {
  const alle = await resultater('dev');
  expect(alle).toHaveLength(43);
  expect(vis(alle.filter((r) => r.dom.dom !== 'rett'))).toEqual([]);
});

test.each(['egne', 'forseglet'])('%s: no wrong number, and what coverage there is stays', async (sett) => {
  const alle = await resultater(sett);
  expect(vis(alle.filter((r) => r.dom.dom === 'feil'))).toEqual([]);
  const krav: Record<string, number> = {
    nb: 0.95,
    nn: 0.9,
    skrivefeil: 0.9,
    tvetydig: 0.95,
    ubesvarlig: 0.95,
    oppfolging: 0.95,
  };
  for (const [stratum, minst] of Object.entries(krav)) {
    const ett = alle.filter((r) => r.sporsmaal.stratum === stratum);
    const rette = ett.filter((r) => r.dom.dom === 'rett');
    expect(ett.length).toBeGreaterThan(20);
    expect({ stratum, andel: rette.length / ett.length >= minst }).toEqual({ stratum, andel: true });
  }
});

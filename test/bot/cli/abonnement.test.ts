import { lagUtgave } from './abonnementsbase.ts';
import { kjoerProeve } from './proevevert.ts';

const utgave = lagUtgave();
beforeAll(utgave.settOpp);
afterAll(utgave.rydd);

const kjoer = async (...ord: string[]) => {
  const { utgang, ut, feil } = await kjoerProeve(['abonnement', ...ord]);
  return { utgang, tekst: utgang === 0 ? ut : feil.join('\n') };
};

test('made, listed, shown, tried, paused and deleted', async () => {
  expect(await kjoer('list')).toEqual({ utgang: 0, tekst: 'Ingen abonnerer på sammendrag ennå.\n' });
  const ny = await kjoer(
    'ny',
    '--naar',
    'første virkedag i måneden',
    '--til',
    'styret@kommune.no',
    '--hva',
    'Unikum',
    '--form',
    'pdf',
    '--nynorsk',
  );
  expect(ny.tekst).toMatch(
    /^Nytt abonnement 1: Unikum AS, første virkedag i måneden kl\. 08, til styret@kommune\.no som pdf, nynorsk \(neste \d/,
  );
  expect((await kjoer('list')).tekst).toContain('1: Unikum AS');
  const json: unknown = JSON.parse((await kjoer('list', '--json')).tekst);
  expect(json).toMatchObject({
    abonnementer: [{ id: 1, omfang: { slag: 'selskap', selskap: 'unikum' } }],
    problemer: [],
  });
  expect(JSON.stringify(json)).not.toContain('avmelding');
  expect((await kjoer('vis', '1')).tekst).toContain('Unikum AS\n=========');
  expect((await kjoer('prøv', '1')).tekst).toContain('En prøve av abonnement 1 er lagt ut');
  expect((await kjoer('historikk', '1')).tekst).toMatch(/på vei \(versjon 1, prøvesending\)\n$/);
  expect((await kjoer('pause', '1')).tekst).toContain('på pause');
  expect((await kjoer('list')).tekst).toContain('(på pause)');
  expect((await kjoer('gjenoppta', '1')).tekst).toContain('går igjen');
  expect((await kjoer('slett', '1')).tekst).toContain('slettet');
  expect((await kjoer('list')).tekst).toContain('Ingen abonnerer');
  expect(await utgave.revisjon()).toEqual(['nytt', 'vis', 'prøv', 'historikk', 'pause', 'gjenoppta', 'slett']);
});

test.each([
  [['ny', '--naar', 'snart', '--til', 'a@kommune.no'], 'Forstår ikke når'],
  [['ny', '--naar', 'hver mandag'], 'Si hvem'],
  [['ny', '--til', 'a@kommune.no'], 'Si når'],
  [['ny', '--naar', 'hver mandag', '--til', 'kari'], 'verken en e-postadresse eller en kanal-ID'],
  [['ny', '--naar', 'hver mandag', '--til', 'U012AB'], 'må si ja selv'],
  [['ny', '--naar', 'hver mandag', '--til', 'a@kommune.no', '--hva', 'Atlantis'], 'Kjenner ikke «Atlantis»'],
  [['ny', '--naar', 'hver mandag', '--til', 'a@kommune.no', '--form', 'gif'], 'Kjenner ikke formen «gif»'],
  [['slett'], 'Si hvilket'],
  [['slett', '99'], 'finnes ikke'],
])('%j: one line', async (ord, linje) => {
  const svar = await kjoer(...ord);
  expect([svar.utgang, svar.tekst.split('\n').length]).toEqual([2, 1]);
  expect(svar.tekst).toContain(linje);
});

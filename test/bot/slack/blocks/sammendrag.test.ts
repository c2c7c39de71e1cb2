import { sammendragsvisning } from '../../../../bot/slack/blocks/index.ts';
import { somDokument } from '../../../../bot/summary/dokument/index.ts';
import { sammendragFor } from '../../summary/sammendrag-for.ts';
import { feilVed } from './gyldig.ts';

const PORTEFOLJE = { slag: 'portefolje' } as const;

test.each([
  ['eksempel', PORTEFOLJE, 'nb'],
  ['eksempel', { slag: 'kommune', kommune: 'Oslo' }, 'nn'],
  ['eksempelkommune', PORTEFOLJE, 'nb'],
] as const)(
  'the summary of %s %j %s is a message that Slack takes, in all its forms',
  async (bok, utsnitt, maalform) => {
    expect(feilVed(sammendragsvisning(await sammendragFor(bok, utsnitt, maalform)))).toEqual([]);
  },
);

test('says the headline first, and every figure of the one page’s table as the other forms print it', async () => {
  const sammendrag = await sammendragFor('eksempel');
  const melding = sammendragsvisning(sammendrag);
  const tekst = JSON.stringify(melding.blocks);
  expect(tekst.indexOf(sammendrag.overskrift)).toBeLessThan(tekst.indexOf(sammendrag.nytt.tittel));
  const tabell = somDokument(sammendrag, 'side').blokker.find((b) => b.slag === 'tabell');
  const celler = tabell?.slag === 'tabell' ? tabell.rader.flatMap((rad) => rad.celler) : [];
  expect(celler.length).toBeGreaterThan(30);
  for (const celle of celler) expect(tekst).toContain(celle.tekst);
});

test('shows what is hidden as hidden, never as a number', async () => {
  const melding = sammendragsvisning(await sammendragFor('eksempelkommune'));
  const tabell = melding.blocks?.find((b) => b.type === 'data_table');
  const celler = tabell?.type === 'data_table' ? tabell.rows.flat() : [];
  const skjult = celler.filter((c) => 'text' in c && c.text === 'skjult');
  expect(skjult.length).toBeGreaterThan(0);
  for (const celle of skjult) expect(celle.type).toBe('raw_text');
});

test('calls nobody and formats nothing that a workbook says', async () => {
  const sammendrag = await sammendragFor('eksempelkommune');
  const [foerste, ...resten] = sammendrag.oppmerksomhet.rader;
  if (foerste === undefined) throw new Error('ingen funn');
  const ond = { ...foerste, selskapsnavn: '<!channel> *Ond* AS' };
  const melding = sammendragsvisning({
    ...sammendrag,
    oppmerksomhet: { ...sammendrag.oppmerksomhet, rader: [ond, ...resten] },
  });
  expect(JSON.stringify(melding)).not.toContain('<!channel>');
  expect(feilVed(melding)).toEqual([]);
});

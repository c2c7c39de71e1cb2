import { type Innsyn, lagInnsyn } from '../../../core/index.ts';
import { lagSporrer, type Sporrer } from '../../../core/questions/index.ts';
import { lesSett } from '../../questions/dommer.ts';
import { kjoer } from '../../questions/kjoer.ts';
import { eksempel, IDAG } from './eksempel.ts';

/** The example portfolio as most workbooks are: without a column of short names, and some names exchanged. */
async function utenAlias(nyeNavn: Readonly<Record<string, string>> = {}): Promise<Innsyn> {
  const { innsyn } = await eksempel();
  const selskaper = innsyn.portefolje.selskaper.map((s) => ({ ...s, alias: [], navn: nyeNavn[s.navn] ?? s.navn }));
  return lagInnsyn({ ...innsyn.portefolje, selskaper });
}

const spor = (s: Sporrer, q: string) => s.svar(q, { idag: IDAG, forrige: null });

test.each([
  ['Spir', 'Spir Oslo AS'],
  ['spirs', 'Spir Oslo AS'],
  ['EIKER', 'Eiker vekst AS'],
  ['Enter', 'Enter kompetanse AS'],
  ['Grønneviken', 'Grønneviken AS'],
  ['Kjøkkenservice', 'Kjøkkenservice industrier AS'],
  ['Klæbu', 'Klæbu Industrier KF'],
])('«%s» is %s without an alias, and the answer says so', async (kort, navn) => {
  const s = spor(lagSporrer(await utenAlias()), `Hva var omsetningen til ${kort} i 2020?`);
  expect({ status: s.status, hvem: s.rader.map((r) => r.selskap) }).toEqual({ status: 'svar', hvem: [navn] });
  expect(s.tolkning).toContain(navn);
});

test.each(['OPT', 'KSI', 'Via', 'A2G', 'Oslo', 'Industrier', 'Vekst', 'Spi', 'Ent'])(
  '«%s» stands for no company without an alias',
  async (kort) => {
    const s = spor(lagSporrer(await utenAlias()), `Hva var omsetningen til ${kort} i 2020?`);
    expect(s.rader.filter((r) => r.selskap !== null)).toEqual([]);
  },
);

test('a kommune and an ordinary word are no name together, and are asked about', async () => {
  const s = spor(lagSporrer(await utenAlias()), 'Hva er egenkapitalen til Oslo produksjon?');
  expect({ status: s.status, valg: s.valg.length }).toEqual({ status: 'avklaring', valg: 1 });
});

test('a word that two companies begin with is asked about', async () => {
  const innsyn = await utenAlias({ 'Eiker vekst AS': 'Gamma Vekst AS', 'Unikum AS': 'Gamma Kompetanse AS' });
  const s = spor(lagSporrer(innsyn), 'Hva er egenkapitalen til Gamma?');
  expect(s.status).toBe('avklaring');
  expect(s.valg).toHaveLength(2);
});

test("a word that another company's daughter begins with is not read as the company", async () => {
  const { innsyn } = await eksempel();
  const [en] = innsyn.portefolje.konsernforhold;
  if (en === undefined) throw new Error('the example has konsern');
  const uten = await utenAlias();
  const konsernforhold = [...uten.portefolje.konsernforhold, { ...en, datterNavn: 'Eiker Ressurs AS', datter: null }];
  const s = spor(lagSporrer(lagInnsyn({ ...uten.portefolje, konsernforhold })), 'Hva er egenkapitalen til Eiker?');
  expect(s.status).not.toBe('svar');
});

test("a word with a meaning of its own is no company's, and what follows a short name must be understood", async () => {
  const innsyn = await utenAlias({ 'Eiker vekst AS': 'Median Vekst AS', 'Unikum AS': 'Gamma Kompetanse AS' });
  const s = lagSporrer(innsyn);
  expect(spor(s, 'Hva er median driftsmargin for alle bedriftene?').samlet?.metode).toBe('median');
  expect(spor(s, 'Hva er egenkapitalen til Gamma Eiendom AS?').status).not.toBe('svar');
});

test('the ordered set is answered without aliases, but for abbreviations', async () => {
  const sett = lesSett(`${__dirname}/../../questions/dev.jsonl`);
  const ikke = kjoer(sett, lagSporrer(await utenAlias()), IDAG).filter((r) => r.dom.dom !== 'rett');
  expect(ikke.map((r) => r.sporsmaal.sporsmaal)).toEqual([]);
});

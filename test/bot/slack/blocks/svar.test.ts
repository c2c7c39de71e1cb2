import { tallform, tallIForm } from '#core';
import { svartabell } from '#core/questions';
import { type Blokk, type Blokkmelding, svarvisning } from '../../../../bot/slack/blocks/index.ts';
import { eksempel } from '../../../core/questions/eksempel.ts';
import { visibleText } from '../../../fakes/slack/index.ts';
import { type Form, feilVed, former } from './gyldig.ts';

const KNAPPER = {
  grunnlag: 'driftsmargin for Spir i 2020',
  overTid: 'utviklingen i driftsmargin for Spir',
  sammenlign: null,
  spurtAv: 'U1',
  dataversjon: 7,
};
const UTEN = { grunnlag: null, overTid: null, sammenlign: null, spurtAv: null, dataversjon: null };

async function vis(spoersmaal: string, knapper: typeof KNAPPER | typeof UTEN = UTEN) {
  const { spor } = await eksempel();
  const svar = spor(spoersmaal);
  const melding = svarvisning(svar, knapper);
  expect(feilVed(melding)).toEqual([]);
  return { svar, melding };
}

const typer = (m: Form | Blokkmelding | undefined): string[] => (m?.blocks ?? []).map((b) => b.type);
const blokk = <T extends Blokk['type']>(m: Blokkmelding | undefined, type: T) =>
  m?.blocks?.find((b): b is Extract<Blokk, { type: T }> => b.type === type);

test('one fixed shape: how it was read, the answer, the table, what it rests on, what to beware of, the buttons', async () => {
  const { svar, melding } = await vis('Hvem i Oslo hadde driftsmargin under 3 % i 2020?', KNAPPER);
  const nyest = melding;
  expect(nyest?.blocks?.[0]).toMatchObject({ type: 'section', text: { text: `*${svar.tolkning}*` } });
  expect(nyest?.blocks?.[1]).toMatchObject({ type: 'section', text: { text: svar.tekst.replace('&', '&amp;') } });
  expect(typer(nyest)).toEqual([
    'section',
    'section',
    'data_table',
    'context',
    'section',
    'actions',
    'context_actions',
  ]);
  expect(nyest?.text.startsWith(`*${svar.tolkning}*\n`)).toBe(true);
});

test('the table says what core says, cell by cell', async () => {
  const { svar, melding } = await vis('driftsmargin per bedrift i Oslo 2020');
  const kolonner = svartabell(svar);
  const tabell = blokk(melding, 'data_table');
  expect(tabell?.rows.map((rad) => visibleText(rad))).toEqual([
    kolonner.map((k) => k.tittel),
    ...svar.rader.map((_, nr) => kolonner.map((k) => k.celler[nr]?.tekst)),
  ]);
  expect(svar.rader).toHaveLength(6);
});

test('a development is a native line chart, with the same figures as the table beside it', async () => {
  const { spor } = await eksempel();
  const hele = spor('utviklingen i resultatgrad for Unikum');
  const rader = hele.rader.filter((r) => r.status === 'kjent');
  const nyest = svarvisning({ ...hele, rader }, UTEN);
  const diagram = blokk(nyest, 'data_visualization');
  expect(rader.length).toBeGreaterThan(2);
  expect(diagram?.chart.type).toBe('line');
  expect(diagram?.chart.series.flatMap((s) => s.data.map((d) => d.value)).sort()).toEqual(
    rader.flatMap((r) => (r.verdi === null ? [] : [tallIForm(r.verdi, tallform(r.verdi, r.enhet))])).sort(),
  );
  expect(typer(nyest)).toContain('data_table');
});

test('companies side by side are bars in the order of the answer, but not those that a limit picked out', async () => {
  const { svar, melding } = await vis('ranger bedriftene i Oslo etter driftsmargin 2020');
  const chart = blokk(melding, 'data_visualization')?.chart;
  expect(chart?.type).toBe('bar');
  expect(chart?.axis_config).toMatchObject({ y_label: '%' });
  expect(chart?.axis_config.categories.map((k) => k.slice(0, 5))).toEqual(
    svar.rader.map((r) => r.selskap?.slice(0, 5)),
  );
  const filter = await vis('Hvem i Oslo hadde driftsmargin under 3,5 % i 2020?');
  expect(filter.svar.rader.length).toBeGreaterThan(2);
  expect(typer(filter.melding)).not.toContain('data_visualization');
});

test('no line is drawn through a year whose sources disagree: bars, and the year is named', async () => {
  const { svar, melding } = await vis('utviklingen i resultatgrad for Unikum');
  expect(svar.rader.filter((r) => r.status === 'motstrid').map((r) => r.periode)).toEqual(['2020', '2020']);
  const chart = blokk(melding, 'data_visualization')?.chart;
  expect(chart?.type).toBe('bar');
  expect(chart?.axis_config.categories).not.toContain('2020');
  expect(visibleText(melding).join('\n')).toContain('kildene er uenige: 2020.');
});

test('figures from sources that disagree are no line', async () => {
  const { svar, melding } = await vis('resultatgrad for Fossheim i 2020');
  expect(svar.rader.map((r) => r.status)).toContain('motstrid');
  expect(typer(melding)).not.toContain('data_visualization');
  expect(visibleText(blokk(melding, 'data_table'))).toEqual(expect.arrayContaining(['Kilde']));
});

test('what Slack rejects is said more simply, with the same rows, and at last as text', async () => {
  const { svar, melding } = await vis('driftsmargin per bedrift i Oslo 2020', KNAPPER);
  const varianter = former(melding);
  const nye = ['data_table', 'data_visualization', 'context_actions'];
  expect(varianter).toHaveLength(4);
  expect(varianter.map((v) => typer(v).some((t) => nye.includes(t)))).toEqual([true, false, false, false]);
  expect(varianter.map((v) => typer(v).includes('table'))).toEqual([false, true, false, false]);
  for (const variant of varianter) {
    const synlig = visibleText(variant).join('\n');
    for (const rad of svar.rader) expect(synlig).toContain(rad.selskap?.replace('&', '&amp;') ?? '');
  }
  expect(varianter.map((v) => visibleText(v).join(' ').includes('👍'))).toEqual([true, true, true, false]);
});

test('a clarification asks with buttons that carry the finished questions', async () => {
  const { svar, melding } = await vis('hva er resultatet for Spir?');
  expect(svar.status).toBe('avklaring');
  const rad = blokk(melding, 'actions');
  expect(rad?.elements).toEqual(
    svar.valg.map((value, nr) => expect.objectContaining({ action_id: `velg_${nr}`, value })),
  );
  for (const valg of svar.valg) expect(melding.text).toContain(valg);
});

test('a refusal has its text, and no table or chart', async () => {
  const { svar, melding } = await vis('driftsmargin for Spir i 1999', UTEN);
  expect(svar.status).toBe('avslag');
  expect(visibleText(melding.blocks).join('\n')).toContain(svar.tekst.split('\n')[0] ?? '');
  expect(typer(melding).filter((t) => t.startsWith('data_'))).toEqual([]);
});

test('a long list says how much of it is shown', async () => {
  const { spor } = await eksempel();
  const svar = spor('driftsmargin per bedrift i 2020');
  const rader = Array.from({ length: 4_300 }, (_, nr) => svar.rader[nr % svar.rader.length]).filter(
    (r) => r !== undefined,
  );
  const [nyest, tabell, linjer, tekst] = former(svarvisning({ ...svar, rader }, UTEN));
  expect(visibleText(nyest?.blocks).join('\n')).toContain('Viser 99 av 4\u00A0300 rader.');
  expect(visibleText(tabell?.blocks).join('\n')).toContain('Viser 99 av 4\u00A0300 rader.');
  const punkter = (m: Form | undefined): number =>
    visibleText(m)
      .join('\n')
      .split('\n')
      .filter((l) => l.startsWith('• ')).length;
  const iTekst = (tekst?.text ?? '').split('\n').filter((l) => l.startsWith('• ')).length;
  expect(iTekst).toBeGreaterThan(10);
  expect(tekst?.text).toContain(`… og ${(4_300 - iTekst).toString().replace(/^(\d)(\d{3})$/, '$1\u00A0$2')} til`);
  expect(punkter(linjer) - iTekst).toBeGreaterThan(10);
});

test('nynorsk answers have nynorsk around them', async () => {
  const { spor } = await eksempel();
  const svar = { ...spor('driftsmargin per bedrift i Oslo 2020'), maalform: 'nn' as const };
  const synlig = visibleText(svarvisning(svar, { ...KNAPPER, sammenlign: 'x' })).join('\n');
  expect(synlig).toContain('Samanlikn');
  expect(synlig).toContain('Kjelde: ');
  expect(synlig).not.toContain('Kilde: ');
});

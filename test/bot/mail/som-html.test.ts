import { somHtml } from '../../../bot/mail/index.ts';
import type { Dokument } from '../../../bot/summary/index.ts';

const celle = (tekst: string) => ({ tekst, figur: null });
const dokument: Dokument = {
  maalform: 'nn',
  tittel: 'Bedriftene i <Ås> & omegn',
  undertittel: '1. desember 2026',
  blokker: [
    { slag: 'avsnitt', tekst: 'Tre av seks nådde målet.', stil: 'budskap' },
    { slag: 'overskrift', nivaa: 2, tekst: 'Nøkkeltal' },
    {
      slag: 'tabell',
      navn: 'Nøkkeltal per bedrift',
      kolonner: [
        { tittel: 'Bedrift', undertittel: '', feste: 'venstre', vekt: 2 },
        { tittel: 'Margin', undertittel: '2025, %', feste: 'hoeyre', vekt: 1 },
      ],
      rader: [
        { celler: [celle('Unikum "AS" <img src=x onerror=alert(1)>'), celle('−17,2')], sum: false },
        { celler: [celle('Alle'), celle('4,3')], sum: true },
      ],
    },
    { slag: 'liste', punkter: [{ innledning: 'Unikum', tekst: 'Negativ driftsmargin.' }] },
  ],
};
const html = somHtml(dokument);

test('headings, table headers and the language are there for a screen reader', () => {
  expect(html).toContain('<html lang="nn">');
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain('<h2>Nøkkeltal</h2>');
  expect(html).toContain('<caption');
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  expect(html).toMatch(/<td style="[^"]*text-align:right">−17,2<\/td>/);
  expect(html).toContain('<strong>4,3</strong>');
});

test('a text from a workbook is shown and not obeyed, and nothing is fetched', () => {
  expect(html).toContain('Bedriftene i &lt;Ås&gt; &amp; omegn');
  expect(html).toContain('Unikum &quot;AS&quot; &lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toMatch(/<(?:img|script|link|iframe|a)\b|src=["']|href=|url\(/i);
});

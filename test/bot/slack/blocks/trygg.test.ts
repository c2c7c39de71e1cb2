import { rent, trygg } from '../../../../bot/slack/blocks/index.ts';

const LANG = 1_000;

test.each([
  ['Spir Oslo AS', 'Spir Oslo AS'],
  ['Bedrift & Sønn <AS>', 'Bedrift &amp; Sønn &lt;AS&gt;'],
  ['<!channel> Spir', '&lt;!channel&gt; Spir'],
  ['<@U123> og <https://ond.no|her>', '&lt;@U123&gt; og &lt;https://ond.no|her&gt;'],
  ['*fet* og _skrå_', '∗fet∗ og ＿skrå＿'],
  ['oslo_produksjon', 'oslo_produksjon'],
  ['~strek~ `kode`', '∼strek∼ ‘kode‘'],
  [':skull:', '꞉skull:'],
  ['kl. 10:30', 'kl. 10:30'],
  ['to\nlinjer', 'to linjer'],
  ['A\u202EB\u0000', 'A\uFFFDB\uFFFD'],
  ['\uD83D', '\uFFFD'],
  ['−1 100 · 3,1 %', '−1 100 · 3,1 %'],
])('%j in mrkdwn is %j', (tekst, ventet) => {
  expect(trygg(tekst, LANG)).toBe(ventet);
});

test('what is cut is cut between whole signs, and says so', () => {
  expect(trygg('abcdef', 6)).toBe('abcdef');
  expect(trygg('abcdefg', 6)).toBe('abcde…');
  expect(trygg('ab&cd', 6)).toBe('ab…');
  expect(trygg('🧮🧮🧮', 5)).toBe('🧮🧮…');
  expect(trygg('a\nb', LANG, { linjer: true })).toBe('a\nb');
});

test.each([
  ['Bedrift & Sønn', 'Bedrift & Sønn'],
  ['<!here>', '‹!here›'],
  ['', '–'],
  ['  ', '–'],
])('%j where Slack reads no formatting is %j', (tekst, ventet) => {
  expect(rent(tekst, LANG)).toBe(ventet);
});

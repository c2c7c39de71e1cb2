import { lagInnsyn } from '#core';
import { lesFormer, lesNaar, lesOmfang } from '../../../bot/schedule/index.ts';
import { delOenske } from '../../../bot/slack/sammendrag/oenske.ts';
import { portefoljeNummer } from '../store/eksempelversjon.ts';

const innsyn = lagInnsyn(portefoljeNummer(1));

test.each([
  ['', { slag: 'portefolje' }],
  ['porteføljen', { slag: 'portefolje' }],
  ['alle bedriftene', { slag: 'portefolje' }],
  ['oslo', { slag: 'kommune', kommune: 'Oslo' }],
  ['Unikum AS', { slag: 'selskap', selskap: 'unikum' }],
  ['unikum', { slag: 'selskap', selskap: 'unikum' }],
])('what: «%s»', (tekst, verdi) => {
  expect(lesOmfang(tekst, innsyn)).toEqual({ ok: true, verdi });
});

test('what nobody knows is not guessed at, and what was written is quoted', () => {
  expect(lesOmfang('Unikom', innsyn)).toMatchObject({ ok: false, melding: expect.stringContaining('«Unikom»') });
  expect(lesFormer('pdf og gif')).toMatchObject({ ok: false, melding: expect.stringContaining('«gif»') });
  expect(lesNaar('hver mandag kl. 25')).toMatchObject({ ok: false, melding: expect.stringContaining('Klokkeslettet') });
});

test.each([
  ['', ['melding']],
  ['pdf', ['pdf']],
  ['Word, excel og .md', ['docx', 'xlsx', 'md']],
  ['pdf pdf melding', ['pdf', 'melding']],
])('forms: «%s»', (tekst, verdi) => {
  expect(lesFormer(tekst)).toEqual({ ok: true, verdi });
});

test.each([
  [
    'første virkedag i måneden kl. 08 for Oslo som pdf og melding til <@U1|kari> på nynorsk',
    {
      naar: 'første virkedag i måneden kl. 08',
      hva: 'Oslo',
      former: 'pdf og melding',
      til: '<@U1|kari>',
      maalform: 'nn',
      lengde: 'kort',
    },
  ],
  [
    'to uker før generalforsamling til <mailto:styret@kommune.no|styret@kommune.no> for Spir Oslo AS lang',
    {
      naar: 'to uker før generalforsamling',
      hva: 'Spir Oslo AS',
      former: '',
      til: 'styret@kommune.no',
      maalform: 'nb',
      lengde: 'lang',
    },
  ],
  ['hvert kvartal', { naar: 'hvert kvartal', hva: '', former: '', til: '', maalform: 'nb', lengde: 'kort' }],
])('«%s» in its parts', (tekst, deler) => {
  expect(delOenske(tekst)).toEqual(deler);
});

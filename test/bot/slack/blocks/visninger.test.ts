import {
  type Alvor,
  dato,
  EKSAKT,
  finnMaal,
  forklar,
  forskjell,
  fraDesimal,
  lagOversikt,
  NULL,
  type Tallendring,
} from '#core';
import {
  enklere,
  type Funnvisning,
  funntekst,
  grunnlagsvisning,
  hjemvisning,
  type Importdata,
  importvisning,
  lesFunn,
  regnestykke,
  varselvisning,
} from '../../../../bot/slack/blocks/index.ts';
import { visibleText } from '../../../fakes/slack/index.ts';
import { eksempelinnsyn } from '../../../questions/portefoljer.ts';

const synlig = (m: unknown): string => visibleText(m).join('\n').replaceAll('\u00A0', ' ');

const funn = (alvor: Alvor, selskap = 'Unikum AS'): Funnvisning => ({
  noekkel: `driftsmargin|unikum|2020|${selskap}`,
  alvor,
  selskap,
  periode: '2020',
  tekst: 'Driftsmarginen er negativ: −17,2 %.',
  tiltak: 'En plan for drift i balanse.',
  hjemmel: '003 kap. 5.2',
});

describe('an alert', () => {
  const vis = (foer: Funnvisning | null, etter: Funnvisning | null) =>
    varselvisning({ versjon: 12, endringer: [{ foer, etter }], paaminnelser: [], maalform: 'nb' });

  test.each<[string, Funnvisning | null, Funnvisning | null, string, boolean]>([
    ['a new one', null, funn('brudd'), 'Før: ikke noe funn → Nå: brudd', true],
    ['a cleared one', funn('varsel'), null, 'Før: varsel → Nå: ikke noe funn', false],
    ['one that got worse', funn('varsel'), funn('brudd'), 'Før: varsel → Nå: brudd', true],
  ])('%s: before and after, and buttons only for what still stands', (_, foer, etter, linje, knapper) => {
    const melding = vis(foer, etter);
    expect(synlig(melding?.blocks)).toContain(linje);
    expect(synlig(melding?.blocks)).toContain('Unikum AS (2020): Driftsmarginen er negativ: −17,2 %.');
    expect(melding?.blocks?.some((b) => b.type === 'actions')).toBe(knapper);
  });

  test('the buttons carry the finding', () => {
    const knapper = vis(null, funn('brudd'))?.blocks?.find((b) => b.type === 'actions');
    expect(knapper?.elements).toEqual(
      ['kvitter', 'utsett'].map((action_id) =>
        expect.objectContaining({ action_id, value: 'driftsmargin|unikum|2020|Unikum AS' }),
      ),
    );
  });

  test('more than there is room for are counted', () => {
    const endringer = Array.from({ length: 50 }, (_, nr) => ({ foer: null, etter: funn('brudd', `Bedrift ${nr}`) }));
    const melding = varselvisning({ versjon: 1, endringer, paaminnelser: [funn('varsel')], maalform: 'nn' });
    expect(synlig(melding?.blocks)).toContain('… og 39 til');
  });
});

describe('a kept finding', () => {
  const lagret = { noekkel: 'n', regel: 'r', selskap: 'unikum', periode: '2020' };

  test('is read with its texts', () => {
    const innhold = { selskap: 'Unikum AS', tekst: 'Negativ.', tiltak: null, hjemmel: '§ 14-8' };
    const lest = lesFunn({ ...lagret, alvor: 'brudd', innhold });
    expect(lest === null ? null : funntekst(lest, 'nn')).toBe('*brot* · Unikum AS (2020): Negativ.\nHeimel: § 14-8');
  });

  test('without its texts still says which company, and of an unknown grade nothing', () => {
    expect(lesFunn({ ...lagret, alvor: 'varsel', innhold: 'gammelt' })).toMatchObject({ selskap: 'unikum', tekst: '' });
    expect(lesFunn({ ...lagret, alvor: 'katastrofe', innhold: {} })).toBeNull();
  });
});

describe('an import', () => {
  const versjon = {
    id: 8,
    filer: [{ navn: 'Tall <2026>.xlsx', sha256: 'a'.repeat(64), byte: 1 }],
    problemer: [
      {
        fil: 'x',
        ark: 'VTA',
        celle: 'B2',
        alvor: 'advarsel' as const,
        kode: 'skjult_rad',
        melding: { nb: 'Raden er skjult.', nn: 'Rada er skjult.' },
      },
      {
        fil: 'x',
        ark: 'Regnskap',
        celle: 'C7',
        alvor: 'feil' as const,
        kode: 'ugyldig_tall',
        melding: { nb: '«ca. to» er ikke et tall.', nn: '«ca. to» er ikkje eit tal.' },
      },
    ],
    antall: { selskaper: 27, regnskap: 27, vta: 1 },
    grunnversjon: 7,
    forskjell: { selskaper: { nye: [{ id: 'ny', navn: 'Ny & Co' }], borte: [], endret: [] }, tall: [], fakta: [] },
  };
  const endring = (liste: string, felt: string, foer: string, etter: string): Tallendring => {
    const figur = (tall: string) => ({
      status: 'kjent' as const,
      verdi: fraDesimal(tall) ?? NULL,
      presisjon: EKSAKT,
      kilde: { dokument: 'x' },
    });
    return {
      adresse: {
        liste,
        selskap: 'unikum',
        felt,
        periode: { fra: dato('2020-01-01'), til: dato('2020-12-31') },
        naermere: [],
        dokument: 'x',
      },
      foer: figur(foer),
      etter: figur(etter),
    };
  };
  const vis = (v: Importdata['versjon']) =>
    importvisning({ versjon: v, navn: (id) => (id === 'unikum' ? 'Unikum AS' : null), maalform: 'nb' });

  test('says what was read, every problem by cell with the faults first, and what is new', () => {
    const tekst = synlig(vis(versjon)?.blocks);
    expect(tekst).toContain(
      '*Lest: «Tall &lt;2026&gt;.xlsx»*\n27 selskaper · 27 selskapsår med regnskap · 1 med VTA-tall',
    );
    expect(tekst).toContain('1 feil (tallet er utelatt) · 1 advarsel');
    expect(tekst.indexOf('Regnskap!C7')).toBeLessThan(tekst.indexOf('VTA!B2'));
    expect(tekst).toContain('Nye selskaper: Ny &amp; Co');
  });

  test('the button carries the version and what it was held against', () => {
    const knapp = vis(versjon)?.blocks?.find((b) => b.type === 'actions')?.elements[0];
    expect(knapp).toMatchObject({ action_id: 'ta_i_bruk', value: '{"versjon":8,"forventet":7}' });
  });

  test('changed accounts are shown before and after; small cells of deltakere and kommuner only counted', () => {
    const tall = [
      endring('observasjoner', 'omsetning', '58700000', '58900000'),
      endring('sluttaarsaker', 'antall', '3', '4'),
      endring('vtaTilskudd', 'statligTilskudd', '123456', '654321'),
    ];
    const tekst = synlig(vis({ ...versjon, forskjell: { ...versjon.forskjell, tall } }));
    expect(tekst).toContain('Endrede tall: 3');
    expect(tekst).toContain('Unikum AS, Omsetning, 2020: 58 700 000 kr → 58 900 000 kr');
    expect(tekst).toContain('… og 2 til');
    expect(tekst).not.toMatch(/123 456|654 321|: 3 → 4/);
  });

  test('a workbook that says the same says so', async () => {
    const { portefolje } = await eksempelinnsyn();
    const lik = { ...versjon, forskjell: forskjell(portefolje, portefolje) };
    expect(synlig(vis(lik)?.blocks)).toContain('Arbeidsboken sier det samme som tallene i bruk.');
    expect(synlig(vis({ ...versjon, grunnversjon: 0 })?.blocks)).toContain('Forskjell fra tallene i bruk');
  });
});

describe('what an answer rests on', () => {
  test('the calculation piece by piece, with its sources', async () => {
    const innsyn = await eksempelinnsyn();
    const unikum = innsyn.portefolje.selskaper.find((s) => s.navn === 'Unikum AS');
    const tall = finnMaal('driftsmargin')?.finn(innsyn, unikum?.id ?? '')[0];
    const stykke = tall?.regnestykke ?? null;
    expect(stykke).not.toBeNull();
    if (stykke === null) return;
    const forklaring = forklar(stykke);
    expect(regnestykke(forklaring, 'nb')?.replaceAll('\u00A0', ' ')).toBe(
      '−10 100 000 kr (Driftsresultat) / 58 700 000 kr (Omsetning) = *−17,2 %*',
    );
    const melding = grunnlagsvisning([{ tittel: 'Unikum AS', verdi: '−17,2 %', forklaring, kilde: null }], 'nb');
    expect(synlig(melding?.blocks)).toContain('Kilde: Oslo Economics 2022, tabell 5-4');
  });

  test('nothing to rest on is said', () => {
    expect(grunnlagsvisning([], 'nn')).toEqual({ text: 'Svaret byggjer ikkje på tal som kan visast kvar for seg.' });
  });
});

test('where Slack takes no table, its rows stand as lines under what they hold', () => {
  const celle = (text: string) => ({ type: 'raw_text', text });
  const rows = [
    [celle('Selskap'), celle('Omsetning, mill. kr')],
    [celle('Unikum AS'), celle('58,7')],
  ];
  const former = enklere({ text: 't', blocks: [{ type: 'table', rows }] });
  expect(former[0]?.blocks).toEqual([
    expect.objectContaining({
      text: expect.objectContaining({ text: '_Selskap · Omsetning, mill. kr_\n• Unikum AS · 58,7' }),
    }),
  ]);
});

describe('the App Home', () => {
  test('key figures as core prints them, findings worst first, the data and the subscriptions', async () => {
    const innsyn = await eksempelinnsyn();
    const visning = hjemvisning({
      oversikt: lagOversikt(innsyn),
      funn: [funn('varsel', 'B AS'), funn('brudd', 'A AS'), funn('orientering', 'C AS')],
      versjon: 3,
      lest: '20. november 2026',
      filer: ['eksempel.xlsx'],
      abonnementer: ['Varsler om alle bedriftene'],
      sammendrag: [{ id: 7, linje: '7: Oslo, hvert kvartal' }],
      problemer: ['Abonnement 7 kom ikke fram'],
      minne: '{}',
      forslag: ['Hva er VTA-satsen i 2026?'],
      alleMaal: true,
      maalform: 'nb',
    });
    const tekst = synlig(visning.blocks);
    expect(tekst).toContain('*Omsetning* 2020\n1,5 mrd. kr');
    expect(tekst).toContain('*Margin* 2020\n4,3 %');
    expect(tekst).toContain('1 brudd · 1 varsel · 1 til orientering');
    expect(tekst.indexOf('A AS')).toBeLessThan(tekst.indexOf('B AS'));
    expect(tekst).not.toContain('C AS');
    expect(tekst).toContain('Versjon 3, lest 20. november 2026');
    expect(tekst).toContain('• Varsler om alle bedriftene');
    expect(tekst).toContain('7: Oslo, hvert kvartal');
    expect(tekst).toContain('Abonnement 7 kom ikke fram');
    const knapper = JSON.stringify(visning.blocks);
    expect(knapper).toContain('"action_id":"sammendrag_aapne"');
    expect(knapper).toContain('"action_id":"sammendrag_nytt"');
  });

  test('who may see some metrics only is told that there are rules that nothing is said of', async () => {
    const oversikt = lagOversikt(await eksempelinnsyn());
    const tomt = { filer: [], abonnementer: [], sammendrag: [], problemer: [], forslag: [], minne: '' };
    const data = { ...tomt, oversikt, versjon: 3, lest: '', maalform: 'nb' } as const;
    const noen = synlig(hjemvisning({ ...data, funn: [funn('brudd', 'A AS')], alleMaal: false }).blocks);
    expect(noen).toContain('A AS');
    expect(noen).toContain('Regler som bygger på annet, er ikke med.');
    const alle = synlig(hjemvisning({ ...data, funn: [], alleMaal: true }).blocks);
    expect(alle).toContain('Ingen brudd eller varsler.');
    expect(alle).not.toContain('er ikke med');
  });
});

import { settFunksjonsspraak } from '../../../addin/functions/index.ts';
import { type Lagret, settPortefolje } from '../../../addin/portefoljelager/index.ts';
import { EKSEMPEL_FIL } from '../../../bot/example/index.ts';
import { tabell, ventPaa } from './kall.ts';
import { lestArbeidsbok } from './lest-eksempel.ts';
import { settOppVert } from './regneark/vert.ts';

jest.setTimeout(60_000);

let eksempel: Lagret;

beforeAll(async () => {
  settOppVert();
  eksempel = await lestArbeidsbok(EKSEMPEL_FIL);
});
beforeEach(() => {
  settFunksjonsspraak('nb');
  settPortefolje(eksempel);
});

/** With plain spaces for the hard ones of Norwegian figures. */
const utenHarde = (celle: unknown): string => String(celle).replaceAll('\u00a0', ' ');

describe('FORKLAR', () => {
  const observert = () => {
    const o = eksempel.innsyn.portefolje.observasjoner.find(
      (x) => x.felt === 'driftsresultat' && x.figur.status === 'kjent',
    );
    const { ark, celle } = o?.figur.kilde ?? {};
    if (o?.figur.status !== 'kjent' || ark === undefined || celle === undefined)
      throw new Error('eksempelet har ingen celle');
    return { o, adresse: `'${ark}'!${celle}`, ark, celle };
  };

  test('a cell the reader found a figure in: what it is, its source and what it is used for', async () => {
    const { o, adresse, ark, celle } = observert();
    const treff = /^([A-Z])(\d+)$/.exec(celle);
    const lest = eksempel.bok.ark.find((a) => a.navn === ark)?.rader[Number(treff?.[2]) - 1]?.[
      (treff?.[1] ?? 'A').charCodeAt(0) - 65
    ];
    const tall = typeof lest === 'object' && lest !== null && 'tall' in lest ? lest.tall : lest;
    const rader = tabell(await ventPaa('FORKLAR', [tall], [adresse]));
    expect(rader[0]).toEqual(['Tall', 'Driftsresultat']);
    expect(rader[1]?.[1]).toBe(eksempel.innsyn.selskap(o.selskap)?.navn);
    expect(rader.find((r) => r[0] === 'Kilde')?.[1]).toContain(`${ark}!${celle}`);
    expect(utenHarde(rader.find((r) => String(r[0]).startsWith('Driftsmargin'))?.[1])).toMatch(
      /\(Driftsresultat\) \/ .* \(Omsetning\) = .* %$/,
    );
  });

  test('a cell that has changed since is not explained with the old figure', async () => {
    expect(await ventPaa('FORKLAR', [123_456_789], [observert().adresse])).toMatch(/^#N\/A Cellen er endret siden/);
  });

  test('the text of a formula of ours: the calculation over the cells it points at', async () => {
    const { ark } = observert();
    const rader = tabell(await ventPaa('FORKLAR', ['=EIER.DRIFTSMARGIN(4,3;100)']));
    expect(rader.map((r) => r[0])).toEqual([
      'Nøkkeltall',
      'Betyr',
      'Formel',
      'Utregning',
      'Driftsresultat',
      'Omsetning',
      'Hjemmel',
      'Kilde',
      'Sammenligning',
    ]);
    expect(utenHarde(rader[3]?.[1])).toBe('4,30 kr (Driftsresultat) / 100 kr (Omsetning) = 4,30 %');
    const engelsk = tabell(await ventPaa('FORKLAR', ['=EIER.MEDFINANSIERING(2499, 10000)']));
    expect(utenHarde(engelsk[3]?.[1])).toBe('2 499 kr (Kommunalt tilskudd) / 10 000 kr (Statlig tilskudd) = 24,99 %');
    expect(engelsk[4]).toEqual(['Kommunalt tilskudd', '2499']);
    expect(engelsk[6]).toEqual(['Hjemmel', 'tiltaksforskriften § 14-8']);
    const tom = tabell(await ventPaa('FORKLAR', [`=EIER.DRIFTSMARGIN('${ark}'!ZZ900;100)`]));
    expect(tom[3]?.[1]).toBe('Driftsresultat mangler.');
  });

  test('a cell that held a function of ours when it was read, over the cells it points at', async () => {
    const { ark, celle } = observert();
    const omsetning = celle.replace(/^[A-Z]+/, (k) => String.fromCharCode(k.charCodeAt(0) - 1));
    const formler = new Map([['Rapport!B2', `=EIER.DRIFTSMARGIN('${ark}'!${celle},'${ark}'!${omsetning})`]]);
    settPortefolje({ ...eksempel, formler });
    const ventet = tabell(await ventPaa('FORKLAR', [`=EIER.DRIFTSMARGIN('${ark}'!${celle},'${ark}'!${omsetning})`]));
    expect(utenHarde(ventet[3]?.[1])).toMatch(/\(Driftsresultat\) \/ .* \(Omsetning\) = .* %$/);
    expect(ventet[4]).toEqual(['Driftsresultat', `'${ark}'!${celle}`]);
    expect(await ventPaa('FORKLAR', [null], ['Rapport!B2'])).toEqual(ventet);
    expect(await ventPaa('FORKLAR', [0.99], ['Rapport!B2'])).toMatch(/^#N\/A Cellen er endret siden/);
  });

  test.each(['driftsmargin', 'Driftsmargin', 'egenkapitalandel', 'soliditet'])(
    'the name of a measure: %p',
    async (navn) => {
      const rader = tabell(await ventPaa('FORKLAR', [navn]));
      expect(rader[0]?.[0]).toBe('Nøkkeltall');
      expect(rader.find((r) => r[0] === 'Formel')?.[1]).toMatch(/ \/ /);
    },
  );

  test.each([
    ['=SUM(A1:A3)', /^#VALUE! Kan bare forklare én funksjon om gangen/],
    ['=EIER.DRIFTSMARGIN(SUM(A1:A3);100)', /^#VALUE! Kan bare forklare én funksjon om gangen/],
    ['=EIER.FINNES_IKKE(1)', /^#VALUE! Kan bare forklare én funksjon om gangen/],
    [17, /^#N\/A Eierblikk leste ikke noe tall i denne cellen/],
  ])('%p is not explained', async (verdi, svar) => {
    expect(await ventPaa('FORKLAR', [verdi], ['Ark9!A1'])).toMatch(svar);
  });
});

import { type Lager, type Revisjonslinje, somCsv, somJsonl } from '../../../bot/store/index.ts';
import { samle } from './samle.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

let base: Testbase;
let lager: Lager;

beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg);
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});

function linje(mer: Partial<Revisjonslinje> = {}): Revisjonslinje {
  return {
    team: 'T1',
    kanal: 'C1',
    bruker: 'U1',
    handling: 'spoersmaal',
    sporring: '{"maal":"driftsmargin"}',
    selskaper: ['unikum', 'spir-oslo'],
    utfall: 'tillatt',
    regel: 'rolle:leser',
    dataversjon: 3,
    detaljer: null,
    ...mer,
  };
}

describe('the audit log', () => {
  test('lines come back as they were written, in order, with time and number', async () => {
    await lager.revisjon.skriv(linje());
    await lager.revisjon.skriv(
      linje({ utfall: 'avvist', regel: 'kanal:ingen_tildeling', selskaper: [], dataversjon: null }),
    );
    const linjer = await samle(lager.revisjon.les());
    expect(linjer).toEqual([
      { ...linje(), id: 1, tid: expect.any(Date) },
      {
        ...linje({ utfall: 'avvist', regel: 'kanal:ingen_tildeling', selskaper: [], dataversjon: null }),
        id: 2,
        tid: expect.any(Date),
      },
    ]);
  });

  test.each([
    "update eierblikk.revisjon set utfall = 'avvist'",
    'delete from eierblikk.revisjon where id = 1',
    'truncate eierblikk.revisjon',
  ])('the database refuses: %s', async (tekst) => {
    await expect(base.sql(tekst)).rejects.toThrow('eierblikk.revisjon kan bare føyes til');
  });

  test('a period of it', async () => {
    await base.sql(
      "insert into eierblikk.revisjon (tid, bruker, handling, selskaper, utfall, regel) values ('2025-12-31T23:59:59Z', 'U1', 'import', '{}', 'tillatt', 'x')",
    );
    const fjor = await samle(
      lager.revisjon.les({ fra: new Date('2025-01-01T00:00:00Z'), til: new Date('2026-01-01T00:00:00Z') }),
    );
    expect(fjor.map((l) => l.handling)).toEqual(['import']);
    const etter = await samle(lager.revisjon.les({ fra: new Date('2026-01-01T00:00:00Z') }));
    expect(etter.map((l) => l.id)).toEqual([1, 2]);
  });

  test('a long log comes page by page, each line once', async () => {
    await base.sql(
      "insert into eierblikk.revisjon (bruker, handling, selskaper, utfall, regel) select 'U2', 'spoersmaal', '{}', 'tillatt', 'x' from generate_series(1, 2500)",
    );
    const ider = (await samle(lager.revisjon.les())).map((l) => l.id);
    expect(ider).toHaveLength(2503);
    expect(new Set(ider).size).toBe(2503);
  });

  test('as JSON lines, each a document', async () => {
    const [foerste] = await samle(somJsonl(lager.revisjon.les()));
    expect(foerste?.endsWith('\n')).toBe(true);
    expect(JSON.parse(foerste ?? '')).toMatchObject({ id: 1, selskaper: ['unikum', 'spir-oslo'], dataversjon: 3 });
  });

  test('as CSV: quoted where needed, and no cell that Excel would run', async () => {
    const rader = async function* () {
      yield {
        ...linje({ kanal: null, regel: '=HYPERLINK("http://x")', detaljer: { a: 1 } }),
        id: 7,
        tid: new Date('2026-11-20T10:00:00Z'),
      };
    };
    expect((await samle(somCsv(rader()))).join('')).toBe(
      '\uFEFFid;tid;team;kanal;bruker;handling;sporring;selskaper;utfall;regel;dataversjon;detaljer\r\n' +
        '7;2026-11-20T10:00:00.000Z;T1;;U1;spoersmaal;"{""maal"":""driftsmargin""}";unikum spir-oslo;tillatt;' +
        '"\'=HYPERLINK(""http://x"")";3;"{""a"":1}"\r\n',
    );
  });
});

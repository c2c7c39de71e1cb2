import { nettleserlager } from '../../../addin/taskpane/vert/lager.ts';
import { antattVert, finnVert, huskVert } from '../../../addin/taskpane/vert/vert.ts';

const vinduet = (localStorage: () => unknown) =>
  Object.defineProperty(globalThis, 'window', {
    configurable: true,
    value: Object.defineProperty({}, 'localStorage', { get: localStorage }),
  });
afterEach(() => {
  for (const navn of ['window', 'Office']) Reflect.deleteProperty(globalThis, navn);
});

/** A browser's store. `fullt`: nothing more can be written. */
function lagret({ fullt = false } = {}) {
  const alt = new Map<string, string>();
  return {
    alt,
    getItem: (navn: string) => alt.get(navn) ?? null,
    setItem: (navn: string, verdi: string) => {
      if (fullt) throw new DOMException('full', 'QuotaExceededError');
      alt.set(navn, verdi);
    },
    removeItem: (navn: string) => alt.delete(navn),
  };
}

test('what is remembered is there the next time, under a name of ours, until it is forgotten', () => {
  const lager = lagret();
  vinduet(() => lager);
  nettleserlager().skriv('kobling', 'x');
  expect([...lager.alt]).toEqual([['eierblikk.kobling', 'x']]);
  expect(nettleserlager().les('kobling')).toBe('x');
  nettleserlager().skriv('kobling', null);
  expect(nettleserlager().les('kobling')).toBeNull();
  expect(lager.alt.size).toBe(0);
});

test.each([
  [
    'closed',
    () => {
      throw new DOMException('no', 'SecurityError');
    },
  ],
  ['full', () => lagret({ fullt: true })],
])('a store that is %s: remembered until the pane is left', (_, aapne) => {
  vinduet(aapne);
  const her = nettleserlager();
  her.skriv('kobling', 'x');
  expect(her.les('kobling')).toBe('x');
  her.skriv('kobling', null);
  expect(her.les('kobling')).toBeNull();
  expect(nettleserlager().les('kobling')).toBeNull();
});

test('until Excel has told, it is taken to be as the last time; the first time, as the browser', () => {
  const lager = lagret();
  vinduet(() => lager);
  expect(antattVert(nettleserlager())).toEqual({
    erExcel: true,
    harOffice: true,
    spraakkode: navigator.language,
    moerk: null,
  });
  for (const vert of [
    { erExcel: true, harOffice: true, spraakkode: 'nn-NO', moerk: true },
    { erExcel: true, harOffice: true, spraakkode: 'en-US', moerk: false },
    { erExcel: true, harOffice: true, spraakkode: 'en-US', moerk: null },
  ]) {
    huskVert(vert, nettleserlager());
    expect(antattVert(nettleserlager())).toEqual(vert);
  }
});

test('what somebody else has written there is not trusted', () => {
  const lager = lagret();
  vinduet(() => lager);
  nettleserlager().skriv('excels-tema', 'regnbue');
  expect(antattVert(nettleserlager()).moerk).toBeNull();
});

const office = (host: string | null, context: unknown) =>
  Object.assign(globalThis, { Office: { HostType: { Excel: 'Excel' }, onReady: async () => ({ host }), context } });

test('Excel tells its language and theme; an older one has none to tell of', async () => {
  office('Excel', { displayLanguage: 'nn-NO', officeTheme: { isDarkTheme: true } });
  expect(await finnVert()).toEqual({ erExcel: true, harOffice: true, spraakkode: 'nn-NO', moerk: true });
  office('Excel', { displayLanguage: 'nb-NO' });
  expect(await finnVert()).toEqual({ erExcel: true, harOffice: true, spraakkode: 'nb-NO', moerk: null });
});

test('another program, an ordinary browser, and a page without Office’s script are none of them Excel', async () => {
  for (const host of ['Word', null]) {
    office(host, {});
    expect(await finnVert()).toMatchObject({ erExcel: false, harOffice: true });
  }
  Reflect.deleteProperty(globalThis, 'Office');
  expect(await finnVert()).toMatchObject({ erExcel: false, harOffice: false });
});

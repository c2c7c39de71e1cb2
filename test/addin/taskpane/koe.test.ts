import { kvart, ventPaa } from '../../../addin/taskpane/ramme/arbeid.ts';
import { Koe, type Oppgave } from '../../../addin/taskpane/ramme/koe.ts';

/** A promise that is decided from outside. */
function utsatt<T>(): { readonly loefte: Promise<T>; readonly avgjoer: (verdi: T) => void } {
  let avgjoer: (verdi: T) => void = () => undefined;
  const loefte = new Promise<T>((ferdig) => {
    avgjoer = ferdig;
  });
  return { loefte, avgjoer };
}

/** A queue that writes down what is done, and what it has said that waits. */
function logget(kan: () => true | Promise<boolean> = () => true) {
  const gjort: string[] = [];
  const venter: (readonly string[])[] = [];
  const koe = new Koe({ kan, endret: (navn) => venter.push(navn) });
  const oppgave = (navn: string, varer?: Promise<void>): Oppgave => ({
    navn,
    gjoer: async () => {
      gjort.push(`${navn} begynner`);
      await varer;
      gjort.push(`${navn} ferdig`);
    },
  });
  return { koe, gjort, venter, oppgave };
}

test('nothing waits for anything when it can be done: it has begun before the call returns', async () => {
  const { koe, gjort, oppgave } = logget();
  const ferdig = koe.legg(oppgave('les'));
  expect(gjort).toEqual(['les begynner']);
  await ferdig;
  expect(gjort).toEqual(['les begynner', 'les ferdig']);
});

test('one at a time in the order it came, each once however often it is asked for', async () => {
  const { koe, gjort, venter, oppgave } = logget();
  const lesingen = utsatt<void>();
  const ferdig = koe.legg(oppgave('les', lesingen.loefte));
  koe.legg(oppgave('dashbord'));
  koe.legg(oppgave('les'));
  koe.legg(oppgave('dashbord'));
  koe.legg(oppgave('forklar'));
  expect(venter.at(-1)).toEqual(['dashbord', 'forklar']);
  expect(gjort).toEqual(['les begynner']);
  lesingen.avgjoer();
  await ferdig;
  expect(gjort).toEqual(['les', 'dashbord', 'forklar'].flatMap((navn) => [`${navn} begynner`, `${navn} ferdig`]));
  expect(venter.at(-1)).toEqual([]);
});

test('what has been done can be asked for again', async () => {
  const { koe, gjort, oppgave } = logget();
  await koe.legg(oppgave('les'));
  await koe.legg(oppgave('les'));
  expect(gjort).toHaveLength(4);
});

test('nothing is begun before it can be; then all of it is', async () => {
  const klar = utsatt<boolean>();
  const { koe, gjort, venter, oppgave } = logget(() => klar.loefte);
  const ferdig = koe.legg(oppgave('les'));
  koe.legg(oppgave('dashbord'));
  expect(venter.at(-1)).toEqual(['les', 'dashbord']);
  expect(gjort).toEqual([]);
  klar.avgjoer(true);
  await ferdig;
  expect(gjort.filter((linje) => linje.endsWith('ferdig'))).toEqual(['les ferdig', 'dashbord ferdig']);
});

test('when nobody wants to wait any longer, nothing of it is done, and the next is asked anew', async () => {
  let svar = false;
  const { koe, gjort, venter, oppgave } = logget(async () => svar);
  const ferdig = koe.legg(oppgave('les'));
  koe.legg(oppgave('dashbord'));
  await ferdig;
  expect(gjort).toEqual([]);
  expect(venter.at(-1)).toEqual([]);
  svar = true;
  await koe.legg(oppgave('les'));
  expect(gjort).toEqual(['les begynner', 'les ferdig']);
});

test('emptying it stops what was to come, and not what goes on', async () => {
  const { koe, gjort, oppgave } = logget();
  const lesingen = utsatt<void>();
  const ferdig = koe.legg(oppgave('les', lesingen.loefte));
  koe.legg(oppgave('dashbord'));
  koe.toem();
  lesingen.avgjoer();
  await ferdig;
  expect(gjort).toEqual(['les begynner', 'les ferdig']);
});

test('one that fails is told to those who wait, and doesn’t block what is asked for later', async () => {
  const { koe, gjort, oppgave } = logget();
  const feiler: Oppgave = { navn: 'feiler', gjoer: () => Promise.reject(new Error('nei')) };
  await expect(koe.legg(feiler)).rejects.toThrow('nei');
  await koe.legg(oppgave('les'));
  expect(gjort).toEqual(['les begynner', 'les ferdig']);
});

test('what is waited for comes, or the cancellation does', async () => {
  const avbryter = new AbortController();
  expect(await ventPaa(Promise.resolve(3), avbryter.signal)).toBe(3);
  const aldri = ventPaa(new Promise<never>(() => undefined), avbryter.signal);
  avbryter.abort();
  await expect(aldri).rejects.toBe(avbryter.signal.reason);
  await expect(ventPaa(new Promise<never>(() => undefined), avbryter.signal)).rejects.toBe(avbryter.signal.reason);
});

test('progress is told by the quarter, and when it isn’t known that is told once', () => {
  expect([null, 0, 0.24, 0.25, 0.5, 0.99, 1].map(kvart)).toEqual([-1, 0, 0, 1, 2, 3, 4]);
});

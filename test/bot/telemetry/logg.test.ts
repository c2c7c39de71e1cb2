import { lagLogg, lagMetrikk } from '../../../bot/telemetry/index.ts';

test('a line is one JSON document without tokens', () => {
  const linjer: string[] = [];
  const logg = lagLogg(
    (l) => linjer.push(l),
    () => new Date('2026-11-20T12:00:00Z'),
  );
  logg.feil('lytter', new Error('fikk xoxb-123-abc fra\npostgres://u:hemmelig@vert/base'), { antall: 2 });
  expect(linjer).toHaveLength(1);
  expect(JSON.parse(linjer[0] ?? '')).toEqual({
    tid: '2026-11-20T12:00:00.000Z',
    nivaa: 'feil',
    hendelse: 'lytter',
    antall: 2,
    feiltype: 'Error',
    melding: 'fikk [skjult] fra postgres://u:[skjult]@vert/base',
  });
});

test('counters and the histogram, as Prometheus reads them', () => {
  const metrikk = lagMetrikk();
  metrikk.tell('svar', 'svar');
  metrikk.tell('svar', 'svar');
  metrikk.maal(30);
  const tekst = metrikk.tekst({ klar: 1 });
  expect(tekst).toContain('eierblikk_svar_total{utfall="svar"} 2\n');
  expect(tekst).toContain('_bucket{le="25"} 0\n');
  expect(tekst).toContain('_bucket{le="50"} 1\n');
  expect(tekst).toContain('_bucket{le="+Inf"} 1\n');
  expect(tekst).toContain('eierblikk_klar 1\n');
  expect(
    tekst.split('\n').filter((l) => l !== '' && !/^(# (HELP|TYPE) )?eierblikk_\w+(\{[^}]*\})?( .+)$/.test(l)),
  ).toEqual([]);
});

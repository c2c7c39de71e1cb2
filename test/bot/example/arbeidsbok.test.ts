import { malark } from '#core/sheets';
import { skrivArk } from '../../../bot/example/arbeidsbok/ark.ts';
import { nyBok, tilBytes } from '../../../bot/example/arbeidsbok/bok.ts';
import { medFastTid } from '../../../bot/example/arbeidsbok/fast-tid.ts';
import { tiltaksregnskapsrader } from '../../../bot/example/arbeidsbok/tiltaksregnskap.ts';

const NEI = { finnes: 'nei', beloep: null } as const;
const skjema = {
  selskap: 'Prøve AS',
  aar: 2025,
  kilde: 'Skjema',
  beloep: { salgsinntekter: [1, 2, 3, 4], varekostnader: [1, 0, 0, 0], sum_finanskostnader: [0, 5, 0, 0] },
  avtaler: { administrative_tjenester: NEI, husleie: NEI, annet: NEI, konsernkonto: NEI },
} as const;

test('the same workbook is the same bytes, whenever it is built', async () => {
  const bygg = async () => {
    const bok = nyBok('Prøve');
    skrivArk(bok, malark('kjoep'), malark('kjoep').eksempler);
    return tilBytes(bok);
  };
  const foerste = await bygg();
  await new Promise((ferdig) => setTimeout(ferdig, 2100));
  expect((await bygg()).equals(foerste)).toBe(true);
});

test('what is no zip file cannot be dated', () => {
  expect(() => medFastTid(Buffer.from('Selskap;Omsetning\n'))).toThrow('ikke en zip-fil');
});

test('a value for a column that the sheet lacks stops the build', () => {
  expect(() => skrivArk(nyBok('Prøve'), malark('kjoep'), [{ selskap: 'Prøve AS', omsetning: 5 }])).toThrow(
    'Kjøp har ingen kolonne omsetning',
  );
});

test('a tiltaksregnskap: sums are formulas over the rows above, with their results', () => {
  const rader = tiltaksregnskapsrader(skjema, 10);
  expect(rader).toHaveLength(22);
  expect(rader[0]).toMatchObject({
    post: 'Salgsinntekter',
    tiltak_aft: 1,
    tiltak_totalt: { formel: 'SUM(D10:G10)', resultat: 10 },
  });
  expect(rader[5]).toMatchObject({
    post: 'Sum driftsinntekter',
    tiltak_vta: { formel: 'E10+E11+E12+E13+E14', resultat: 2 },
    tiltak_totalt: { formel: 'H10+H11+H12+H13+H14', resultat: 10 },
    kontroll: { formel: 'IF(SUM(D15:G15)=H15,"stemmer","stemmer ikke")', resultat: 'stemmer' },
  });
  expect(rader[14]).toMatchObject({
    post: 'Ordinært resultat før skatt',
    tiltak_vta: { formel: 'E15+E23-E20', resultat: 2 - 5 },
    tiltak_totalt: { formel: 'H15+H23-H20', resultat: 10 - 1 - 5 },
  });
});

test('a total that is typed over its formula is seen by the check on its row, and goes on into the sums below', () => {
  const rader = tiltaksregnskapsrader({ ...skjema, overskrevet: { rad: 'sum_driftskostnader', totalt: 0 } }, 4);
  expect(rader[10]).toMatchObject({ tiltak_totalt: 0, kontroll: { resultat: 'stemmer ikke' } });
  expect(rader[14]).toMatchObject({ tiltak_totalt: { resultat: 10 - 0 - 5 }, kontroll: { resultat: 'stemmer ikke' } });
});

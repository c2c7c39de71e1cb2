import { PERSONVERNGRENSE } from '#core';
import { hjelp, hjelpFor } from '../../../bot/cli/hjelp.ts';
import { KOMMANDOER, OM } from '../../../bot/cli/kommandoer.ts';

test('the help names every command, and fits a terminal of 80 columns', () => {
  for (const navn of KOMMANDOER) expect(hjelp()).toContain(`\n  ${navn} `);
  for (const tekst of [hjelp(), ...KOMMANDOER.map(hjelpFor)]) {
    for (const linje of tekst.split('\n')) expect(linje.length).toBeLessThanOrEqual(80);
  }
});

test('the help names the limit that is in force, and what raises it', () => {
  const minst = Number(PERSONVERNGRENSE.verdier[0]?.verdi.t);
  expect(hjelp()).toContain(`færre enn ${minst} deltakere`);
  expect(hjelp()).toContain('EIERBLIKK_PERSONVERNGRENSE=');
});

test.each(KOMMANDOER)('the help of %s explains each of its options and gives an example', (navn) => {
  for (const valg of OM[navn].valg) expect(hjelpFor(navn)).toContain(`--${valg}`);
  for (const eksempel of OM[navn].eksempler) expect(eksempel).toMatch(new RegExp(`^eierblikk ${navn}`));
});

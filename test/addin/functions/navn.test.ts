import { MAAL } from '#core';
import { BESKRIVELSER } from '../../../addin/functions/index.ts';
import { FUNKSJONER } from '../../../addin/functions/register.ts';

/** Public for ever: a name may be added, and never vanish or change. */
const NAVN = [
  'OMSETNING',
  'DRIFTSRESULTAT',
  'DRIFTSMARGIN',
  'AARSRESULTAT',
  'EGENKAPITAL',
  'EGENKAPITALANDEL',
  'SALGSANDEL',
  'TILSKUDDSANDEL',
  'ANNEN_ANDEL',
  'AKKUMULERT_OVERSKUDD',
  'LIKVIDITETSGRAD',
  'GJELDSGRAD',
  'KOMMUNENS_ANDEL_AV_EGENKAPITALEN',
  'VTA_PLASSER',
  'VTA_PLASSER_STATLIGE',
  'VTA_PLASSER_KOMMUNALE',
  'TILTAKSPLASSER',
  'OMSETNING_PER_TILTAKSPLASS',
  'PLASSER_PER_INNBYGGER',
  'PLASSER_PER_UFOERE',
  'MEDFINANSIERING',
  'KOMMUNENS_SAMLEDE_KOSTNAD',
  'ANDEL_FOR_BALANSE',
  'VTA_BELEGG',
  'RESULTATGRAD',
  'ANDEL_I_JOBB_6MND',
  'ANDEL_I_JOBB_12MND',
  'PRAKSISANDEL',
  'OPPHOLDSTID',
  'FRAFALL',
  'RETENSJON',
  'VEILEDERDEKNING',
  'BELEGG',
  'SATS',
  'SATSER',
  'MINSTETILSKUDD',
  'MAANEDSVERK',
  'MAANEDSVERK_BELOEP',
  'INTERVALL',
  'AFT_KLASSE',
  'NOKKELTALL',
  'FUNN',
  'SPOR',
  'FORKLAR',
];

/** What a metric has no function for: its figure is only ever stated, so there is nothing to work out. */
const BARE_OPPGITT = ['ansatte', 'aarsverk', 'aft_plasser'];

const kolonne = (bokstaver: string): number =>
  [...bokstaver].reduce((nummer, bokstav) => nummer * 26 + bokstav.charCodeAt(0) - 64, 0);

/** Whether Excel would read the name as a cell: A1 to XFD1048576, or R1C1 in any of its forms. */
function erAdresse(navn: string): boolean {
  const a1 = /^([A-Z]{1,3})(\d{1,7})$/.exec(navn);
  if (a1 !== null) return kolonne(a1[1] ?? '') <= 16_384 && Number(a1[2]) >= 1 && Number(a1[2]) <= 1_048_576;
  return /^R\d*(C\d*)?$|^C\d*$/.test(navn);
}

test('no name has changed or vanished', () => {
  expect(BESKRIVELSER.map((b) => b.id)).toEqual(NAVN);
});

test('what is described is what is registered', () => {
  expect([...FUNKSJONER.keys()].sort()).toEqual([...NAVN].sort());
});

test('every metric that is worked out has a function', () => {
  const uten = MAAL.filter((m) => m.funksjon === undefined).map((m) => m.id);
  expect(uten).toEqual(BARE_OPPGITT);
});

test.each(NAVN)('%s is ASCII and no cell address', (navn) => {
  expect(navn).toMatch(/^[A-Z][A-Z0-9_]*$/);
  expect(navn.length).toBeLessThanOrEqual(128 - 'EIER.'.length);
  expect(erAdresse(navn)).toBe(false);
});

test('the guard against cell addresses would find them', () => {
  expect(['AFT2024', 'VTA2025', 'EK2024', 'XFD1048576', 'A1', 'R1C1', 'R', 'C', 'RC', 'R2C'].every(erAdresse)).toBe(
    true,
  );
  expect(['XFE1', 'AFT0', 'A1048577', 'AFT_KLASSE', 'SATS'].some(erAdresse)).toBe(false);
});

test('arguments have ASCII names, each once in a function', () => {
  for (const { parametre } of BESKRIVELSER) {
    const navn = parametre.map((p) => p.navn);
    expect(new Set(navn).size).toBe(navn.length);
    for (const n of navn) expect(n).toMatch(/^[a-z][a-z0-9_]*$/);
  }
});

test('what may be left out stands last', () => {
  for (const { parametre } of BESKRIVELSER) {
    const valgfrie = parametre.map((p) => p.valgfri === true);
    expect(valgfrie).toEqual([...valgfrie].sort((a, b) => Number(a) - Number(b)));
  }
});

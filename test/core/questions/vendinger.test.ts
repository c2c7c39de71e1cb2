import { lesSporring } from '../../../core/questions/index.ts';
import { eksempel } from './eksempel.ts';

/** A turn of phrase, and the plain question that it must be read as: the same query, byte for byte. */
const LIKE: readonly (readonly [string, string])[] = [
  // Frames and courtesy.
  ['Som ordfører skulle jeg gjerne visst hva Prima omsatte for i 2020.', 'Hva er omsetningen til Prima i 2020?'],
  ['Kan du kort fortelle meg hvor mange AFT-plasser Prima har, takk?', 'Hvor mange AFT-plasser har Prima?'],
  ['Vis meg en liste over egenkapitalen i alle bedriftene i Bergen', 'Vis egenkapitalen i alle bedriftene i Bergen'],
  ['Arba – hvor mange VTA-plasser er oppført med?', 'Hvor mange VTA-plasser har Arba?'],
  ['Den bedriften med aller lavest egenkapital, hvem er det?', 'Hvilken bedrift har lavest egenkapital?'],
  ['Hva er driftsresultatet til Spir per 31.12.2020?', 'Hva er driftsresultatet til Spir i 2020?'],
  // Companies of a kommune in one word.
  ['Vis driftsmarginen i alle Trondheim-bedriftene', 'Vis driftsmarginen i alle bedriftene i Trondheim'],
  ['Vis driftsmarginen i alle Bergensbedriftene', 'Vis driftsmarginen i alle bedriftene i Bergen'],
  // Names held outside, behind and before.
  [
    'Hvem har lavest driftsmargin når Arba og Unikum holdes utenfor?',
    'Hvem har lavest driftsmargin unntatt Arba og Unikum?',
  ],
  ['Hvem i Oslo har lavest driftsmargin, Unikum holdt utenfor?', 'Hvem i Oslo unntatt Unikum har lavest driftsmargin?'],
  // Verbs, and numbers in words.
  ['Hvem i Bergen kom opp i 50 prosent formidling i 2020?', 'Hvem i Bergen har resultatgrad på minst 50 % i 2020?'],
  [
    'Hvem i Bergen kom ikke opp i femti prosent formidling i 2020?',
    'Hvem i Bergen har resultatgrad under 50 % i 2020?',
  ],
  ['Traff Spir 50-prosentmålet i 2020?', 'Nådde Spir målet på 50 % i 2020?'],
  ['Nådde Spir femtiprosentmålet i 2020?', 'Nådde Spir målet på 50 % i 2020?'],
  ['Nådde Spir 50-prosents-målet i 2020?', 'Nådde Spir målet på 50 % i 2020?'],
  [
    'Kva føretak i Oslo tente over éi million på drifta i 2020?',
    'Hvilke bedrifter i Oslo har driftsresultat over 1 mill. kr i 2020?',
  ],
  // Yes and no.
  ['Spir hadde negativ driftsmargin i 2020, ikke sant?', 'Hadde Spir negativ driftsmargin i 2020?'],
  ['Er det slik at alle Oslo-bedriftene har positiv driftsmargin?', 'Har alle bedriftene i Oslo positiv driftsmargin?'],
  [
    'Finnes det bedrifter i Oslo med negativ driftsmargin, og i så fall hvilke?',
    'Hvilke bedrifter i Oslo har negativ driftsmargin?',
  ],
  ['Har Prima høyere driftsmargin enn Spir, eller omvendt?', 'Har Prima høyere driftsmargin enn Spir?'],
  // Target, source, meaning and rate.
  ['Hva er Navs måltall for formidling?', 'Hva er målet for resultatgrad?'],
  ['Kva meiner de med driftsmargin?', 'Hva betyr driftsmargin?'],
  ['Hvilken rapport er driftsresultatet for Prima hentet fra?', 'Hva er kilden til driftsresultatet for Prima?'],
  ['Hva er statstilskuddet per AFT-plass i 2025?', 'Hva er satsen for AFT i 2025?'],
];

test.each(LIKE)('%s = %s', async (vending, enkel) => {
  const { spor } = await eksempel();
  const [a, b] = [spor(vending), spor(enkel)];
  expect(b.status).toBe('svar');
  expect({ status: a.status, sporring: a.sporring }).toEqual({ status: 'svar', sporring: b.sporring });
});

/** An average of one kommune is a limit: its companies are asked about only when they are named. */
test.each([
  ['Hvilke bedrifter i Bergen ligger over Oslo-snittet på driftsmargin?', ['Bergen'], ['Oslo']],
  ['Hvilke bedrifter i Bergen ligger over snittet i Oslo på driftsmargin?', ['Bergen'], ['Oslo']],
  ['Hvilke Oslo-bedrifter ligger under Oslo-snittet på driftsmargin?', ['Oslo'], ['Oslo']],
  ['Hvilke bedrifter ligger under Oslo-snittet på driftsmargin?', [], ['Oslo']],
] as const)('%s', async (q, kommuner, snitt) => {
  const { spor } = await eksempel();
  const sporring = lesSporring(spor(q).sporring ?? '');
  expect(sporring?.utvalg.kommuner).toEqual(kommuner);
  expect(sporring?.vilkaar[0]?.grense).toMatchObject({ slag: 'snitt', kommuner: snitt });
});

/** A part that turns the question, or a number that nothing uses, stops the answer. */
test.each([
  'Er det ikke sant at Spir hadde negativ driftsmargin?',
  'Stemmer det ikke at Spir hadde negativ driftsmargin?',
  'Hvilke av Oslo-bedriftene bommet på 50-prosentmålet i 2020?',
  'Hvem har høyest omsetning når Spir ikke holdes utenfor?',
  'Hva er egenkapitalen i Oslo, Spir, Arba og Unikum holdt utenfor?',
  'Sammenlign driftsmarginen i Spir med Arba, Unikum holdt utenfor',
  'Har Spir høyere driftsmargin enn snittet utenom Unikum?',
  'Hva er egenkapitalen til Spir per 30.6.2020?',
  'Hvor mange kroner gikk med på drifta i Spir?',
  'Kom Spir opp i over 40 prosent formidling i 2020?',
  'Er egenkapitalen i Spir over en halv million?',
  'Nådde de målet?',
  'Hvor mye må kommunen minst betale for fem VTA-plasser i 2024?',
  'Hva må kommunen minst betale per år for VTA-plassene hos Prima?',
  'Hva betaler staten for AFT-plassene hos Prima per år?',
  'Hva må kommunen minst betale i tilskudd per AFT-plass i 2025?',
  'Tjente Prima penger i 2020?',
  'Kva må kommunen minst betale for ein VTA-plass frå januar til juni 2024?',
  'Hvor mange måltall nådde Spir?',
])('no answer: %s', async (q) => {
  const { spor } = await eksempel();
  expect(spor(q).status).not.toBe('svar');
});

test.each([
  ['Hva må kommunen minst gi i tilskudd for en VTA-plass gjennom hele 2022?', '44634'],
  ['Hva må kommunen minst gi i tilskudd for en VTA-plass i måneden i 2022?', '7439/2'],
])('a whole year is twelve months: %s', async (q, verdi) => {
  const { spor } = await eksempel();
  const v = spor(q).rader[0]?.verdi;
  expect(v === null || v === undefined ? null : `${v.t}${v.n === 1n ? '' : `/${v.n}`}`).toBe(verdi);
});

test('both sources say it rose: yes, though they disagree on how much', async () => {
  const { spor } = await eksempel();
  expect(spor('Økte resultatgraden hos OPT fra 2020 til 2021?').konklusjon).toBe(true);
  expect(spor('Falt resultatgraden hos OPT fra 2020 til 2021?').konklusjon).toBe(false);
});

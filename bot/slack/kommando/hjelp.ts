/** What the bot can do, for someone who meets it for the first time. */
export const HJELPETEKST = [
  '*Spør om tallene* i en direktemelding, eller nevn meg i en kanal: «@Eierblikk Hvem i Oslo har driftsmargin under 3 %?»',
  'Svaret kommer i en tråd. Spør videre der: «og i 2021?»',
  '',
  '`/eierblikk spør Hva er VTA-satsen i 2026?` svarer med en gang',
  '`/eierblikk status` hvilke tall det svares fra',
  '`/eierblikk abonner` varsler når en ny arbeidsbok gir eller retter brudd (`abonner av` stopper dem)',
  '`/eierblikk abonner sammendrag` åpner skjemaet for sammendrag til faste tider: «hvert kvartal», «to uker før generalforsamling»',
  '`/eierblikk tilgang` hvem som ser hva (for administratorer)',
  '`/eierblikk tilgang excel` kobler din Excel hit (for dem som kan ta arbeidsbøker i bruk)',
  '',
  'Slipp en arbeidsbok (.xlsx) i en direktemelding, så leser jeg den og viser hva jeg forsto. Ingenting tas i bruk før noen trykker «Ta i bruk».',
].join('\n');

/** Words that ask for help. */
export function berOmHjelp(tekst: string): boolean {
  return /^(?:|hjelp|help|hei|hallo|\?)[.!?]*$/i.test(tekst);
}

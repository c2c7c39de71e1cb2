/** Words that fit several metrics: the reader asks which, unless another word settles it. */
export const TVETYDIGE: readonly { readonly fraser: string; readonly ider: readonly string[] }[] = [
  {
    fraser: 'resultat|resultata|res',
    ider: ['driftsresultat', 'resultatgrad', 'aarsresultat'],
  },
  {
    fraser:
      'overskudd|overskot|underskudd|underskot|overskudet|tap|fortjeneste|forteneste|inntjening|innteninga|inntening|tapte|tjente|tente|tjener|tener|profitt|gevinst|lønnsomhet|lønsemd|lønnsom|lønnsomt|lønnsomme|lønsam',
    ider: ['driftsresultat', 'aarsresultat', 'driftsmargin'],
  },
  {
    fraser: 'plass|plasser|plassar|tiltaksplasser eller plasser',
    ider: ['tiltaksplasser', 'aft_plasser', 'vta_plasser'],
  },
  { fraser: 'penger|pengar|formue|økonomi|økonomien', ider: ['egenkapital', 'omsetning', 'driftsresultat'] },
];

/** Words of the catalogue that are too wide to stand for one metric in a question. */
export const SKJULTE_MAALORD =
  'plass|plasser|plassar|plasser i alt|plasser totalt|plassar i alt|plassar totalt|resultat';

/** How people ask for a metric beside its names: verbs and compounds. */
export const TILLEGGSORD: Readonly<Record<string, string>> = {
  omsetning: 'oms|omsatte|omsatt|omset|omsette|omsetter',
  driftsresultat:
    'på drifta|på driften|driftsoverskudd|driftsunderskudd|driftsoverskot|driftsunderskot|resultat av drift|resultat på drift|resultat i drift|underskudd på drift|overskudd på drift|underskot på drift|overskot på drift|underskot på drifta|overskot på drifta|underskudd på drifta|overskudd på drifta|underskudd på driften|overskudd på driften|overskudd i driften|underskudd i driften',
  resultatgrad:
    'formidling|formidlingsgrad|formidlingsprosent|formidlingsresultat|aft-resultat|aft-formidling|aft-resultatgrad|resultat i aft|resultat for aft|resultat av aft|resultat fra aft|arbeid eller utdanning|jobb eller utdanning|arbeid og utdanning|arbeid utdanning|formidla|formidlet|formidler',
};

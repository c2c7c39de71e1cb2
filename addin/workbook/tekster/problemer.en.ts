import type { Problem, Problemfelter, Problemkode } from '#core/sheets';

const CORRECT = {
  beloep: 'Write the amount in digits, for example 2 000 000.',
  antall: 'Write the number in digits, for example 12.',
  andel: 'Write the share in digits, for example 45 %.',
  tall: 'Write the number in digits, for example 12,5.',
} as const;

const quote = (t: string): string => `«${t.length > 60 ? `${t.slice(0, 57)}…` : t}»`;
const oneOf = (t: readonly string[]): string => t.join(' or ');

const ENGLISH: { readonly [K in Problemkode]: (f: Problemfelter[K]) => string } = {
  ugyldig_tall: (f) =>
    `${quote(f.tekst)} is not a number that fits here. ${CORRECT[f.type]} If there is no figure, write «mangler».`,
  tvetydig_tall: (f) =>
    `${quote(f.tekst)} can be read in more than one way. Write it with a comma before the decimals and spaces between thousands, for example ${oneOf(f.forslag)}.`,
  tvetydig_prosent: (f) =>
    `${quote(f.tekst)} may be per cent or a share of 1. Write the per cent sign, for example 45 %.`,
  tvetydig_kolonne: (f) =>
    f.annenCelle === null
      ? `${quote(f.overskrift)} may mean ${oneOf(f.kandidater)}. Write which one; the column was not read.`
      : `${quote(f.overskrift)} looks the same as ${f.annenCelle} (${f.kandidater.join(', ')}). Give them different names, or delete one; neither was read.`,
  overskrift_lest_som: (f) => `${quote(f.overskrift)} was read as ${f.lestSom}. Correct the spelling if that is right.`,
  ukjent_selskap: (f) =>
    `${quote(f.navn)} is not in the list of companies and was read as a company of its own. Correct the name, or add the company to the list.`,
  tvetydig_navn: (f) =>
    `${quote(f.navn)} may be ${oneOf(f.kandidater.map(quote))}. Write the full name; the row was not read.`,
  navn_lest_som: (f) =>
    `${quote(f.navn)} was read as ${quote(f.lestSom)}. Correct the name, or add it under «Andre navn».`,
  mangler_selskap: () => 'The row has figures, but no company. Write the company’s name; the row was not read.',
  dobbelt_selskap: (f) =>
    `${quote(f.navn)} is also in ${f.annenCelle}. Delete one of the rows, or write the kommune on both if they are two companies.`,
  skjult_rad: (f) => `Hidden rows were read too: ${f.rader}. Delete them if they should not count.`,
  skjult_kolonne: (f) => `Hidden columns were read too: ${f.kolonner}. Delete them if they should not count.`,
  skjult_ark: () => 'The sheet is hidden and was read too. Delete it if it should not count.',
  formel_uten_resultat: (f) =>
    `The formula ${quote(f.formel)} has no result. Let Excel calculate it, and read the workbook again.`,
  feilverdi: (f) => `The cell shows the error ${f.verdi}. Mend the formula, or write the figure.`,
  ugyldig_orgnr: (f) =>
    `${quote(f.tekst)} is not an organisation number. It has nine digits, and the last is a check digit: look for a slip.`,
  ugyldig_kommunenummer: (f) => `${quote(f.tekst)} is not a kommune number. It has four digits, for example 0301.`,
  ugyldig_dato: (f) => `${quote(f.tekst)} is not a date. Write it like this: 31.12.2020.`,
  tvetydig_dato: (f) => `${quote(f.tekst)} may be ${oneOf(f.forslag)}. Write the date with full stops: day.month.year.`,
  ugyldig_aar: (f) =>
    `${quote(f.tekst)} is not a year. Write the year in four digits, for example 2020; the row was not read.`,
  ugyldig_periode: (f) =>
    `${quote(f.tekst)} is not a period. Write a year, «januar–august 2022» or two dates, the first one first.`,
  mangler_aar: (f) =>
    `It doesn’t say which year ${f.kolonne === '' ? 'the figures' : `the figures under ${quote(f.kolonne)}`} are for. Write the year in a column «År», in the header or in the title.`,
  ugyldig_valg: (f) => `${quote(f.tekst)} is not one of the words that fit here. Write ${oneOf(f.valg.map(quote))}.`,
  ukjent_maal: (f) =>
    `${quote(f.tekst)} is not a known measure. Write for example «omsetning», «tiltaksplasser» or «VTA-plasser».`,
  ukjent_post: (f) =>
    `${quote(f.tekst)} is not a line of the tiltaksregnskap and was not read. Use the lines of tabell 7-1.`,
  dobbel_rad: (f) =>
    f.lik
      ? `The same figure is also in ${f.annenCelle}. It was read once; delete one.`
      : `The same source has another figure in ${f.annenCelle}. Both were kept; delete the wrong one, or write the source in a column «Kilde».`,
  uklart_oppsett: (f) =>
    `It isn’t clear which companies or years the figures are for: the same company, measure and year has several, among them in ${f.celler.join(', ')}. Write company and year on each row or over each column; the figures were not read.`,
  flere_av_samme: (f) => `${f.antall} more of the same kind on this sheet are not shown one by one.`,
  sum_stemmer_ikke: (f) =>
    `The sum ${f.oppgitt} doesn’t match the rows, which give ${f.sum}. Look for a figure that is missing or wrong.`,
  ukjent_ark: (f) =>
    f.grunn === 'budsjett'
      ? 'The sheet seems to hold a budget, a forecast or deviations, and was not read. Only accounts are read.'
      : 'The sheet has figures, but no headers that are known, and was not read. Use the template’s headers, for example «Selskap», «År» and «Omsetning».',
  ukjent_enhet: (f) =>
    `It doesn’t say whether ${quote(f.kolonne)} is in kroner or thousands of kroner, and the figures are small. They were read as kroner; write «tusen kr» in the header if that is what they are.`,
  motstridende_enhet: (f) =>
    `${quote(f.tekst)} is written in kroner in a column of ${f.overskrift}. Write the figure in the column’s unit, without «kr».`,
  negativt_antall: (f) => `${quote(f.tekst)} is negative, which it can’t be here. Look for a minus sign too many.`,
  ugyldig_andel: () => 'The share is above 100 %. Look for a misplaced comma.',
  formidlet_over_avsluttet: (f) =>
    `${f.formidlet} is more than the ${f.avsluttet} who left. Correct one of the figures.`,
  antatt_tidspunkt: (f) =>
    `It doesn’t say when ${f.kolonne === '' ? 'the AFT result' : quote(f.kolonne)} was measured. The figures were read as «ved avslutning», reported by the company; write it in a column «Måletidspunkt».`,
};

function text<K extends Problemkode>(kode: K, felter: Problemfelter[K]): string {
  return ENGLISH[kode](felter);
}

/** What is wrong in a cell and what would be right, in English; core has it in bokmål and nynorsk. */
export function problemmeldingEn(problem: Problem): string {
  const { kode, felter }: { kode: Problemkode; felter: Problemfelter[Problemkode] } = problem;
  return text(kode, felter);
}

import type { Worksheet } from 'exceljs';
import type { Celleslag, Malkolonne } from '#core/sheets';

declare module 'exceljs' {
  interface Worksheet {
    /** Whole ranges at once; exceljs has it, its types don't. A validation without a type is a mere prompt. */
    readonly dataValidations: {
      add(omraade: string, regel: Omit<DataValidation, 'type'> & { type: DataValidation['type'] | 'any' }): void;
    };
  }
}

type Regel = Parameters<Worksheet['dataValidations']['add']>[1];

/** What a cell may hold, as Excel checks it while one types. Text is free. */
function regelFor(celle: Celleslag): Pick<Regel, 'type' | 'formulae' | 'operator' | 'error'> {
  switch (celle.slag) {
    case 'tekst':
    case 'kode':
      return { type: 'any', formulae: [] };
    case 'liste':
      return { type: 'list', formulae: [`"${celle.valg.join(',')}"`], error: 'Velg en av tekstene i listen.' };
    case 'dato':
      return {
        type: 'date',
        operator: 'between',
        formulae: [new Date('1900-01-02T00:00:00Z'), new Date('2100-12-31T00:00:00Z')],
        error: 'Skriv en dato, for eksempel 31.12.2026.',
      };
    case 'aar':
      return {
        type: 'whole',
        operator: 'between',
        formulae: [1990, 2100],
        error: 'Skriv et årstall, for eksempel 2025.',
      };
    case 'heltall':
      return {
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        error: 'Skriv et helt tall, 0 eller større.',
      };
    case 'desimaltall':
      return celle.kanVaereNegativ
        ? { type: 'decimal', operator: 'between', formulae: [-1e12, 1e12], error: 'Skriv et tall.' }
        : { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], error: 'Skriv et tall, 0 eller større.' };
    case 'kroner':
      return celle.kanVaereNegativ
        ? { type: 'decimal', operator: 'between', formulae: [-1e12, 1e12], error: 'Skriv et beløp i tall.' }
        : {
            type: 'decimal',
            operator: 'between',
            formulae: [0, 1e12],
            error: 'Skriv et beløp i tall, 0 eller større.',
          };
    case 'prosent':
      return {
        type: 'decimal',
        operator: 'between',
        formulae: [celle.kanVaereNegativ ? -100 : 0, 100],
        error: 'Skriv en prosent, for eksempel 25 %.',
      };
  }
}

/**
 * Explains a column when one of its cells is chosen, and asks when something else is typed than it is meant for.
 * It asks, it doesn't refuse: «Mangler data» must be allowed anywhere.
 */
export function validerKolonne(ark: Worksheet, omraade: string, kolonne: Malkolonne): void {
  const regel = regelFor(kolonne.celle);
  ark.dataValidations.add(omraade, {
    ...regel,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: kolonne.overskrift.slice(0, 32),
    prompt: kolonne.forklaring,
    ...(regel.type === 'any'
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: 'warning',
          errorTitle: kolonne.overskrift.slice(0, 32),
          error: `${regel.error} Mangler tallet, skriv «Mangler data».`,
        }),
  });
}

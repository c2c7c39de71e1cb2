import type { Worksheet } from 'exceljs';
import { type Celleslag, celleadvarsel, celleregel, type Malkolonne } from '#core/sheets';

declare module 'exceljs' {
  interface Worksheet {
    /** Whole ranges at once; exceljs has it, its types don't. A validation without a type is a mere prompt. */
    readonly dataValidations: {
      add(omraade: string, regel: Omit<DataValidation, 'type'> & { type: DataValidation['type'] | 'any' }): void;
    };
  }
}

type Regel = Parameters<Worksheet['dataValidations']['add']>[1];

/** Core's rule, as exceljs writes it. */
function regelFor(celle: Celleslag): Pick<Regel, 'type' | 'formulae' | 'operator' | 'error'> {
  const regel = celleregel(celle);
  switch (regel.slag) {
    case 'fri':
      return { type: 'any', formulae: [] };
    case 'liste':
      return { type: 'list', formulae: [`"${regel.valg.join(',')}"`], error: celleadvarsel(regel) };
    case 'dato':
      return {
        type: 'date',
        operator: 'between',
        formulae: [new Date(`${regel.fra}T00:00:00Z`), new Date(`${regel.til}T00:00:00Z`)],
        error: celleadvarsel(regel),
      };
    default: {
      const type = regel.slag === 'heltall' ? 'whole' : 'decimal';
      return regel.til === null
        ? { type, operator: 'greaterThanOrEqual', formulae: [regel.fra], error: celleadvarsel(regel) }
        : { type, operator: 'between', formulae: [regel.fra, regel.til], error: celleadvarsel(regel) };
    }
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
        }),
  });
}

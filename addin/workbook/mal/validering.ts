import { type Celleregel, celleadvarsel, celleregel, type Malkolonne } from '#core/sheets';

const LENGSTE_TITTEL = 32;

/** Explains a column when one of its cells is chosen, and asks when something else is typed than it is meant for. */
export function validerKolonne(celler: Excel.Range, kolonne: Malkolonne): void {
  const tittel = kolonne.overskrift.slice(0, LENGSTE_TITTEL);
  const validering = celler.dataValidation;
  const regel = celleregel(kolonne.celle);
  if (regel.slag !== 'fri') {
    validering.rule = somExcel(regel);
    validering.errorAlert = { title: tittel, message: celleadvarsel(regel), showAlert: true, style: 'Warning' };
  }
  validering.prompt = { title: tittel, message: kolonne.forklaring, showPrompt: true };
}

function somExcel(regel: Exclude<Celleregel, { slag: 'fri' }>): Excel.DataValidationRule {
  if (regel.slag === 'liste') return { list: { inCellDropDown: true, source: regel.valg.join(',') } };
  if (regel.slag === 'dato') return { date: { formula1: regel.fra, formula2: regel.til, operator: 'Between' } };
  const grenser: Excel.BasicDataValidation =
    regel.til === null
      ? { formula1: regel.fra, operator: 'GreaterThanOrEqualTo' }
      : { formula1: regel.fra, formula2: regel.til, operator: 'Between' };
  return regel.slag === 'heltall' ? { wholeNumber: grenser } : { decimal: grenser };
}

import type { IStylesOptions } from 'docx';
import type { Maalform } from '#core';
import { BLEKK } from '../tegning/index.ts';

const blekk = (farge: string): string => farge.slice(1);

/** Word counts sizes in half points and distances in twentieths. */
const halve = (punkt: number): number => Math.round(punkt * 2);
const tjuendedeler = (punkt: number): number => Math.round(punkt * 20);

/** How the document looks in Word. Headings are Word's own styles, so that its navigation and table of contents work. */
export function stiler(maalform: Maalform): IStylesOptions {
  const overskrift = (punkt: number, foer: number) => ({
    run: { size: halve(punkt), bold: true, color: blekk(BLEKK.hoved) },
    paragraph: { spacing: { before: tjuendedeler(foer), after: tjuendedeler(3) }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: halve(10), color: blekk(BLEKK.tekst), language: { value: `${maalform}-NO` } },
        paragraph: { spacing: { after: tjuendedeler(4) } },
      },
      title: { run: { size: halve(20), bold: true, color: blekk(BLEKK.tekst) }, paragraph: { spacing: { after: 0 } } },
      heading2: overskrift(13, 10),
      heading3: overskrift(11, 8),
    },
    paragraphStyles: [
      {
        id: 'Budskap',
        name: 'Budskap',
        basedOn: 'Normal',
        run: { size: halve(12), bold: true },
        paragraph: { spacing: { before: tjuendedeler(6), after: tjuendedeler(6) } },
      },
      {
        id: 'Liten',
        name: 'Liten',
        basedOn: 'Normal',
        run: { size: halve(8), color: blekk(BLEKK.dempet) },
        paragraph: { spacing: { after: tjuendedeler(2) } },
      },
    ],
  };
}

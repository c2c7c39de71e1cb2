import { adresse, lesAdresse } from '../modell/adresse.ts';
import type { Ark } from '../modell/ark.ts';
import { erObjekt, type Objekt } from '../objekt.ts';
import { somRektangel } from './omraade.ts';
import { pose, underpose } from './pose.ts';

const BUNNTEKST = { leftFooter: 'tekst', centerFooter: 'tekst', rightFooter: 'tekst' } as const;

/** How the sheet is printed. */
export function sideoppsett(ark: Ark): Objekt {
  const hvor = (verdi: unknown) => adresse(erObjekt(verdi) ? somRektangel(verdi) : lesAdresse(String(verdi)));
  const felles = { egenskaper: ark.sideoppsett, foer: () => ark.krevAapent('pageLayout') };
  return pose({
    ...felles,
    klasse: 'PageLayout',
    felter: {
      orientation: ['Portrait', 'Landscape'],
      paperSize: ['Letter', 'A3', 'A4', 'A5'],
      zoom: 'objekt',
      centerHorizontally: 'bool',
      printGridlines: 'bool',
      leftMargin: 'tall',
      rightMargin: 'tall',
      topMargin: 'tall',
      bottomMargin: 'tall',
      headerMargin: 'tall',
      footerMargin: 'tall',
    },
    barn: {
      headersFooters: () =>
        pose({
          ...felles,
          klasse: 'HeaderFooterGroup',
          felter: {},
          barn: {
            defaultForAllPages: underpose(felles, 'defaultForAllPages', 'HeaderFooter', BUNNTEKST),
          },
        }),
    },
    metoder: {
      setPrintArea: ([omraade]) => {
        felles.foer();
        ark.sideoppsett.set('printArea', hvor(omraade));
      },
      setPrintTitleRows: ([omraade]) => {
        felles.foer();
        ark.sideoppsett.set('printTitleRows', hvor(omraade));
      },
    },
  });
}

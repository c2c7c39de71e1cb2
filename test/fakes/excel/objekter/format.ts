import type { Rektangel } from '../modell/adresse.ts';
import type { Ark } from '../modell/ark.ts';
import { type Objekt, objekt } from '../objekt.ts';
import { type Kontroll, kontroller } from './pose.ts';

const KANTER = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

const RANGEFORMAT: Readonly<Record<string, Kontroll>> = {
  columnWidth: 'tall',
  rowHeight: 'tall',
  wrapText: 'bool',
  indentLevel: 'tall',
  horizontalAlignment: ['General', 'Left', 'Center', 'Right', 'CenterAcrossSelection'],
  verticalAlignment: ['Top', 'Center', 'Bottom'],
  shrinkToFit: 'bool',
};

const SKRIFT: Readonly<Record<string, Kontroll>> = {
  bold: 'bool',
  italic: 'bool',
  color: 'farge',
  name: 'tekst',
  size: 'tall',
};

const KANT: Readonly<Record<string, Kontroll>> = {
  style: ['None', 'Continuous', 'Dash', 'Dot'],
  weight: ['Hairline', 'Thin', 'Medium', 'Thick'],
  color: 'farge',
};

/** How the cells of a range look. It can be set; nobody has needed to read it. */
export function formater(ark: Ark, omraade: Rektangel): Objekt {
  const del = (
    klasse: string,
    prefiks: string,
    felter: Readonly<Record<string, Kontroll>>,
    mer: Partial<Objekt> = {},
  ) =>
    objekt({
      klasse,
      egenskaper: Object.fromEntries(
        Object.entries(felter).map(([felt, kontroll]) => [
          felt,
          {
            hent: () => {
              throw new Error(`the fake host can't read ${klasse}.${felt}`);
            },
            sett: (verdi: unknown) => {
              ark.krevAapent('format');
              const egenskap = prefiks + felt;
              const nytt = { omraade, egenskap, verdi: kontroller(verdi, kontroll, `${klasse}.${felt}`) };
              ark.formateringer.push(nytt);
            },
          },
        ]),
      ),
      ...mer,
    });
  const tilpass = (egenskap: string) => () => {
    ark.krevAapent('format');
    ark.formateringer.push({ omraade, egenskap, verdi: true });
  };
  return del('RangeFormat', '', RANGEFORMAT, {
    barn: {
      font: () => del('RangeFont', 'font.', SKRIFT),
      fill: () => del('RangeFill', 'fill.', { color: 'farge' }),
      protection: () => del('FormatProtection', 'protection.', { locked: 'bool' }),
      borders: () =>
        objekt({
          klasse: 'RangeBorderCollection',
          metoder: {
            getItem: ([kant]) => {
              const navn = String(kontroller(kant, KANTER, 'border'));
              return del('RangeBorder', `border.${navn}.`, KANT);
            },
          },
        }),
    },
    metoder: { autofitColumns: tilpass('autofitColumns'), autofitRows: tilpass('autofitRows') },
  });
}

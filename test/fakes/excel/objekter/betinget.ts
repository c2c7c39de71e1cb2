import type { Rektangel } from '../modell/adresse.ts';
import type { Ark, Betinget } from '../modell/ark.ts';
import { enAv, type Objekt, objekt } from '../objekt.ts';
import { pose } from './pose.ts';

const TYPER = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'ContainsText', 'CellValue'] as const;

/** The conditional formats of a range: those with a formula of their own. */
export function betingedeFormater(ark: Ark, omraade: Rektangel): Objekt {
  return objekt({
    klasse: 'ConditionalFormatCollection',
    elementer: () => ark.betingede.filter((b) => b.omraade === omraade).map((b) => betinget(ark, b)),
    metoder: {
      add: ([type]) => {
        ark.krevAapent('conditionalFormats');
        const nytt: Betinget = { omraade, type: enAv(type, TYPER, 'type'), egenskaper: new Map() };
        if (nytt.type !== 'Custom')
          throw new Error(`conditional formats of the type ${nytt.type} are unknown to the fake`);
        ark.betingede.push(nytt);
        return betinget(ark, nytt);
      },
    },
  });
}

function betinget(ark: Ark, b: Betinget): Objekt {
  const del =
    (klasse: string, prefiks: string, felter: Parameters<typeof pose>[0]['felter'], barn = {}) =>
    () =>
      pose({
        klasse,
        egenskaper: b.egenskaper,
        prefiks,
        felter,
        barn,
        foer: () => ark.krevAapent('conditionalFormats'),
      });
  return pose({
    klasse: 'ConditionalFormat',
    egenskaper: b.egenskaper,
    felter: { stopIfTrue: 'bool', priority: 'tall' },
    barn: {
      custom: del(
        'CustomConditionalFormat',
        'custom',
        {},
        {
          rule: del('ConditionalFormatRule', 'custom.rule', { formula: 'tekst' }),
          format: del(
            'ConditionalRangeFormat',
            'custom.format',
            {},
            {
              font: del('ConditionalRangeFont', 'custom.format.font', { color: 'farge', bold: 'bool', italic: 'bool' }),
              fill: del('ConditionalRangeFill', 'custom.format.fill', { color: 'farge' }),
            },
          ),
        },
      ),
    },
  });
}

import { Excelfeil, finnesIkke, nektet } from '../feil.ts';
import { lesAdresse, rektangel, STOERSTE_KOLONNE, STOERSTE_RAD } from '../modell/adresse.ts';
import type { Ark } from '../modell/ark.ts';
import type { Bok } from '../modell/bok.ts';
import { enAv, lesbar, type Objekt, objekt, somBool, somTall, somTekst } from '../objekt.ts';
import { diagramsamling } from './diagram.ts';
import { omraade, somRektangel } from './omraade.ts';
import { somFarge } from './pose.ts';
import { sideoppsett } from './sideoppsett.ts';
import { tabellsamling } from './tabell.ts';

const SYNLIGHETER = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** One sheet. */
export function arkobjekt(bok: Bok, ark: Ark): Objekt {
  const egen = (navn: string, kontroll: (v: unknown) => unknown) => ({
    hent: () => ark.egne.get(navn) ?? null,
    sett: (v: unknown) => {
      ark.krevAapent(navn);
      ark.egne.set(navn, kontroll(v));
    },
  });
  const hele = () => rektangel(0, 0, STOERSTE_RAD, STOERSTE_KOLONNE);
  return objekt({
    klasse: 'Worksheet',
    egenskaper: {
      id: lesbar(() => ark.id),
      name: { hent: () => ark.navn, sett: (v) => doep(bok, ark, somTekst(v, 'name')) },
      position: {
        hent: () => bok.ark.indexOf(ark),
        sett: (v) => flytt(bok, ark, somTall(v, 'position')),
      },
      visibility: {
        hent: () => ark.synlighet,
        sett: (v) => {
          if (bok.strukturBeskyttet) throw nektet('the workbook structure is protected');
          ark.synlighet = enAv(v, SYNLIGHETER, 'visibility');
        },
      },
      tabColor: egen('tabColor', (v) => somFarge(v, 'tabColor')),
      gridlines: egen('gridlines', somBool),
    },
    barn: {
      protection: () =>
        objekt({ klasse: 'WorksheetProtection', egenskaper: { protected: lesbar(() => ark.beskyttet) } }),
      charts: () => diagramsamling(bok, ark),
      tables: () => tabellsamling(bok, ark),
      pageLayout: () => sideoppsett(ark),
      customProperties: () => merker(ark),
      freezePanes: () =>
        objekt({
          klasse: 'WorksheetFreezePanes',
          metoder: {
            freezeRows: ([antall]) => frys(ark, `rows ${somTall(antall, 'count')}`),
            freezeAt: ([hvor]) => frys(ark, typeof hvor === 'string' ? hvor : JSON.stringify(somRektangel(hvor))),
          },
        }),
    },
    metoder: {
      activate: () => {
        if (ark.synlighet !== 'Visible') throw new Excelfeil('InvalidOperation', 'a hidden sheet cannot be activated');
        bok.aktivt = ark;
      },
      delete: () => {
        bok.slett(ark);
      },
      getRange: ([hvor]) => omraade(bok, ark, hvor === undefined ? hele() : lesAdresse(somTekst(hvor, 'address'))),
      getRangeByIndexes: ([rad, kolonne, rader, kolonner]) =>
        omraade(bok, ark, rektangel(somTall(rad), somTall(kolonne), somTall(rader), somTall(kolonner))),
      getCell: ([rad, kolonne]) => omraade(bok, ark, rektangel(somTall(rad), somTall(kolonne), 1, 1)),
      getUsedRangeOrNullObject: ([bareVerdier]) => {
        const brukt = ark.bruktOmraade(bareVerdier !== true);
        return brukt === null ? null : omraade(bok, ark, brukt);
      },
    },
  });
}

function doep(bok: Bok, ark: Ark, navn: string): void {
  if (bok.strukturBeskyttet) throw nektet('the workbook structure is protected');
  bok.krevNavn(navn, ark);
  ark.navn = navn;
  bok.utdatert();
}

function flytt(bok: Bok, ark: Ark, plass: number): void {
  if (bok.strukturBeskyttet) throw nektet('the workbook structure is protected');
  bok.ark.splice(bok.ark.indexOf(ark), 1);
  bok.ark.splice(plass, 0, ark);
}

function frys(ark: Ark, hva: string): void {
  ark.krevAapent('freezePanes');
  ark.frosset = hva;
}

/** Notes that programs leave on a sheet, unseen by the user. */
function merker(ark: Ark): Objekt {
  const en = (noekkel: string) =>
    objekt({
      klasse: 'WorksheetCustomProperty',
      egenskaper: { key: lesbar(() => noekkel), value: lesbar(() => ark.merker.get(noekkel)) },
    });
  return objekt({
    klasse: 'WorksheetCustomPropertyCollection',
    elementer: () => [...ark.merker.keys()].map(en),
    metoder: {
      add: ([noekkel, verdi]) => {
        ark.merker.set(somTekst(noekkel, 'key'), somTekst(verdi, 'value'));
        return en(somTekst(noekkel));
      },
      getItem: ([noekkel]) => {
        if (!ark.merker.has(somTekst(noekkel))) throw finnesIkke(`custom property ${noekkel}`);
        return en(somTekst(noekkel));
      },
      getItemOrNullObject: ([noekkel]) => (ark.merker.has(somTekst(noekkel, 'key')) ? en(somTekst(noekkel)) : null),
    },
  });
}

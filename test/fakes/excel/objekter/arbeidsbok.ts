import { finnesIkke } from '../feil.ts';
import { lesAdresse, rektangel } from '../modell/adresse.ts';
import type { Bok } from '../modell/bok.ts';
import { lesbar, type Objekt, objekt, somTall, somTekst } from '../objekt.ts';
import { arkobjekt } from './arket.ts';
import { omraade } from './omraade.ts';
import { tabellobjekt } from './tabell.ts';

/** The workbook: the root of every request. */
export function arbeidsbok(bok: Bok): Objekt {
  return objekt({
    klasse: 'Workbook',
    egenskaper: { name: lesbar(() => bok.navn) },
    barn: {
      worksheets: () => arksamling(bok),
      settings: () => innstillinger(bok),
      protection: () =>
        objekt({ klasse: 'WorkbookProtection', egenskaper: { protected: lesbar(() => bok.strukturBeskyttet) } }),
      functions: () => funksjoner(bok),
      application: () => excel(bok),
      tables: () => alleTabeller(bok),
    },
    metoder: {
      getActiveCell: () => {
        const valgt = lesAdresse(bok.valgt.get(bok.aktivt) ?? 'A1');
        return omraade(bok, bok.aktivt, rektangel(valgt.rad, valgt.kolonne, 1, 1));
      },
      getSelectedRange: () => omraade(bok, bok.aktivt, lesAdresse(bok.valgt.get(bok.aktivt) ?? 'A1')),
    },
  });
}

/** Excel itself. */
function excel(bok: Bok): Objekt {
  return objekt({
    klasse: 'Application',
    metoder: {
      calculate: ([slag]) => {
        if (slag === 'Full' || slag === 'Recalculate' || slag === 'FullRebuild') bok.omregninger++;
        return null;
      },
    },
  });
}

function arksamling(bok: Bok): Objekt {
  return objekt({
    klasse: 'WorksheetCollection',
    elementer: () => bok.ark.map((a) => arkobjekt(bok, a)),
    slaaOpp: (noekkel) => arkobjekt(bok, bok.hent(somTekst(noekkel, 'worksheet'))),
    metoder: {
      getItem: ([navn]) => arkobjekt(bok, bok.hent(somTekst(navn, 'worksheet'))),
      getItemOrNullObject: ([navn]) => {
        const ark = bok.finn(somTekst(navn, 'worksheet'));
        return ark === undefined ? null : arkobjekt(bok, ark);
      },
      getActiveWorksheet: () => arkobjekt(bok, bok.aktivt),
      add: ([navn]) => arkobjekt(bok, bok.leggTil(navn === undefined || navn === null ? undefined : somTekst(navn))),
      getCount: () => bok.ark.length,
    },
  });
}

/** Excel keeps a setting as JSON. */
function innstillinger(bok: Bok): Objekt {
  const en = (noekkel: string) =>
    objekt({
      klasse: 'Setting',
      egenskaper: {
        key: lesbar(() => noekkel),
        value: lesbar(() => JSON.parse(bok.innstillinger.get(noekkel) ?? 'null')),
      },
      metoder: {
        delete: () => {
          bok.innstillinger.delete(noekkel);
        },
      },
    });
  return objekt({
    klasse: 'SettingCollection',
    elementer: () => [...bok.innstillinger.keys()].map(en),
    metoder: {
      add: ([noekkel, verdi]) => {
        bok.innstillinger.set(somTekst(noekkel, 'key'), JSON.stringify(verdi));
        return en(somTekst(noekkel));
      },
      getItem: ([noekkel]) => {
        if (!bok.innstillinger.has(somTekst(noekkel, 'key'))) throw finnesIkke(`setting ${noekkel}`);
        return en(somTekst(noekkel));
      },
      getItemOrNullObject: ([noekkel]) =>
        bok.innstillinger.has(somTekst(noekkel, 'key')) ? en(somTekst(noekkel)) : null,
    },
  });
}

const DOEGN = 86_400_000;

/** Excel's own functions, as the API lends them: DATE tells which year the workbook's day numbers count from. */
function funksjoner(bok: Bok): Objekt {
  const svar = (verdi: unknown) =>
    objekt({ klasse: 'FunctionResult', egenskaper: { value: lesbar(() => verdi), error: lesbar(() => null) } });
  const foersteDag = bok.fra1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return objekt({
    klasse: 'Functions',
    metoder: {
      date: ([aar, maaned, dag]) =>
        svar((Date.UTC(somTall(aar), somTall(maaned) - 1, somTall(dag)) - foersteDag) / DOEGN),
    },
  });
}

/** The tables of all sheets: the library finds a sheet's table again by its id here. */
function alleTabeller(bok: Bok): Objekt {
  const alle = () => bok.ark.flatMap((ark) => ark.tabeller.map((t) => ({ ark, t })));
  return objekt({
    klasse: 'TableCollection',
    elementer: () => alle().map(({ ark, t }) => tabellobjekt(bok, ark, t)),
    metoder: {
      getItem: ([noekkel]) => {
        const funnet = alle().find(({ t }) => t.id === noekkel || t.navn === noekkel);
        if (funnet === undefined) throw finnesIkke(`table ${String(noekkel)}`);
        return tabellobjekt(bok, funnet.ark, funnet.t);
      },
    },
  });
}

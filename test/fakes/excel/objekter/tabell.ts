import { Excelfeil, finnesIkke } from '../feil.ts';
import { lesAdresse, overlapper, type Rektangel } from '../modell/adresse.ts';
import type { Ark, Tabell } from '../modell/ark.ts';
import type { Bok } from '../modell/bok.ts';
import { erObjekt, type Objekt, objekt, somBool, somTekst } from '../objekt.ts';
import { omraade, somRektangel } from './omraade.ts';
import { pose } from './pose.ts';

/** The native tables of a sheet. */
export function tabellsamling(bok: Bok, ark: Ark): Objekt {
  const finn = (noekkel: unknown) => ark.tabeller.find((t) => t.navn === noekkel || t.id === noekkel);
  return objekt({
    klasse: 'TableCollection',
    elementer: () => ark.tabeller.map((t) => tabellobjekt(bok, ark, t)),
    slaaOpp: (noekkel) => {
      const t = finn(noekkel);
      if (t === undefined) throw finnesIkke(`table ${String(noekkel)}`);
      return tabellobjekt(bok, ark, t);
    },
    metoder: {
      add: ([hvor, harHode]) => {
        const r = erObjekt(hvor) ? somRektangel(hvor) : lesAdresse(somTekst(hvor));
        return tabellobjekt(bok, ark, nyTabell(bok, ark, r, somBool(harHode, 'hasHeaders')));
      },
      getItemOrNullObject: ([noekkel]) => {
        const t = finn(noekkel);
        return t === undefined ? null : tabellobjekt(bok, ark, t);
      },
    },
  });
}

function nyTabell(bok: Bok, ark: Ark, r: Rektangel, harHode: boolean): Tabell {
  ark.krevAapent('tables.add');
  if (!harHode) throw new Error('tables without headers are unknown to the fake host');
  if (ark.tabeller.some((t) => overlapper(t.omraade, r)))
    throw new Excelfeil('InvalidOperation', 'A table cannot overlap another table');
  if (ark.sammenslaatte.some((s) => overlapper(s, r)))
    throw new Excelfeil('InvalidOperation', 'a table cannot hold merged cells');
  krevHoder(ark, r);
  const alle = bok.ark.flatMap((a) => a.tabeller.map((t) => t.navn));
  let nummer = alle.length + 1;
  while (alle.includes(`Tabell${nummer}`)) nummer++;
  const tabell: Tabell = { id: bok.nyId('TABELL'), navn: `Tabell${nummer}`, omraade: r, egenskaper: new Map() };
  ark.tabeller.push(tabell);
  return tabell;
}

/** Excel renames empty and repeated headers on its own; the product shall not rely on it. */
function krevHoder(ark: Ark, r: Rektangel): void {
  const hoder = Array.from({ length: r.kolonner }, (_, j) => ark.celle(r.rad, r.kolonne + j)?.verdi ?? null);
  const tekster = hoder.map((h) => (typeof h === 'string' ? h.toLowerCase() : ''));
  if (tekster.includes('') || new Set(tekster).size < tekster.length)
    throw new Error(`a table's headers must be texts, each its own: ${JSON.stringify(hoder)}`);
}

export function tabellobjekt(bok: Bok, ark: Ark, t: Tabell): Objekt {
  const felles = pose({
    klasse: 'Table',
    egenskaper: t.egenskaper,
    foer: () => ark.krevAapent('table'),
    felter: {
      style: 'tekst',
      showFilterButton: 'bool',
      showBandedRows: 'bool',
      showTotals: 'bool',
      highlightFirstColumn: 'bool',
    },
  });
  return objekt({
    klasse: 'Table',
    egenskaper: {
      ...felles.egenskaper,
      id: { hent: () => t.id },
      name: {
        hent: () => t.navn,
        sett: (v) => {
          const navn = somTekst(v, 'name');
          if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(navn)) throw new Excelfeil('InvalidArgument', `table name ${navn}`);
          const opptatt = bok.ark.some((a) =>
            a.tabeller.some((x) => x !== t && x.navn.toLowerCase() === navn.toLowerCase()),
          );
          if (opptatt) throw new Excelfeil('ItemAlreadyExists', `the name ${navn} is taken`);
          t.navn = navn;
        },
      },
    },
    metoder: {
      getRange: () => omraade(bok, ark, t.omraade),
      delete: () => {
        ark.tabeller.splice(ark.tabeller.indexOf(t), 1);
      },
    },
  });
}

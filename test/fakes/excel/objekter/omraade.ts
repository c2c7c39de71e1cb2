import { Excelfeil, ugyldigArgument } from '../feil.ts';
import {
  adresse,
  arknavn,
  iRektangel,
  lesAdresse,
  overlapper,
  type Rektangel,
  rektangel,
  STOERSTE_KOLONNE,
  STOERSTE_RAD,
} from '../modell/adresse.ts';
import type { Ark } from '../modell/ark.ts';
import type { Bok } from '../modell/bok.ts';
import { erObjekt, lesbar, type Objekt, objekt, somBool, somTabell, somTall, somTekst } from '../objekt.ts';
import { arkobjekt } from './arket.ts';
import { betingedeFormater } from './betinget.ts';
import { formater } from './format.ts';
import { type Cellelesing, lesCeller } from './lesing.ts';
import { skrivCeller, skrivFormater } from './skriving.ts';
import { validering } from './validering.ts';

const REKTANGLER = new WeakMap<Objekt, Rektangel>();

/** The cells of an argument that is a range. */
export function somRektangel(verdi: unknown): Rektangel {
  const r = erObjekt(verdi) ? REKTANGLER.get(verdi) : undefined;
  if (r === undefined) throw ugyldigArgument('not a range');
  return r;
}

/** A range of cells on one sheet. */
export function omraade(bok: Bok, ark: Ark, r: Rektangel): Objekt {
  const les = (hva: Cellelesing) => lesbar(() => lesCeller(bok, ark, r, hva));
  const skjult = (sett: Set<number>, fra: number, antall: number, hva: string) => ({
    hent: () => erAlle(sett, fra, antall),
    sett: (v: unknown) => {
      ark.krevAapent(hva);
      const skal = somBool(v, hva);
      for (let n = fra; n < fra + antall; n++) skal ? sett.add(n) : sett.delete(n);
    },
  });
  const objektet = objekt({
    klasse: 'Range',
    egenskaper: {
      address: lesbar(() => `${arknavn(ark.navn)}!${adresse(r)}`),
      rowIndex: lesbar(() => r.rad),
      columnIndex: lesbar(() => r.kolonne),
      rowCount: lesbar(() => r.rader),
      columnCount: lesbar(() => r.kolonner),
      cellCount: lesbar(() => r.rader * r.kolonner),
      valueTypes: les('valueTypes'),
      text: les('text'),
      values: { ...les('values'), sett: (v) => skrivCeller(bok, ark, r, somTabell(v, r.rader, r.kolonner)) },
      formulas: { ...les('formulas'), sett: (v) => skrivCeller(bok, ark, r, somTabell(v, r.rader, r.kolonner)) },
      numberFormat: { ...les('numberFormat'), sett: (v) => skrivFormater(ark, r, somTabell(v, r.rader, r.kolonner)) },
      rowHidden: skjult(ark.skjulteRader, r.rad, r.rader, 'rowHidden'),
      columnHidden: skjult(ark.skjulteKolonner, r.kolonne, r.kolonner, 'columnHidden'),
    },
    barn: {
      worksheet: () => arkobjekt(bok, ark),
      format: () => formater(ark, r),
      dataValidation: () => validering(ark, r),
      conditionalFormats: () => betingedeFormater(ark, r),
    },
    metoder: {
      select: () => {
        if (bok.aktivt !== ark) throw new Excelfeil('InvalidOperation', 'the sheet of the range is not active');
        bok.valgt.set(ark, adresse(r));
      },
      merge: ([bortover]) => {
        ark.krevAapent('merge');
        if (bortover === true) throw new Error('merge(true) is unknown to the fake host');
        ark.slaaSammen(r);
        bok.utdatert();
      },
      clear: ([hva]) => toem(bok, ark, r, hva),
      _ValidateArraySize: ([rader, kolonner]) => {
        if (rader !== r.rader || kolonner !== r.kolonner)
          throw ugyldigArgument(`an array of ${rader} × ${kolonner} for a range of ${r.rader} × ${r.kolonner}`);
      },
      getMergedAreasOrNullObject: () => sammenslaatte(bok, ark, r),
      getRowProperties: ([valg]) => egenskapsliste(valg, 'rowHidden', r.rad, r.rader, ark.skjulteRader),
      getColumnProperties: ([valg]) => egenskapsliste(valg, 'columnHidden', r.kolonne, r.kolonner, ark.skjulteKolonner),
      getCell: ([rad, kolonne]) =>
        omraade(bok, ark, rektangel(r.rad + somTall(rad), r.kolonne + somTall(kolonne), 1, 1)),
      getRange: ([hvor]) => {
        const i = lesAdresse(somTekst(hvor));
        return omraade(bok, ark, rektangel(r.rad + i.rad, r.kolonne + i.kolonne, i.rader, i.kolonner));
      },
      getRow: ([nummer]) => omraade(bok, ark, rektangel(r.rad + somTall(nummer), r.kolonne, 1, r.kolonner)),
      getBoundingRect: ([annet]) => omraade(bok, ark, rundtBegge(r, somRektangel(annet))),
      getEntireColumn: () => omraade(bok, ark, rektangel(0, r.kolonne, STOERSTE_RAD, r.kolonner)),
      getEntireRow: () => omraade(bok, ark, rektangel(r.rad, 0, r.rader, STOERSTE_KOLONNE)),
    },
  });
  REKTANGLER.set(objektet, r);
  return objektet;
}

function rundtBegge(a: Rektangel, b: Rektangel): Rektangel {
  const [rad, kolonne] = [Math.min(a.rad, b.rad), Math.min(a.kolonne, b.kolonne)];
  const [tilRad, tilKolonne] = [
    Math.max(a.rad + a.rader, b.rad + b.rader),
    Math.max(a.kolonne + a.kolonner, b.kolonne + b.kolonner),
  ];
  return rektangel(rad, kolonne, tilRad - rad, tilKolonne - kolonne);
}

function erAlle(sett: ReadonlySet<number>, fra: number, antall: number): boolean | null {
  let skjulte = 0;
  for (const n of sett) if (n >= fra && n < fra + antall) skjulte++;
  return skjulte === 0 ? false : skjulte === antall ? true : null;
}

/** `getRowProperties` and `getColumnProperties`: a line for each, asked for one thing. */
function egenskapsliste(
  valg: unknown,
  navn: 'rowHidden' | 'columnHidden',
  fra: number,
  antall: number,
  skjulte: ReadonlySet<number>,
): unknown {
  if (JSON.stringify(valg) !== JSON.stringify({ [navn]: true }))
    throw new Error(`the fake host gives only ${navn} here: ${JSON.stringify(valg)}`);
  return Array.from({ length: antall }, (_, i) => ({ [navn]: skjulte.has(fra + i) }));
}

function sammenslaatte(bok: Bok, ark: Ark, r: Rektangel): Objekt | null {
  const iOmraadet = ark.sammenslaatte.filter((s) => overlapper(s, r));
  if (iOmraadet.length === 0) return null;
  return objekt({
    klasse: 'RangeAreas',
    egenskaper: {
      areaCount: lesbar(() => iOmraadet.length),
      address: lesbar(() => iOmraadet.map((s) => `${arknavn(ark.navn)}!${adresse(s)}`).join(',')),
    },
    barn: {
      areas: () => objekt({ klasse: 'RangeCollection', elementer: () => iOmraadet.map((s) => omraade(bok, ark, s)) }),
    },
  });
}

function toem(bok: Bok, ark: Ark, r: Rektangel, hva: unknown): void {
  ark.krevAapent('clear');
  if (hva !== undefined && hva !== 'All') throw new Error(`clear(${String(hva)}) is unknown to the fake host`);
  ark.rader.forEach((celler, rad) => {
    celler.forEach((_, kolonne) => {
      if (iRektangel(r, rad, kolonne)) ark.sett(rad, kolonne, undefined);
    });
  });
  for (const noekkel of [...ark.formater.keys()]) {
    const [rad = 0, kolonne = 0] = noekkel.split(':').map(Number);
    if (iRektangel(r, rad, kolonne)) ark.formater.delete(noekkel);
  }
  const utenfor = (o: { readonly omraade: Rektangel }) => !overlapper(o.omraade, r);
  ark.formateringer.splice(0, Number.POSITIVE_INFINITY, ...ark.formateringer.filter(utenfor));
  ark.valideringer.splice(0, Number.POSITIVE_INFINITY, ...ark.valideringer.filter(utenfor));
  ark.betingede.splice(0, Number.POSITIVE_INFINITY, ...ark.betingede.filter(utenfor));
  const beholdt = ark.sammenslaatte.filter((s) => !overlapper(s, r));
  ark.sammenslaatte.splice(0, Number.POSITIVE_INFINITY, ...beholdt);
  bok.utdatert();
}

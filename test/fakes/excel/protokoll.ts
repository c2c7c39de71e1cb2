import { Excelfeil } from './feil.ts';
import { erObjekt, type Objekt } from './objekt.ts';

/** The messages between Microsoft's client library and Excel, as far as they are used. */
export interface Melding {
  readonly Actions: readonly Handling[];
  readonly ObjectPaths: Readonly<Record<string, Objektsti>>;
}

interface Argumenter {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface Handling {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Argumenter;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface Objektsti {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Argumenter;
}

export interface Svar {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const ROT = 1;
const METODE = 3;
const EGENSKAP = 4;
const INDEKS = 5;
const REFERANSE = 6;

const liten = (navn: string) => navn.charAt(0).toLowerCase() + navn.slice(1);
const stor = (navn: string) => navn.charAt(0).toUpperCase() + navn.slice(1);

/** The names Excel's classes keep objects alive under from one request to the next. */
export type Referanser = Map<string, Objekt>;

const BEHOLDES: ReadonlySet<string> = new Set(['Range', 'RangeAreas']);

let nummer = 0;

/** Carries out one request. An error stops it where it is: what was done before stays done, as in Excel. */
export function utfoer(melding: Melding, rot: Objekt, referanser: Referanser): Svar {
  const kjoering = new Kjoering(melding, rot, referanser);
  const resultater: { ActionId: number; Value: unknown }[] = [];
  for (const [nummer, handling] of melding.Actions.entries()) {
    try {
      resultater.push({ ActionId: handling.Id, Value: kjoering.gjoer(handling) });
    } catch (feil) {
      if (!(feil instanceof Excelfeil)) throw feil;
      return {
        Results: resultater,
        Error: {
          Code: feil.kode,
          Message: feil.message,
          Location: kjoering.sted(handling),
          ActionIndex: nummer,
          HttpStatusCode: 400,
        },
      };
    }
  }
  return { Results: resultater };
}

class Kjoering {
  readonly #melding: Melding;
  readonly #rot: Objekt;
  readonly #referanser: Referanser;
  readonly #funnet = new Map<number, Objekt | null>();

  constructor(melding: Melding, rot: Objekt, referanser: Referanser) {
    this.#melding = melding;
    this.#rot = rot;
    this.#referanser = referanser;
  }

  gjoer(h: Handling): unknown {
    const objekt = this.#objekt(h.ObjectPathId);
    if (h.ActionType === 1) return objekt === null ? null : this.#instansier(objekt);
    if (objekt === null) {
      if (h.ActionType === 2 || h.Name === '_KeepReference') return null;
      throw new Error(`${h.Name} on a null object: real Excel may do anything here`);
    }
    if (h.ActionType === 2) return les(objekt, h.QueryInfo?.Select);
    if (h.ActionType === 3) return this.#metode(objekt, h);
    if (h.ActionType === 4) return this.#sett(objekt, h);
    throw new Error(`the action type ${h.ActionType} is unknown to the fake host`);
  }

  sted(h: Handling): string {
    const objekt = this.#funnet.get(h.ObjectPathId);
    return `${objekt?.klasse ?? 'Object'}.${liten(h.Name)}`;
  }

  #instansier(objekt: Objekt): unknown {
    const id = objekt.egenskaper.id;
    const svar: Record<string, unknown> = id === undefined ? {} : { Id: id.hent() };
    if (BEHOLDES.has(objekt.klasse)) {
      svar._ReferenceId = this.#behold(objekt);
    }
    return svar;
  }

  #behold(objekt: Objekt): string {
    const kjent = [...this.#referanser].find(([, beholdt]) => beholdt === objekt);
    if (kjent !== undefined) return kjent[0];
    nummer++;
    this.#referanser.set(`r${nummer}`, objekt);
    return `r${nummer}`;
  }

  #metode(objekt: Objekt, h: Handling): unknown {
    if (h.Name === '_KeepReference') return null;
    if (h.Name === '_RemoveReference') {
      this.#referanser.delete(String(h.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const svar = finnMetode(objekt, h.Name)(this.#argumenter(h.ArgumentInfo));
    if (erObjekt(svar)) throw new Error(`${objekt.klasse}.${h.Name} gives an object, not a value`);
    return svar ?? null;
  }

  #sett(objekt: Objekt, h: Handling): null {
    const egenskap = objekt.egenskaper[liten(h.Name)];
    if (egenskap?.sett === undefined) throw ukjent(objekt, h.Name, 'settable property');
    egenskap.sett(this.#argumenter(h.ArgumentInfo)[0]);
    return null;
  }

  #objekt(id: number): Objekt | null {
    const husket = this.#funnet.get(id);
    if (husket !== undefined) return husket;
    const objekt = this.#finn(id);
    this.#funnet.set(id, objekt);
    return objekt;
  }

  #finn(id: number): Objekt | null {
    const sti = this.#melding.ObjectPaths[String(id)];
    if (sti === undefined) throw new Error(`the request has no object path ${id}`);
    if (sti.ObjectPathType === ROT) return this.#rot;
    if (sti.ObjectPathType === REFERANSE) return this.#referanse(sti.Name);
    const forelder = sti.ParentObjectPathId === undefined ? null : this.#objekt(sti.ParentObjectPathId);
    if (forelder === null) throw new Error(`${sti.Name} of a null object: real Excel may do anything here`);
    const argumenter = this.#argumenter(sti.ArgumentInfo);
    if (sti.ObjectPathType === METODE) return somObjekt(finnMetode(forelder, sti.Name)(argumenter), sti.Name);
    if (sti.ObjectPathType === EGENSKAP) {
      const barn = forelder.barn[liten(sti.Name)];
      if (barn === undefined) throw ukjent(forelder, sti.Name, 'property that is an object');
      return barn();
    }
    if (sti.ObjectPathType === INDEKS) {
      if (forelder.slaaOpp !== undefined) return forelder.slaaOpp(argumenter[0]);
      return somObjekt(finnMetode(forelder, 'GetItem')(argumenter), 'GetItem');
    }
    throw new Error(`the path type ${sti.ObjectPathType} is unknown to the fake host`);
  }

  #referanse(navn: string): Objekt {
    const objekt = this.#referanser.get(navn);
    if (objekt === undefined) throw new Error(`the reference ${navn} has been given back`);
    return objekt;
  }

  #argumenter(info: Argumenter | undefined): readonly unknown[] {
    const referanser = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((verdi, nr) => {
      const id = referanser[nr];
      return typeof id === 'number' && id !== 0 ? this.#objekt(id) : verdi;
    });
  }
}

function finnMetode(objekt: Objekt, navn: string) {
  const metode = objekt.metoder[liten(navn)];
  if (metode === undefined) throw ukjent(objekt, navn, 'method');
  return metode;
}

function somObjekt(verdi: unknown, navn: string): Objekt | null {
  if (verdi === null || erObjekt(verdi)) return verdi;
  throw new Error(`${navn} gives a value, not an object`);
}

function ukjent(objekt: Objekt, navn: string, hva: string): Error {
  return new Error(`the fake host knows no ${hva} ${objekt.klasse}.${liten(navn)}: add it as Excel has it`);
}

/** What a `load` asks for. Without names: every plain property. */
function les(objekt: Objekt, valg: readonly string[] | undefined): unknown {
  const navn = valg ?? Object.keys(objekt.egenskaper);
  if (objekt.elementer !== undefined) {
    const avSamlingen = navn.filter((n) => n in objekt.egenskaper);
    const avElementene = navn.filter((n) => !(n in objekt.egenskaper));
    const elementer = objekt.elementer().map((e) => ({
      ...(les(e, avElementene.length === 0 ? undefined : avElementene) ?? {}),
      ...noekkelFor(e),
    }));
    return { ...lesEgne(objekt, avSamlingen), _Items: elementer };
  }
  return lesEgne(objekt, navn);
}

/** The key that the client library addresses a collection's object by afterwards. */
function noekkelFor(objekt: Objekt): Record<string, unknown> {
  const noekkel = objekt.egenskaper.id ?? objekt.egenskaper.key ?? objekt.egenskaper.name;
  return noekkel === undefined ? {} : { Id: noekkel.hent() };
}

function lesEgne(objekt: Objekt, navn: readonly string[]): Record<string, unknown> {
  const ut: Record<string, unknown> = {};
  const underbarn = new Map<string, string[]>();
  for (const n of navn) {
    const skille = n.indexOf('/');
    if (skille < 0 && n in objekt.barn) underbarn.set(n, underbarn.get(n) ?? []);
    else if (skille < 0) {
      const egenskap = objekt.egenskaper[n];
      if (egenskap === undefined) throw ukjent(objekt, n, 'property');
      ut[stor(n)] = egenskap.hent();
    } else {
      const barn = n.slice(0, skille);
      underbarn.set(barn, [...(underbarn.get(barn) ?? []), n.slice(skille + 1)]);
    }
  }
  for (const [navn, felter] of underbarn) {
    const barn = objekt.barn[navn];
    if (barn === undefined) throw ukjent(objekt, navn, 'property that is an object');
    const barnet = barn();
    ut[stor(navn)] = barnet === null ? null : les(barnet, felter.length === 0 ? undefined : felter);
  }
  return ut;
}

import { Excelfeil } from './feil.ts';
import { Bok } from './modell/bok.ts';
import { arbeidsbok } from './objekter/arbeidsbok.ts';
import { type Melding, type Referanser, type Svar, utfoer } from './protokoll.ts';

/** What Excel on the web takes in one request, and gives in one answer. */
const STOERSTE_MELDING = 5 * 1024 * 1024;

export interface Vertsvar {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Body: Svar | null;
}

/** Excel as the client library sees it: takes requests one at a time, and answers them. */
export class Vert {
  readonly bok: Bok;
  /** Round trips since the start that somebody waited for. */
  turer = 0;
  /** What the library sends on its own afterwards, to give back what was kept. */
  oppryddinger = 0;
  /** The largest request and answer so far, in characters. */
  stoersteForespoersel = 0;
  stoersteSvar = 0;
  /** The user is in the middle of typing in a cell: Excel refuses everything. */
  redigerer = false;
  /** Limits of Excel on the web; the desktop has none. */
  paaNettet = true;
  /** What to do before a request is carried out: tests change things under the product's feet here. */
  foerHver: (tur: number) => void = () => undefined;
  readonly #referanser: Referanser = new Map();

  constructor(bok = new Bok()) {
    this.bok = bok;
  }

  /** Objects that the program has asked Excel to keep, and not given back. */
  get beholdte(): number {
    return this.#referanser.size;
  }

  svar(melding: Melding): Vertsvar {
    if (erOpprydding(melding)) this.oppryddinger++;
    else {
      this.turer++;
      this.foerHver(this.turer);
    }
    if (this.redigerer) return avslag('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    const forespoersel = JSON.stringify(melding).length;
    this.stoersteForespoersel = Math.max(this.stoersteForespoersel, forespoersel);
    if (this.paaNettet && forespoersel > STOERSTE_MELDING)
      return avslag('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const body = utfoer(melding, arbeidsbok(this.bok), this.#referanser);
    const ut = JSON.stringify(body);
    this.stoersteSvar = Math.max(this.stoersteSvar, ut.length);
    if (this.paaNettet && ut.length > STOERSTE_MELDING)
      return avslag('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Body: body };
  }
}

function erOpprydding(melding: Melding): boolean {
  const gjoer = melding.Actions.filter((h) => h.ActionType !== 1);
  return gjoer.length > 0 && gjoer.every((h) => h.Name === '_RemoveReference');
}

function avslag(kode: string, melding: string): Vertsvar {
  const feil = new Excelfeil(kode, melding);
  return { HttpStatusCode: 400, ErrorCode: feil.kode, ErrorMessage: feil.message, Body: null };
}

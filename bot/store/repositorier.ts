import { type Abonnementer, lagAbonnementer } from './abonnementer.ts';
import type { Endringer } from './endringer.ts';
import { type Etterlatte, lagEtterlatte } from './etterlatte.ts';
import { type Exceltilgang, lagExceltilgang } from './exceltilgang.ts';
import { type Frigivelser, lagFrigivelser } from './frigivelser.ts';
import { type Hendelser, lagHendelser } from './hendelser.ts';
import { type Installasjoner, lagInstallasjoner } from './installasjoner.ts';
import { lagRettigheter, type Rettigheter } from './rettigheter.ts';
import { lagRevisjonslogg, type Revisjonslogg } from './revisjon/revisjonslogg.ts';
import { lagMasseutboks, type Masseutboks } from './sammendrag/masseutboks.ts';
import { lagSammendragslager, type Sammendragslager } from './sammendrag/sammendrag.ts';
import { lagSamtaler, type Samtaler } from './samtaler.ts';
import type { Database } from './sql/transaksjon.ts';
import { lagSvarskriving, type Svarskriving } from './svarskriving.ts';
import { lagTilbakemeldinger, type Tilbakemeldinger } from './tilbakemeldinger.ts';
import { lagUtboks, type Utboks } from './utboks.ts';
import { lagVarsler, type Varsler } from './varsler.ts';
import { lagVersjoner } from './versjoner/lag-versjoner.ts';
import type { Portefoljeminne } from './versjoner/portefoljeminne.ts';
import type { Versjoner } from './versjoner/versjoner.ts';

/** Everything that is kept, by what it is about. */
export interface Repositorier {
  readonly versjoner: Versjoner;
  readonly frigivelser: Frigivelser;
  readonly hendelser: Hendelser;
  readonly etterlatte: Etterlatte;
  readonly utboks: Utboks;
  readonly svarskriving: Svarskriving;
  readonly samtaler: Samtaler;
  readonly rettigheter: Rettigheter;
  readonly revisjon: Revisjonslogg;
  readonly abonnementer: Abonnementer;
  readonly sammendrag: Sammendragslager;
  readonly masseutboks: Masseutboks;
  readonly varsler: Varsler;
  readonly tilbakemeldinger: Tilbakemeldinger;
  readonly installasjoner: Installasjoner;
  readonly exceltilgang: Exceltilgang;
}

/** What the repositories need beside the database. */
export interface Omgivelser {
  /** AES-256 keys for tokens at rest: the first encrypts. */
  readonly krypteringsnoekler: readonly Uint8Array[];
  readonly minne: Portefoljeminne;
  readonly endringer: Endringer;
  /** The number of this process among those that are there. */
  readonly eier: number | null;
}

/** The repositories on one database, or inside one transaction. */
export function lagRepositorier(db: Database, omgivelser: Omgivelser): Repositorier {
  const { krypteringsnoekler, minne, eier } = omgivelser;
  return {
    versjoner: lagVersjoner(db, minne),
    frigivelser: lagFrigivelser(db),
    hendelser: lagHendelser(db, omgivelser),
    etterlatte: lagEtterlatte(db),
    utboks: lagUtboks(db, eier),
    svarskriving: lagSvarskriving(db, eier),
    samtaler: lagSamtaler(db),
    rettigheter: lagRettigheter(db),
    revisjon: lagRevisjonslogg(db),
    abonnementer: lagAbonnementer(db),
    sammendrag: lagSammendragslager(db),
    masseutboks: lagMasseutboks(db, eier),
    varsler: lagVarsler(db),
    tilbakemeldinger: lagTilbakemeldinger(db),
    installasjoner: lagInstallasjoner(db, krypteringsnoekler),
    exceltilgang: lagExceltilgang(db),
  };
}

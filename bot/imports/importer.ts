import { createHash } from 'node:crypto';
import { deserialiser, type Portefolje } from '#core';
import type { Problemrad } from '../delivery/index.ts';
import type { Repositorier, Revisjonslinje, Versjon } from '../store/index.ts';
import type { Lest } from './lesing.ts';

/** A dropped workbook that was read. */
export interface Arbeidsbokimport {
  readonly team: string;
  readonly kanal: string;
  readonly bruker: string;
  readonly navn: string;
  readonly innhold: Uint8Array;
  readonly lest: Extract<Lest, { ok: true }>;
  /** The rule that allowed it. */
  readonly regel: string;
}

export interface Importert {
  readonly versjon: Versjon;
  readonly rader: readonly Problemrad[];
  readonly portefolje: Portefolje;
}

/** Keeps the import as a draft version, with the log line. Call in the transaction that also writes the answer. */
export async function lagreImport(r: Repositorier, i: Arbeidsbokimport): Promise<Importert> {
  const portefolje = deserialiser(i.lest.portefolje);
  if (!portefolje.ok) throw new Error(`Den leste porteføljen er ugyldig: ${portefolje.kode} ${portefolje.sti}`);
  const versjon = await r.versjoner.importer({
    portefolje: portefolje.portefolje,
    av: i.bruker,
    team: i.team,
    filer: [
      {
        navn: i.navn,
        sha256: createHash('sha256').update(i.innhold).digest('hex'),
        byte: i.innhold.byteLength,
      },
    ],
    problemer: i.lest.problemer,
    antall: i.lest.antall,
    kommentar: null,
  });
  await r.revisjon.skriv(revisjonslinje(i, versjon.id));
  return { versjon, rader: i.lest.rader, portefolje: portefolje.portefolje };
}

function revisjonslinje({ team, kanal, bruker, regel, lest }: Arbeidsbokimport, versjon: number): Revisjonslinje {
  return {
    team,
    kanal,
    bruker,
    handling: 'import',
    sporring: null,
    selskaper: [],
    utfall: 'tillatt',
    regel,
    dataversjon: versjon,
    detaljer: { problemer: lest.problemer.length, ...lest.antall },
  };
}

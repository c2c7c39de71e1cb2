import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { deserialiser } from '#core';
import { EKSEMPEL_FIL } from '../example/index.ts';
import { lesArbeidsbok } from '../imports/index.ts';
import type { Lager } from '../store/index.ts';

const AV = 'eierblikk';

/** Takes the bundled example into use as version 1, when nothing is there: the first thing anyone asks has an answer. */
export async function saaEksempel(lager: Lager): Promise<boolean> {
  if ((await lager.versjoner.gjeldende()) !== null) return false;
  const innhold = await readFile(EKSEMPEL_FIL);
  const navn = basename(EKSEMPEL_FIL);
  const lest = await lesArbeidsbok(innhold, navn);
  if (!lest.ok) throw new Error(`Eksempelet kan ikke leses: ${lest.melding}`);
  const portefolje = deserialiser(lest.portefolje);
  if (!portefolje.ok) throw new Error(`Eksempelet kan ikke leses: ${portefolje.kode}`);
  const sha256 = createHash('sha256').update(innhold).digest('hex');
  const versjon = await lager.versjoner.importer({
    portefolje: portefolje.portefolje,
    av: AV,
    team: null,
    filer: [{ navn, sha256, byte: innhold.byteLength }],
    problemer: lest.problemer,
    antall: lest.antall,
    kommentar: 'Eksempelet som følger med: tallene i de to rapportene.',
  });
  // Another process that starts at the same time may have been first; its version is the same.
  return (await lager.versjoner.taIBruk(versjon.id, AV, null)).ok;
}

import { visDato } from '#core';
import type { Lesertilgang } from '../../answers/index.ts';
import { loggAvvist } from '../avvisning.ts';
import { ufarlig } from '../meldingstekst.ts';
import { problemerFor } from '../sammendrag/hjem.ts';
import type { Tjenester } from '../tjenester.ts';
import type { Kommando } from './kommando.ts';

/** What is answered from, and whether everything is sent. */
export async function status(t: Tjenester, k: Kommando): Promise<string> {
  const tilgang: Lesertilgang = await t.besvarer.leserFor(k);
  if (!tilgang.ok) {
    await loggAvvist(t, k, 'status', tilgang.regel);
    return tilgang.tekst;
  }
  const { leser } = tilgang;
  const [versjon, antall] = await Promise.all([t.lager.versjoner.hode(leser.versjon), t.lager.utboks.antall()]);
  const filer = versjon?.filer.map((f) => `«${ufarlig(f.navn)}»`).join(', ') ?? '';
  const selskaper = leser.innsyn.portefolje.selskaper.length;
  const venter = antall.venter + antall.sendes + antall.uvisst;
  return [
    `Svarer fra versjon ${leser.versjon}${filer === '' ? '' : ` (${filer})`}, lest ${visDato(t.datoFor(leser.opprettet))}.`,
    `${selskaper} ${selskaper === 1 ? 'bedrift' : 'bedrifter'} kan vises her.`,
    venter === 0 ? 'Alle meldinger er sendt.' : `${venter} meldinger venter på å bli sendt.`,
    ...(await problemerFor(t, k)).map(ufarlig),
  ].join('\n');
}

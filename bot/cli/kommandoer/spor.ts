import { svar, tilJson } from '#core/questions';
import type { Valgverdier } from '../kall.ts';
import { hentPortefolje } from '../portefolje.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { visSvar } from '../visning/svar.ts';
import { somJsonlinje, sporMange } from './spor-mange.ts';

/** Answers one question, or with `--fra` as many as the file has. */
export async function spor(argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const sporsmaal = argumenter.join(' ').trim();
  if (valg.fra === undefined && sporsmaal === '') {
    throw new Bruksfeil('Skriv spørsmålet i anførselstegn: eierblikk spor "Hva var driftsmarginen til Spir i 2020?"');
  }
  if (valg.fra !== undefined && sporsmaal !== '') {
    throw new Bruksfeil('Gi enten et spørsmål eller --fra FIL.jsonl, ikke begge.');
  }
  const idag = valg.dato ?? vert.idag();
  const { innsyn } = await hentPortefolje(valg.data, vert);
  if (valg.fra !== undefined) {
    return sporMange(
      valg.fra,
      innsyn,
      idag,
      vert,
      valg.json ? somJsonlinje : (id, tekst, s) => `── ${id}: ${tekst}\n\n${visSvar(s, vert.bredde)}\n`,
    );
  }
  const s = svar(sporsmaal, innsyn, { idag });
  await vert.skriv(valg.json ? `${JSON.stringify({ id: null, ...tilJson(s) })}\n` : visSvar(s, vert.bredde));
  return UTGANG.greit;
}

import { writeFile } from 'node:fs/promises';
import { lagSlackmanifest, skrivSlackmanifest } from '../../../manifest/index.ts';
import { feillinje, lesKonfigurasjon } from '../../config/index.ts';
import type { Valgverdier } from '../kall.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';

/** The public address, when Slack is to call in there: with an app token the bot calls out instead. */
function adressen(): string | null {
  const { EIERBLIKK_ADRESSE, SLACK_APP_TOKEN } = process.env;
  const lest = lesKonfigurasjon({ EIERBLIKK_ADRESSE });
  if (!lest.ok) throw new Bruksfeil(lest.feil.map(feillinje).join(' '));
  const { adresse } = lest.konfigurasjon;
  const socket = SLACK_APP_TOKEN !== undefined && SLACK_APP_TOKEN.trim() !== '';
  if (socket || adresse === null) return null;
  if (!adresse.startsWith('https:')) throw new Bruksfeil('EIERBLIKK_ADRESSE må være en https-adresse som Slack når.');
  return adresse;
}

/** Slack's manifest for this installation: on standard output, or in the file that `--ut` names. */
export async function manifest(argumenter: readonly string[], { ut }: Valgverdier, vert: Vert): Promise<Utgang> {
  if (argumenter.length !== 1 || argumenter[0] !== 'slack') {
    throw new Bruksfeil('Si hvilket manifest: eierblikk manifest slack');
  }
  const adresse = adressen();
  const tekst = skrivSlackmanifest(
    lagSlackmanifest(adresse === null ? { modus: 'socket' } : { modus: 'http', adresse }),
  );
  if (ut === undefined) {
    await vert.skriv(tekst);
    return UTGANG.greit;
  }
  try {
    await writeFile(ut, tekst);
  } catch {
    throw new Bruksfeil(`Kan ikke skrive til «${ut}»: finnes mappen, og har du tilgang?`);
  }
  const hvordan = adresse === null ? 'Socket Mode' : `HTTP til ${adresse}`;
  await vert.skriv(`Skrev ${ut}: Slack-manifestet for ${hvordan}.\n`);
  return UTGANG.greit;
}

import { feillinje, lesKonfigurasjon } from '../../config/index.ts';
import { startTjener, type Tjener } from '../../server/index.ts';
import { lagLogg } from '../../telemetry/index.ts';
import type { Valgverdier } from '../kall.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { portefoljen } from './portefoljen.ts';

function hilsen({ adresse, modus }: Tjener): string {
  const hvor = modus === null ? `Åpne ${adresse} og prøv boten.` : `Boten svarer i Slack (${adresse}).`;
  return `Eierblikk kjører. ${hvor} Stopp med Ctrl+C.\n`;
}

/** Resolves at the first sign that the process should end. */
function tilSignal(): Promise<void> {
  return new Promise((ferdig) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => ferdig());
  });
}

/** Serves until a signal. Every fault of the configuration is a line of its own. */
async function tjen(vert: Vert): Promise<Utgang> {
  const lest = lesKonfigurasjon(process.env);
  if (!lest.ok) throw new Bruksfeil(lest.feil.map(feillinje).join('\n'));
  for (const advarsel of lest.advarsler) vert.meld(advarsel);
  const signal = tilSignal();
  const logg = lagLogg(
    (linje) => process.stderr.write(linje),
    () => new Date(),
  );
  const oppstart = await startTjener({ konfigurasjon: lest.konfigurasjon, logg });
  if (!oppstart.ok) throw new Bruksfeil(oppstart.melding);
  await vert.skriv(hilsen(oppstart.tjener));
  await signal;
  await oppstart.tjener.stopp();
  return UTGANG.greit;
}

/** The main job: the server. With `--data` or `--dato` the portfolio at a glance instead, and nothing is started. */
export async function start(argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const bareVis = valg.data.length > 0 || valg.dato !== undefined;
  return bareVis ? portefoljen(argumenter, valg, vert) : tjen(vert);
}

import { feillinje, type Konfigurasjon, lesKonfigurasjon } from '../../config/index.ts';
import { faarKonsoll, konsollruter } from '../../console/index.ts';
import { excelruter } from '../../excel/index.ts';
import { startTjener, type Tjener } from '../../server/index.ts';
import { lagLogg } from '../../telemetry/index.ts';
import type { Valgverdier } from '../kall.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { portefoljen } from './portefoljen.ts';

function hilsen({ adresse, modus }: Tjener, konfigurasjon: Konfigurasjon): string {
  const uten = faarKonsoll(konfigurasjon)
    ? `Åpne ${adresse} og prøv boten.`
    : `Sett Slacks variabler for å bruke boten (${adresse}).`;
  const hvor = modus === null ? uten : `Boten svarer i Slack (${adresse}).`;
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
  const { konfigurasjon } = lest;
  const signal = tilSignal();
  const logg = lagLogg(
    (linje) => process.stderr.write(linje),
    () => new Date(),
  );
  // Who tries it in a terminal is greeted with the address, and told of faults only.
  const stille = vert.visFramdrift && konfigurasjon.slack === null;
  const oppstart = await startTjener({
    konfigurasjon,
    logg: stille ? { ...logg, info: () => undefined } : logg,
    ekstraruter: (lokal, tjenester) => [...excelruter(konfigurasjon, tjenester), ...konsollruter(konfigurasjon, lokal)],
  });
  if (!oppstart.ok) throw new Bruksfeil(oppstart.melding);
  await vert.skriv(hilsen(oppstart.tjener, konfigurasjon));
  await signal;
  await oppstart.tjener.stopp();
  return UTGANG.greit;
}

/** The main job: the server. With `--data` or `--dato` the portfolio at a glance instead, and nothing is started. */
export async function start(argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const bareVis = valg.data.length > 0 || valg.dato !== undefined;
  return bareVis ? portefoljen(argumenter, valg, vert) : tjen(vert);
}

import { lesKonfigurasjon } from '../../../../bot/config/index.ts';
import { startTjener } from '../../../../bot/server/index.ts';
import { lagLogg } from '../../../../bot/telemetry/index.ts';

// The whole server by its environment, with nothing made easy but the speed: says «klar <adresse>» and works until it is
// killed. What it logs as faults goes to standard error.
const lest = lesKonfigurasjon(process.env);
if (!lest.ok) throw new Error(lest.feil.map((f) => f.melding).join('\n'));
const logg = lagLogg(
  (linje) => process.stderr.write(linje),
  () => new Date(),
);
const oppstart = await startTjener({
  konfigurasjon: lest.konfigurasjon,
  logg: { ...logg, info: () => undefined },
  frister: { opprydding: 250 },
  fartsgrenser: { kanalPerSekund: 1_000, kanalStoet: 1_000, omraadePerMinutt: 1_000_000 },
});
if (!oppstart.ok) throw new Error(oppstart.melding);
process.stdout.write(`klar ${oppstart.tjener.adresse}\n`);
process.once('SIGTERM', () => {
  void oppstart.tjener.stopp().then(() => process.exit(0));
});

import { aapneLager, type Lagervalg } from '../../../../bot/store/index.ts';

// Opens the store and holds it until a line comes, or a signal: «åpnet <skjema>» or «feil <kode> <melding>», then «lukket».
const [slag, sted = ''] = process.argv.slice(2);
const valg: Lagervalg = slag === 'server' ? { slag, url: sted } : { slag: 'innebygd', mappe: sted };
const aapnet = await aapneLager({ lager: valg });
if (!aapnet.ok) {
  process.stdout.write(`feil ${aapnet.feil.kode} ${aapnet.feil.melding}\n`);
} else {
  const { lager } = aapnet;
  const levende = setInterval(() => undefined, 1000);
  process.once('SIGTERM', () => {
    void lager.lukk().then(() => {
      process.stdout.write('lukket\n');
      clearInterval(levende);
    });
  });
  process.stdout.write(`åpnet ${lager.skjemaversjon}\n`);
}

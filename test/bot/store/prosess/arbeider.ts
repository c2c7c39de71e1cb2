import { aapneLager, funnnoekkel, type Lagervalg } from '../../../../bot/store/index.ts';
import { importNummer } from '../eksempelversjon.ts';

// Imports, takes into use, alerts and sends until it is killed, and says each thing when, and only when, it is so.
// «postet» is what Slack would have shown.
const [slag, sted = '', foerste = '0'] = process.argv.slice(2);
const valg: Lagervalg = slag === 'server' ? { slag, url: sted } : { slag: 'innebygd', mappe: sted };
const FRIST_MS = 50;

const si = (...ord: (string | number)[]) => process.stdout.write(`${ord.join(' ')}\n`);

const aapnet = await aapneLager({ lager: valg });
if (!aapnet.ok) throw new Error(aapnet.feil.melding);
const { lager } = aapnet;
await lager.utboks.gjenopprett();
si('klar');
for (let nummer = Number(foerste); ; nummer += 1) {
  const { id, sha256 } = await lager.versjoner.importer(importNummer(nummer, 40));
  si('importert', id, sha256);
  const naa = await lager.versjoner.gjeldende();
  const ibruk = await lager.versjoner.taIBruk(id, 'U1', naa?.id ?? null);
  if (!ibruk.ok) throw new Error(ibruk.feil.melding);
  si('ibruk', ibruk.verdi.id, id);
  const noekkel = funnnoekkel('vta_medfinansiering', 'unikum', '2022');
  await lager.iTransaksjon(async (r) => {
    const varsel = { team: 'T1', kanal: 'C1', versjon: id, noekkel, foer: null, etter: 'brudd' };
    if (!(await r.varsler.fortell(varsel))) return;
    await r.utboks.leggTil({
      noekkel: `varsel:${id}`,
      team: 'T1',
      kanal: 'C1',
      traad: null,
      metode: 'chat.postMessage',
      innhold: { text: `Versjon ${id}` },
    });
  });
  si('lagt', `varsel:${id}`);
  for (const melding of await lager.utboks.ta(3, FRIST_MS)) {
    si('postet', melding.noekkel);
    if (await lager.utboks.sendt(melding, `ts-${melding.id}`)) si('sendt', melding.noekkel);
  }
}

import { aapneLager } from '../../../../bot/store/index.ts';

// Takes an event and a message for an hour, says «holder», and waits to be killed.
const HOUR_MS = 3_600_000;
const aapnet = await aapneLager({ lager: { slag: 'server', url: process.argv[2] ?? '' } });
if (!aapnet.ok) throw new Error(aapnet.feil.melding);
const { hendelser, utboks } = aapnet.lager;
await hendelser.motta({ noekkel: 'hans', team: 'T1', kanal: null, ts: null, innhold: {} }, HOUR_MS);
const melding = { noekkel: 'hans', team: 'T1', kanal: 'C1', traad: null, metode: 'm', innhold: {} };
await utboks.leggTilOgTa(melding, HOUR_MS);
process.stdout.write('holder\n');
setInterval(() => undefined, 1_000);

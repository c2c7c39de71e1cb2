import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IKONFILER } from './ikoner/index.ts';
import {
  LOKALT,
  lagSlackmanifest,
  lagXmlManifest,
  pakketekster,
  rettighetstabell,
  type Sted,
  skrivForentManifest,
  skrivSlackmanifest,
} from './index.ts';

const BRUK = `npm run build:manifest                                       skriver filene som ligger i prosjektet
npm run build:manifest -- ADRESSE                            viser Slack-manifestet for en https-adresse
npm run build:manifest -- excel ADRESSE MAPPE [test]         skriver Excel-manifestene for en https-adresse
`;

const skriv = (navn: string, innhold: string | Uint8Array): void =>
  writeFileSync(new URL(navn, import.meta.url), innhold);

/** The files that are kept beside their source: those that need no address, and those for a developer's own machine. */
function skrivProsjektets(): void {
  skriv('./slack.json', skrivSlackmanifest(lagSlackmanifest({ modus: 'socket' })));
  skriv('./slack-rettigheter.md', rettighetstabell());
  skriv('./excel-lokal.xml', lagXmlManifest(LOKALT));
  skriv('./excel-lokal.json', skrivForentManifest(LOKALT));
  for (const fil of IKONFILER) skriv(`./ikoner/${fil.navn}`, fil.tegn());
}

/** The add-in's manifests for a server, with the files that the app package needs. */
function skrivExcel(sted: Sted, mappe: string): void {
  mkdirSync(mappe, { recursive: true });
  writeFileSync(join(mappe, 'manifest.xml'), lagXmlManifest(sted));
  for (const [navn, innhold] of pakketekster(sted)) writeFileSync(join(mappe, navn), innhold);
}

const [foerste, adresse, mappe, miljoe] = process.argv.slice(2);
if (foerste === undefined) skrivProsjektets();
else if (foerste !== 'excel')
  process.stdout.write(skrivSlackmanifest(lagSlackmanifest({ modus: 'http', adresse: foerste })));
else if (adresse === undefined || mappe === undefined) process.stdout.write(BRUK);
else skrivExcel({ adresse, miljoe: miljoe === 'test' ? 'test' : 'produksjon' }, mappe);

import { writeFileSync } from 'node:fs';
import { lagSlackmanifest, rettighetstabell, skrivSlackmanifest } from './index.ts';

/**
 * Without arguments: writes the emitted files beside their source, the Socket Mode manifest (which needs no address)
 * and the table of scopes. With a public https address: prints the manifest for HTTP delivery to it.
 */
const [adresse] = process.argv.slice(2);
const skriv = (navn: string, innhold: string): void => writeFileSync(new URL(navn, import.meta.url), innhold);

if (adresse === undefined) {
  skriv('./slack.json', skrivSlackmanifest(lagSlackmanifest({ modus: 'socket' })));
  skriv('./slack-rettigheter.md', rettighetstabell());
} else {
  process.stdout.write(skrivSlackmanifest(lagSlackmanifest({ modus: 'http', adresse })));
}

import { writeFileSync } from 'node:fs';
import { lagSlackmanifest, rettighetstabell, skrivSlackmanifest } from './index.ts';

/** Writes the emitted files beside their source: the Socket Mode manifest, which needs no address, and the table of scopes. */
const skriv = (navn: string, innhold: string): void => writeFileSync(new URL(navn, import.meta.url), innhold);

skriv('./slack.json', skrivSlackmanifest(lagSlackmanifest({ modus: 'socket' })));
skriv('./slack-rettigheter.md', rettighetstabell());

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lagFunksjonsdokumenter } from './funksjonsdokumenter.ts';

/** Writes docs/funksjoner from the catalogue, and removes pages of functions that don't exist. */
const MAPPE = fileURLToPath(new URL('../../docs/funksjoner/', import.meta.url));
const dokumenter = lagFunksjonsdokumenter();
mkdirSync(MAPPE, { recursive: true });
for (const fil of readdirSync(MAPPE)) if (!dokumenter.has(fil)) rmSync(`${MAPPE}${fil}`);
for (const [fil, innhold] of dokumenter) writeFileSync(`${MAPPE}${fil}`, innhold);

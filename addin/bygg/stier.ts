import { fileURLToPath } from 'node:url';

/** The folder of the add-in's sources. */
export const ADDIN = fileURLToPath(new URL('..', import.meta.url));

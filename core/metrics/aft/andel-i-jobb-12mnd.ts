import { andelIJobbEtter } from './andel-i-jobb.ts';

export const andelIJobb12mnd = andelIJobbEtter(12);

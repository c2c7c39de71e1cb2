import { andelIJobbEtter } from './andel-i-jobb.ts';

export const andelIJobb6mnd = andelIJobbEtter(6);

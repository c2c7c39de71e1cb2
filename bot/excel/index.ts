import type { Konfigurasjon } from '../config/index.ts';
import type { Rute } from '../server/index.ts';
import type { Tjenester } from '../slack/index.ts';
import { lagApiruter } from './api/ruter.ts';

/** What the server serves under `/excel/`: the add-in's files, and what it may ask of the bot. */
export function excelruter({ adresse }: Pick<Konfigurasjon, 'adresse'>, tjenester: Tjenester): readonly Rute[] {
  return [lagApiruter(adresse, tjenester)];
}

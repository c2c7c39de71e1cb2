import type { Konfigurasjon } from '../config/index.ts';
import type { Rute } from '../server/index.ts';
import type { Tjenester } from '../slack/index.ts';
import { lagApiruter } from './api/ruter.ts';
import { lagFilruter } from './filer/ruter.ts';
import { lagTilleggsfiler } from './filer/tilleggsfiler.ts';

const STANDARDPORT = 3000;

/** Office asks for https also on a developer's own machine. */
function lokaladresse(port: number): string {
  return new URL(`https://localhost:${port === 0 ? STANDARDPORT : port}`).origin;
}

/** What the server serves under `/excel/`: the add-in's files, and what it may ask of the bot. */
export function excelruter(
  { adresse, port }: Pick<Konfigurasjon, 'adresse' | 'port'>,
  tjenester: Tjenester,
): readonly Rute[] {
  // A public address is https; one on this machine may be http, and then Office wants its own.
  const offentlig = adresse?.startsWith('https://') === true ? adresse : null;
  const finn = lagTilleggsfiler(offentlig ?? lokaladresse(port), offentlig === null);
  return [lagApiruter(adresse, tjenester), lagFilruter(finn)];
}

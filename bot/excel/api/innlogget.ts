import type { IncomingMessage } from 'node:http';
import { finnKobling } from '../../pairing/index.ts';
import type { Tjenester } from '../../slack/index.ts';
import type { Exceleier } from '../../store/index.ts';
import { type Apisvar, nekt } from './svar.ts';

/** Who calls, and the rule that allowed it. */
export interface Innlogget {
  readonly noekkelId: number;
  readonly eier: Exceleier;
  readonly regel: string;
}

export type Innlogging =
  | { readonly ok: true; readonly innlogget: Innlogget }
  | { readonly ok: false; readonly svar: Apisvar };

/** Who the key belongs to, and whether that person may import now: a right that is taken away is gone here too. */
export async function loggInn(
  t: Tjenester,
  { headers }: Pick<IncomingMessage, 'headers'>,
  handling: string,
): Promise<Innlogging> {
  const [, noekkel] = /^Bearer +([\w-]{20,200})$/i.exec(headers.authorization ?? '') ?? [];
  const kobling = noekkel === undefined ? null : await finnKobling(t.lager, noekkel);
  if (kobling === null) return { ok: false, svar: nekt('ikke_koblet') };
  const { id, team, kanal, bruker } = kobling;
  const eier = { team, kanal, bruker };
  const avgjoerelse = await t.adgang.avgjoer(eier, 'importer');
  if (avgjoerelse.tillatt) return { ok: true, innlogget: { noekkelId: id, eier, regel: avgjoerelse.regel } };
  const felles = { sporring: null, selskaper: [], utfall: 'avvist', dataversjon: null } as const;
  await t.lager.revisjon.skriv({ ...eier, handling, regel: avgjoerelse.regel, detaljer: { noekkel: id }, ...felles });
  return { ok: false, svar: nekt('ikke_tilgang') };
}

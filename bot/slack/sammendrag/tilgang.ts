import type { Sted } from '../../rights/index.ts';
import { AVSLAGSTEKSTER } from '../../rights/index.ts';
import type { Repositorier, Sammendragsabonnement } from '../../store/index.ts';
import type { Tjenester } from '../tjenester.ts';

export type Tilgangssvar =
  | { readonly ok: true; readonly regel: string }
  | { readonly ok: false; readonly regel: string; readonly tekst: string };

/** Whether somebody may see and change a subscription: its maker, its recipient, or an administrator. */
export async function kanStyre(t: Tjenester, sted: Sted, a: Sammendragsabonnement): Promise<Tilgangssvar> {
  const les = await t.adgang.avgjoer(sted, 'les');
  const egen = a.opprettetAv === sted.bruker || a.adresse === sted.bruker;
  if (les.tillatt && egen && (a.team === sted.team || a.team === '')) return { ok: true, regel: les.regel };
  const styr = await t.adgang.avgjoer(sted, 'administrer');
  return styr.tillatt
    ? { ok: true, regel: styr.regel }
    : { ok: false, regel: styr.regel, tekst: AVSLAGSTEKSTER[styr.regel] };
}

/** A line in the audit log about a subscription. */
export async function loggfoer(
  t: { readonly lager: Pick<Repositorier, 'revisjon'> },
  { team, kanal, bruker }: Sted,
  regel: string,
  hva: string,
  detaljer: Readonly<Record<string, unknown>>,
): Promise<void> {
  const felles = { sporring: null, selskaper: [], utfall: 'tillatt', dataversjon: null } as const;
  await t.lager.revisjon.skriv({
    team,
    kanal,
    bruker,
    handling: 'abonner',
    regel,
    detaljer: { hva, ...detaljer },
    ...felles,
  });
}

import type { Innsyn } from '#core';
import type { Sted } from '../../rights/index.ts';
import { driftsproblemer } from '../../schedule/index.ts';
import type { Sammendragsabonnement } from '../../store/index.ts';
import type { Sammendragspunkt } from '../blocks/index.ts';
import type { Tjenester } from '../tjenester.ts';
import { abonnementslinje } from './meldinger.ts';

const hvor = ({ mottaker, adresse }: Sammendragsabonnement): string =>
  mottaker === 'epost' ? adresse : mottaker === 'bruker' ? 'en direktemelding' : 'en kanal';

/** The summaries that somebody gets or has set up, to be opened, and what an administrator should see. */
export interface EgneSammendrag {
  readonly abonnementer: readonly Sammendragspunkt[];
  /** What goes wrong, for those who can do something about it; nothing for others. */
  readonly problemer: readonly string[];
}

/** What goes wrong with summaries, for those who can do something about it; nothing for others. */
export async function problemerFor(t: Tjenester, sted: Sted): Promise<readonly string[]> {
  const styr = await t.adgang.avgjoer(sted, 'administrer');
  return styr.tillatt ? driftsproblemer(t.lager, t.sammendrag.naa(), hvor) : [];
}

/** One's own first: what one gets, then what one has set up; for an administrator all others after that. */
export async function egneSammendrag(t: Tjenester, sted: Sted, innsyn: Innsyn): Promise<EgneSammendrag> {
  const { team, bruker, kanal } = sted;
  const styr = await t.adgang.avgjoer(sted, 'administrer');
  const naa = t.sammendrag.naa();
  const alle = (await t.lager.sammendrag.liste(null)).filter((a) => a.team === team || a.team === '');
  const naerhet = (a: Sammendragsabonnement): number =>
    a.adresse === bruker || a.kanal === kanal ? 0 : a.opprettetAv === bruker ? 1 : 2;
  const synlige = alle
    .filter((a) => styr.tillatt || naerhet(a) < 2)
    .toSorted((a, b) => naerhet(a) - naerhet(b) || a.id - b.id);
  return {
    abonnementer: synlige.map((a) => ({ id: a.id, linje: abonnementslinje(a, innsyn, naa) })),
    problemer: await problemerFor(t, sted),
  };
}

import type { Innsyn } from '#core';
import type { Sted } from '../../rights/index.ts';
import { driftsproblemer, visAbonnement } from '../../schedule/index.ts';
import type { Sammendragsabonnement } from '../../store/index.ts';
import type { Tjenester } from '../tjenester.ts';

const hvor = ({ mottaker, adresse }: Sammendragsabonnement): string =>
  mottaker === 'epost' ? adresse : mottaker === 'bruker' ? 'en direktemelding' : 'en kanal';

/** What goes wrong with summaries, for those who can do something about it; nothing for others. */
export async function problemerFor(t: Tjenester, sted: Sted): Promise<readonly string[]> {
  const styr = await t.adgang.avgjoer(sted, 'administrer');
  return styr.tillatt ? driftsproblemer(t.lager, t.sammendrag.naa(), hvor) : [];
}

/** The summaries that somebody gets, and what an administrator should see, as lines of the App Home. */
export async function sammendragslinjer(t: Tjenester, sted: Sted, innsyn: Innsyn): Promise<readonly string[]> {
  const { team, kanal } = sted;
  const egne = await t.lager.sammendrag.liste({ team, kanal });
  const problemer = await problemerFor(t, sted);
  return [
    ...egne.map((a) => `Sammendrag ${visAbonnement(a, innsyn, hvor(a), t.sammendrag.naa())}`),
    ...problemer.map((p) => `Krever oppmerksomhet. ${p}`),
  ];
}

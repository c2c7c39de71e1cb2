import { hentFunn, synlighet } from '../alerts/index.ts';
import { loggAvvist } from './avvisning.ts';
import { hjemUtenTilgang } from './blocks/index.ts';
import { egneSammendrag } from './sammendrag/hjem.ts';
import { skrivMinne } from './sammendrag/samhandling.ts';
import type { Tjenester } from './tjenester.ts';
import { varslingsvalg } from './varslingsvalg.ts';
import { visHjem } from './visninger.ts';

/** The App Home: what the user may see of the portfolio, at a glance. */
export async function publiserHjem(t: Tjenester, team: string, bruker: string, kanal: string): Promise<void> {
  const tilgang = await t.besvarer.leserFor({ team, kanal, bruker });
  if (!tilgang.ok) {
    await loggAvvist(t, { team, kanal, bruker }, 'hjem', tilgang.regel);
    await t.slack.kall('views.publish', { user_id: bruker, view: hjemUtenTilgang(tilgang.tekst) });
    return;
  }
  const { leser, regel } = tilgang;
  const varsling = varslingsvalg(t);
  const [funn, abonnementer, sammendrag, versjon] = await Promise.all([
    t.lager.iTransaksjon((r) => hentFunn(r, leser.versjon, varsling)),
    t.lager.abonnementer.iKanal(team, kanal),
    egneSammendrag(t, { team, kanal, bruker }, leser.innsyn),
    t.lager.versjoner.hode(leser.versjon),
  ]);
  const kanSees = await synlighet(leser.versjon, leser.grense, varsling);
  const lest = t.datoFor(leser.opprettet);
  const minne = skrivMinne({ kanal, hjem: true, id: null, utgave: null });
  const visning = visHjem({ leser, funn: funn.filter(kanSees), abonnementer, sammendrag, versjon, lest, minne });
  await t.slack.kall('views.publish', { user_id: bruker, view: visning });
  const felles = { team, kanal, bruker, handling: 'hjem', sporring: null, detaljer: null } as const;
  const selskaper = leser.innsyn.portefolje.selskaper.map((s) => s.id);
  await t.lager.revisjon.skriv({ ...felles, selskaper, utfall: 'tillatt', regel, dataversjon: leser.versjon });
}

import type { App } from '@slack/bolt';
import { AVSLAGSTEKSTER } from '../../rights/index.ts';
import { HANDLING } from '../blocks/index.ts';
import { loggfoer } from '../sammendrag/tilgang.ts';
import type { Tjenester } from '../tjenester.ts';
import { lesTrykk, siTil, type Trykk } from './knapper.ts';

/** «Ja, send meg» and «Nei takk»: only the one who was asked may answer, and only with rights of their own. */
async function svar(t: Tjenester, trykk: Trykk, ja: boolean): Promise<void> {
  const id = Number(trykk.verdi);
  const a = Number.isSafeInteger(id) ? await t.lager.sammendrag.hent(id) : null;
  if (a === null || a.adresse !== trykk.bruker) return siTil(t, trykk, 'Det er ikke du som er spurt.');
  if (a.samtykke !== 'spurt') return siTil(t, trykk, 'Det er svart på dette før.');
  if (!ja) {
    await t.lager.sammendrag.stans(id, 'takket_nei');
    await loggfoer(t, trykk, 'egen:samtykke', 'takket_nei', { abonnement: id });
    return siTil(t, trykk, 'Greit. Du får ingenting.');
  }
  const rett = await t.adgang.avgjoer(trykk, 'les');
  if (!rett.tillatt) return siTil(t, trykk, AVSLAGSTEKSTER[rett.regel]);
  await t.lager.sammendrag.samtykk(id, trykk.kanal, t.sammendrag.naa());
  await loggfoer(t, trykk, rett.regel, 'samtykke', { abonnement: id });
  t.sammendrag.bank();
  const stopp = `«/eierblikk abonner sammendrag slett ${id}»`;
  return siTil(t, trykk, `Du får sammendraget her når tiden er inne. Stopp det når du vil med ${stopp}.`);
}

export function lyttPaaSammendragsknapper(app: App, t: Tjenester): void {
  for (const [id, ja] of [
    [HANDLING.sammendragJa, true],
    [HANDLING.sammendragNei, false],
  ] as const) {
    app.action(id, async ({ ack, body }) => {
      await ack();
      const trykk = lesTrykk(body);
      if (trykk !== null) await svar(t, trykk, ja);
    });
  }
}

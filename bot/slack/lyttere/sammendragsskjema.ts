import type { App } from '@slack/bolt';
import type { PlainTextElement, PlainTextOption } from '@slack/types';
import type { Sted } from '../../rights/index.ts';
import { loggAvvist } from '../avvisning.ts';
import { beskjedmodal, forhaandsmodal, HANDLING, SAMMENDRAGSSKJEMA, somValg, TEKSTER } from '../blocks/index.ts';
import { publiserHjem } from '../publiser-hjem.ts';
import { aapneAbonnement, aapneNytt, skjemaMed } from '../sammendrag/aapne.ts';
import { gjoer, type Sammendragshandling } from '../sammendrag/handlinger.ts';
import { lagre } from '../sammendrag/lagre.ts';
import { foreslaaOmfang } from '../sammendrag/omfangsvalg.ts';
import { lesSamhandling, type Samhandling, skrivMinne } from '../sammendrag/samhandling.ts';
import { lesTilstand, verdierFor } from '../sammendrag/skjemaverdier.ts';
import { finnStyrbart, SKJEMASPRAAK, styrevisning } from '../sammendrag/styrevisning.ts';
import { byttModal } from '../sammendrag/visningskall.ts';
import type { Tjenester } from '../tjenester.ts';

const GJOERBART: ReadonlyMap<string, Sammendragshandling> = new Map(
  (['vis', 'prøv', 'pause', 'gjenoppta', 'slett', 'send-igjen'] as const).map((h) => [`sammendrag_gjoer_${h}`, h]),
);
const { skjema: tekst } = TEKSTER[SKJEMASPRAAK];

async function oppfriskHjem(t: Tjenester, { team, kanal, bruker }: Sted): Promise<void> {
  await publiserHjem(t, team, bruker, kanal);
}

/** Does what a button in the view of a subscription says, by the same way as the command, and shows how it went there. */
async function gjoerIVisning(t: Tjenester, s: Samhandling): Promise<void> {
  const hva = GJOERBART.get(s.handling);
  const id = Number(s.verdi);
  if (hva === undefined || s.modal === null) return;
  const { meldinger } = await gjoer(t, s.sted, id, hva);
  const svar = String(meldinger.at(-1)?.text ?? '');
  const minne = skrivMinne({ ...s.minne, id });
  const visning =
    hva === 'slett'
      ? beskjedmodal(tekst.tittel(String(id)), svar, SKJEMASPRAAK)
      : hva === 'vis' && meldinger.length > 1
        ? forhaandsmodal(id, minne, meldinger, SKJEMASPRAAK)
        : await styrevisning(t, s.sted, s.minne, id, svar);
  await byttModal(t, s.modal, visning);
  if (s.minne.hjem && hva !== 'vis') await oppfriskHjem(t, s.sted);
}

/** Shows the form in place of the subscription, with what it is now. */
async function endre(t: Tjenester, s: Samhandling): Promise<void> {
  if (s.modal === null) return;
  const id = Number(s.verdi);
  const funnet = await finnStyrbart(t, s.sted, id);
  const leser = await t.besvarer.leserFor(s.sted);
  const innsyn = leser.ok ? leser.leser.innsyn : null;
  const visning = funnet.ok
    ? skjemaMed(t, { ...s.minne, id, utgave: funnet.abonnement.utgave }, verdierFor(funnet.abonnement, s.sted, innsyn))
    : beskjedmodal(tekst.tittel(String(id)), funnet.tekst, SKJEMASPRAAK);
  await byttModal(t, s.modal, visning);
}

/** The kind of recipient was changed: the form asks for that one, and keeps all else. */
async function byttMottaker(t: Tjenester, s: Samhandling): Promise<void> {
  const verdier = lesTilstand(s.modal?.state);
  if (s.modal !== null && verdier !== null) await byttModal(t, s.modal, skjemaMed(t, s.minne, verdier));
}

interface Gruppe {
  readonly label: PlainTextElement;
  readonly options: PlainTextOption[];
}

/** What can be chosen among, to somebody who may see it; otherwise nothing. */
async function omfangsvalg(t: Tjenester, body: object): Promise<Gruppe[]> {
  const s = lesSamhandling(body);
  const leser = s === null ? null : await t.besvarer.leserFor(s.sted);
  if (s === null || leser === null || !leser.ok) return [];
  return foreslaaOmfang(s.verdi, leser.leser.innsyn).map(({ tittel, valg }) => ({
    label: { type: 'plain_text' as const, text: tittel },
    options: valg.flatMap((v) => somValg(v) ?? []),
  }));
}

/** Subscriptions to summaries, made and managed in modals. */
export function lyttPaaSammendragsskjema(app: App, t: Tjenester): void {
  const paa = (id: string | RegExp, arbeid: (t: Tjenester, s: Samhandling) => Promise<void>): void => {
    app.action(id, async ({ ack, body }) => {
      await ack();
      const s = lesSamhandling(body);
      if (s !== null) await arbeid(t, s);
    });
  };
  paa(HANDLING.sammendragNytt, async (tt, s) => {
    const nektet = await aapneNytt(tt, s.sted, s.utloeser, s.minne.hjem);
    if (nektet !== null) await loggAvvist(tt, s.sted, 'abonner', nektet);
  });
  paa(HANDLING.sammendragAapne, (tt, s) => aapneAbonnement(tt, s.sted, s.utloeser, s.minne, Number(s.verdi)));
  paa(HANDLING.sammendragGjoer, gjoerIVisning);
  paa(HANDLING.sammendragEndre, endre);
  paa(HANDLING.sammendragTilbake, async (tt, s) => {
    if (s.modal !== null) await byttModal(tt, s.modal, await styrevisning(tt, s.sted, s.minne, Number(s.verdi)));
  });
  paa(SAMMENDRAGSSKJEMA.hvem, byttMottaker);
  app.options(SAMMENDRAGSSKJEMA.hva, async ({ ack, body }) => {
    await ack({ option_groups: await omfangsvalg(t, body) });
  });
  app.view(SAMMENDRAGSSKJEMA.id, async ({ ack, body }) => {
    const s = lesSamhandling(body);
    if (s === null) return ack();
    const lagret = await lagre(t, s);
    if (!lagret.ok) return ack({ response_action: 'errors', errors: { ...lagret.feil } });
    const view = await styrevisning(t, s.sted, s.minne, lagret.id, lagret.beskjed);
    await ack({ response_action: 'update', view });
    if (s.minne.hjem) await oppfriskHjem(t, s.sted);
  });
}

import type { App } from '@slack/bolt';
import * as z from 'zod';
import { erDato, forrigeDag, plussMaaneder, visDato } from '#core';
import { avvis, loggAvvist } from '../avvisning.ts';
import { DEMPINGSSKJEMA, HANDLING } from '../blocks/index.ts';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import { post } from '../lever.ts';
import { vaarTekst } from '../melding.ts';
import { ufarlig } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { dempingsmodal } from '../visninger.ts';
import { lesTrykk, siTil } from './knapper.ts';

const GRUNN_HOEYST = 500;
/** As the audit log names them. */
const HANDLINGER = { kvittert: 'kvitter', utsatt: 'utsett' } as const;

const SkjemaSchema = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    private_metadata: z.string(),
    state: z.object({
      values: z.record(
        z.string(),
        z.record(z.string(), z.object({ value: z.string().nullish(), selected_date: z.string().nullish() })),
      ),
    }),
  }),
});
const DempingSchema = z.object({
  slag: z.enum(['kvittert', 'utsatt']),
  team: z.string(),
  kanal: z.string(),
  traad: z.string().nullable(),
  noekkel: z.string(),
});
type Dempingsvalg = z.infer<typeof DempingSchema>;

async function aapneSkjema(t: Tjenester, body: object, slag: Dempingsvalg['slag']): Promise<void> {
  const trykk = lesTrykk(body);
  if (trykk === null) return;
  const { team, kanal, traad, verdi } = trykk;
  const avgjoerelse = await t.adgang.avgjoer(trykk, 'les');
  if (!avgjoerelse.tillatt) return siTil(t, trykk, await avvis(t, trykk, HANDLINGER[slag], avgjoerelse.regel));
  const valg: Dempingsvalg = { slag, team, kanal, traad, noekkel: verdi };
  // A modal must be opened within three seconds of the press: it can't wait in the outbox.
  const forslag = plussMaaneder(t.idag(), 1);
  const utfall = await t.slack.kall('views.open', {
    trigger_id: trykk.utloeser,
    view: dempingsmodal(slag, JSON.stringify(valg), forslag),
  });
  if (utfall.slag !== 'ok') await siTil(t, trykk, 'Skjemaet åpnet seg ikke. Trykk en gang til.');
}

interface Innsendt {
  readonly valg: Dempingsvalg;
  readonly bruker: string;
  readonly grunn: string;
  readonly til: string | null;
}

function lesSkjema(body: object): Innsendt | null {
  const lest = SkjemaSchema.safeParse(body);
  if (!lest.success) return null;
  const { private_metadata, state } = lest.data.view;
  const felter = Object.values(state.values).flatMap((blokk) => Object.entries(blokk));
  const felt = new Map(felter);
  return {
    valg: DempingSchema.parse(JSON.parse(private_metadata)),
    bruker: lest.data.user.id,
    grunn: (felt.get(DEMPINGSSKJEMA.grunn)?.value ?? '').trim().slice(0, GRUNN_HOEYST),
    til: felt.get(DEMPINGSSKJEMA.til)?.selected_date ?? null,
  };
}

async function demp(t: Tjenester, hendelse: string, { valg, bruker, grunn, til }: Innsendt): Promise<void> {
  const { team, kanal, traad, noekkel, slag } = valg;
  const avgjoerelse = await t.adgang.avgjoer({ team, kanal, bruker }, 'les');
  if (!avgjoerelse.tillatt) return loggAvvist(t, { team, kanal, bruker }, HANDLINGER[slag], avgjoerelse.regel);
  const hva =
    slag === 'kvittert'
      ? `<@${bruker}> kvitterte: ${ufarlig(grunn)}`
      : `<@${bruker}> utsatte til ${til !== null && erDato(til) ? visDato(til) : ''}: ${ufarlig(grunn)}`;
  await t.lager.iTransaksjon(async (r) => {
    await r.varsler.demp({ team, kanal, noekkel, slag, til: slag === 'kvittert' ? null : til, grunn, av: bruker });
    await r.revisjon.skriv({
      team,
      kanal,
      bruker,
      handling: HANDLINGER[slag],
      sporring: null,
      selskaper: [],
      utfall: 'tillatt',
      regel: avgjoerelse.regel,
      dataversjon: null,
      detaljer: { noekkel, til },
    });
    await r.utboks.leggTil(post(`demping:${hendelse}`, { team, kanal, traad }, vaarTekst(hva)));
    await r.hendelser.ferdig(hendelse);
  });
  t.app.avslutt(hendelse);
  t.pumpe.bank();
}

/** «Kvitter» and «Utsett» under an alert, each with a reason. */
export function lyttPaaVarselknapper(app: App, t: Tjenester): void {
  app.action(HANDLING.kvitter, async ({ ack, body }) => {
    await ack();
    await aapneSkjema(t, body, 'kvittert');
  });
  app.action(HANDLING.utsett, async ({ ack, body }) => {
    await ack();
    await aapneSkjema(t, body, 'utsatt');
  });
  app.view(DEMPINGSSKJEMA.id, async ({ ack, body }) => {
    const innsendt = lesSkjema(body);
    if (innsendt === null) return ack();
    const { grunn, til, valg } = innsendt;
    if (grunn === '') {
      return ack({ response_action: 'errors', errors: { [DEMPINGSSKJEMA.grunn]: 'Skriv en grunn.' } });
    }
    const fram = til !== null && erDato(til) && til > forrigeDag(t.idag());
    if (valg.slag === 'utsatt' && !fram) {
      return ack({ response_action: 'errors', errors: { [DEMPINGSSKJEMA.til]: 'Velg en dag fra i dag og framover.' } });
    }
    await ack();
    await demp(t, noekkelFor(body), innsendt);
  });
}

import type { App } from '@slack/bolt';
import * as z from 'zod';
import {
  type DeltFil,
  finnDeltFil,
  hentArbeidsbok,
  type Importert,
  type Lest,
  lagreImport,
  lesIEgenTraad,
} from '../../imports/index.ts';
import { ALT, AVSLAGSTEKSTER, erDirekte } from '../../rights/index.ts';
import type { Revisjonslinje } from '../../store/index.ts';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import { leverSvar, post, utgaaende } from '../lever.ts';
import { bareTekst } from '../melding.ts';
import type { Tjenester } from '../tjenester.ts';
import { visImport } from '../visninger.ts';

const FildelingSchema = z.object({
  team_id: z.string(),
  is_ext_shared_channel: z.boolean().optional(),
  event: z.object({ file_id: z.string(), user_id: z.string(), channel_id: z.string() }),
});

interface Sluppet {
  readonly noekkel: string;
  readonly team: string;
  readonly kanal: string;
  readonly bruker: string;
  readonly fil: DeltFil;
  readonly traad: string | null;
}

function revisjon(
  { team, kanal, bruker }: Sluppet,
  utfall: Revisjonslinje['utfall'],
  regel: string,
  detaljer: unknown,
): Revisjonslinje {
  return {
    team,
    kanal,
    bruker,
    handling: 'import',
    sporring: null,
    selskaper: [],
    utfall,
    regel,
    dataversjon: null,
    detaljer,
  };
}

/** Told to the one who dropped it only: the others haven't asked. */
async function avvis(t: Tjenester, s: Sluppet, regel: string, text: string): Promise<void> {
  const { team, kanal, bruker, noekkel } = s;
  const til = { team, kanal, traad: null };
  const melding = erDirekte(kanal)
    ? post(`import:${noekkel}`, til, bareTekst(text))
    : utgaaende(`import:${noekkel}`, til, {
        varianter: [
          { vei: 'metode', metode: 'chat.postEphemeral', argumenter: { channel: kanal, user: bruker, text } },
        ],
      });
  t.metrikk.tell('importer', 'avvist');
  await leverSvar(t, noekkel, revisjon(s, 'avvist', regel, null), melding);
}

async function siFeil(t: Tjenester, s: Sluppet, regel: string, kode: string, melding: string): Promise<void> {
  t.metrikk.tell('importer', 'feil');
  const ut = post(`import:${s.noekkel}`, s, bareTekst(melding));
  await leverSvar(t, s.noekkel, revisjon(s, 'tillatt', regel, { kode }), ut);
}

/** Another process has read this very file meanwhile: ours is rolled back. */
class AlleredeLest extends Error {}

/** The version, what is said about it, the problem list and the event's end, in one transaction. */
async function lagreOgSi(
  t: Tjenester,
  s: Sluppet,
  regel: string,
  innhold: Buffer,
  lest: Extract<Lest, { ok: true }>,
): Promise<void> {
  const { noekkel, team, kanal, bruker, fil, traad } = s;
  const til = { team, kanal, traad };
  const foer = await t.kilde.leser(ALT);
  const lagring = t.lager.iTransaksjon(async (r) => {
    const importert: Importert = await lagreImport(r, { team, kanal, bruker, navn: fil.navn, innhold, lest, regel });
    const lagt = await r.utboks.leggTil(post(`import:${noekkel}`, til, visImport(importert, foer)));
    if (lagt === null) throw new AlleredeLest();
    if (importert.rader.length > 0) {
      const variant = {
        vei: 'problemliste' as const,
        kanal,
        traad,
        filnavn: `Problemer i ${fil.navn.replace(/\.[^.]+$/, '')}.xlsx`,
        rader: [...importert.rader],
        tekst: 'Problemene celle for celle. Rett dem i din egen fil og slipp den på nytt.',
      };
      await r.utboks.leggTil(utgaaende(`problemer:${noekkel}`, til, { varianter: [variant] }));
    }
    await r.hendelser.ferdig(noekkel);
  });
  await lagring.catch((feil: unknown) => {
    if (!(feil instanceof AlleredeLest)) throw feil;
  });
  t.app.avslutt(noekkel);
  t.metrikk.tell('importer', 'lest');
  t.pumpe.bank();
}

async function taImot(t: Tjenester, s: Sluppet): Promise<void> {
  const avgjoerelse = await t.adgang.avgjoer(s, 'importer');
  if (!avgjoerelse.tillatt) return avvis(t, s, avgjoerelse.regel, AVSLAGSTEKSTER[avgjoerelse.regel]);
  const { regel } = avgjoerelse;
  const hentet = await hentArbeidsbok(t.slack, s.fil);
  if (!hentet.ok) return siFeil(t, s, regel, hentet.kode, hentet.melding);
  const lest = await lesIEgenTraad(hentet.innhold, s.fil.navn);
  if (!lest.ok) return siFeil(t, s, regel, lest.kode, lest.melding);
  await lagreOgSi(t, s, regel, hentet.innhold, lest);
}

/** A file that somebody dropped: workbooks are read, everything else is left alone. */
export function lyttPaaFiler(app: App, t: Tjenester): void {
  app.event('file_shared', async ({ body }) => {
    const lest = FildelingSchema.safeParse(body);
    if (!lest.success) return;
    const { team_id: team, is_ext_shared_channel: delt, event } = lest.data;
    const { file_id, user_id: bruker, channel_id: kanal } = event;
    if (bruker === t.bot.bruker) return;
    if (delt !== undefined) t.adgang.merkDelt(kanal, delt);
    const fil = await finnDeltFil(t.slack, file_id);
    if (fil === null || !fil.erArbeidsbok || fil.bruker === t.bot.bruker) return;
    const traad = fil.meldinger.get(kanal) ?? null;
    await taImot(t, { noekkel: noekkelFor(body), team, kanal, bruker, fil, traad });
  });
}

import type { Receiver } from '@slack/bolt';
import type { Dato } from '#core';
import { sisteOvergang, varsle } from '../alerts/index.ts';
import { lagBesvarer, lagPortefoljekilde, type Portefoljekilde } from '../answers/index.ts';
import { FARTSGRENSER, type Fartsgrenser, lagFart, lagSender, type Slackkall, startPumpe } from '../delivery/index.ts';
import { lagProblembok, stoppLesetraad } from '../imports/index.ts';
import { lagAdgang } from '../rights/index.ts';
import type { Epostdrift } from '../schedule/index.ts';
import type { Lager } from '../store/index.ts';
import type { Logg, Metrikk } from '../telemetry/index.ts';
import { enklere } from './blocks/index.ts';
import { lagBoltlogg } from './boltlogg.ts';
import { lagFasteJobber } from './faste-jobber.ts';
import { noekkelFor } from './hendelsesnoekkel.ts';
import { lyttPaaAvinstallering } from './lyttere/avinstallering.ts';
import { lyttPaaFiler } from './lyttere/filer.ts';
import { lyttPaaForklar } from './lyttere/forklar.ts';
import { lyttPaaHjem } from './lyttere/hjem.ts';
import { lyttPaaImportknapp } from './lyttere/import-knapp.ts';
import { lyttPaaKnapper } from './lyttere/knapper.ts';
import { lyttPaaKommandoer } from './lyttere/kommandoer.ts';
import { lyttPaaMeldinger } from './lyttere/meldinger.ts';
import { lyttPaaSammendragsknapper } from './lyttere/sammendragsknapper.ts';
import { lyttPaaSammendragsskjema } from './lyttere/sammendragsskjema.ts';
import { lyttPaaVarselknapper } from './lyttere/varselknapper.ts';
import { Mottaksapp } from './mottaksapp.ts';
import { lagArbeidsomraade } from './oppslag.ts';
import { lagSammendragsarbeid } from './sammendragsdrift.ts';
import type { Botidentitet, Tjenester } from './tjenester.ts';
import { varslingsvalg } from './varslingsvalg.ts';

export interface Botvalg {
  readonly lager: Lager;
  readonly slack: Slackkall;
  readonly bot: Botidentitet;
  readonly mottaker: Receiver;
  readonly administratorer: readonly string[];
  /** The kommune's own privacy limit, in persons; `null`: the common one. */
  readonly personverngrense: number | null;
  readonly logg: Logg;
  readonly metrikk: Metrikk;
  /** The date of a point in time, where the kommune is. */
  datoFor(tid: Date): Dato;
  naa(): Date;
  readonly frister?: Partial<Frister>;
  readonly fartsgrenser?: Fartsgrenser;
  /** How summaries leave by e-mail; `null`: they don't. */
  readonly epost: Epostdrift | null;
}

/** How long things may take, in milliseconds. Tests make them short. */
export interface Frister {
  /** The work on one event: after this another process takes it up. Longer than a large import takes. */
  readonly hendelse: number;
  /** A message that is being sent: after this nobody knows whether it was. Longer than the slowest call. */
  readonly sending: number;
  /** One call of Slack's: after this it has most likely been lost. */
  readonly kall: number;
  /** How often it is asked what others left unfinished. */
  readonly opprydding: number;
  /** How often alerts are looked through, for snoozes that have run out. */
  readonly varsling: number;
  /** How often it is looked for summaries that are due. */
  readonly planlegging: number;
  /** One summary on its way, from claimed to answered: longer than making the file and the slowest mail server take. */
  readonly sammendrag: number;
}

export const FRISTER: Frister = {
  hendelse: 120_000,
  sending: 45_000,
  kall: 10_000,
  opprydding: 5_000,
  varsling: 300_000,
  planlegging: 15_000,
  sammendrag: 180_000,
};
/** How long what is done is remembered, in days. Slack redelivers for some minutes. */
const HUSK_DAGER = 30;

/** The bot at work on one workspace. */
export interface Bot {
  readonly kilde: Portefoljekilde;
  readonly tjenester: Tjenester;
  start(): Promise<void>;
  /** Takes nothing more in, finishes what is begun, and sends what can be sent. */
  stopp(): Promise<void>;
}

function lyttPaaAlt(app: Mottaksapp, t: Tjenester): void {
  lyttPaaMeldinger(app, t);
  lyttPaaKommandoer(app, t);
  lyttPaaKnapper(app, t);
  lyttPaaImportknapp(app, t);
  lyttPaaVarselknapper(app, t);
  lyttPaaSammendragsknapper(app, t);
  lyttPaaSammendragsskjema(app, t);
  lyttPaaFiler(app, t);
  lyttPaaForklar(app, t);
  lyttPaaHjem(app, t);
  lyttPaaAvinstallering(app, t);
}

/** Puts the bot together: the listeners on Bolt, behind the door that writes event keys, and what they work with. */
export async function lagBot(valg: Botvalg): Promise<Bot> {
  const { lager, slack, bot, mottaker, administratorer, logg, metrikk, datoFor, naa } = valg;
  const frister = { ...FRISTER, ...valg.frister };
  const idag = () => datoFor(naa());
  const feilet = (sted: string) => (feil: unknown) => {
    metrikk.tell('feil', sted);
    logg.feil(sted, feil);
  };
  const adgang = lagAdgang({ lager, omraade: lagArbeidsomraade(slack, bot.team), administratorer });
  const kilde = lagPortefoljekilde(lager, valg.personverngrense);
  const besvarer = lagBesvarer({ lager, adgang, kilde, idag });
  const fart = lagFart(valg.fartsgrenser);
  const arbeid = lagSammendragsarbeid({
    lager,
    slack,
    bot,
    adgang,
    kilde,
    fart,
    omraadePerMinutt: (valg.fartsgrenser ?? FARTSGRENSER).omraadePerMinutt,
    epost: valg.epost,
    planleggMs: frister.planlegging,
    sendefristMs: frister.sammendrag,
    naa,
    meld: (slag, kode) => {
      metrikk.tell('meldinger', slag);
      if (slag !== 'sendt' && slag !== 'senere') logg.advarsel('sammendrag', { slag, kode });
    },
    feilet: feilet('sammendrag'),
  });
  const sender = lagSender({
    utboks: lager.utboks,
    slack,
    fart,
    enklere,
    problembok: lagProblembok,
    meld: (utfall, kode) => {
      metrikk.tell('meldinger', utfall);
      if (utfall === 'feilet') logg.advarsel('melding_feilet', { kode });
    },
  });
  const pumpe = startPumpe({
    utboks: lager.utboks,
    sender,
    gjenopprettMs: frister.opprydding,
    feilet: feilet('pumpe'),
  });
  const app = new Mottaksapp(
    {
      hendelser: lager.hendelser,
      fristMs: frister.hendelse,
      mottatt: (ny) => metrikk.tell('hendelser', ny ? 'ja' : 'nei'),
      feilet: feilet('hendelse'),
    },
    {
      receiver: mottaker,
      authorize: async () => ({ botId: bot.botId, botUserId: bot.bruker, teamId: bot.team }),
      logger: lagBoltlogg(logg),
      deferInitialization: true,
      // Conversations are kept in the database: Bolt's own memory would only grow.
      convoStore: false,
      extendedErrorHandler: true,
    },
  );
  app.error(async ({ error, body }: { readonly error: Error; readonly body: object }) => {
    app.mislykkes(noekkelFor(body));
    feilet('lytter')('original' in error && error.original instanceof Error ? error.original : error);
  });
  await app.init();
  const tjenester: Tjenester = {
    app,
    bot,
    lager,
    adgang,
    kilde,
    besvarer,
    slack,
    sender,
    pumpe,
    sammendrag: { utkast: arbeid.utkast, harEpost: valg.epost !== null, naa, bank: arbeid.bank },
    logg,
    metrikk,
    idag,
    datoFor,
    sendefristMs: frister.sending,
  };
  lyttPaaAlt(app, tjenester);

  const jobber = lagFasteJobber(feilet);
  const varsleSiste = async (): Promise<void> => {
    const overgang = await sisteOvergang(lager);
    if (overgang === null) return;
    const kanaler = await lager.iTransaksjon((r) => varsle(r, overgang, varslingsvalg(tjenester)));
    if (kanaler > 0) pumpe.bank();
  };
  const rydd = async (): Promise<void> => {
    await lager.hendelser.rydd(HUSK_DAGER);
    await lager.utboks.rydd(HUSK_DAGER);
    await lager.samtaler.rydd();
    await lager.exceltilgang.rydd(HUSK_DAGER);
  };
  return {
    kilde,
    tjenester,
    async start() {
      // The first question shouldn't wait for the portfolio to be read.
      await kilde.leser({ selskaper: null, maal: null });
      await mottaker.start();
      jobber.hver(frister.opprydding, 'gjenopptak', async () => {
        await lager.etterlatte.slipp();
        await app.taOppIgjen();
      });
      jobber.hver(frister.varsling, 'varsling', varsleSiste);
      jobber.hver(3_600_000, 'rydding', rydd);
      arbeid.start();
    },
    async stopp() {
      const ferdige = jobber.stopp();
      await mottaker.stop();
      await app.ferdig();
      await ferdige;
      await Promise.all([pumpe.stopp(), arbeid.stopp()]);
      await stoppLesetraad();
    },
  };
}

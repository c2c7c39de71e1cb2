import type { Receiver } from '@slack/bolt';
import { type Konfigurasjon, lagerkonfigurasjon, type Slackvalg } from '../config/index.ts';
import { type Fartsgrenser, lagWebapi, type Slackkall } from '../delivery/index.ts';
import { lagPostmann } from '../mail/index.ts';
import type { Epostdrift } from '../schedule/index.ts';
import {
  type Bot,
  FRISTER,
  type Frister,
  hentIdentitet,
  LOKAL_ADMINISTRATOR,
  LOKAL_LESER,
  LOKALE_KANALER,
  LOKALT_TEAM,
  type Lokalklient,
  LokalMottaker,
  lagBoltlogg,
  lagBot,
  lagHttpmottaker,
  lagSocketmottaker,
  type Tjenester,
} from '../slack/index.ts';
import { aapneLager, type Lager } from '../store/index.ts';
import { type Logg, lagMetrikk, type Metrikk } from '../telemetry/index.ts';
import { avmeldingsrute } from './avmelding.ts';
import { driftsruter } from './driftsruter.ts';
import { type Httptjener, lytt } from './http-tjener.ts';
import { datoIOslo } from './klokke.ts';
import { saaEksempel } from './saa.ts';
import { slackrute } from './slackrute.ts';
import type { Rute } from './svar.ts';

export interface Tjenervalg {
  readonly konfigurasjon: Konfigurasjon;
  readonly logg: Logg;
  readonly naa?: () => Date;
  readonly frister?: Partial<Frister>;
  readonly fartsgrenser?: Fartsgrenser;
  /** What else is served: Excel's files, the console page. It is told of the imitated workspace when there is no real one. */
  ekstraruter?(lokal: Lokalklient | null, tjenester: Tjenester): readonly Rute[];
}

/** The server at work. */
export interface Tjener {
  /** Where it is served, as this machine reaches it. */
  readonly adresse: string;
  /** `null`: no workspace, the imitated one instead. */
  readonly modus: Slackvalg['modus'] | null;
  readonly lokal: Lokalklient | null;
  readonly lager: Lager;
  readonly bot: Bot;
  readonly metrikk: Metrikk;
  /** Stops within ten seconds: nothing more in, what is begun is finished, the database last. */
  stopp(): Promise<void>;
}

export type Oppstart =
  | { readonly ok: true; readonly tjener: Tjener }
  | { readonly ok: false; readonly melding: string };

/** How long requests may take to finish when the server stops, and how long everything may, in milliseconds. */
const LUKKEFRIST_MS = 2_000;
const STOPPFRIST_MS = 8_000;

/** Who letters are from. */
const AVSENDERNAVN = 'Eierblikk';

function epostdrift({ epost, adresse }: Konfigurasjon): Epostdrift | null {
  if (epost === null) return null;
  const { smtpUrl, fra, tilkoblinger, perMinutt } = epost;
  return {
    postmann: lagPostmann({ url: smtpUrl.avsloer(), tilkoblinger }),
    fra: { navn: AVSENDERNAVN, adresse: fra },
    adresse,
    perMinutt,
    tilkoblinger,
  };
}

interface Tilkobling {
  readonly slack: Slackkall;
  readonly mottaker: Receiver;
  readonly rute: Rute | null;
  readonly lokal: Lokalklient | null;
}

function kobleTil(slack: Slackvalg | null, logg: Logg, naa: () => Date, kallfristMs: number): Tilkobling {
  if (slack === null) {
    const lokal = new LokalMottaker();
    return { slack: lokal.slack, mottaker: lokal, rute: null, lokal };
  }
  const webapi = lagWebapi({ token: slack.botToken, apiUrl: slack.apiUrl, fristMs: kallfristMs });
  if (slack.modus === 'socket') {
    return { slack: webapi, mottaker: lagSocketmottaker(slack, lagBoltlogg(logg)), rute: null, lokal: null };
  }
  const { mottaker, taImot } = lagHttpmottaker(slack, lagBoltlogg(logg));
  return { slack: webapi, mottaker, rute: slackrute(taImot, () => naa().getTime()), lokal: null };
}

/** The imitated workspace has one open channel with one reader, so that there is something to see. */
async function aapneLokaltOmraade(lager: Lager): Promise<void> {
  const kanal = LOKALE_KANALER.find((k) => k.navn === 'eierskap')?.id;
  if (kanal === undefined || (await lager.rettigheter.alle(LOKALT_TEAM)).length > 0) return;
  await lager.iTransaksjon(async (r) => {
    await r.rettigheter.settKanalgrense(LOKALT_TEAM, kanal, { selskaper: null, maal: null }, LOKAL_ADMINISTRATOR);
    await r.rettigheter.gi({ team: LOKALT_TEAM, kanal, bruker: LOKAL_LESER, rolle: 'leser' }, LOKAL_ADMINISTRATOR);
  });
}

function identitetsfeil(kode: string, avvist: boolean): string {
  return avvist
    ? `SLACK_BOT_TOKEN ble ikke godtatt av Slack (${kode}). Hent den på nytt under OAuth & Permissions.`
    : `Får ikke kontakt med Slack (${kode}). Sjekk nettet, og at brannmuren slipper ut til slack.com.`;
}

async function iTide(arbeid: Promise<unknown>, ms: number): Promise<void> {
  let frist: NodeJS.Timeout | undefined;
  const ute = new Promise<void>((ferdig) => {
    frist = setTimeout(ferdig, ms);
  });
  await Promise.race([arbeid, ute]).finally(() => clearTimeout(frist));
}

/** Opens the store, meets Slack (or its imitation), and serves. What is wrong outside the program is one line. */
export async function startTjener(valg: Tjenervalg): Promise<Oppstart> {
  const { konfigurasjon, logg, naa = () => new Date(), frister, fartsgrenser } = valg;
  const aapnet = await aapneLager(lagerkonfigurasjon(konfigurasjon));
  if (!aapnet.ok) return { ok: false, melding: aapnet.feil.melding };
  const { lager } = aapnet;
  const avbryt = async (melding: string): Promise<Oppstart> => {
    await lager.lukk();
    return { ok: false, melding };
  };
  if (await saaEksempel(lager)) logg.info('eksempel_tatt_i_bruk');
  const tilkobling = kobleTil(konfigurasjon.slack, logg, naa, frister?.kall ?? FRISTER.kall);
  const { slack, mottaker, rute, lokal } = tilkobling;
  const identitet = await hentIdentitet(slack);
  if (!identitet.ok) return avbryt(identitetsfeil(identitet.kode, identitet.avvist));
  if (lokal !== null) await aapneLokaltOmraade(lager);
  const metrikk = lagMetrikk();
  const bot = await lagBot({
    lager,
    slack,
    bot: identitet.bot,
    mottaker,
    administratorer: [...konfigurasjon.administratorer, ...(lokal === null ? [] : [LOKAL_ADMINISTRATOR])],
    personverngrense: konfigurasjon.personverngrense,
    logg,
    metrikk,
    datoFor: datoIOslo,
    epost: epostdrift(konfigurasjon),
    naa,
    ...(frister === undefined ? {} : { frister }),
    ...(fartsgrenser === undefined ? {} : { fartsgrenser }),
  });
  let oppe = false;
  const drift = driftsruter({ lager, metrikk, erOppe: () => oppe });
  const ruter = [
    drift,
    avmeldingsrute(lager),
    ...(rute === null ? [] : [rute]),
    ...(valg.ekstraruter?.(lokal, bot.tjenester) ?? []),
  ];
  const lytting = await lytt(konfigurasjon, ruter, (feil) => logg.feil('http', feil));
  if (!lytting.ok) {
    await bot.stopp();
    return avbryt(lytting.melding);
  }
  await bot.start();
  oppe = true;
  logg.info('startet', { modus: konfigurasjon.slack?.modus ?? 'lokal', skjema: lager.skjemaversjon });
  return {
    ok: true,
    tjener: {
      adresse: lytting.tjener.adresse,
      modus: konfigurasjon.slack?.modus ?? null,
      lokal,
      lager,
      bot,
      metrikk,
      stopp: () => {
        oppe = false;
        return stopp(lytting.tjener, bot, lager, logg);
      },
    },
  };
}

async function stopp(http: Httptjener, bot: Bot, lager: Lager, logg: Logg): Promise<void> {
  logg.info('stopper');
  await iTide(Promise.all([http.lukk(LUKKEFRIST_MS), bot.stopp()]), STOPPFRIST_MS);
  await lager.lukk();
  logg.info('stoppet');
}

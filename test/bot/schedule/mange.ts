import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lagPortefoljekilde } from '../../../bot/answers/index.ts';
import { Hemmelig } from '../../../bot/config/index.ts';
import { FARTSGRENSER, lagFart, lagWebapi } from '../../../bot/delivery/index.ts';
import { lagPostmann } from '../../../bot/mail/index.ts';
import { ALT } from '../../../bot/rights/index.ts';
import { hentVersjoner, lagSammendragsskriver, lagUtkastkilde, startSammendrag } from '../../../bot/schedule/index.ts';
import { somMeldinger } from '../../../bot/slack/sammendragsdrift.ts';
import { lagNasjonal } from '../../bench/nasjonal.ts';
import { FakeSlack } from '../../fakes/slack/index.ts';
import { FakeSmtp } from '../../fakes/smtp/index.ts';
import { importNummer } from '../store/eksempelversjon.ts';
import { aapne, nyTestbase } from '../store/testbase.ts';
import { proeveskriver } from './proeveskriver.ts';

const KOMMUNER = 357;
/** What Slack takes in a minute (slack-facts: some hundreds; the program's parameter) and what this mail server takes. */
const SLACK_PER_MINUTT = FARTSGRENSER.omraadePerMinutt;
const POST_PER_MINUTT = 300;
const TILKOBLINGER = 10;
const MINUTT_MS = 60_000;
const FRA = new Date('2026-11-30T12:00:00Z');
const KLOKKEN_AATTE = new Date('2026-12-01T07:00:00Z');

export interface Mange {
  /** So many times as fast as in life are the limits, and they alone. */
  readonly skala: number;
  readonly perKommune: number;
  /** The house's own summaries of a company in each kommune; otherwise a line that takes no time to write. */
  readonly ekte: boolean;
}

export interface Resultat {
  readonly mottakere: number;
  readonly levert: number;
  /** How often each recipient was shown something: all 1. */
  readonly ganger: readonly number[];
  readonly tidMs: number;
  /** What the limit alone takes. */
  readonly grenseMs: number;
  /** How many were turned down for going too fast. */
  readonly forFort: number;
  /** How much each of them was, in characters. */
  readonly tegnPerMelding: number;
  /** What is held after the first quarter and at the end, in MB. The fakes forget what they were sent. */
  readonly minneMb: { readonly foer: number; readonly etter: number };
}

setFlagsFromString('--expose-gc');
const samleSoeppel: unknown = runInNewContext('gc');

/** What is really held, in MB: buffers too. */
function heapMb(): number {
  if (typeof samleSoeppel === 'function') samleSoeppel();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

const skrivEkte = lagSammendragsskriver(somMeldinger);
const AAR = 3;

/** What the fakes were sent, counted and forgotten: thousands of whole letters are no leak of the bot's. */
function telleverk(til: 'slack' | 'epost', slack: FakeSlack, smtp: FakeSmtp) {
  const ganger = new Map<string, number>();
  let antall = 0;
  let forFort = 0;
  let byte = 0;
  return {
    ganger,
    tell() {
      const viste =
        til === 'slack'
          ? slack.messages.map((m) => [m.channel, JSON.stringify(m).length] as const)
          : smtp.received.map((m) => [m.to, m.raw.length] as const);
      for (const [mottaker, lengde] of viste) {
        ganger.set(mottaker, (ganger.get(mottaker) ?? 0) + 1);
        byte += lengde;
      }
      antall += viste.length;
      forFort += til === 'slack' ? slack.calls.filter((k) => k.outcome === 'rate_limited').length : smtp.refused.length;
      slack.forget();
      smtp.forget();
      return { antall, forFort, byte };
    },
  };
}

/**
 * 357 kommuner with some recipients each, all due at eight, on a real PostgreSQL against a Slack or a mail server with
 * limits.
 */
export async function sendTilMange(til: 'slack' | 'epost', { skala, perKommune, ekte }: Mange): Promise<Resultat> {
  const mottakere = KOMMUNER * perKommune;
  const base = await nyTestbase();
  const lager = await aapne(base.valg);
  const slack = await FakeSlack.start();
  const smtp = await FakeSmtp.start({
    tls: 'ingen',
    maxConnections: TILKOBLINGER,
    limit: { messages: POST_PER_MINUTT, perMs: MINUTT_MS / skala },
  });
  const team = slack.workspace.team;
  slack.faults.limit('chat.postMessage', SLACK_PER_MINUTT, MINUTT_MS / skala, 'workspace');
  slack.faults.limit('chat.postMessage', 1, 1_000 / skala, 'channel');
  const kanal = (nr: number): string => (til === 'slack' ? `C${String(nr).padStart(6, '0')}` : `m${nr}@kommune.no`);
  for (let nr = 0; nr < mottakere && til === 'slack'; nr++)
    slack.workspace.addChannel({ id: kanal(nr), name: `k${nr}`, kind: 'public' });
  const ny = importNummer(1);
  const { id } = await lager.versjoner.importer(ekte ? { ...ny, portefolje: lagNasjonal(KOMMUNER, AAR, true) } : ny);
  await lager.versjoner.taIBruk(id, 'U1', null);
  await base.sql(
    `insert into eierblikk.abonnement (team, kanal, slag, tidsplan, opprettet_av, mottaker, adresse, omfang, avmelding, gjelder_fra, regnet_til)
     select $1, x.kanal, 'oppsummering', $2, 'U1', $3, x.kanal, jsonb_build_object('slag', 'kommune', 'kommune', 'K' || (x.nr / ${perKommune})),
            'a' || x.nr, $4, $4
     from json_to_recordset($5::json) as x(nr int, kanal text)`,
    [
      team,
      JSON.stringify({ slag: 'virkedag', hver: 'maaned', nummer: 1, klokken: '08:00' }),
      til === 'slack' ? 'kanal' : 'epost',
      FRA,
      JSON.stringify(Array.from({ length: mottakere }, (_, nr) => ({ nr, kanal: kanal(nr) }))),
    ],
  );
  if (til === 'slack') {
    await base.sql(
      `insert into eierblikk.kanalgrense (team, kanal, satt_av) select $1, kanal, 'U1' from eierblikk.abonnement`,
      [team],
    );
  }
  const kilde = lagPortefoljekilde(lager, null);
  const utkast = lagUtkastkilde({
    lager,
    adgang: { avgjoer: async () => ({ tillatt: true, regel: 'rolle:leser', grense: ALT }) },
    kilde,
    skriver: ekte ? skrivEkte : proeveskriver(),
    bot: { team, bruker: 'UBOT' },
  });
  let naa = FRA;
  const feil: unknown[] = [];
  const drift = startSammendrag({
    lager,
    utkast,
    slack: lagWebapi({ token: new Hemmelig(slack.workspace.botToken), apiUrl: slack.apiUrl, fristMs: 10_000 }),
    fart: lagFart({ ...FARTSGRENSER, kanalPerSekund: skala, omraadePerMinutt: SLACK_PER_MINUTT * skala }),
    omraadePerMinutt: SLACK_PER_MINUTT * skala,
    epost: {
      postmann: lagPostmann({ url: smtp.url, tilkoblinger: TILKOBLINGER }),
      fra: { navn: 'Eierblikk', adresse: 'eierblikk@kommune.no' },
      adresse: null,
      perMinutt: POST_PER_MINUTT * skala,
      tilkoblinger: TILKOBLINGER,
    },
    team,
    async gjeldende() {
      const leser = await kilde.leser(ALT);
      return leser === null ? null : { versjon: leser.versjon, innsyn: leser.innsyn };
    },
    versjoner: () => hentVersjoner(lager),
    naa: () => naa,
    planleggMs: 1_000,
    sendefristMs: 60_000,
    pumpe: { hvilMs: 50 },
    feilet: (f) => feil.push(f),
  });
  try {
    // The day before it is reckoned when each is due, as it is in life.
    await drift.runde();

    const verk = telleverk(til, slack, smtp);
    const lengst = (4 * mottakere * MINUTT_MS) / (300 * skala);
    const begynt = performance.now();
    naa = KLOKKEN_AATTE;
    void drift.runde();
    let foer = 0;
    let antall = 0;
    while (feil.length === 0 && antall < mottakere && performance.now() - begynt < lengst) {
      ({ antall } = verk.tell());
      if (foer === 0 && antall > mottakere / 4) foer = heapMb();
      await new Promise((ferdig) => setTimeout(ferdig, 10));
    }
    const tidMs = performance.now() - begynt;
    const etter = heapMb();
    await drift.runde();
    await drift.runde();

    const [levert] = await base.sql("select count(*)::int as antall from eierblikk.kjoering where resultat = 'levert'");
    const { forFort, byte } = verk.tell();
    if (feil.length > 0) throw feil[0];
    return {
      mottakere,
      levert: Number(levert?.antall),
      ganger: [...verk.ganger.values()],
      tegnPerMelding: Math.round(byte / mottakere),
      tidMs,
      grenseMs: (mottakere * MINUTT_MS) / ((til === 'slack' ? SLACK_PER_MINUTT : POST_PER_MINUTT) * skala),
      forFort,
      minneMb: { foer, etter },
    };
  } finally {
    await drift.stopp();
    await slack.stop();
    await smtp.stop();
    await lager.lukk();
    await base.fjern();
  }
}

import { createInterface } from 'node:readline';
import { lagPortefoljekilde } from '../../../../bot/answers/index.ts';
import { lagFart } from '../../../../bot/delivery/index.ts';
import { ALT } from '../../../../bot/rights/index.ts';
import { hentVersjoner, lagUtkastkilde, startSammendrag, type Utkastkilde } from '../../../../bot/schedule/index.ts';
import { aapneLager } from '../../../../bot/store/index.ts';
import { proeveskriver } from '../proeveskriver.ts';

// One of the replicas: works on the time that it is told on standard input, until it is killed. «vist» is what Slack or the
// mail server would have shown, said before anything of it is written down.
const [url = ''] = process.argv.slice(2);
const TEAM = 'T1';
const SENDEFRIST_MS = 300;

const si = (...ord: string[]): void => void process.stdout.write(`${ord.join(' ')}\n`);
const aapnet = await aapneLager({ lager: { slag: 'server', url } });
if (!aapnet.ok) throw new Error(aapnet.feil.melding);
const { lager } = aapnet;
const kilde = lagPortefoljekilde(lager, null);
const ekte = lagUtkastkilde({
  lager,
  adgang: { avgjoer: async () => ({ tillatt: true, regel: 'rolle:leser', grense: ALT }) },
  kilde,
  skriver: proeveskriver(),
  bot: { team: TEAM, bruker: 'UBOT' },
});
/** Each summary carries the name of its run, so that what was shown can be told apart. */
const utkast: Utkastkilde = {
  async lag(oppdrag) {
    const svar = await ekte.lag(oppdrag);
    if (!svar.ok || !('abonnement' in oppdrag && 'tidspunkt' in oppdrag)) return svar;
    const navn = `${oppdrag.abonnement}@${oppdrag.tidspunkt}`;
    return { ...svar, utkast: { ...svar.utkast, emne: navn, meldinger: () => [{ text: navn }] } };
  },
};
let naa = new Date(0);
const kall = async (argumenter: Readonly<Record<string, unknown>>) => {
  si('vist', String(argumenter.text));
  return { slag: 'ok', svar: { ts: '1.1' } } as const;
};
const drift = startSammendrag({
  lager,
  utkast,
  slack: {
    kall: (_, argumenter) => kall(argumenter),
    svarPaaAdresse: (_, melding) => kall(melding),
    lastOpp: ({ kanal }) => kall({ text: kanal }),
    hentFil: async () => ({ ok: false, grunn: 'ikke_tilgjengelig' }),
  },
  fart: lagFart({ kanalPerSekund: 10_000, kanalStoet: 10_000, omraadePerMinutt: 10_000_000 }),
  omraadePerMinutt: 1_000_000,
  epost: {
    postmann: {
      async send(_fra, _til, innhold) {
        si('vist', /^Subject: (.+)\r$/m.exec(innhold.toString('utf8'))?.[1] ?? 'uten emne');
        return { slag: 'sendt' };
      },
      lukk: () => undefined,
    },
    fra: { navn: 'Eierblikk', adresse: 'eierblikk@kommune.no' },
    adresse: null,
    perMinutt: 1_000_000,
    tilkoblinger: 3,
  },
  team: TEAM,
  async gjeldende() {
    kilde.endret();
    const leser = await kilde.leser(ALT);
    return leser === null ? null : { versjon: leser.versjon, innsyn: leser.innsyn };
  },
  versjoner: () => hentVersjoner(lager),
  naa: () => naa,
  planleggMs: 3_600_000,
  sendefristMs: SENDEFRIST_MS,
  pumpe: { hvilMs: 5, forpaktningMs: 150 },
  feilet: (feil) => si('feil', String(feil)),
});

async function venter(): Promise<number> {
  const staa = await Promise.all([lager.masseutboks.stand('sammendrag'), lager.masseutboks.stand('epost')]);
  return staa.reduce((sum, s) => sum + s.venter, 0);
}

/** What is due now, but hasn't been dealt with: another replica has hold of it, or had until it was killed. */
async function modent(): Promise<boolean> {
  const gjeldende = await lager.versjoner.gjeldende();
  return (await lager.sammendrag.modne(naa, gjeldende?.id ?? null, 1)).length > 0;
}

/** In life the next look comes within the minute; here the clock would have gone on by days. */
async function gjoerFerdig(): Promise<void> {
  do {
    await drift.runde();
    while ((await venter()) > 0) {
      drift.bank();
      await lager.utboks.gjenopprett();
      await new Promise((ferdig) => setTimeout(ferdig, 3));
    }
    await drift.runde();
  } while ((await modent()) || (await venter()) > 0);
}

si('klar');
for await (const linje of createInterface({ input: process.stdin })) {
  naa = new Date(linje);
  await gjoerFerdig();
  si('ferdig', linje);
}

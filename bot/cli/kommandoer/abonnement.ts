import { userInfo } from 'node:os';
import { datoI, type Innsyn } from '#core';
import { lagPortefoljekilde } from '../../answers/index.ts';
import { lesEpostadresse } from '../../config/index.ts';
import { ALT } from '../../rights/index.ts';
import {
  driftsproblemer,
  type Lest,
  lagSammendragsskriver,
  lesFormer,
  lesNaar,
  lesOmfang,
  osloTid,
  sendProeve,
  visAbonnement,
  visKjoering,
} from '../../schedule/index.ts';
import { aapneLager, type Lager, type NyttSammendrag, type Sammendragsabonnement } from '../../store/index.ts';
import { databasevalg } from '../databasevalg.ts';
import type { Valgverdier } from '../kall.ts';
import { personverngrensen } from '../personverngrense.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';

const VINDU_TIMER = 72;
const FLEST_KJOERINGER = 20;
const BRUK =
  'Si hva du vil: eierblikk abonnement list, ny, vis, prøv, pause, gjenoppta, historikk, send-igjen eller slett.';

/** The terminal shows the text; nothing is posted. */
const INGEN_MELDINGER = () => [];

/** What a command works with. */
interface Omstendighet {
  readonly lager: Lager;
  /** What is in use; `null`: nothing yet. */
  readonly versjon: number | null;
  readonly innsyn: Innsyn | null;
  readonly valg: Valgverdier;
  readonly naa: Date;
}

function krev<T>(lest: Lest<T>): T {
  if (!lest.ok) throw new Bruksfeil(lest.melding);
  return lest.verdi;
}

const mottaker = ({ adresse }: Sammendragsabonnement): string => adresse;

/** A channel, a user or an e-mail address. The one who has the database may sign up anybody; a person is asked nevertheless. */
function lesMottaker(til: string | undefined): Pick<NyttSammendrag, 'mottaker' | 'adresse' | 'kanal' | 'samtykke'> {
  if (til === undefined) throw new Bruksfeil('Si hvem: --til EPOST, eller kanalens eller brukerens ID i Slack.');
  if (/^[CG][A-Z0-9]{2,}$/.test(til)) return { mottaker: 'kanal', adresse: til, kanal: til, samtykke: 'trengs_ikke' };
  if (/^[UW][A-Z0-9]{2,}$/.test(til)) {
    throw new Bruksfeil('En person i Slack må si ja selv: bruk «/eierblikk abonner sammendrag … til @navn».');
  }
  const epost = lesEpostadresse(til);
  if (epost === null) throw new Bruksfeil(`«${til}» er verken en e-postadresse eller en kanal-ID (C…).`);
  return { mottaker: 'epost', adresse: epost, kanal: epost, samtykke: 'trengs_ikke' };
}

async function loggfoer({ lager }: Omstendighet, hva: string, abonnement: number): Promise<void> {
  await lager.revisjon.skriv({
    team: null,
    kanal: null,
    bruker: userInfo().username,
    handling: 'abonner',
    sporring: null,
    selskaper: [],
    utfall: 'tillatt',
    regel: 'kommandolinje',
    dataversjon: null,
    detaljer: { hva, abonnement },
  });
}

async function ny(o: Omstendighet): Promise<string> {
  const { lager, innsyn, valg, naa } = o;
  if (innsyn === null) throw new Bruksfeil('Ingen arbeidsbok er tatt i bruk ennå.');
  if (valg.naar === undefined) throw new Bruksfeil('Si når: --naar "første virkedag i måneden kl. 08".');
  const nytt: NyttSammendrag = {
    team: '',
    ...lesMottaker(valg.til),
    omfang: krev(lesOmfang(valg.hva ?? '', innsyn)),
    tidsplan: krev(lesNaar(valg.naar)),
    maalform: valg.nynorsk ? 'nn' : 'nb',
    lengde: valg.full ? 'lang' : 'kort',
    former: krev(lesFormer(valg.form ?? '')),
    bareNytt: true,
    vinduTimer: VINDU_TIMER,
    opprettetAv: userInfo().username,
  };
  const id = await lager.sammendrag.opprett(nytt, naa);
  await loggfoer(o, 'nytt', id);
  const a = await lager.sammendrag.hent(id);
  return a === null ? '' : `Nytt abonnement ${visAbonnement(a, innsyn, a.adresse, naa)}.`;
}

async function list({ lager, innsyn, valg, naa }: Omstendighet): Promise<string> {
  const alle = await lager.sammendrag.liste(null);
  const problemer = await driftsproblemer(lager, naa, mottaker);
  if (valg.json) {
    const abonnementer = alle.map(({ avmelding: _, ...a }) => a);
    return JSON.stringify({ abonnementer, problemer });
  }
  return [
    ...(alle.length === 0
      ? ['Ingen abonnerer på sammendrag ennå.']
      : alle.map((a) => visAbonnement(a, innsyn, a.adresse, naa))),
    ...(problemer.length === 0 ? [] : ['', 'Krever oppmerksomhet:', ...problemer.map((p) => `  ${p}`)]),
  ].join('\n');
}

async function forhaandsvis({ innsyn, naa }: Omstendighet, a: Sammendragsabonnement): Promise<string> {
  const { omfang, maalform, lengde } = a;
  const idag = datoI(osloTid(naa));
  const utkast =
    innsyn === null
      ? null
      : await lagSammendragsskriver(INGEN_MELDINGER).skriv({ innsyn, forrige: null, omfang, idag, maalform, lengde });
  if (utkast === null) throw new Bruksfeil('Det er ingenting å vise: bedriftene er ikke i arbeidsboken som er i bruk.');
  return utkast.tekst().trimEnd();
}

async function medEtt(o: Omstendighet, hva: string, a: Sammendragsabonnement): Promise<string> {
  const { lager, versjon, naa, innsyn } = o;
  const { id } = a;
  switch (hva) {
    case 'vis':
    case 'forhåndsvis':
      return `${visAbonnement(a, innsyn, a.adresse, naa)}\n\n${await forhaandsvis(o, a)}`;
    case 'prøv':
    case 'test':
      if (versjon === null) throw new Bruksfeil('Ingen arbeidsbok er tatt i bruk ennå.');
      if (a.samtykke === 'spurt' || a.samtykke === 'nei') throw new Bruksfeil('Mottakeren har ikke sagt ja.');
      await lager.iTransaksjon((r) => sendProeve(r, a, { versjon, team: '', naa }));
      return `En prøve av abonnement ${id} er lagt ut. Den sendes av tjeneren som kjører.`;
    case 'pause':
      await lager.sammendrag.stans(id, 'pause');
      return `Abonnement ${id} er på pause.`;
    case 'gjenoppta':
      if (a.stanset === 'avmeldt' || a.samtykke === 'nei') throw new Bruksfeil('Mottakeren har takket nei.');
      await lager.sammendrag.gjenoppta(id, naa);
      return `Abonnement ${id} går igjen fra nå av.`;
    case 'historikk': {
      const kjoeringer = await lager.sammendrag.historikk(id, FLEST_KJOERINGER);
      return kjoeringer.length === 0 ? `Abonnement ${id} har ikke kjørt ennå.` : kjoeringer.map(visKjoering).join('\n');
    }
    case 'send-igjen': {
      const uviss = (await lager.sammendrag.historikk(id, FLEST_KJOERINGER)).find((k) => k.resultat === 'uvisst');
      if (uviss === undefined) throw new Bruksfeil(`Abonnement ${id} har ingen kjøring som det er uvisst om kom fram.`);
      await lager.sammendrag.sendUvissIgjen(id, uviss.tidspunkt);
      return 'Sendes igjen. Mottakeren kan få den to ganger.';
    }
    case 'slett':
      await lager.sammendrag.slett(id);
      return `Abonnement ${id} er slettet, med historikken.`;
    default:
      throw new Bruksfeil(BRUK);
  }
}

async function utfoer(o: Omstendighet, argumenter: readonly string[]): Promise<string> {
  const [hva = 'list', nummer, ...resten] = argumenter;
  if (resten.length > 0) throw new Bruksfeil(BRUK);
  if (hva === 'list' || hva === 'liste') return list(o);
  if (hva === 'ny') return ny(o);
  if (nummer === undefined || !/^\d{1,9}$/.test(nummer))
    throw new Bruksfeil(`Si hvilket: eierblikk abonnement ${hva} NUMMER.`);
  const a = await o.lager.sammendrag.hent(Number(nummer));
  if (a === null)
    throw new Bruksfeil(`Abonnement ${nummer} finnes ikke. «eierblikk abonnement list» viser dem som finnes.`);
  const svar = await medEtt(o, hva.normalize('NFC'), a);
  await loggfoer(o, hva, a.id);
  return svar;
}

/** Subscriptions to summaries, managed by whoever has the database. */
export async function abonnement(argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  const aapnet = await aapneLager({ lager: databasevalg() });
  if (!aapnet.ok) throw new Bruksfeil(aapnet.feil.melding);
  const { lager } = aapnet;
  try {
    // Opened as the server opens it: what is hidden there is hidden here.
    const leser = await lagPortefoljekilde(lager, personverngrensen()).leser(ALT);
    const { innsyn, versjon } = leser ?? { innsyn: null, versjon: null };
    await vert.skriv(`${await utfoer({ lager, versjon, innsyn, valg, naa: new Date() }, argumenter)}\n`);
    return UTGANG.greit;
  } finally {
    await lager.lukk();
  }
}

import { lesEpostadresse } from '../../config/index.ts';
import { AVSLAGSTEKSTER, erDirekte } from '../../rights/index.ts';
import { type Lest, lesFormer, lesNaar, lesOmfang } from '../../schedule/index.ts';
import type { NyttSammendrag } from '../../store/index.ts';
import type { Kommando } from '../kommando/kommando.ts';
import { post } from '../lever.ts';
import { ufarlig } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { abonnementslinje, invitasjon } from './meldinger.ts';
import { delOenske, type Oenske } from './oenske.ts';
import { loggfoer } from './tilgang.ts';

const VINDU_TIMER = 72;
const BRUKER = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/;

type Mottaker = Pick<NyttSammendrag, 'mottaker' | 'adresse' | 'kanal' | 'samtykke'>;

/** Who is to have it. Somebody else than oneself is asked first; an e-mail is sent by those who may import. */
function lesMottaker(k: Kommando, til: string): Lest<Mottaker> {
  const her: Mottaker = erDirekte(k.kanal)
    ? { mottaker: 'bruker', adresse: k.bruker, kanal: k.kanal, samtykke: 'ja' }
    : { mottaker: 'kanal', adresse: k.kanal, kanal: k.kanal, samtykke: 'trengs_ikke' };
  if (/^(?:|her|denne kanalen)$/i.test(til)) return { ok: true, verdi: her };
  const bruker = /^meg$/i.test(til) ? k.bruker : (BRUKER.exec(til)?.[1] ?? null);
  if (bruker !== null) {
    if (bruker === k.bruker && erDirekte(k.kanal)) return { ok: true, verdi: her };
    return { ok: true, verdi: { mottaker: 'bruker', adresse: bruker, kanal: bruker, samtykke: 'spurt' } };
  }
  const epost = lesEpostadresse(til);
  if (epost === null) return { ok: false, melding: `«${til}» er verken en person (@navn) eller en e-postadresse.` };
  return { ok: true, verdi: { mottaker: 'epost', adresse: epost, kanal: epost, samtykke: 'trengs_ikke' } };
}

async function lesAlt(t: Tjenester, k: Kommando, oenske: Oenske): Promise<Lest<NyttSammendrag>> {
  const leser = await t.besvarer.leserFor(k);
  if (!leser.ok) return { ok: false, melding: leser.tekst };
  const tidsplan = lesNaar(oenske.naar);
  if (!tidsplan.ok) return tidsplan;
  const omfang = lesOmfang(oenske.hva, leser.leser.innsyn);
  if (!omfang.ok) return omfang;
  const former = lesFormer(oenske.former);
  if (!former.ok) return former;
  const mottaker = lesMottaker(k, oenske.til);
  if (!mottaker.ok) return mottaker;
  return {
    ok: true,
    verdi: {
      team: k.team,
      ...mottaker.verdi,
      omfang: omfang.verdi,
      tidsplan: tidsplan.verdi,
      maalform: oenske.maalform,
      lengde: oenske.lengde,
      former: former.verdi,
      bareNytt: true,
      vinduTimer: VINDU_TIMER,
      opprettetAv: k.bruker,
    },
  };
}

/** Makes a subscription from what was written. The answer is a sentence for the one who wrote it. */
export async function nyttAbonnement(t: Tjenester, k: Kommando, tekst: string): Promise<string> {
  const lest = await lesAlt(t, k, delOenske(tekst));
  if (!lest.ok) return ufarlig(lest.melding);
  const nytt = lest.verdi;
  const rett = await t.adgang.avgjoer(k, nytt.mottaker === 'epost' ? 'importer' : 'les');
  if (!rett.tillatt) return AVSLAGSTEKSTER[rett.regel];
  if (nytt.mottaker === 'epost' && !t.sammendrag.harEpost) {
    return 'E-post er ikke satt opp. Sett SMTP_URL på tjeneren først.';
  }
  const id = await t.lager.iTransaksjon(async (r) => {
    const nyId = await r.sammendrag.opprett(nytt, t.sammendrag.naa());
    if (nytt.samtykke === 'spurt') {
      const sted = { team: k.team, kanal: nytt.adresse, traad: null };
      await r.utboks.leggTil(post(`invitasjon:${nyId}`, sted, invitasjon(nyId, nytt, k.bruker)));
    }
    return nyId;
  });
  await loggfoer(t, k, rett.regel, 'nytt', { abonnement: id, mottaker: nytt.mottaker, adresse: nytt.adresse });
  t.pumpe.bank();
  t.sammendrag.bank();
  const abonnement = await t.lager.sammendrag.hent(id);
  if (abonnement === null) return 'Abonnementet ble ikke til. Prøv en gang til.';
  const leser = await t.kilde.leser(rett.grense);
  const linje = abonnementslinje(abonnement, leser?.innsyn ?? null, t.sammendrag.naa());
  const spurt = nytt.samtykke === 'spurt' ? ' Personen er spurt, og får ingenting før svaret er ja.' : '';
  return `Nytt abonnement ${linje}.${spurt} Prøv det med «/eierblikk abonner sammendrag vis ${id}».`;
}

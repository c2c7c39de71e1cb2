import { AVSLAGSTEKSTER, type Sted } from '../../rights/index.ts';
import { type Lest, lesFormer, lesNaar, lesOmfang } from '../../schedule/index.ts';
import type { NyttSammendrag, Omfang } from '../../store/index.ts';
import { loggAvvist } from '../avvisning.ts';
import { erMedI } from '../oppslag.ts';
import type { Tjenester } from '../tjenester.ts';
import { lesMottaker, type Mottaker } from './mottaker.ts';
import type { Oenske } from './oenske.ts';
import { finnesI } from './omfangsvalg.ts';

const VINDU_TIMER = 72;
const UTEN_BOT = 'Eierblikk er ikke med i kanalen. Inviter den dit med «/invite @eierblikk», og prøv igjen.';
const UTEN_SVAR = 'Slack svarte ikke da jeg så etter kanalen. Prøv en gang til.';
const BARE_NOEN = 'Her kan bare noen av målene vises, og et sammendrag bygger på alle.';
const UTEN_EPOST = 'E-post er ikke satt opp. Sett SMTP_URL på tjeneren først.';

type Avvist = Extract<Lest<unknown>, { readonly ok: false }>;

/** The parts of a wish that can be wrong, in the order that they are told of. */
export const OENSKEDELER = ['til', 'naar', 'hva', 'former'] as const;
export type Oenskedel = (typeof OENSKEDELER)[number];

export type Oensket =
  | { readonly ok: true; readonly nytt: NyttSammendrag; readonly regel: string }
  /** What is wrong with each part that can't be used. */
  | { readonly ok: false; readonly feil: Partial<Readonly<Record<Oenskedel, Avvist>>> };

/** Where its figures would be seen: rights are those of the channel that gets it. */
function synesI(sted: Sted, { mottaker, kanal }: Mottaker): Sted {
  return mottaker === 'kanal' ? { ...sted, kanal } : sted;
}

/** Why the recipient can't have it; `null`: it can. Denials are logged. */
async function nektet(t: Tjenester, sted: Sted, mottaker: Mottaker): Promise<Lest<string>> {
  const her = synesI(sted, mottaker);
  if (her.kanal !== sted.kanal) {
    const medlem = await erMedI(t.slack, her.kanal);
    if (medlem !== true) return { ok: false, melding: medlem === null ? UTEN_SVAR : UTEN_BOT };
  }
  const rett = await t.adgang.avgjoer(her, mottaker.mottaker === 'epost' ? 'importer' : 'les');
  if (!rett.tillatt) {
    await loggAvvist(t, her, 'abonner', rett.regel);
    return { ok: false, melding: AVSLAGSTEKSTER[rett.regel] };
  }
  if (mottaker.mottaker === 'epost') {
    return t.sammendrag.harEpost ? { ok: true, verdi: rett.regel } : { ok: false, melding: UTEN_EPOST };
  }
  const seesHer = mottaker.mottaker === 'kanal' || mottaker.kanal === sted.kanal;
  return seesHer && rett.grense.maal !== null ? { ok: false, melding: BARE_NOEN } : { ok: true, verdi: rett.regel };
}

function lesHva(hva: string | Omfang, innsyn: Parameters<typeof lesOmfang>[1]): Lest<Omfang> {
  if (typeof hva === 'string') return lesOmfang(hva, innsyn);
  return finnesI(hva, innsyn)
    ? { ok: true, verdi: hva }
    : { ok: false, melding: 'Det finnes ikke i arbeidsboken som er i bruk. Velg på nytt.' };
}

/** What somebody wants, written or filled in: checked part by part, with the rights that count where it will be seen. */
export async function lesOensket(t: Tjenester, sted: Sted, oenske: Oenske): Promise<Oensket> {
  const [naar, former] = [lesNaar(oenske.naar), lesFormer(oenske.former)];
  const mottaker = lesMottaker(sted, oenske.til);
  const rett: Lest<string> = mottaker.ok ? await nektet(t, sted, mottaker.verdi) : mottaker;
  const leser = await t.besvarer.leserFor(mottaker.ok && rett.ok ? synesI(sted, mottaker.verdi) : sted);
  const hva: Lest<Omfang> = leser.ok ? lesHva(oenske.hva, leser.leser.innsyn) : { ok: false, melding: leser.tekst };
  if (mottaker.ok && rett.ok && naar.ok && hva.ok && former.ok) {
    const nytt: NyttSammendrag = {
      team: sted.team,
      ...mottaker.verdi,
      omfang: hva.verdi,
      tidsplan: naar.verdi,
      maalform: oenske.maalform,
      lengde: oenske.lengde,
      former: former.verdi,
      bareNytt: oenske.bareNytt ?? true,
      vinduTimer: VINDU_TIMER,
      opprettetAv: sted.bruker,
    };
    return { ok: true, nytt, regel: rett.verdi };
  }
  const deler: Readonly<Record<Oenskedel, Lest<unknown>>> = { til: rett, naar, hva, former };
  return {
    ok: false,
    feil: Object.fromEntries(
      OENSKEDELER.flatMap((del) => {
        const lest = deler[del];
        return lest.ok ? [] : [[del, lest]];
      }),
    ),
  };
}

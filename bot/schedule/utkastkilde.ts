import type { Portefoljekilde } from '../answers/index.ts';
import { type Adgang, ALT, erBegrenset } from '../rights/index.ts';
import type { Kanalgrense, Repositorier } from '../store/index.ts';
import type { Oppdrag } from './oppdrag.ts';
import type { Sammendragsskriver, Utkast } from './skriver.ts';

/** Why nothing is shown. Stands in the history. */
export type Utkastfeil = 'uten_tilgang' | 'bare_noen_maal' | 'ingen_data' | 'ingenting_aa_vise';

export type Utkastsvar =
  | { readonly ok: true; readonly utkast: Utkast; readonly regel: string }
  | { readonly ok: false; readonly kode: Utkastfeil; readonly regel: string };

export type Utkastoppdrag = Pick<
  Oppdrag,
  'mottaker' | 'adresse' | 'kanal' | 'omfang' | 'maalform' | 'lengde' | 'versjon' | 'dato' | 'forrige'
> & { readonly team: string };

/** Makes summaries with the rights that the recipient has at the moment. */
export interface Utkastkilde {
  lag(oppdrag: Utkastoppdrag): Promise<Utkastsvar>;
}

export interface Utkastkildevalg {
  readonly lager: Pick<Repositorier, 'rettigheter'>;
  readonly adgang: Pick<Adgang, 'avgjoer'>;
  readonly kilde: Pick<Portefoljekilde, 'versjon'>;
  readonly skriver: Sammendragsskriver;
  /** The bot's own workspace and user. */
  readonly bot: { readonly team: string; readonly bruker: string };
}

/** Recipients of one kommune's summary follow each other, and share it. Each may hold rendered files. */
const FLEST_UTKAST = 24;

type Rett =
  | { readonly ok: true; readonly grense: Kanalgrense; readonly regel: string }
  | { readonly ok: false; readonly kode: Utkastfeil; readonly regel: string };

async function rettFor({ lager, adgang, bot }: Utkastkildevalg, o: Utkastoppdrag): Promise<Rett> {
  // Whoever may make e-mail subscriptions sees everything, and decides what others are sent.
  if (o.mottaker === 'epost') return { ok: true, grense: ALT, regel: 'epost:abonnement' };
  const team = o.team === '' ? bot.team : o.team;
  const { kanal } = o;
  if (o.mottaker === 'bruker') {
    const svar = await adgang.avgjoer({ team, kanal, bruker: o.adresse }, 'les');
    return svar.tillatt
      ? { ok: true, grense: svar.grense, regel: svar.regel }
      : { ok: false, kode: 'uten_tilgang', regel: svar.regel };
  }
  // Nobody asks, so the channel's own rights decide: asked for the bot, only what is wrong with the channel comes first.
  const svar = await adgang.avgjoer({ team, kanal, bruker: bot.bruker }, 'les');
  if (!svar.tillatt && !svar.regel.startsWith('bruker:')) return { ok: false, kode: 'uten_tilgang', regel: svar.regel };
  const grense = await lager.rettigheter.kanalgrense(team, kanal);
  return grense === null
    ? { ok: false, kode: 'uten_tilgang', regel: 'kanal:ingen_tildeling' }
    : { ok: true, grense, regel: 'kanal:abonnement' };
}

function noekkelFor({ omfang, maalform, lengde, versjon, dato, forrige }: Utkastoppdrag, grense: Kanalgrense): string {
  return JSON.stringify([omfang, maalform, lengde, versjon, dato, forrige, erBegrenset(grense) ? grense : null]);
}

export function lagUtkastkilde(valg: Utkastkildevalg): Utkastkilde {
  const { kilde, skriver } = valg;
  const husket = new Map<string, Promise<Utkast | 'ingen_data' | null>>();

  const skriv = async (o: Utkastoppdrag, grense: Kanalgrense): Promise<Utkast | 'ingen_data' | null> => {
    const leser = await kilde.versjon(o.versjon, grense);
    if (leser === null) return 'ingen_data';
    const gammel = o.forrige === null ? null : await kilde.versjon(o.forrige.versjon, grense);
    const forrige = o.forrige === null || gammel === null ? null : { innsyn: gammel.innsyn, dato: o.forrige.dato };
    const { omfang, dato: idag, maalform, lengde } = o;
    return skriver.skriv({ innsyn: leser.innsyn, forrige, omfang, idag, maalform, lengde });
  };

  const hent = (o: Utkastoppdrag, grense: Kanalgrense): Promise<Utkast | 'ingen_data' | null> => {
    const noekkel = noekkelFor(o, grense);
    const kjent = husket.get(noekkel);
    if (kjent !== undefined) {
      // Moved last: what was used longest ago is forgotten first.
      husket.delete(noekkel);
      husket.set(noekkel, kjent);
      return kjent;
    }
    const nytt = skriv(o, grense);
    husket.set(noekkel, nytt);
    nytt.catch(() => husket.delete(noekkel));
    for (const gammel of husket.keys()) {
      if (husket.size <= FLEST_UTKAST) break;
      husket.delete(gammel);
    }
    return nytt;
  };

  return {
    async lag(o) {
      const rett = await rettFor(valg, o);
      if (!rett.ok) return rett;
      const { grense, regel } = rett;
      // A summary may rest on any figure.
      if (grense.maal !== null) return { ok: false, kode: 'bare_noen_maal', regel };
      const utkast = await hent(o, grense);
      if (utkast === 'ingen_data') return { ok: false, kode: 'ingen_data', regel };
      return utkast === null ? { ok: false, kode: 'ingenting_aa_vise', regel } : { ok: true, utkast, regel };
    },
  };
}

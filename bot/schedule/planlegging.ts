import { max } from 'date-fns';
import { datoI, type Fakta, type Forfalt, forfalne, type Innsyn, nesteForfall } from '#core';
import {
  kjoeringsnoekkel,
  type NyKjoering,
  type Repositorier,
  type Sammendragsabonnement,
  type SistLevert,
  type Utgaaende,
} from '../store/index.ts';
import { moeterFor } from './fakta.ts';
import { lagKjoering, type Oppdrag } from './oppdrag.ts';
import { fraOsloTid, osloTid } from './oslotid.ts';
import type { Utkastkilde } from './utkastkilde.ts';

/** What is in use now. */
export interface Gjeldende {
  readonly versjon: number;
  readonly innsyn: Innsyn;
}

export interface Planleggingsvalg {
  /** All or nothing. */
  iTransaksjon<T>(arbeid: (r: Repositorier) => Promise<T>): Promise<T>;
  readonly sammendrag: Repositorier['sammendrag'];
  readonly utkast: Utkastkilde;
  /** The bot's own workspace. */
  readonly team: string;
  gjeldende(): Promise<Gjeldende | null>;
  versjoner(): Promise<Fakta['versjoner']>;
  naa(): Date;
  /** Something went wrong that didn't stop the others. */
  feilet(feil: unknown): void;
}

/** How many subscriptions are dealt with in one transaction. */
const OM_GANGEN = 100;

/** What is to become of one due time. */
interface Avgjort {
  readonly forfalt: Forfalt;
  /** `null`: it is sent. */
  readonly notat: string | null;
}

interface Vurdert {
  readonly abonnement: Sammendragsabonnement;
  /** Until when it has been reckoned. */
  readonly til: Date;
  readonly forrige: Oppdrag['forrige'];
  readonly avgjort: readonly Avgjort[];
  readonly neste: Date | null;
}

interface Runde {
  readonly naa: Date;
  readonly gjeldende: Gjeldende | null;
  readonly versjoner: Fakta['versjoner'];
  readonly sistLevert: ReadonlyMap<number, SistLevert>;
}

async function hvorforIkke(
  v: Planleggingsvalg,
  a: Sammendragsabonnement,
  forrige: Oppdrag['forrige'],
  { naa, gjeldende }: Runde,
): Promise<string | null> {
  if (gjeldende === null) return 'ingen_data';
  const dato = datoI(osloTid(naa));
  try {
    const utkast = await v.utkast.lag({ ...a, versjon: gjeldende.versjon, dato, forrige });
    if (!utkast.ok) return utkast.kode;
    return a.bareNytt && utkast.utkast.ingentingNytt ? 'ingenting_nytt' : null;
  } catch (feil) {
    // Slack can't be asked just now. Whoever sends it asks again, and the others needn't wait.
    v.feilet(feil);
    return null;
  }
}

/** Reads what is due for one subscription; nothing is written. */
async function vurder(v: Planleggingsvalg, a: Sammendragsabonnement, runde: Runde): Promise<Vurdert> {
  const { gjeldende, versjoner } = runde;
  // A clock that was put back, or a replica's that is behind, must not undo what has been reckoned.
  const naa = max([runde.naa, a.regnetTil]);
  const fakta: Fakta = { versjoner, moeter: gjeldende === null ? [] : moeterFor(gjeldende.innsyn, a.omfang) };
  const { tidsplan, vinduTimer } = a;
  const lokalNaa = osloTid(naa);
  // Only a meeting can become due in the past; otherwise what is in the history lies before what has been reckoned.
  const historikk = tidsplan.slag === 'foer_moete' ? await v.sammendrag.kjoertFra(a.id, a.gjelderFra) : [];
  const kjoert = new Set(historikk.map(osloTid));
  const [gjelderFra, regnetTil] = [osloTid(a.gjelderFra), osloTid(a.regnetTil)];
  const alle = forfalne({ tidsplan, gjelderFra, regnetTil, naa: lokalNaa, vinduTimer, kjoert, fakta });
  const sist = runde.sistLevert.get(a.id);
  const forrige = sist === undefined ? null : { versjon: sist.versjon, dato: datoI(osloTid(sist.tidspunkt)) };
  const avgjort: Avgjort[] = [];
  for (const forfalt of alle) {
    const notat = forfalt.utfall === 'kjoer' ? await hvorforIkke(v, a, forrige, runde) : forfalt.utfall;
    avgjort.push({ forfalt, notat });
  }
  const neste = nesteForfall(tidsplan, fakta, lokalNaa);
  return { abonnement: a, til: naa, forrige, avgjort, neste: neste === null ? null : fraOsloTid(neste.tidspunkt) };
}

interface Utkjoering {
  readonly kjoering: NyKjoering;
  readonly meldinger: readonly Utgaaende[];
}

/** The runs that were decided for a subscription, those that are passed over too. */
function kjoeringene(v: Planleggingsvalg, vurdert: Vurdert, { naa, gjeldende }: Runde): Utkjoering[] {
  const { abonnement: a, forrige, avgjort } = vurdert;
  return avgjort.map(({ forfalt, notat }) => {
    const tidspunkt = fraOsloTid(forfalt.tidspunkt);
    const felles = { slag: 'plan', anledning: forfalt.anledninger, tidspunkt } as const;
    if (notat === null && gjeldende !== null) {
      const { versjon } = gjeldende;
      const [frist, dato] = [fraOsloTid(forfalt.frist), datoI(osloTid(naa))];
      return lagKjoering(a, { ...felles, frist, versjon, dato, forrige, team: v.team });
    }
    const versjon = gjeldende?.versjon ?? null;
    const kjoering = { ...felles, abonnement: a.id, resultat: 'hoppet_over', notat, versjon, deler: 0 } as const;
    return { kjoering, meldinger: [] };
  });
}

/** Writes what was decided: the runs, their messages and how far each was reckoned, together. How many messages, and for how many. */
async function skriv(
  r: Repositorier,
  v: Planleggingsvalg,
  vurderte: readonly Vurdert[],
  runde: Runde,
): Promise<{ readonly lagtUt: number; readonly skrevet: number }> {
  const vaare = await r.sammendrag.laas(vurderte.map((x) => x.abonnement));
  const mine = vurderte.filter((x) => vaare.has(x.abonnement.id));
  const alle = mine.flatMap((x) => kjoeringene(v, x, runde));
  const nye = await r.sammendrag.leggKjoeringer(alle.map((x) => x.kjoering));
  const meldinger = alle
    .filter(({ kjoering }) => nye.has(kjoeringsnoekkel(kjoering.abonnement, kjoering.tidspunkt)))
    .flatMap((x) => x.meldinger);
  const lagtUt = meldinger.length === 0 ? 0 : await r.masseutboks.leggTil(meldinger);
  const versjon = runde.gjeldende?.versjon ?? null;
  await r.sammendrag.regnet(mine.map(({ abonnement, til, neste }) => ({ id: abonnement.id, til, neste, versjon })));
  return { lagtUt, skrevet: mine.length };
}

/**
 * Puts what is due in the outbox, once, however many processes do it at the same time and wherever one of them is killed.
 * A due time that isn't sent stands in the history with why. `lagtUt` is told how many messages came, as they come.
 */
export async function planlegg(v: Planleggingsvalg, lagtUt: (antall: number) => void = () => undefined): Promise<void> {
  const grunnlag = { naa: v.naa(), gjeldende: await v.gjeldende(), versjoner: await v.versjoner() };
  const versjon = grunnlag.gjeldende?.versjon ?? null;
  for (;;) {
    const modne = await v.sammendrag.modne(grunnlag.naa, versjon, OM_GANGEN);
    if (modne.length === 0) return;
    const runde: Runde = { ...grunnlag, sistLevert: await v.sammendrag.sistLevert(modne.map((a) => a.id)) };
    const vurderte: Vurdert[] = [];
    for (const a of modne) vurderte.push(await vurder(v, a, runde));
    const ferdig = await v.iTransaksjon((r) => skriv(r, v, vurderte, runde));
    if (ferdig.lagtUt > 0) lagtUt(ferdig.lagtUt);
    // What another process has hold of, it deals with.
    if (modne.length < OM_GANGEN || ferdig.skrevet === 0) return;
  }
}

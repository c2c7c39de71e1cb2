import { datoI, type Fakta, type Forfalt, forfalne, type Innsyn, nesteForfall } from '#core';
import type { Repositorier, Sammendragsabonnement } from '../store/index.ts';
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
const OM_GANGEN = 25;

/** What is to become of one due time. */
interface Avgjort {
  readonly forfalt: Forfalt;
  /** `null`: it is sent. */
  readonly notat: string | null;
}

interface Vurdert {
  readonly abonnement: Sammendragsabonnement;
  readonly forrige: Oppdrag['forrige'];
  readonly avgjort: readonly Avgjort[];
  readonly neste: Date | null;
}

interface Runde {
  readonly naa: Date;
  readonly gjeldende: Gjeldende | null;
  readonly versjoner: Fakta['versjoner'];
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
  const { naa, gjeldende, versjoner } = runde;
  const fakta: Fakta = { versjoner, moeter: gjeldende === null ? [] : moeterFor(gjeldende.innsyn, a.omfang) };
  const { tidsplan, vinduTimer } = a;
  const lokalNaa = osloTid(naa);
  // Only a meeting can become due in the past.
  const historikk = await v.sammendrag.kjoertFra(a.id, tidsplan.slag === 'foer_moete' ? a.gjelderFra : a.regnetTil);
  const kjoert = new Set(historikk.map(osloTid));
  const [gjelderFra, regnetTil] = [osloTid(a.gjelderFra), osloTid(a.regnetTil)];
  const alle = forfalne({ tidsplan, gjelderFra, regnetTil, naa: lokalNaa, vinduTimer, kjoert, fakta });
  const sist = alle.some((f) => f.utfall === 'kjoer') ? await v.sammendrag.sistLevert(a.id) : null;
  const forrige = sist === null ? null : { versjon: sist.versjon, dato: datoI(osloTid(sist.tidspunkt)) };
  const avgjort: Avgjort[] = [];
  for (const forfalt of alle) {
    const notat = forfalt.utfall === 'kjoer' ? await hvorforIkke(v, a, forrige, runde) : forfalt.utfall;
    avgjort.push({ forfalt, notat });
  }
  const neste = nesteForfall(tidsplan, fakta, lokalNaa);
  return { abonnement: a, forrige, avgjort, neste: neste === null ? null : fraOsloTid(neste.tidspunkt) };
}

/** Writes what was decided: the run, its messages and how far it has been reckoned, together. How many runs were put out. */
async function skriv(r: Repositorier, v: Planleggingsvalg, vurdert: Vurdert, runde: Runde): Promise<number> {
  const { abonnement: a, forrige, avgjort, neste } = vurdert;
  const { naa, gjeldende } = runde;
  let lagtUt = 0;
  for (const { forfalt, notat } of avgjort) {
    const tidspunkt = fraOsloTid(forfalt.tidspunkt);
    if (notat === null && gjeldende !== null) {
      const { kjoering, meldinger } = lagKjoering(a, {
        slag: 'plan',
        anledning: forfalt.anledninger,
        tidspunkt,
        frist: fraOsloTid(forfalt.frist),
        versjon: gjeldende.versjon,
        dato: datoI(osloTid(naa)),
        forrige,
        team: v.team,
      });
      if (!(await r.sammendrag.leggKjoering(kjoering))) continue;
      await r.masseutboks.leggTil(meldinger);
      lagtUt += 1;
    } else {
      await r.sammendrag.leggKjoering({
        abonnement: a.id,
        tidspunkt,
        slag: 'plan',
        anledning: forfalt.anledninger,
        resultat: 'hoppet_over',
        notat,
        versjon: gjeldende?.versjon ?? null,
        deler: 0,
      });
    }
  }
  await r.sammendrag.regnet(a.id, naa, neste, gjeldende?.versjon ?? null);
  return lagtUt;
}

/**
 * Puts what is due in the outbox, once, however many processes do it at the same time and wherever one of them is killed.
 * A due time that isn't sent stands in the history with why. How many runs were put out here.
 */
export async function planlegg(v: Planleggingsvalg): Promise<number> {
  const runde: Runde = { naa: v.naa(), gjeldende: await v.gjeldende(), versjoner: await v.versjoner() };
  let lagtUt = 0;
  for (;;) {
    const modne = await v.sammendrag.modne(runde.naa, runde.gjeldende?.versjon ?? null, OM_GANGEN);
    const vurderte: Vurdert[] = [];
    for (const a of modne) vurderte.push(await vurder(v, a, runde));
    const skrevet = await v.iTransaksjon(async (r) => {
      let antall = 0;
      for (const vurdert of vurderte) {
        if (!(await r.sammendrag.laas(vurdert.abonnement))) continue;
        lagtUt += await skriv(r, v, vurdert, runde);
        antall += 1;
      }
      return antall;
    });
    // What another process has hold of, it deals with.
    if (modne.length < OM_GANGEN || skrevet === 0) return lagtUt;
  }
}

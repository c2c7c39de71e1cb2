import { createHash } from 'node:crypto';
import { type Dato, type Innsyn, plussMaaneder } from '#core';
import type { Innhold } from '../delivery/index.ts';
import { erDirekte } from '../rights/index.ts';
import type { Abonnement, Demping, LagretFunn, Repositorier } from '../store/index.ts';
import { type Funnendring, funnendringer } from './endringer.ts';
import { hentFunn } from './funn.ts';

/** What a channel is told: what changed with a version, and what it asked to be reminded of. */
export interface Varselmelding {
  readonly team: string;
  readonly kanal: string;
  readonly versjon: number;
  readonly endringer: readonly Funnendring[];
  /** Findings whose snooze has run out, and that still stand. */
  readonly paaminnelser: readonly LagretFunn[];
}

export interface Varslingsvalg {
  idag(): Dato;
  innsyn(versjon: number): Promise<Innsyn>;
  vis(melding: Varselmelding): Innhold;
}

/** Which version is in use, and which was before it (`null`: none). */
export interface Overgang {
  readonly versjon: number;
  readonly forrige: number | null;
}

/** How far back a snooze that has run out is still remembered, in months. */
const HUSKES_MAANEDER = 1;

function angaar(a: Abonnement, { selskap, regel }: { readonly selskap: string; readonly regel: string }): boolean {
  return (a.selskaper?.includes(selskap) ?? true) && (a.regler?.includes(regel) ?? true);
}

/**
 * The companies that may be spoken of in a channel, or `null` for all. A channel that sees some metrics only, or has
 * lost its rights, is told nothing: a finding may rest on any figure.
 */
async function synligeSelskaper(r: Repositorier, a: Abonnement): Promise<readonly string[] | null> {
  const grense = await r.rettigheter.kanalgrense(a.team, a.kanal);
  if (grense === null) return erDirekte(a.kanal) ? null : [];
  return grense.maal === null ? grense.selskaper : [];
}

async function utgaatte(r: Repositorier, a: Abonnement, idag: Dato, dempet: ReadonlySet<string>): Promise<Demping[]> {
  const nylig = await r.varsler.dempet(a.team, a.kanal, plussMaaneder(idag, -HUSKES_MAANEDER));
  return nylig.filter((d) => d.slag === 'utsatt' && !dempet.has(d.noekkel));
}

async function varsleKanal(
  r: Repositorier,
  a: Abonnement,
  { versjon }: Overgang,
  alle: { readonly endringer: readonly Funnendring[]; readonly gjeldende: readonly LagretFunn[] },
  valg: Varslingsvalg,
): Promise<boolean> {
  const idag = valg.idag();
  const { team, kanal } = a;
  const synlige = await synligeSelskaper(r, a);
  const dempet = new Set((await r.varsler.dempet(team, kanal, idag)).map((d) => d.noekkel));
  const skalSees = (f: { readonly selskap: string; readonly regel: string }) =>
    angaar(a, f) && (synlige?.includes(f.selskap) ?? true);
  const endringer: Funnendring[] = [];
  for (const e of alle.endringer.filter((x) => skalSees(x) && !dempet.has(x.noekkel))) {
    const { noekkel, foer, etter } = e;
    const ny = { team, kanal, versjon, noekkel, foer: foer?.alvor ?? null, etter: etter?.alvor ?? null };
    if (await r.varsler.fortell(ny)) endringer.push(e);
  }
  const paaminnelser: LagretFunn[] = [];
  for (const d of await utgaatte(r, a, idag, dempet)) {
    const funn = alle.gjeldende.find((f) => f.noekkel === d.noekkel && (f.alvor === 'brudd' || f.alvor === 'varsel'));
    if (funn === undefined || !skalSees(funn) || endringer.some((e) => e.noekkel === funn.noekkel)) continue;
    const paaminnet = { team, kanal, versjon, noekkel: `${d.noekkel}#${d.til}`, foer: funn.alvor, etter: funn.alvor };
    if (await r.varsler.fortell(paaminnet)) paaminnelser.push(funn);
  }
  if (endringer.length === 0 && paaminnelser.length === 0) return false;
  const melding = { team, kanal, versjon, endringer, paaminnelser };
  const hva = [...endringer, ...paaminnelser].map((f) => f.noekkel).join('\n');
  const avtrykk = createHash('sha256').update(hva).digest('hex').slice(0, 16);
  await r.utboks.leggTil({
    noekkel: `varsel:${team}:${kanal}:${versjon}:${idag}:${avtrykk}`,
    team,
    kanal,
    traad: null,
    metode: 'chat.postMessage',
    innhold: valg.vis(melding),
  });
  return true;
}

/**
 * Tells every subscribed channel what a version changed, once: whoever writes that it is told, tells, in the same
 * transaction as the outbox. May be run again at any time: what was silenced then and isn't now, is told now. Returns
 * how many channels were told. Call in a transaction.
 */
export async function varsle(r: Repositorier, overgang: Overgang, valg: Varslingsvalg): Promise<number> {
  const abonnementer = await r.abonnementer.aktive('varsel');
  if (abonnementer.length === 0) return 0;
  const { versjon, forrige } = overgang;
  const idag = valg.idag();
  const gjeldende = await hentFunn(r, versjon, () => valg.innsyn(versjon), idag);
  // The first version of all is where the channel begins: everything in it is known, and nothing has happened yet.
  const foer = forrige === null ? gjeldende : await hentFunn(r, forrige, () => valg.innsyn(forrige), idag);
  const alle = { endringer: funnendringer(foer, gjeldende), gjeldende };
  let kanaler = 0;
  for (const a of abonnementer) if (await varsleKanal(r, a, overgang, alle, valg)) kanaler += 1;
  return kanaler;
}

/** What is in use now, and what was before it; `null`: nothing is in use. */
export async function sisteOvergang(r: Pick<Repositorier, 'versjoner'>): Promise<Overgang | null> {
  const [naa, foer] = await r.versjoner.historikk(2);
  return naa === undefined ? null : { versjon: naa.versjon, forrige: foer?.versjon ?? null };
}

import { createHash } from 'node:crypto';
import { type Dato, plussMaaneder } from '#core';
import type { Innhold } from '../delivery/index.ts';
import { ALT, erDirekte } from '../rights/index.ts';
import type { Abonnement, Demping, Kanalgrense, LagretFunn, Repositorier } from '../store/index.ts';
import { type Funnendring, funnendringer } from './endringer.ts';
import { type Funngrunnlag, hentFunn } from './funn.ts';
import { synlighet } from './synlige.ts';

/** What a channel is told: what changed with a version, and what it asked to be reminded of. */
export interface Varselmelding {
  readonly team: string;
  readonly kanal: string;
  readonly versjon: number;
  readonly endringer: readonly Funnendring[];
  /** Findings whose snooze has run out, and that still stand. */
  readonly paaminnelser: readonly LagretFunn[];
}

export interface Varslingsvalg extends Funngrunnlag {
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

/** What may be spoken of in a channel; `null`: nothing, it has lost its rights. */
async function grensenFor(r: Repositorier, a: Abonnement): Promise<Kanalgrense | null> {
  return (await r.rettigheter.kanalgrense(a.team, a.kanal)) ?? (erDirekte(a.kanal) ? ALT : null);
}

async function utgaatte(r: Repositorier, a: Abonnement, idag: Dato, dempet: ReadonlySet<string>): Promise<Demping[]> {
  const nylig = await r.varsler.dempet(a.team, a.kanal, plussMaaneder(idag, -HUSKES_MAANEDER));
  return nylig.filter((d) => d.slag === 'utsatt' && !dempet.has(d.noekkel));
}

async function varsleKanal(
  r: Repositorier,
  a: Abonnement,
  { versjon, forrige }: Overgang,
  alle: { readonly endringer: readonly Funnendring[]; readonly gjeldende: readonly LagretFunn[] },
  valg: Varslingsvalg,
): Promise<boolean> {
  const idag = valg.idag();
  const { team, kanal } = a;
  const grense = await grensenFor(r, a);
  if (grense === null) return false;
  const naa = await synlighet(versjon, grense, valg);
  const foer = forrige === null ? naa : await synlighet(forrige, grense, valg);
  const dempet = new Set((await r.varsler.dempet(team, kanal, idag)).map((d) => d.noekkel));
  const kanSees = (e: Funnendring) => (e.foer === null || foer(e.foer)) && (e.etter === null || naa(e.etter));
  const endringer: Funnendring[] = [];
  for (const e of alle.endringer.filter((x) => angaar(a, x) && kanSees(x) && !dempet.has(x.noekkel))) {
    const { noekkel } = e;
    const ny = { team, kanal, versjon, noekkel, foer: e.foer?.alvor ?? null, etter: e.etter?.alvor ?? null };
    if (await r.varsler.fortell(ny)) endringer.push(e);
  }
  const paaminnelser: LagretFunn[] = [];
  for (const d of await utgaatte(r, a, idag, dempet)) {
    const funn = alle.gjeldende.find((f) => f.noekkel === d.noekkel && (f.alvor === 'brudd' || f.alvor === 'varsel'));
    if (funn === undefined || !angaar(a, funn) || !naa(funn) || endringer.some((e) => e.noekkel === funn.noekkel))
      continue;
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
  const gjeldende = await hentFunn(r, versjon, valg);
  // The first version of all is where the channel begins: everything in it is known, and nothing has happened yet.
  const foer = forrige === null ? gjeldende : await hentFunn(r, forrige, valg);
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

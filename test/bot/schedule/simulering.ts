import { aapne, nyTestbase } from '../store/testbase.ts';
import {
  dagerMellom,
  ellerNesteVirkedag,
  erVirkedagEtterKalenderen,
  foersteVirkedag,
  plussDager,
  ukedagen,
  utc,
} from './fasit.ts';
import { abonnement, kjoerReplikaer, type Steg, taIBruk } from './treaarig.ts';

export interface Simuleringsvalg {
  /** Chance of a kill at a step. */
  readonly krasj: number;
  /** Steps at which everything goes down for some days. */
  readonly nedetider: number;
  /** Plans that come often, beside the usual ones. */
  readonly tett: boolean;
  readonly froe: number;
}

export interface Simuleringsresultat {
  readonly forfall: number;
  readonly levert: number;
  readonly uvisst: number;
  readonly hoppetOver: number;
  readonly drept: number;
  readonly steg: number;
}

/** mulberry32: chance that can be had again. */
function tilfeldighet(froe: number): () => number {
  let a = froe;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const START = '2026-12-01';
const SLUTT = '2029-11-30';
const DOEGN_MS = 86_400_000;
const VINDU_MS = 72 * 3_600_000;

const VERSJONSDAGER = [
  '2027-02-10',
  '2027-06-16',
  '2027-12-22',
  '2028-02-29',
  '2028-10-28',
  '2029-03-28',
  '2029-09-03',
];
const MOETEDAGER = ['2027-05-20', '2028-06-08', '2029-05-15'];

interface Regel {
  readonly tekst: string;
  readonly adresse: string;
  readonly bareVirkedager: boolean;
  readonly forfall: readonly Date[];
}

function regler(tett: boolean): Regel[] {
  const dager = dagerMellom(START, SLUTT);
  const kvartal = (dag: string) => ['01', '04', '07', '10'].includes(dag.slice(5, 7));
  // The subscriptions are made on 1 December 2026 at noon.
  const etterStart = (tider: readonly Date[]) => tider.filter((t) => t.getTime() > Date.parse(`${START}T11:00:00Z`));
  const kl = (klokken: string) => (dag: string) => utc(dag, klokken);
  const regel = (tekst: string, adresse: string, bareVirkedager: boolean, forfall: readonly Date[]): Regel => ({
    tekst,
    adresse,
    bareVirkedager,
    forfall: etterStart(forfall),
  });
  return [
    regel('første virkedag i måneden kl. 08', 'C0MAANED', true, foersteVirkedag(dager, () => true).map(kl('08:00'))),
    regel(
      'første virkedag i måneden kl. 08',
      'styret@kommune.no',
      true,
      foersteVirkedag(dager, () => true).map(kl('08:00')),
    ),
    regel('hvert kvartal', 'kvartal@kommune.no', true, foersteVirkedag(dager, kvartal).map(kl('08:00'))),
    regel(
      'den 15. i måneden eller neste virkedag kl. 16.45',
      'C0FEMTENDE',
      true,
      dager.filter((d) => d.endsWith('-15')).map((d) => utc(ellerNesteVirkedag(d), '16:45')),
    ),
    regel('hver søndag kl. 02.30', 'C0NATT', false, dager.filter((d) => ukedagen(d) === 0).map(kl('02:30'))),
    regel(
      'dagen etter ny versjon',
      'C0VERSJON',
      false,
      VERSJONSDAGER.map((d) => utc(plussDager(d, 1), '08:00')),
    ),
    regel(
      'to uker før generalforsamling',
      'gf@kommune.no',
      false,
      MOETEDAGER.map((d) => utc(plussDager(d, -14), '08:00')),
    ),
    ...(tett
      ? [
          regel(
            'hver virkedag kl. 07',
            'daglig@kommune.no',
            true,
            dager.filter(erVirkedagEtterKalenderen).map(kl('07:00')),
          ),
        ]
      : []),
  ];
}

/** Every due time, a day's end after each version, and stretches when nobody is up. */
function lagSteg(alle: readonly Regel[], nedetider: number, tilfeldig: () => number): Steg[] {
  const tider = new Set(alle.flatMap((r) => r.forfall.map((t) => t.getTime())));
  for (const dag of VERSJONSDAGER) tider.add(utc(dag, '15:00').getTime());
  const sortert = [...tider].sort((a, b) => a - b);
  const nede = Array.from({ length: nedetider }, () => {
    const fra = sortert[Math.floor(tilfeldig() * sortert.length)] ?? 0;
    return { fra: fra - 60_000, til: fra + tilfeldig() * 9 * DOEGN_MS };
  });
  // When they come up again it isn't at a due time.
  const opp = nede.map(({ til }) => Math.ceil(til / 60_000) * 60_000 + 60_000);
  return [...new Set([...sortert, ...opp, Date.parse(`${SLUTT}T22:00:00Z`)])]
    .sort((a, b) => a - b)
    .map((ms) => ({ naa: new Date(ms), nede: nede.some(({ fra, til }) => ms >= fra && ms <= til) }));
}

/**
 * Three years from due time to due time, with two replicas on a real PostgreSQL that are killed (-9) and started again, and
 * days when both are down. Every due time is then held against what was shown and what the history says.
 */
export async function simuler({ krasj, nedetider, tett, froe }: Simuleringsvalg): Promise<Simuleringsresultat> {
  const tilfeldig = tilfeldighet(froe);
  const base = await nyTestbase();
  const lager = await aapne(base.valg);
  try {
    if (base.valg.slag !== 'server') throw new Error('testbasen er en server');
    const fra = new Date(`${START}T11:00:00Z`);
    await taIBruk(lager, base.sql, 0, MOETEDAGER, fra);
    const alle = regler(tett);
    for (const { adresse } of alle) {
      if (!adresse.includes('@'))
        await lager.rettigheter.settKanalgrense('T1', adresse, { selskaper: null, maal: null }, 'U1');
    }
    const ider = new Map<number, Regel>();
    for (const r of alle) ider.set(await lager.sammendrag.opprett(abonnement(r.tekst, r.adresse), fra), r);
    const steg = lagSteg(alle, nedetider, tilfeldig);
    const versjoner = VERSJONSDAGER.map((dag) => utc(dag, '15:00'));
    let nummer = 0;
    const { vist, drept } = await kjoerReplikaer(base.valg.url, {
      steg,
      krasj,
      tilfeldig,
      async foer({ naa }) {
        for (;;) {
          const neste = versjoner[nummer];
          if (neste === undefined || neste > naa) return;
          nummer += 1;
          await taIBruk(lager, base.sql, nummer, MOETEDAGER, neste);
        }
      },
    });
    // What a replica was killed in the middle of writing down, the next look would have.
    await lager.sammendrag.avstem();
    // The first version was in use from the beginning, and what follows it falls due too.
    const telling = { levert: 0, uvisst: 0, hoppetOver: 0 };
    let forfall = 0;
    const oppe = steg.filter((s) => !s.nede).map((s) => s.naa.getTime());
    for (const [id, regel] of ider) {
      const historikk = await lager.sammendrag.historikk(id, 10_000);
      const ventet = new Set(regel.forfall.map((t) => t.toISOString()));
      if (regel.tekst === 'dagen etter ny versjon') ventet.add(utc(plussDager(START, 1), '08:00').toISOString());
      forfall += ventet.size;
      // Each due time is in the history once, and nothing else is.
      expect(historikk.map((k) => k.tidspunkt.toISOString()).sort()).toEqual([...ventet].sort());
      for (const k of historikk) {
        const naar = k.tidspunkt.toISOString();
        const ganger = vist.get(`${id}@${naar}`) ?? 0;
        const sted = [regel.adresse, naar, k.resultat, k.notat];
        if (regel.bareVirkedager) {
          const lokal = new Date(k.tidspunkt.getTime() + 2 * 3_600_000).toISOString().slice(0, 10);
          expect([...sted, erVirkedagEtterKalenderen(lokal)]).toEqual([...sted, true]);
        }
        switch (k.resultat) {
          case 'levert':
            expect([...sted, ganger]).toEqual([...sted, 1]);
            telling.levert += 1;
            break;
          case 'uvisst':
            expect([...sted, ganger <= 1]).toEqual([...sted, true]);
            telling.uvisst += 1;
            break;
          case 'hoppet_over': {
            expect([...sted, ganger]).toEqual([...sted, 0]);
            // Only what nobody was up to send: too late when they came up again, or overtaken by a later one.
            const foerstOppe = oppe.find((ms) => ms >= k.tidspunkt.getTime()) ?? Number.POSITIVE_INFINITY;
            const lovlig =
              k.notat === 'erstattet'
                ? foerstOppe > k.tidspunkt.getTime()
                : k.notat === 'for_sent' &&
                  (foerstOppe - k.tidspunkt.getTime() >= VINDU_MS || regel.tekst.includes('generalforsamling'));
            expect([...sted, lovlig]).toEqual([...sted, true]);
            telling.hoppetOver += 1;
            break;
          }
          default:
            throw new Error(sted.join(' '));
        }
      }
    }
    // Nothing was shown that isn't in the history.
    expect([...vist.values()].every((n) => n === 1)).toBe(true);
    return { forfall, ...telling, drept, steg: steg.length };
  } finally {
    await lager.lukk();
    await base.fjern();
  }
}

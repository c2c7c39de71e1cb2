import type { Maalform } from '../values/index.ts';
import type { Klokkeslett } from './lokaltid.ts';
import { nb } from './ord.nb.ts';
import { nn } from './ord.nn.ts';
import type { Ord } from './ord.ts';
import type { Flytting, Tidsplan } from './tidsplan.ts';

export const ORD: Readonly<Record<Maalform, Ord>> = { nb, nn };

const DAGER_I_UKEN = 7;
const LENGSTE_MAANED = 31;

const med = (tekst: string, flytt: Flytting, ord: Ord): string =>
  flytt === 'nei' ? tekst : `${tekst} ${ord.flytting[flytt]}`;

function antall(tall: number, ord: Ord): string {
  return ord.tallord[tall - 1] ?? String(tall);
}

/** «dagen», «to uker», «10 dager», and what it is counted from. */
function avstand(dager: number, dagenVed: string, retning: string, ord: Ord): string {
  if (dager === 1) return dagenVed;
  if (dager === DAGER_I_UKEN) return `${ord.enUke} ${retning}`;
  const uker = dager / DAGER_I_UKEN;
  return `${Number.isInteger(uker) ? ord.uker(antall(uker, ord)) : ord.dager(antall(dager, ord))} ${retning}`;
}

/** «08» for a whole hour, otherwise «08.30». */
function klokke(tid: Klokkeslett): string {
  const [time = '', minutt = ''] = tid.split(':');
  return minutt === '00' ? time : `${time}.${minutt}`;
}

function dagen(plan: Tidsplan, ord: Ord): string {
  switch (plan.slag) {
    case 'virkedag': {
      const { nummer, hver } = plan;
      const hvilken = nummer > 0 ? ord.ordenstall[nummer - 1] : nummer === -1 ? ord.siste : ord.fraSlutten(-nummer);
      return `${hvilken} ${ord.virkedag} ${ord.iPerioden[hver]}`;
    }
    case 'dag_i_maaneden':
      return med(plan.dag === LENGSTE_MAANED ? ord.sisteDag : ord.denDagen(plan.dag), plan.flytt, ord);
    case 'ukedag':
      return med(ord.hverUkedag(ord.ukedager[plan.ukedag - 1] ?? ''), plan.flytt, ord);
    case 'daglig':
      return plan.bareVirkedager ? ord.hverVirkedag : ord.hverDag;
    case 'etter_versjon':
      return med(`${avstand(plan.dager, ord.dagenEtter, ord.etter, ord)} ${ord.etterVersjon}`, plan.flytt, ord);
    case 'foer_moete':
      return med(`${avstand(plan.dager, ord.dagenFoer, ord.foer, ord)} ${ord.moeter[plan.moete]}`, plan.flytt, ord);
  }
}

/** The schedule in words: «første virkedag i måneden kl. 08». Read back by `lesTidsplan` it is the same schedule. */
export function visTidsplan(plan: Tidsplan, maalform: Maalform = 'nb'): string {
  const ord = ORD[maalform];
  return `${dagen(plan, ord)} ${ord.klokken} ${klokke(plan.klokken)}`;
}

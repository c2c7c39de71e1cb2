import { type Utfall, utfallAv } from '../../findings/index.ts';
import {
  besteLinje,
  erLinje,
  finnMaal,
  type Maaltall,
  medfinansieringPerKommune,
  perPeriode,
  skjermingFor,
} from '../../metrics/index.ts';
import { MEDFINANSIERING_KRAV, slaaOpp } from '../../parameters/index.ts';
import type { Selskap, VtaTilskudd } from '../../portfolio/index.ts';
import { sammenlignNavn, visGrense, visPeriode, visStatus } from '../../text/index.ts';
import {
  type Broek,
  del,
  EN,
  nyesteFoerst,
  type Periode,
  pluss,
  sammenlign,
  sammePeriode,
} from '../../values/index.ts';
import { kronecelle, lagCeller, skjultCelle } from '../celler/celle.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Del, Medfinansieringsrad, Tallcelle } from '../modell/index.ts';

type Dom = Medfinansieringsrad['dom'];

const DOMMER: readonly Dom[] = ['brudd', 'varsel', 'kan_ikke_vurderes', 'oppfylt', 'ikke_aktuelt'];

/** One bostedskommune (or the total, `null`) of one company in one period, as its sources have it. */
interface Linje {
  readonly selskap: Selskap;
  readonly periode: Periode;
  readonly bostedskommune: string | null;
  readonly rader: readonly VtaTilskudd[];
  readonly viserBeloep: boolean;
}

function domFor(utfall: Utfall, krav: Broek): Dom {
  switch (utfall.slag) {
    case 'oppfylt':
      return 'oppfylt';
    case 'brutt':
      return 'brudd';
    case 'bare_andel':
      return sammenlign(utfall.mulig.til, krav) < 0 ? 'varsel' : 'kan_ikke_vurderes';
    case 'uten_statlig':
      return 'ikke_aktuelt';
    case 'usikkert':
    case 'negativt':
    case 'mangler':
      return 'kan_ikke_vurderes';
  }
}

/** What the rows agree on. Of a total that meets the requirement nobody knows how each kommune lies. */
function dommen({ rader, bostedskommune }: Linje, krav: Broek | null): Dom {
  if (krav === null) return 'kan_ikke_vurderes';
  const alle = rader.map((r) => utfallAv(r, krav));
  const avgjort = alle.filter((u) => u.slag === 'oppfylt' || u.slag === 'brutt' || u.slag === 'usikkert');
  const dommer = new Set((avgjort.length > 0 ? avgjort : alle.slice(0, 1)).map((u) => domFor(u, krav)));
  const [dom = 'kan_ikke_vurderes'] = dommer;
  if (dommer.size !== 1 || (bostedskommune === null && dom === 'oppfylt')) return 'kan_ikke_vurderes';
  return dom;
}

function nyeste(rader: readonly VtaTilskudd[]): Periode | null {
  return [...rader].sort((a, b) => nyesteFoerst(a.periode, b.periode))[0]?.periode ?? null;
}

function linjerFor(k: Kontekst, selskap: Selskap): readonly Linje[] {
  const alle = k.innsyn.vtaTilskudd(selskap.id);
  const periode = nyeste(alle);
  if (periode === null) return [];
  const rader = alle.filter((r) => sammePeriode(r.periode, periode));
  const skjerming = skjermingFor(k.innsyn, rader);
  return [...new Set(rader.map((r) => r.bostedskommune))].map((bostedskommune) => {
    const egne = rader.filter((r) => r.bostedskommune === bostedskommune);
    return { selskap, periode, bostedskommune, rader: egne, viserBeloep: egne.every((r) => skjerming.viser(r)) };
  });
}

function andelene(k: Kontekst, linje: Linje): readonly Maaltall[] {
  const { selskap, periode, bostedskommune } = linje;
  const alle =
    bostedskommune === null
      ? (finnMaal('medfinansieringsandel')?.finn(k.innsyn, selskap.id) ?? [])
      : medfinansieringPerKommune(k.innsyn, selskap.id).filter((t) => t.bostedskommune === bostedskommune);
  return alle.filter((t) => sammePeriode(t.periode, periode));
}

function beloepene(k: Kontekst, linje: Linje): Pick<Medfinansieringsrad, 'kommunalt' | 'statlig'> {
  const beste = linje.rader.map((r) => besteLinje(r)).find(erLinje);
  const finnes = beste?.kommunalt != null || beste?.statlig != null;
  if (finnes && !linje.viserBeloep) {
    const skjult = skjultCelle(k, visStatus('skjult', k.maalform), 'kr');
    return { kommunalt: skjult, statlig: skjult };
  }
  return {
    kommunalt: kronecelle(k, beste?.kommunalt?.verdi ?? null),
    statlig: kronecelle(k, beste?.statlig?.verdi ?? null),
  };
}

function kravet(periode: Periode): Broek | null {
  const krav = slaaOpp(MEDFINANSIERING_KRAV, periode.fra);
  return krav.status === 'kjent' ? krav.verdi : null;
}

function tilRad(k: Kontekst, linje: Linje, andel: Tallcelle): Medfinansieringsrad {
  const krav = kravet(linje.periode);
  const dom = dommen(linje, krav);
  return {
    selskap: linje.selskap.id,
    selskapsnavn: linje.selskap.navn,
    bostedskommune: linje.bostedskommune ?? k.tekst.vta.total,
    periodetekst: visPeriode(linje.periode),
    andel,
    dom,
    domtekst: k.tekst.vta.dom[dom](krav === null ? '' : visGrense(krav, 'andel')),
    ...beloepene(k, linje),
  };
}

/** «25 %» of the state grant is «20 %» of the two together: the two are mixed up constantly, so both are said. */
function ingressen(k: Kontekst): readonly string[] {
  const krav = slaaOpp(MEDFINANSIERING_KRAV, k.idag);
  const avTotal = krav.status === 'kjent' ? del(krav.verdi, pluss(EN, krav.verdi)) : null;
  if (krav.status !== 'kjent' || avTotal === null) return [];
  return [k.tekst.vta.ingress(visGrense(krav.verdi, 'andel'), visGrense(avTotal, 'andel'))];
}

/** VTA per bostedskommune in each company's newest period: percentage and verdict always, amounts where they may be shown. */
export function vtadel(k: Kontekst): Del<Medfinansieringsrad> {
  const maal = finnMaal('medfinansieringsandel');
  const linjer = k.selskaper.flatMap((s) => linjerFor(k, s));
  const oppslag = linjer.map((linje) => {
    const [tall] = perPeriode(andelene(k, linje));
    return tall === undefined ? ({ slag: 'ingen_data' } as const) : ({ slag: 'tall', tall } as const);
  });
  const celler = maal === undefined ? [] : lagCeller(k, maal, oppslag);
  const rader = linjer.flatMap((linje, nr) => {
    const andel = celler[nr];
    return andel === undefined ? [] : [tilRad(k, linje, andel)];
  });
  const ordnet = [...rader].sort(
    (a, b) =>
      DOMMER.indexOf(a.dom) - DOMMER.indexOf(b.dom) ||
      sammenlignNavn(a.selskapsnavn, b.selskapsnavn) ||
      sammenlignNavn(a.bostedskommune, b.bostedskommune),
  );
  const { tittel, tomt, skjult, tilleggsplasser } = k.tekst.vta;
  const fotnoter = [...(rader.some((r) => r.statlig.status === 'skjult') ? [skjult] : []), tilleggsplasser];
  return lagDel(k, {
    tittel,
    tomt,
    rader: ordnet,
    tak: k.tak.vta,
    ingress: ingressen(k),
    fotnoter: rader.length === 0 ? [] : fotnoter,
  });
}

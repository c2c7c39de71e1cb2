import { type Figurblad, type Regnestykke, sumAv } from '../../explanation/index.ts';
import type { Innsyn, SelskapId } from '../../portfolio/index.ts';
import { type Kilde, nyesteFoerst, type Periode, sammePeriode, ulikePerioder } from '../../values/index.ts';
import { blad } from '../blad.ts';
import { evaluer } from '../evaluer.ts';
import { husk } from '../formelmaal.ts';
import type { Grunn, Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { faerreEnn } from '../personvern.ts';
import { vtaPlasserKommunale } from '../plasser/vta-plasser-kommunale.ts';
import { feltet } from '../uttrykk.ts';
import { skjermingFor } from './skjerming.ts';

const MAAL = 'kommunens_samlede_kostnad';
const MEDFINANSIERING = { nb: 'Medfinansiering av VTA', nn: 'Medfinansiering av VTA' };
const KJOEP = { nb: 'Kjøp', nn: 'Kjøp' };

type Ledd = readonly Regnestykke[] | Grunn;

/** What the kommune paid for its residents' VTA places. */
function medfinansiering(innsyn: Innsyn, selskap: SelskapId, kommune: string, periode: Periode): Ledd {
  const rader = innsyn.vtaTilskudd(selskap).filter((r) => sammePeriode(r.periode, periode));
  const egen = rader.find((r) => r.bostedskommune === kommune);
  const beloep = blad(egen?.kommunaltTilskudd ?? null, MEDFINANSIERING, 'kr');
  if (beloep === null || egen === undefined) return { kode: 'mangler_inndata', felt: MEDFINANSIERING.nb };
  if (!skjermingFor(innsyn, rader).viser(egen)) return faerreEnn(innsyn, periode);
  return [beloep];
}

const kostnaden = husk((innsyn, selskap) => evaluer(MAAL, feltet('kostnad_kommunale_plasser'), 'kr', innsyn, selskap));

/** What it paid for places without a state grant: nothing when there are none, and never nothing because nobody said. */
function tilleggsplasser(innsyn: Innsyn, selskap: SelskapId, periode: Periode): Ledd {
  const iPerioden = (tall: readonly Maaltall[]) => tall.find((t) => t.hoved && sammePeriode(t.periode, periode));
  const kostnad = iPerioden(kostnaden(innsyn, selskap));
  if (kostnad?.regnestykke != null) return [kostnad.regnestykke];
  const plasser = iPerioden(vtaPlasserKommunale.finn(innsyn, selskap));
  const ingen = plasser?.resultat.status === 'kjent' && plasser.resultat.verdi.t === 0n;
  return ingen ? [] : { kode: 'mangler_inndata', felt: 'kostnad_kommunale_plasser' };
}

/** What it bought. A portfolio without a single purchase doesn't follow them, and then the total can't be had. */
function kjoep(innsyn: Innsyn, selskap: SelskapId, kommune: string, periode: Periode): Ledd {
  if (innsyn.portefolje.kjoep.length === 0) return { kode: 'mangler_inndata', felt: KJOEP.nb };
  const egne = innsyn.kjoep(selskap).filter((k) => k.kommune === kommune && sammePeriode(k.periode, periode));
  const beloep = egne.map((k) => blad(k.beloep, KJOEP, 'kr'));
  const kjente = beloep.filter((b): b is Figurblad => b !== null);
  return kjente.length < egne.length ? { kode: 'oppgitt_mangler', felt: KJOEP.nb } : kjente;
}

/**
 * What a kommune pays in all for one company in a period: medfinansiering for its own residents, tilleggsplasser that it
 * finances alone, and what it buys. Every part must be known; a part nobody reported is a reason, not a zero.
 * Tilleggsplasser are taken to be the owner kommune's.
 */
export function samletKostnad(
  innsyn: Innsyn,
  selskap: SelskapId,
  kommune: string,
  periode: Periode,
): Regnestykke | Grunn {
  const eier = innsyn.selskap(selskap)?.kommune === kommune;
  const deler = [
    medfinansiering(innsyn, selskap, kommune, periode),
    eier ? tilleggsplasser(innsyn, selskap, periode) : [],
    kjoep(innsyn, selskap, kommune, periode),
  ];
  const ledd: Regnestykke[] = [];
  for (const del of deler) {
    if ('kode' in del) return del;
    ledd.push(...del);
  }
  return sumAv(ledd, 'kr');
}

/** The owner kommune's total cost for each period that its VTA grants are known for, newest first. */
export function eierkommunensKostnader(innsyn: Innsyn, selskap: SelskapId): readonly Maaltall[] {
  const kommune = innsyn.selskap(selskap)?.kommune ?? null;
  if (kommune === null) return [];
  const rader = innsyn.vtaTilskudd(selskap).filter((r) => r.bostedskommune === kommune);
  return [...ulikePerioder(rader.map((r) => r.periode))].sort(nyesteFoerst).map((periode) => {
    const sted = { maal: MAAL, selskap, periode, nivaa: null };
    const kostnad = samletKostnad(innsyn, selskap, kommune, periode);
    const kilder: readonly Kilde[] = rader.filter((r) => sammePeriode(r.periode, periode)).map((r) => r.kilde);
    return 'kode' in kostnad
      ? maaltallUten(sted, kostnad, kilder)
      : { ...maaltallAv(sted, kostnad), hoved: true, bostedskommune: kommune };
  });
}

import type { Begrep } from '../../metrics/index.ts';
import { finnParameter } from '../../parameters/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import { liste, visGrense } from '../../text/index.ts';
import { ENHETER, type Enhet, fraTekst, type Maalform } from '../../values/index.ts';
import { midtISetning, storForbokstav } from '../svarere/trykk.ts';
import { TEKSTER } from '../tekst/index.ts';
import type { Grense, Sporring } from './sporring.ts';
import { tidAlene } from './tidstekst.ts';

interface Ekkogrunnlag {
  readonly innsyn: Innsyn;
  readonly begreper: ReadonlyMap<string, Begrep>;
  readonly maalform: Maalform;
  /** The period that the figures are of, when there are figures. */
  readonly periode: string | null;
}

const erEnhet = (e: string): e is Enhet => ENHETER.some((x) => x === e);

function grense(g: Grense, e: Ekkogrunnlag): string {
  const t = TEKSTER[e.maalform];
  if (g.slag === 'tall') {
    const verdi = fraTekst(g.verdi);
    return verdi === null ? g.verdi : visGrense(verdi, erEnhet(g.enhet) ? g.enhet : 'antall', { maalform: e.maalform });
  }
  if (g.slag === 'snitt') return [t.metode[g.metode ?? 'snitt'], ...g.kommuner].join(' ');
  if (g.slag === 'median') return [t.metode.median, ...g.kommuner].join(' ');
  if (g.slag === 'maal') return midtISetning(finnParameter(g.parameter)?.navn[e.maalform] ?? g.parameter);
  return e.innsyn.selskap(g.id)?.navn ?? g.id;
}

/** Which companies, and which not. */
function hvem(s: Sporring, e: Ekkogrunnlag): readonly (string | null)[] {
  const t = TEKSTER[e.maalform];
  const navn = (id: string) => e.innsyn.selskap(id)?.navn ?? id;
  const utvalg = [...s.utvalg.kommuner, ...s.utvalg.selskaper.map(navn)];
  const unntatt = [...s.unntatt.kommuner, ...s.unntatt.selskaper.map(navn)];
  const tilbyr = s.tilbyr === null ? null : (s.tilbyr.har ? t.medOrdning : t.utenOrdning)(s.tilbyr.ordning);
  return [
    utvalg.length === 0 ? t.alle : liste(utvalg),
    unntatt.length === 0 ? null : t.unntatt(liste(unntatt)),
    s.form === null ? null : s.form === 'konsern' ? t.bareKonsern : t.bareForm(s.form),
    tilbyr,
    s.gruppe === null ? null : t.perKommune,
  ];
}

/** What is done with the figures: put in order, counted, put together, followed over time. */
function operasjon(s: Sporring, e: Ekkogrunnlag): readonly (string | null)[] {
  const t = TEKSTER[e.maalform];
  const operasjoner: Partial<Record<Sporring['operasjon'], string>> = {
    samlet: t.metode[s.metode ?? 'snitt'],
    antall: t.telling,
    utvikling: t.utvikling,
    endring: t.endring,
  };
  const antall = s.antall === null ? '' : ` ${s.antall}`;
  return [
    s.kvantor === null ? null : t.kvantor[s.kvantor],
    s.plass === null ? null : t.plassnr(s.plass),
    s.retning === null ? null : `${t.retning[s.retning]}${antall}`,
    operasjoner[s.operasjon] ?? null,
  ];
}

/** The whole query in one line: «Driftsmargin · Oslo · 2020 · under 3 %». */
export function ekko(s: Sporring, e: Ekkogrunnlag): string {
  const t = TEKSTER[e.maalform];
  const gjelderSelskaper = !['sats', 'minimum', 'forklaring'].includes(s.operasjon);
  const deler = [
    storForbokstav(e.begreper.get(s.maal ?? '')?.navn[e.maalform] ?? ''),
    s.ordning,
    s.tema === null ? null : t.tema[s.tema],
    ...(gjelderSelskaper ? hvem(s, e) : []),
    e.periode ?? tidAlene(s.tid, t.sporsmaal),
    ...s.vilkaar.map((v) => `${t.sammenligning[v.er]} ${grense(v.grense, e)}`),
    ...operasjon(s, e),
  ];
  return deler.filter((d) => d !== null && d !== '').join(' · ');
}

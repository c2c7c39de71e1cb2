import type { Begrep } from '../../metrics/index.ts';
import type { Funn, LeddAv } from './funn.ts';

export interface Maalvalg {
  readonly maal: readonly string[];
  readonly flere: boolean;
  readonly ubestemt: boolean;
  /** «underskudd på driften»: the word itself says which side of zero. */
  readonly fortegn: 'negativ' | 'positiv' | null;
}

const I_JOBB = ['resultatgrad', 'andel_i_jobb_6mnd', 'andel_i_jobb_12mnd'] as const;
const ETTER_MAANEDER: ReadonlyMap<number, string> = new Map([
  [6, 'andel_i_jobb_6mnd'],
  [12, 'andel_i_jobb_12mnd'],
]);

/** AFT or VTA beside a word that fits several metrics settles it: «plasser i VTA», «resultatet av AFT». */
function medOrdning(ider: readonly string[], ordninger: ReadonlySet<string>, ettTotalt: boolean): readonly string[] {
  if (ider.length < 2) return ider;
  const plasser = ider.includes('tiltaksplasser');
  if (plasser && ordninger.has('AFT') && ordninger.has('VTA')) return ['tiltaksplasser'];
  if (plasser && ettTotalt) return ['tiltaksplasser'];
  const egen = ordninger.has('AFT')
    ? ['aft_plasser', 'resultatgrad']
    : ordninger.has('VTA')
      ? ['vta_plasser', 'vta_plasser_statlige', 'vta_plasser_kommunale']
      : [];
  const treff = ider.filter((id) => egen.includes(id));
  return treff.length === 1 ? treff : ider;
}

const PENGER = /^(?:penger|pengar)$/i;
const PAA_DRIFTA = /^på drift/i;

function sett(funn: Funn, ordninger: ReadonlySet<string>): readonly (readonly string[])[] {
  const ut: (readonly string[])[] = [];
  const etter = funn.alle('etter_tid');
  const ledd = funn.alle('maal');
  for (const l of ledd) {
    // «gikk med på drifta» alone is not the result of it.
    if (PAA_DRIFTA.test(l.raa) && !ledd.some((x) => x.ider.length > 1 && x.ider.includes('driftsresultat'))) continue;
    // «tjente penger» says no more than «tjente».
    const utfylling = ledd.length > 1 && PENGER.test(l.raa);
    const id = utfylling
      ? []
      : etter.length > 0 && l.ider.every((i) => i.startsWith('andel_i_jobb'))
        ? []
        : medOrdning(l.ider, ordninger, funn.har('sum') && funn.alle('selskap').length === 1 && ordninger.size === 0);
    if (id.length > 0) ut.push(id);
    funn.bruk(l);
  }
  for (const e of etter) {
    const id = ETTER_MAANEDER.get(e.maaneder);
    if (id === undefined) continue;
    funn.bruk(e);
    ut.push([id]);
  }
  if (ut.length > 0) {
    funn.brukOrd('i_jobb', 'utdanning');
    return ut;
  }
  const jobb = funn.brukOrd('i_jobb');
  if (funn.brukOrd('utdanning')) return [['resultatgrad']];
  if (jobb) return [I_JOBB];
  const bareAndel =
    funn.har('andel') && funn.alle('tall').length === 0 && !funn.har('medfinansiering', 'bedrift', 'maalet');
  if (bareAndel) return [I_JOBB];
  return [];
}

/** Brings the words for metrics together: what they have in common, or all of them when they name different ones. */
function foren(sett: readonly (readonly string[])[]): { maal: readonly string[]; flere: boolean } {
  let maal: readonly string[] | null = null;
  let flere = false;
  for (const ider of sett) {
    if (maal === null) {
      maal = ider;
      continue;
    }
    const tidligere: readonly string[] = maal;
    const felles = tidligere.filter((id) => ider.includes(id));
    if (felles.length > 0) {
      maal = felles;
      continue;
    }
    flere = tidligere.length === 1 && ider.length === 1;
    maal = [...tidligere, ...ider];
  }
  return { maal: maal ?? [], flere };
}

function fortegnI(ledd: readonly LeddAv<'maal'>[]): Maalvalg['fortegn'] {
  const raa = ledd.map((l) => l.raa.toLowerCase()).join(' ');
  if (/undersk/.test(raa)) return 'negativ';
  return /oversk/.test(raa) ? 'positiv' : null;
}

/** «omsetning under 500 000 kr per tiltaksplass»: a measure per place, with something in between. */
function perPlass(funn: Funn): string | null {
  const plass = funn.alle('maal').find((l) => l.ider.includes('tiltaksplasser') && PER.test(funn.foran(l)));
  const omsetning = funn.alle('maal').some((l) => l.ider.length === 1 && l.ider[0] === 'omsetning');
  return plass !== undefined && omsetning && funn.alle('maal').length === 2 ? 'omsetning_per_tiltaksplass' : null;
}

const PER = /^(?:per|pr|delt på|fordelt på|dividert på|for hver|for kvar)$/;

export function velgMaal(funn: Funn, begreper: ReadonlyMap<string, Begrep>): Maalvalg {
  const ordninger = new Set(funn.alle('ordning').map((l) => l.ordning));
  const ledd = funn.alle('maal');
  const { maal, flere } = foren(sett(funn, ordninger));
  const per = perPlass(funn);
  const minimum =
    maal.includes('medfinansiering_minimum') &&
    maal.every((id) => id === 'medfinansiering_minimum' || id.includes('plasser'));
  if (per !== null && begreper.has(per)) return { maal: [per], flere: false, ubestemt: false, fortegn: null };
  const kjente = minimum ? ['medfinansiering_minimum'] : maal.filter((id) => begreper.has(id));
  return {
    maal: kjente,
    flere: flere && kjente.length > 1,
    ubestemt: ledd.length === 1 && ledd.every((l) => l.ubestemt),
    fortegn: fortegnI(ledd),
  };
}

import type { Regnestykke } from '../../../explanation/index.ts';
import { skjermAndel } from '../../../metrics/index.ts';
import { visGrense, visMotGrense, visVerdi } from '../../../text/index.ts';
import {
  type Broek,
  broek,
  del,
  type Enhet,
  gange,
  type Maalform,
  minus,
  pluss,
  type Tospraaklig,
} from '../../../values/index.ts';
import { iParentes } from '../../grunnlag/figurer.ts';
import { iPeriode } from '../../grunnlag/naar.ts';
import type { Utfall } from './utfall.ts';

type MedBeloep = Extract<Utfall, { slag: 'oppfylt' | 'brutt' | 'usikkert' }>;

/** Who is spoken of: one bostedskommune's share of a company's grant, or the company's total. */
export interface Omtale {
  readonly selskap: string;
  readonly krav: Broek;
  readonly viserBeloep: boolean;
}

/** The share as it may be shown: exact where the amounts are shown, otherwise so that it doesn't hold them. */
export function vistAndel(u: MedBeloep, o: Omtale): Broek {
  return o.viserBeloep ? u.andel : skjermAndel(u.andel, { fra: u.andel, til: u.andel }, o.krav).verdi;
}

const HJEMMEL = 'tiltaksforskriften § 14-8';
const HUNDRE = 100n;

/** Up to the whole øre: what is lacking is never rounded down. */
function opptilOere(kroner: Broek): Broek {
  const oere = kroner.t * HUNDRE;
  const hele = oere / kroner.n + (oere % kroner.n > 0n ? 1n : 0n);
  return broek(hele, HUNDRE);
}

/** What the kommune lacks, in kroner. */
function manglendeBeloep(u: MedBeloep, krav: Broek): Broek {
  return opptilOere(minus(gange(krav, u.statlig.verdi), u.kommunalt.verdi));
}

function kravsetning(krav: Broek): Tospraaklig {
  const grense = visGrense(krav, 'andel');
  return {
    nb: `Kravet er minst ${grense} av det statlige tilskuddet (${HJEMMEL}).`,
    nn: `Kravet er minst ${grense} av det statlege tilskotet (${HJEMMEL}).`,
  };
}

/** 25 % of the grant is 20 % of the two together: the two are confused all the time, so both are shown and named. */
function avSummen(u: MedBeloep, krav: Broek): Tospraaklig {
  const andel = del(u.kommunalt.verdi, pluss(u.kommunalt.verdi, u.statlig.verdi)) ?? broek(0n);
  const grense = del(krav, pluss(krav, broek(1n))) ?? krav;
  const vist = visMotGrense(andel, grense, 'andel');
  return {
    nb: `Det er ${vist} av de to tilskuddene til sammen.`,
    nn: `Det er ${vist} av dei to tilskota til saman.`,
  };
}

const SKJERMET: Tospraaklig = {
  nb: 'Beløpene vises ikke av hensyn til personvernet.',
  nn: 'Beløpa blir ikkje viste av omsyn til personvernet.',
};

const IKKE_NOE: Tospraaklig = { nb: '', nn: '' };

function setninger(...deler: readonly Tospraaklig[]): Tospraaklig {
  const i = (m: Maalform) =>
    deler
      .map((d) => d[m])
      .filter((d) => d !== '')
      .join(' ');
  return { nb: i('nb'), nn: i('nn') };
}

const REGNET_AV: Readonly<Record<'faktisk' | 'avtalt', Tospraaklig>> = {
  avtalt: { nb: 'avtalte plasser', nn: 'avtalte plassar' },
  faktisk: { nb: 'månedsverk i bruk', nn: 'månadsverk i bruk' },
};

const LEDD: Readonly<Record<Maalform, Readonly<Partial<Record<Enhet, string>>>>> = {
  nb: { antall: ' plasser', 'kr/plass/mnd': ' kr' },
  nn: { antall: ' plassar', 'kr/plass/mnd': ' kr' },
};

/** «43 plasser × 16 848 kr × 12 måneder». */
function stykketekst(stykke: Regnestykke, maalform: Maalform): string {
  if (stykke.slag === 'sum') return stykke.ledd.map((l) => stykketekst(l, maalform)).join(' + ');
  if (stykke.slag === 'produkt') return stykke.ledd.map((l) => stykketekst(l, maalform)).join(' × ');
  const ord = LEDD[maalform][stykke.enhet];
  return ord === undefined
    ? visVerdi(stykke.verdi, stykke.enhet, { maalform })
    : `${visVerdi(stykke.verdi, stykke.enhet, { utenEnhet: true })}${ord}`;
}

/** How the state grant came about when nobody states it. */
function regnetUt(u: MedBeloep): Tospraaklig {
  if (u.grunnlag !== 'avtalt' && u.grunnlag !== 'faktisk') return IKKE_NOE;
  const av = REGNET_AV[u.grunnlag];
  return {
    nb: `Statlig tilskudd er ikke oppgitt og er regnet ut av ${av.nb}: ${stykketekst(u.statlig, 'nb')}.`,
    nn: `Statleg tilskot er ikkje oppgitt og er rekna ut av ${av.nn}: ${stykketekst(u.statlig, 'nn')}.`,
  };
}

/** «Oslo betalte 24,3 % … i 2024 (1 200 000 kr av …)»: the figures, printed so that they never contradict the verdict. */
export function beloepstekst(u: MedBeloep, o: Omtale): Tospraaklig {
  const andel = visMotGrense(vistAndel(u, o), o.krav, 'andel');
  const naar = iPeriode(u.rad.periode);
  const [k, s] = [visVerdi(u.kommunalt.verdi, 'kr'), visVerdi(u.statlig.verdi, 'kr')];
  const hvem = u.rad.bostedskommune;
  const nb =
    hvem === null
      ? `${o.selskap} fikk til sammen ${andel} kommunal medfinansiering av VTA ${naar}`
      : `${hvem} betalte ${andel} medfinansiering av VTA i ${o.selskap} ${naar}`;
  const nn =
    hvem === null
      ? `${o.selskap} fekk til saman ${andel} kommunal medfinansiering av VTA ${naar}`
      : `${hvem} betalte ${andel} medfinansiering av VTA i ${o.selskap} ${naar}`;
  const belop: Tospraaklig = o.viserBeloep
    ? { nb: `: ${k} mot et statlig tilskudd på ${s}.`, nn: `: ${k} mot eit statleg tilskot på ${s}.` }
    : { nb: '.', nn: '.' };
  const rest = o.viserBeloep ? [avSummen(u, o.krav), regnetUt(u)] : [SKJERMET];
  return setninger({ nb: nb + belop.nb, nn: nn + belop.nn }, kravsetning(o.krav), ...rest);
}

/** How much is lacking, or, where amounts are not shown, that it has to be found elsewhere. */
export function mangelsetning(u: MedBeloep, o: Omtale): Tospraaklig {
  const kroner = visVerdi(manglendeBeloep(u, o.krav), 'kr');
  return o.viserBeloep
    ? { nb: `Det mangler ${kroner}.`, nn: `Det manglar ${kroner}.` }
    : {
        nb: `Medfinansieringen må opp til minst ${visGrense(o.krav, 'andel')} av det statlige tilskuddet. Beløpet vises ikke av hensyn til personvernet.`,
        nn: `Medfinansieringa må opp til minst ${visGrense(o.krav, 'andel')} av det statlege tilskotet. Beløpet blir ikkje vist av omsyn til personvernet.`,
      };
}

/** Rounded amounts on both sides of the limit. How far the share may reach would give hidden amounts away, so it goes with them. */
export function usikkertTekst(u: Extract<Utfall, { slag: 'usikkert' }>, o: Omtale): Tospraaklig {
  const [fra, til] = [u.mulig.fra, u.mulig.til].map((x) => visMotGrense(x, o.krav, 'andel'));
  const mulig: Tospraaklig = o.viserBeloep
    ? { nb: `kan være fra ${fra} til ${til}`, nn: `kan vere frå ${fra} til ${til}` }
    : { nb: 'kan ligge på begge sider av kravet', nn: 'kan liggje på begge sider av kravet' };
  return setninger(beloepstekst(u, o), {
    nb: `Beløpene er avrundet, og andelen ${mulig.nb}.`,
    nn: `Beløpa er avrunda, og delen ${mulig.nn}.`,
  });
}

/** Only a stated percentage: it can’t be checked. */
export function bareAndelTekst(u: Extract<Utfall, { slag: 'bare_andel' }>, o: Omtale): Tospraaklig {
  const kilde = iParentes(u.rad.kilde);
  const andel = visGrense(u.andel, 'andel');
  const fra = u.rad.bostedskommune === null ? '' : ` fra ${u.rad.bostedskommune}`;
  return setninger(
    {
      nb: `${o.selskap} er oppgitt med ${andel} kommunal medfinansiering${fra}${kilde}.`,
      nn: `${o.selskap} er oppgitt med ${andel} kommunal medfinansiering${fra.replace(' fra ', ' frå ')}${kilde}.`,
    },
    kravsetning(o.krav),
    {
      nb: 'Beløpene mangler, så kravet kan ikke etterprøves.',
      nn: 'Beløpa manglar, så kravet kan ikkje etterprøvast.',
    },
  );
}

const MANGLER: Readonly<Record<'statlig' | 'kommunalt', Tospraaklig>> = {
  statlig: { nb: 'statlig tilskudd', nn: 'statleg tilskot' },
  kommunalt: { nb: 'kommunalt tilskudd', nn: 'kommunalt tilskot' },
};

/** Which of the two grants nobody has reported. */
export function manglerTekst(u: Extract<Utfall, { slag: 'mangler' }>, o: Omtale): Tospraaklig {
  const hva = (m: Maalform) => u.mangler.map((x) => MANGLER[x][m]).join(' og ');
  const naar = iPeriode(u.rad.periode);
  const hvem = u.rad.bostedskommune;
  return setninger(
    {
      nb: `Vi mangler ${hva('nb')} til VTA i ${o.selskap} ${hvem === null ? '' : `fra ${hvem} `}${naar}.`,
      nn: `Vi manglar ${hva('nn')} til VTA i ${o.selskap} ${hvem === null ? '' : `frå ${hvem} `}${naar}.`,
    },
    kravsetning(o.krav),
  );
}

/** A state grant of 0: the requirement is about nothing. */
export function utenStatligTekst(u: Extract<Utfall, { slag: 'uten_statlig' }>, o: Omtale): Tospraaklig {
  const naar = iPeriode(u.rad.periode);
  const hvem = u.rad.bostedskommune ?? o.selskap;
  return {
    nb: `Det er ikke gitt statlig tilskudd til VTA i ${o.selskap} for ${hvem} ${naar}, så kravet om medfinansiering gjelder ikke.`,
    nn: `Det er ikkje gitt statleg tilskot til VTA i ${o.selskap} for ${hvem} ${naar}, så kravet om medfinansiering gjeld ikkje.`,
  };
}

/** A negative grant: somebody has typed it wrong, or it is a correction. */
export function negativtTekst(u: Extract<Utfall, { slag: 'negativt' }>, o: Omtale): Tospraaklig {
  const naar = iPeriode(u.rad.periode);
  const hvem = u.rad.bostedskommune ?? o.selskap;
  return {
    nb: `Et tilskudd til VTA i ${o.selskap} for ${hvem} ${naar} er negativt. Kravet kan ikke vurderes før beløpet er kontrollert.`,
    nn: `Eit tilskot til VTA i ${o.selskap} for ${hvem} ${naar} er negativt. Kravet kan ikkje vurderast før beløpet er kontrollert.`,
  };
}

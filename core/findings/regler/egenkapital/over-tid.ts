import type { Periodetall } from '../../../metrics/index.ts';
import { visGrense, visVerdi } from '../../../text/index.ts';
import { aarFor, gange, type Maalform, sammenlign, sammePeriode } from '../../../values/index.ts';
import { dokumentstatus } from '../../grunnlag/dokumenter.ts';
import { hvem } from '../../grunnlag/hvem.ts';
import { fraMaaltall, hovedtall, type Kjenttall, maaltallFor, paaRad } from '../../grunnlag/tall.ts';
import { type Funndel, grensePaa, type Kontekst } from '../../regelbygger.ts';

export const NAVN = { nb: 'Egenkapital', nn: 'Eigenkapital' };

const AAR_PAA_RAD = 3;
/** Three falls in a row take four years' figures. */
const PUNKTER = AAR_PAA_RAD + 1;

interface Utvikling {
  readonly rekke: readonly Periodetall[];
  readonly verdier: readonly Kjenttall[];
  /** Newest first: whether each year is below the one before, or above it. */
  readonly retning: 'faller' | 'vokser' | 'annet';
}

function utvikling(aarene: readonly Periodetall[], antall: number): Utvikling | null {
  const rekke = paaRad(aarene, antall);
  if (rekke === null) return null;
  const verdier = rekke.flatMap((p) => hovedtall(p) ?? []);
  const sprang = verdier.slice(1).map((forrige, nr) => sammenlign(verdier[nr]?.verdi ?? forrige.verdi, forrige.verdi));
  const alle = (fortegn: -1 | 1) => sprang.every((s) => s === fortegn);
  return { rekke, verdier, retning: alle(-1) ? 'faller' : alle(1) ? 'vokser' : 'annet' };
}

function rekketekst(u: Utvikling, maalform: Maalform): string {
  return [...u.verdier]
    .reverse()
    .map((t) => `${visVerdi(t.verdi, 'kr', { maalform })} i ${aarFor(t.tall.periode)}`)
    .join(', ');
}

const medMotstrid = (u: Utvikling) => u.rekke.some((p) => p.status === 'motstrid');

function fall(k: Kontekst, u: Utvikling, erTreAar: boolean): Funndel {
  const [nyeste] = u.rekke;
  const navn = nyeste === undefined ? k.selskap.navn : hvem(k, nyeste);
  const grunnlag = u.verdier.map((t) => fraMaaltall(NAVN, t, 'kr'));
  const periode = nyeste?.periode ?? null;
  if (!erTreAar) {
    return {
      alvor: 'kan_ikke_vurderes',
      periode,
      grunnlag,
      tekst: {
        nb: `Egenkapitalen i ${navn} har falt to år på rad: ${rekketekst(u, 'nb')}. Året før mangler, så tre år på rad kan ikke vurderes.`,
        nn: `Eigenkapitalen i ${navn} har falle to år på rad: ${rekketekst(u, 'nn')}. Året før manglar, så tre år på rad kan ikkje vurderast.`,
      },
      tiltak: { nb: 'Legg inn egenkapitalen for året før.', nn: 'Legg inn eigenkapitalen for året før.' },
    };
  }
  return {
    alvor: medMotstrid(u) ? 'kan_ikke_vurderes' : 'varsel',
    periode,
    grunnlag,
    tekst: {
      nb: `Egenkapitalen i ${navn} har falt tre år på rad: ${rekketekst(u, 'nb')}.${medMotstrid(u) ? ' Kildene er uenige om minst ett av årene.' : ''}`,
      nn: `Eigenkapitalen i ${navn} har falle tre år på rad: ${rekketekst(u, 'nn')}.${medMotstrid(u) ? ' Kjeldene er usamde om minst eitt av åra.' : ''}`,
    },
    tiltak: { nb: 'Be styret om en plan for egenkapitalen.', nn: 'Be styret om ein plan for eigenkapitalen.' },
  };
}

/** High and growing with no plan: idle capital. */
function hvilende(k: Kontekst, u: Utvikling): readonly Funndel[] {
  const [nyeste] = u.rekke;
  const [naaverdi] = u.verdier;
  const grense = grensePaa('egenkapital_hoey', k.idag);
  if (nyeste === undefined || naaverdi === undefined || !grense.kjent) return [];
  const omsetning = hovedtall(
    maaltallFor(k.innsyn, k.selskap, 'omsetning').find(
      (p) => p.nivaa === nyeste.nivaa && sammePeriode(p.periode, nyeste.periode),
    ),
  );
  if (omsetning === null || sammenlign(naaverdi.verdi, gange(grense.verdi, omsetning.verdi)) <= 0) return [];
  const egne = k.innsyn.dokumenter(k.selskap.id).filter((d) => d.selskap !== null);
  const { siste, udatert, benektet } = dokumentstatus(egne, 'plan_for_overskudd', k.idag);
  if ((siste ?? udatert) !== null && benektet === null) return [];
  const vetIkke = benektet === null;
  const andel = visGrense(grense.verdi, 'andel');
  return [
    {
      alvor: vetIkke || medMotstrid(u) ? 'kan_ikke_vurderes' : 'varsel',
      periode: nyeste.periode,
      grunnlag: u.verdier.map((t) => fraMaaltall(NAVN, t, 'kr')),
      tekst: {
        nb: `Egenkapitalen i ${hvem(k, nyeste)} har vokst tre år på rad og er mer enn ${andel} av ett års omsetning: ${rekketekst(u, 'nb')}. ${vetIkke ? 'Vi vet ikke om det finnes en plan for den.' : 'Det finnes ingen plan for den.'} Grensen er Eierblikks egen; verken loven eller rapporten setter noen.`,
        nn: `Eigenkapitalen i ${hvem(k, nyeste)} har vakse tre år på rad og er meir enn ${andel} av eitt års omsetning: ${rekketekst(u, 'nn')}. ${vetIkke ? 'Vi veit ikkje om det finst ein plan for han.' : 'Det finst ingen plan for han.'} Grensa er Eierblikk si eiga; verken lova eller rapporten set noka.`,
      },
      tiltak: {
        nb: 'Lag en plan for hvordan egenkapitalen skal komme deltakerne til gode.',
        nn: 'Lag ein plan for korleis eigenkapitalen skal kome deltakarane til gode.',
      },
    },
  ];
}

/** What the years say together: three falls in a row, or growth without a plan. Nothing when they say neither. */
export function overTid(k: Kontekst, aarene: readonly Periodetall[]): readonly Funndel[] {
  const fire = utvikling(aarene, PUNKTER);
  if (fire?.retning === 'faller') return [fall(k, fire, true)];
  if (fire?.retning === 'vokser') return hvilende(k, fire);
  const tre = fire === null ? utvikling(aarene, AAR_PAA_RAD) : null;
  return tre?.retning === 'faller' ? [fall(k, tre, false)] : [];
}

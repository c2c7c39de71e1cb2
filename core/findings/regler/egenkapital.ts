import type { Periodetall } from '../../metrics/index.ts';
import { visGrense, visVerdi } from '../../text/index.ts';
import { aarFor, broek, gange, type Maalform, negativ, sammenlign, sammePeriode } from '../../values/index.ts';
import { dokumentstatus } from '../grunnlag/dokumenter.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import {
  felttallFor,
  fraMaaltall,
  hovedtall,
  type Kjenttall,
  kilderTekst,
  kjente,
  kjenteAar,
  maaltallFor,
  paaRad,
} from '../grunnlag/tall.ts';
import { felles } from '../grunnlag/terskel.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

const NAVN = { nb: 'Egenkapital', nn: 'Eigenkapital' };
const HALVPART = broek(1n, 2n);
const AAR_PAA_RAD = 3;
/** Three falls in a row take four years' figures. */
const PUNKTER = AAR_PAA_RAD + 1;

const HANDLEPLIKT = {
  nb: 'Styret har handleplikt når egenkapitalen ikke er forsvarlig eller halve aksjekapitalen er tapt (aksjeloven § 3-5).',
  nn: 'Styret har handleplikt når eigenkapitalen ikkje er forsvarleg eller halve aksjekapitalen er tapt (aksjelova § 3-5).',
};

function hvem(k: Kontekst, p: Periodetall): string {
  return p.nivaa === 'konsern' ? `konsernet ${k.selskap.navn}` : k.selskap.navn;
}

function negativFunn(k: Kontekst, p: Periodetall, t: Kjenttall): Funndel {
  const [belop, naar] = [visVerdi(t.verdi, 'kr'), iPeriode(p.periode)];
  const erAs = k.selskap.organisasjonsform === 'AS';
  return {
    alvor: 'varsel',
    periode: p.periode,
    grunnlag: [fraMaaltall(NAVN, t, 'kr')],
    tekst: {
      nb: `Egenkapitalen i ${hvem(k, p)} var negativ ${naar}: ${belop}.${erAs ? ` ${HANDLEPLIKT.nb}` : ''}`,
      nn: `Eigenkapitalen i ${hvem(k, p)} var negativ ${naar}: ${belop}.${erAs ? ` ${HANDLEPLIKT.nn}` : ''}`,
    },
    tiltak: {
      nb: `Det mangler ${visVerdi({ t: -t.verdi.t, n: t.verdi.n }, 'kr')} på at egenkapitalen er null. Be styret legge fram en plan.`,
      nn: `Det manglar ${visVerdi({ t: -t.verdi.t, n: t.verdi.n }, 'kr')} på at eigenkapitalen er null. Be styret leggje fram ein plan.`,
    },
  };
}

/** Lost half the aksjekapital: only an AS has one. */
function aksjekapital(k: Kontekst, p: Periodetall, t: Kjenttall): Funndel {
  const kapital = hovedtall(
    felttallFor(k.innsyn, k.selskap, 'aksjekapital').find((q) => sammePeriode(q.periode, p.periode)),
  );
  const [egenkapital, naar] = [visVerdi(t.verdi, 'kr'), iPeriode(p.periode)];
  if (kapital === null) {
    return {
      alvor: 'kan_ikke_vurderes',
      periode: p.periode,
      grunnlag: [fraMaaltall(NAVN, t, 'kr')],
      tekst: {
        nb: `Egenkapitalen i ${hvem(k, p)} var ${egenkapital} ${naar}. Aksjekapitalen mangler, så det kan ikke vurderes om halvparten er tapt (aksjeloven § 3-5).`,
        nn: `Eigenkapitalen i ${hvem(k, p)} var ${egenkapital} ${naar}. Aksjekapitalen manglar, så det kan ikkje vurderast om halvparten er tapt (aksjelova § 3-5).`,
      },
      tiltak: { nb: 'Legg inn aksjekapitalen.', nn: 'Legg inn aksjekapitalen.' },
    };
  }
  const grunnlag = [fraMaaltall(NAVN, t, 'kr'), fraMaaltall({ nb: 'Aksjekapital', nn: 'Aksjekapital' }, kapital, 'kr')];
  const aksjer = visVerdi(kapital.verdi, 'kr');
  if (sammenlign(t.verdi, gange(kapital.verdi, HALVPART)) >= 0) {
    return {
      alvor: 'orientering',
      periode: p.periode,
      grunnlag,
      tekst: {
        nb: `Egenkapitalen i ${hvem(k, p)} var ${egenkapital} ${naar}, mot en aksjekapital på ${aksjer}.`,
        nn: `Eigenkapitalen i ${hvem(k, p)} var ${egenkapital} ${naar}, mot ein aksjekapital på ${aksjer}.`,
      },
    };
  }
  return {
    alvor: 'varsel',
    periode: p.periode,
    grunnlag,
    tekst: {
      nb: `Mer enn halve aksjekapitalen i ${hvem(k, p)} er tapt: egenkapitalen var ${egenkapital} ${naar}, og aksjekapitalen er ${aksjer}. ${HANDLEPLIKT.nb}`,
      nn: `Meir enn halve aksjekapitalen i ${hvem(k, p)} er tapt: eigenkapitalen var ${egenkapital} ${naar}, og aksjekapitalen er ${aksjer}. ${HANDLEPLIKT.nn}`,
    },
    tiltak: {
      nb: 'Styret skal innkalle til generalforsamling og foreslå tiltak.',
      nn: 'Styret skal kalle inn til generalforsamling og føreslå tiltak.',
    },
  };
}

/** The newest figure: negative or not, and against the aksjekapital. */
function naa(k: Kontekst, p: Periodetall): readonly Funndel[] {
  const tall = kjente(p);
  const fortegn = felles(tall.map((t) => negativ(t.verdi)));
  const [t] = tall;
  if (t === undefined || fortegn === 'ingen') return [];
  if (fortegn === 'uenige') {
    const vist = tall.map((x) => `${visVerdi(x.verdi, 'kr')} (${kilderTekst(x.tall)})`).join(', ');
    return [
      {
        alvor: 'kan_ikke_vurderes',
        periode: p.periode,
        grunnlag: tall.map((x) => fraMaaltall(NAVN, x, 'kr')),
        tekst: {
          nb: `Kildene er uenige om egenkapitalen i ${hvem(k, p)} ${iPeriode(p.periode)} er negativ: ${vist}.`,
          nn: `Kjeldene er usamde om eigenkapitalen i ${hvem(k, p)} ${iPeriode(p.periode)} er negativ: ${vist}.`,
        },
        tiltak: { nb: 'Avklar hvilket beløp som er riktig.', nn: 'Avklar kva beløp som er rett.' },
      },
    ];
  }
  if (fortegn) return [negativFunn(k, p, t)];
  return k.selskap.organisasjonsform === 'AS' ? [aksjekapital(k, p, t)] : [];
}

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
        nb: `Egenkapitalen i ${hvem(k, nyeste)} har vokst tre år på rad og er mer enn ${andel} av ett års omsetning: ${rekketekst(u, 'nb')}. ${vetIkke ? 'Vi vet ikke om det finnes en plan for den.' : 'Det finnes ingen plan for den.'}`,
        nn: `Eigenkapitalen i ${hvem(k, nyeste)} har vakse tre år på rad og er meir enn ${andel} av eitt års omsetning: ${rekketekst(u, 'nn')}. ${vetIkke ? 'Vi veit ikkje om det finst ein plan for han.' : 'Det finst ingen plan for han.'}`,
      },
      tiltak: {
        nb: 'Lag en plan for hvordan egenkapitalen skal komme deltakerne til gode.',
        nn: 'Lag ein plan for korleis eigenkapitalen skal kome deltakarane til gode.',
      },
    },
  ];
}

function overTid(k: Kontekst, aarene: readonly Periodetall[]): readonly Funndel[] {
  const fire = utvikling(aarene, PUNKTER);
  if (fire?.retning === 'faller') return [fall(k, fire, true)];
  if (fire?.retning === 'vokser') return hvilende(k, fire);
  const tre = fire === null ? utvikling(aarene, AAR_PAA_RAD) : null;
  return tre?.retning === 'faller' ? [fall(k, tre, false)] : [];
}

/**
 * Negative, half the aksjekapital lost (AS only), falling three years in a row, or high and growing three years in a
 * row without a plan. A negative egenkapital is legal and an alarm: varsel, not brudd.
 */
export const egenkapital = lagRegel({
  id: 'egenkapital',
  navn: NAVN,
  hjemmel: 'aksjeloven § 3-5; Oslo Economics 2022, kap. 5.2',
  vurder: (k) => {
    const tall = maaltallFor(k.innsyn, k.selskap, 'egenkapital');
    const nivaaer = [...new Set(tall.map((p) => p.nivaa))];
    const medTall = nivaaer.flatMap((nivaa) => {
      const nyeste = tall.find((p) => p.nivaa === nivaa && hovedtall(p) !== null);
      return nyeste === undefined ? [] : [{ nyeste, aarene: kjenteAar(tall, nivaa) }];
    });
    if (medTall.length === 0) {
      return [
        {
          alvor: 'kan_ikke_vurderes',
          tekst: {
            nb: `Vi mangler egenkapitalen i ${k.selskap.navn}.`,
            nn: `Vi manglar eigenkapitalen i ${k.selskap.navn}.`,
          },
          tiltak: { nb: 'Legg inn egenkapitalen.', nn: 'Legg inn eigenkapitalen.' },
        },
      ];
    }
    const funn = medTall.flatMap(({ nyeste, aarene }) => [...naa(k, nyeste), ...overTid(k, aarene)]);
    if (k.selskap.organisasjonsform !== 'KF') return funn;
    const utenAksjer: Funndel = {
      alvor: 'ikke_aktuelt',
      tekst: {
        nb: `${k.selskap.navn} er kommunalt foretak og har ingen aksjekapital, så aksjeloven § 3-5 gjelder ikke.`,
        nn: `${k.selskap.navn} er kommunalt føretak og har ingen aksjekapital, så aksjelova § 3-5 gjeld ikkje.`,
      },
    };
    return [...funn, utenAksjer];
  },
});

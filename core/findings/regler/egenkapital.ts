import type { Periodetall } from '../../metrics/index.ts';
import { visVerdi } from '../../text/index.ts';
import { broek, gange, negativ, sammenlign, sammePeriode } from '../../values/index.ts';
import { hvem } from '../grunnlag/hvem.ts';
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
} from '../grunnlag/tall.ts';
import { felles } from '../grunnlag/terskel.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';
import { NAVN, overTid } from './egenkapital/over-tid.ts';

const HALVPART = broek(1n, 2n);

const HANDLEPLIKT = {
  nb: 'Styret har handleplikt når egenkapitalen ikke er forsvarlig eller halve aksjekapitalen er tapt (aksjeloven § 3-5).',
  nn: 'Styret har handleplikt når eigenkapitalen ikkje er forsvarleg eller halve aksjekapitalen er tapt (aksjelova § 3-5).',
};

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

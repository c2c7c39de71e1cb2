import type { Periodetall } from '../../metrics/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { visGrense, visMotGrense, visVerdi } from '../../text/index.ts';
import { type Broek, del, type Maalform, NULL, type Periode, sammenlign, sammePeriode } from '../../values/index.ts';
import { gjelderDatteren } from '../grunnlag/arrangoer.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { fraMaaltall, hovedtall, type Kjenttall, maaltallFor } from '../grunnlag/tall.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

const KRAV = {
  nb: 'Selskapet med AFT og VTA skal ha fått minst like stor del av konsernets egenkapital som det bidrar med av resultatet (Prinsipputtalelsen 2.6).',
  nn: 'Selskapet med AFT og VTA skal ha fått minst like stor del av eigenkapitalen i konsernet som det bidreg med av resultatet (Prinsipputtalelsen 2.6).',
};

/** The konsern's and the company's own figure of the same period. */
interface Par {
  readonly konsern: Kjenttall;
  readonly selskap: Kjenttall;
}

/** The mor in the portfolio whose daughter the company is on the day. */
function morFor(k: Kontekst): Selskap | null {
  const forhold = k.innsyn.portefolje.konsernforhold.find(
    (f) => f.datter === k.selskap.id && (f.fra === null || f.fra <= k.idag) && (f.til === null || f.til >= k.idag),
  );
  return forhold === undefined ? null : (k.innsyn.selskap(forhold.mor) ?? null);
}

function parFor(k: Kontekst, maal: string, periode: Periode): Par | null {
  const finn = (s: Selskap, passer: (p: Periodetall) => boolean) =>
    hovedtall(maaltallFor(k.innsyn, s, maal).find((p) => sammePeriode(p.periode, periode) && passer(p)));
  const mor = morFor(k);
  const selskap = finn(k.selskap, (p) => p.nivaa === 'selskap' || (mor !== null && p.nivaa === null));
  const konsern = finn(mor ?? k.selskap, (p) => p.nivaa === 'konsern');
  return selskap === null || konsern === null ? null : { konsern, selskap };
}

function andelAv(par: Par | null): Broek | null {
  return par === null || sammenlign(par.konsern.verdi, NULL) <= 0 ? null : del(par.selskap.verdi, par.konsern.verdi);
}

function erIKonsern(k: Kontekst): boolean | null {
  if (k.selskap.konsern !== null) return k.selskap.konsern;
  const iKonsern = k.innsyn.doetre(k.selskap.id).length > 0 || morFor(k) !== null;
  return iKonsern ? true : null;
}

function nyestePeriode(k: Kontekst): Periode | null {
  const perioder = maaltallFor(k.innsyn, k.selskap, 'egenkapital').map((p) => p.periode);
  return perioder.find((p) => parFor(k, 'egenkapital', p) !== null) ?? null;
}

function mangler(k: Kontekst): Funndel {
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: {
      nb: `Vi mangler egenkapital og årsresultat for både konsernet og selskapet ${k.selskap.navn} i samme år. ${KRAV.nb}`,
      nn: `Vi manglar eigenkapital og årsresultat for både konsernet og selskapet ${k.selskap.navn} i same år. ${KRAV.nn}`,
    },
    tiltak: {
      nb: 'Legg inn egenkapital og årsresultat på konsernnivå og selskapsnivå.',
      nn: 'Legg inn eigenkapital og årsresultat på konsernnivå og selskapsnivå.',
    },
  };
}

function vurderDeling(k: Kontekst, periode: Periode): Funndel {
  const alarm = grensePaa('konserndeling_alarm', periode.til);
  if (!alarm.kjent) return alarm.funn;
  const [ek, resultat] = [parFor(k, 'egenkapital', periode), parFor(k, 'aarsresultat', periode)];
  const [andelEk, andelResultat] = [andelAv(ek), andelAv(resultat)];
  if (ek === null || andelEk === null) return { ...mangler(k), periode };
  const naar = iPeriode(periode);
  const { navn } = k.selskap;
  const tall = (maalform: Maalform) =>
    `${visVerdi(ek.selskap.verdi, 'kr', { maalform })} av ${visVerdi(ek.konsern.verdi, 'kr', { maalform })}`;
  const grenser = andelResultat === null ? [alarm.verdi] : [alarm.verdi, andelResultat];
  const vistEk = visMotGrense(andelEk, grenser, 'andel');
  const grunnlag = [ek, ...(resultat === null ? [] : [resultat])].flatMap((par, nr) => {
    const hva = nr === 0 ? { nb: 'Egenkapital', nn: 'Eigenkapital' } : { nb: 'Årsresultat', nn: 'Årsresultat' };
    return [
      fraMaaltall({ nb: `${hva.nb}, selskapet`, nn: `${hva.nn}, selskapet` }, par.selskap, 'kr'),
      fraMaaltall({ nb: `${hva.nb}, konsernet`, nn: `${hva.nn}, konsernet` }, par.konsern, 'kr'),
    ];
  });
  const har = {
    nb: `${navn} hadde ${vistEk} av konsernets egenkapital ${naar} (${tall('nb')})`,
    nn: `${navn} hadde ${vistEk} av eigenkapitalen i konsernet ${naar} (${tall('nn')})`,
  };
  const felt = { periode, grunnlag };
  const tiltak = {
    nb: 'Be om at fordelingen ved omorganiseringen blir gjennomgått med Nav.',
    nn: 'Be om at fordelinga ved omorganiseringa blir gjennomgått med Nav.',
  };
  if (sammenlign(andelEk, alarm.verdi) < 0) {
    const grense = visGrense(alarm.verdi, 'andel');
    return {
      ...felt,
      alvor: 'varsel',
      tiltak,
      tekst: {
        nb: `${har.nb}. Under ${grense} er en alarm (Riksrevisjonen). ${KRAV.nb}`,
        nn: `${har.nn}. Under ${grense} er ein alarm (Riksrevisjonen). ${KRAV.nn}`,
      },
    };
  }
  if (andelResultat === null) {
    return {
      ...felt,
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `${har.nb}. Andelen av resultatet kan ikke regnes ut: årsresultatet mangler, eller konsernet hadde ikke overskudd. ${KRAV.nb}`,
        nn: `${har.nn}. Delen av resultatet kan ikkje reknast ut: årsresultatet manglar, eller konsernet hadde ikkje overskot. ${KRAV.nn}`,
      },
      tiltak: mangler(k).tiltak ?? null,
    };
  }
  const vistResultat = visMotGrense(andelResultat, andelEk, 'andel');
  const oppfylt = sammenlign(andelEk, andelResultat) >= 0;
  return {
    ...felt,
    alvor: oppfylt ? 'orientering' : 'varsel',
    tiltak: oppfylt ? null : tiltak,
    tekst: {
      nb: `${har.nb} og ${vistResultat} av resultatet. ${KRAV.nb}`,
      nn: `${har.nn} og ${vistResultat} av resultatet. ${KRAV.nn}`,
    },
  };
}

/**
 * Whether the company with the tiltak has its share of the konsern's egenkapital: at least its share of the result;
 * below 5 % is Riksrevisjonen's alarm. Konsern and company figures of the same year, never mixed with others.
 */
export const konserndeling = lagRegel({
  id: 'konserndeling',
  navn: { nb: 'Deling av verdier i konsern', nn: 'Deling av verdiar i konsern' },
  hjemmel: 'Prinsipputtalelsen 2.6; Oslo Economics 2022, kap. 3.4.4',
  vurder: (k) => {
    const { navn } = k.selskap;
    const datter = gjelderDatteren(k);
    if (datter !== null) return [datter];
    const iKonsern = erIKonsern(k);
    if (iKonsern === false) {
      return [
        {
          alvor: 'ikke_aktuelt',
          tekst: { nb: `${navn} er ikke del av et konsern.`, nn: `${navn} er ikkje del av eit konsern.` },
        },
      ];
    }
    const periode = nyestePeriode(k);
    if (periode !== null) return [vurderDeling(k, periode)];
    if (iKonsern) return [mangler(k)];
    return [
      {
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Vi vet ikke om ${navn} er del av et konsern. ${KRAV.nb}`,
          nn: `Vi veit ikkje om ${navn} er del av eit konsern. ${KRAV.nn}`,
        },
        tiltak: {
          nb: 'Legg inn om selskapet er del av et konsern.',
          nn: 'Legg inn om selskapet er del av eit konsern.',
        },
      },
    ];
  },
});

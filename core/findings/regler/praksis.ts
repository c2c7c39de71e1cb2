import type { Periodetall } from '../../metrics/index.ts';
import { visGrense, visMotGrense } from '../../text/index.ts';
import { sammenlign } from '../../values/index.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { fraMaaltall, kilderTekst, kjente, maaltallFor } from '../grunnlag/tall.ts';
import { felles } from '../grunnlag/terskel.ts';
import { driverAft } from '../grunnlag/tiltak.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

const NAVN = { nb: 'Praksis i ordinært arbeidsliv', nn: 'Praksis i ordinært arbeidsliv' };
const LEGG_INN = {
  nb: 'Legg inn andelen i praksis i ordinært arbeidsliv.',
  nn: 'Legg inn delen i praksis i ordinært arbeidsliv.',
};

function forPeriode(k: Kontekst, p: Periodetall): Funndel {
  const maal = grensePaa('praksis_maal', p.periode.til);
  if (!maal.kjent) return { ...maal.funn, periode: p.periode };
  const tall = kjente(p);
  const naadd = felles(tall.map((t) => sammenlign(t.verdi, maal.verdi) >= 0));
  const [t] = tall;
  const [naar, grense] = [iPeriode(p.periode), visGrense(maal.verdi, 'andel')];
  const { navn, kommune } = k.selskap;
  const hvor = { nb: `Nav Oslos mål er ${grense}.`, nn: `Nav Oslo sitt mål er ${grense}.` };
  const felt = { periode: p.periode, grunnlag: tall.map((x) => fraMaaltall(NAVN, x, 'andel')) };
  if (t === undefined || naadd === 'ingen') {
    return {
      ...felt,
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Vi mangler andelen i praksis for ${navn} ${naar}. ${hvor.nb}`,
        nn: `Vi manglar delen i praksis for ${navn} ${naar}. ${hvor.nn}`,
      },
      tiltak: LEGG_INN,
    };
  }
  if (naadd === 'uenige') {
    const vist = tall
      .map((x) => `${visMotGrense(x.verdi, maal.verdi, 'andel', { mulig: x.intervall })} (${kilderTekst(x.tall)})`)
      .join(', ');
    return {
      ...felt,
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Kildene er uenige om andelen i praksis i ${navn} ${naar}: ${vist}. ${hvor.nb}`,
        nn: `Kjeldene er usamde om delen i praksis i ${navn} ${naar}: ${vist}. ${hvor.nn}`,
      },
      tiltak: LEGG_INN,
    };
  }
  const vist = visMotGrense(t.verdi, maal.verdi, 'andel', { mulig: t.intervall });
  const andelen = {
    nb: `${vist} av AFT-deltakerne i ${navn} var i praksis i ordinært arbeidsliv ${naar}. ${hvor.nb}`,
    nn: `${vist} av AFT-deltakarane i ${navn} var i praksis i ordinært arbeidsliv ${naar}. ${hvor.nn}`,
  };
  if (kommune !== 'Oslo') {
    return {
      ...felt,
      alvor: 'orientering',
      tekst: {
        nb: `${andelen.nb} Vi kjenner ikke målet der selskapet holder til.`,
        nn: `${andelen.nn} Vi kjenner ikkje målet der selskapet held til.`,
      },
    };
  }
  return {
    ...felt,
    alvor: naadd ? 'orientering' : 'varsel',
    tekst: {
      nb: `${andelen.nb} Målet er ${naadd ? 'nådd' : 'ikke nådd'}.`,
      nn: `${andelen.nn} Målet er ${naadd ? 'nådd' : 'ikkje nådd'}.`,
    },
    tiltak: naadd ? null : { nb: 'Ta opp praksis i neste eiermøte.', nn: 'Ta opp praksis i neste eigarmøte.' },
  };
}

/** Share of AFT deltakere in praksis in ordinary working life, against Nav Oslo's 40 %: a mål, and only Oslo's. */
export const praksis = lagRegel({
  id: 'praksis',
  navn: NAVN,
  hjemmel: 'avtale med Nav (Nav Oslos mål; Kommunerevisjonen i Oslo 14/2022, kap. 2.6.3)',
  vurder: (k) => {
    const { navn } = k.selskap;
    const tall = maaltallFor(k.innsyn, k.selskap, 'praksisandel');
    if (tall.length > 0) return tall.map((p) => forPeriode(k, p));
    if (driverAft(k.innsyn, k.selskap) === 'nei') {
      return [
        {
          alvor: 'ikke_aktuelt',
          tekst: { nb: `${navn} har ingen AFT-plasser.`, nn: `${navn} har ingen AFT-plassar.` },
        },
      ];
    }
    return [
      {
        alvor: 'kan_ikke_vurderes',
        tekst: { nb: `Vi mangler andelen i praksis for ${navn}.`, nn: `Vi manglar delen i praksis for ${navn}.` },
        tiltak: LEGG_INN,
      },
    ];
  },
});

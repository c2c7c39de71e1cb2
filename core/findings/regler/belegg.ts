import type { Periodetall } from '../../metrics/index.ts';
import { visGrense, visMotGrense } from '../../text/index.ts';
import { sammenlign } from '../../values/index.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { fraMaaltall, kilderTekst, kjente, maaltallFor } from '../grunnlag/tall.ts';
import { felles } from '../grunnlag/terskel.ts';
import { driverAft, driverVta } from '../grunnlag/tiltak.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

type Tiltak = 'AFT' | 'VTA';
const MAAL = { AFT: 'belegg', VTA: 'vta_belegg' } as const;

const FORKLARING = {
  nb: 'Nav betaler for plasser i bruk, og ubrukte plasser kan bli trukket tilbake.',
  nn: 'Nav betaler for plassar i bruk, og ubrukte plassar kan bli trekte tilbake.',
};

function mangler(navn: string, tiltak: Tiltak, naar: string): Funndel {
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: {
      nb: `Vi mangler månedsverk eller avtalte plasser for ${tiltak} i ${navn}${naar}, så belegget kan ikke vurderes.`,
      nn: `Vi manglar månadsverk eller avtalte plassar for ${tiltak} i ${navn}${naar}, så belegget kan ikkje vurderast.`,
    },
    tiltak: {
      nb: 'Legg inn månedsverk og avtalte plasser for samme periode.',
      nn: 'Legg inn månadsverk og avtalte plassar for same periode.',
    },
  };
}

function forPeriode(k: Kontekst, tiltak: Tiltak, p: Periodetall): Funndel {
  const lavt = grensePaa('belegg_lavt', p.periode.til);
  if (!lavt.kjent) return { ...lavt.funn, periode: p.periode };
  const tall = kjente(p);
  const nok = felles(tall.map((t) => sammenlign(t.verdi, lavt.verdi) >= 0));
  const [t] = tall;
  const { navn } = k.selskap;
  const naar = iPeriode(p.periode);
  if (t === undefined || nok === 'ingen') return { ...mangler(navn, tiltak, ` ${naar}`), periode: p.periode };
  const hva = { nb: `Belegg i ${tiltak}`, nn: `Belegg i ${tiltak}` };
  const felt = { periode: p.periode, grunnlag: tall.map((x) => fraMaaltall(hva, x, 'andel')) };
  if (nok === 'uenige') {
    const sett = tall.map((x) => `${visMotGrense(x.verdi, lavt.verdi, 'andel')} (${kilderTekst(x.tall)})`).join(', ');
    return {
      ...felt,
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Kildene er uenige om belegget i ${tiltak} i ${navn} ${naar}: ${sett}.`,
        nn: `Kjeldene er usamde om belegget i ${tiltak} i ${navn} ${naar}: ${sett}.`,
      },
      tiltak: { nb: 'Avklar hvilket tall som er riktig.', nn: 'Avklar kva tal som er rett.' },
    };
  }
  const [vist, grense] = [visMotGrense(t.verdi, lavt.verdi, 'andel'), visGrense(lavt.verdi, 'andel')];
  return {
    ...felt,
    alvor: nok ? 'orientering' : 'varsel',
    tekst: {
      nb: `Belegget i ${tiltak} i ${navn} var ${vist} ${naar}. ${FORKLARING.nb} Eierblikk varsler under ${grense}.`,
      nn: `Belegget i ${tiltak} i ${navn} var ${vist} ${naar}. ${FORKLARING.nn} Eierblikk varslar under ${grense}.`,
    },
    tiltak: nok
      ? null
      : { nb: 'Ta opp inntak og antall plasser med Nav.', nn: 'Ta opp inntak og talet på plassar med Nav.' },
  };
}

function forTiltak(k: Kontekst, tiltak: Tiltak): readonly Funndel[] {
  const drift = tiltak === 'AFT' ? driverAft(k.innsyn, k.selskap) : driverVta(k.innsyn, k.selskap);
  const tall = maaltallFor(k.innsyn, k.selskap, MAAL[tiltak]);
  if (tall.length > 0) return tall.map((p) => forPeriode(k, tiltak, p));
  return drift === 'nei' ? [] : [mangler(k.selskap.navn, tiltak, '')];
}

/** Used månedsverk against agreed places: a revenue risk, and the usual reason why Nav takes places back. */
export const belegg = lagRegel({
  id: 'belegg',
  navn: { nb: 'Belegg', nn: 'Belegg' },
  hjemmel: 'avtale med Nav; tiltaksforskriften §§ 13-7 og 14-8',
  maal: Object.values(MAAL),
  vurder: (k) => {
    const funn = [...forTiltak(k, 'AFT'), ...forTiltak(k, 'VTA')];
    if (funn.length > 0) return funn;
    const { navn } = k.selskap;
    return [
      {
        alvor: 'ikke_aktuelt',
        tekst: {
          nb: `${navn} har verken AFT- eller VTA-plasser med statlig tilskudd.`,
          nn: `${navn} har verken AFT- eller VTA-plassar med statleg tilskot.`,
        },
      },
    ];
  },
});

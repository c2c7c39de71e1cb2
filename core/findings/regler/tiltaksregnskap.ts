import type { Tiltaksregnskap } from '../../portfolio/index.ts';
import { visDato, visVerdi } from '../../text/index.ts';
import { kildeTekst, type Tospraaklig } from '../../values/index.ts';
import { dokumentstatus } from '../grunnlag/dokumenter.ts';
import { grunnlagstall } from '../grunnlag/figurer.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { driverAft, driverVta } from '../grunnlag/tiltak.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';
import { ikkeDelt, ufullstendig } from './tiltaksregnskap/fullstendig.ts';
import { motRegnskapet } from './tiltaksregnskap/mot-regnskap.ts';
import { KOLONNENAVN, RADNAVN } from './tiltaksregnskap/navn.ts';
import { type Avvik, avvikI, forskjell } from './tiltaksregnskap/summer.ts';

const KRAV = {
  nb: 'Det skal være eget, fullstendig regnskap for hvert tiltak (§ 1-6).',
  nn: 'Det skal vere eigen, fullstendig rekneskap for kvart tiltak (§ 1-6).',
};
const LEGG_INN = {
  nb: 'Legg inn tiltaksregnskapet, delt på AFT og VTA.',
  nn: 'Legg inn tiltaksrekneskapen, delt på AFT og VTA.',
};

const SUMMERT: Readonly<Record<Avvik['retning'], Tospraaklig>> = {
  ned: { nb: 'radene over', nn: 'radene over' },
  bort: { nb: 'kolonnene', nn: 'kolonnane' },
  begge: { nb: 'både radene over og kolonnene', nn: 'både radene over og kolonnane' },
};

function avviksfunn(k: Kontekst, t: Tiltaksregnskap, a: Avvik): Funndel {
  const { kilde } = a.figur;
  const celle =
    kilde.ark !== undefined && kilde.celle !== undefined ? `${kilde.ark}!${kilde.celle}` : kildeTekst(kilde);
  const [rad, kolonne] = [RADNAVN[a.rad], KOLONNENAVN[a.kolonne]];
  const [staar, regnet, avstand] = [a.figur.verdi, a.regnet, forskjell(a)].map((b) => visVerdi(b, 'kr'));
  const hva = SUMMERT[a.retning];
  const tomme = a.medTomme
    ? { nb: ' Tomme ruter er regnet som 0.', nn: ' Tomme ruter er rekna som 0.' }
    : { nb: '', nn: '' };
  const sted = celle === '' ? '' : ` (${celle})`;
  return {
    alvor: 'brudd',
    periode: t.periode,
    grunnlag: [
      grunnlagstall({ nb: `${rad.nb}, ${kolonne.nb}`, nn: `${rad.nn}, ${kolonne.nn}` }, a.figur.verdi, 'kr', [kilde]),
    ],
    tekst: {
      nb: `Tiltaksregnskapet for ${k.selskap.navn} ${iPeriode(t.periode)} går ikke opp${sted}: ${rad.nb}, ${kolonne.nb}, er ${staar}, men ${hva.nb} gir ${regnet}. Forskjellen er ${avstand}.${tomme.nb}`,
      nn: `Tiltaksrekneskapen for ${k.selskap.navn} ${iPeriode(t.periode)} går ikkje opp${sted}: ${rad.nn}, ${kolonne.nn}, er ${staar}, men ${hva.nn} gir ${regnet}. Skilnaden er ${avstand}.${tomme.nn}`,
    },
    tiltak: {
      nb: `Rett ${celle === '' ? 'beløpet' : celle} eller delene.`,
      nn: `Rett ${celle === '' ? 'beløpet' : celle} eller delane.`,
    },
  };
}

function forRegnskapet(k: Kontekst, t: Tiltaksregnskap): readonly Funndel[] {
  const delt = ikkeDelt(k, t);
  const hull = ufullstendig(k, t);
  const funn = [
    ...(delt === null ? [] : [delt]),
    ...(hull === null ? [] : [hull]),
    ...avvikI(t).map((a) => avviksfunn(k, t, a)),
    ...motRegnskapet(k, t),
  ];
  if (funn.length > 0) return funn;
  return [
    {
      alvor: 'orientering',
      periode: t.periode,
      tekst: {
        nb: `Tiltaksregnskapet for ${k.selskap.navn} ${iPeriode(t.periode)} er fullstendig og går opp. ${KRAV.nb}`,
        nn: `Tiltaksrekneskapen for ${k.selskap.navn} ${iPeriode(t.periode)} er fullstendig og går opp. ${KRAV.nn}`,
      },
    },
  ];
}

function utenRegnskap(k: Kontekst): Funndel {
  const { navn } = k.selskap;
  if (driverAft(k.innsyn, k.selskap) === 'nei' && driverVta(k.innsyn, k.selskap) === 'nei') {
    return {
      alvor: 'ikke_aktuelt',
      tekst: {
        nb: `${navn} har verken AFT- eller VTA-plasser.`,
        nn: `${navn} har verken AFT- eller VTA-plassar.`,
      },
    };
  }
  const levert = dokumentstatus(k.innsyn.dokumenter(k.selskap.id), 'tiltaksregnskap_levert', k.idag);
  if (levert.benektet !== null && levert.siste === null) {
    return {
      alvor: 'brudd',
      tekst: {
        nb: `${navn} har ikke levert tiltaksregnskap. ${KRAV.nb}`,
        nn: `${navn} har ikkje levert tiltaksrekneskap. ${KRAV.nn}`,
      },
      tiltak: { nb: 'Be selskapet levere tiltaksregnskapet.', nn: 'Be selskapet levere tiltaksrekneskapen.' },
    };
  }
  const da = levert.siste === null ? '' : visDato(levert.siste.dato);
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: {
      nb: `${da === '' ? `Vi har ikke tiltaksregnskapet for ${navn}.` : `Tiltaksregnskapet for ${navn} ble levert ${da}, men tallene er ikke lagt inn.`} ${KRAV.nb}`,
      nn: `${da === '' ? `Vi har ikkje tiltaksrekneskapen for ${navn}.` : `Tiltaksrekneskapen for ${navn} vart levert ${da}, men tala er ikkje lagde inn.`} ${KRAV.nn}`,
    },
    tiltak: LEGG_INN,
  };
}

/**
 * Separate accounts per tiltak (003, tabell 7-1): delivered, split on AFT and VTA, complete, adding up down and across,
 * and with the accounts of the same year. Delivered but wrong is a finding that names the cell.
 */
export const tiltaksregnskap = lagRegel({
  id: 'tiltaksregnskap',
  navn: { nb: 'Tiltaksregnskap', nn: 'Tiltaksrekneskap' },
  hjemmel: 'tiltaksforskriften § 1-6; Riksrevisjonen (Oslo Economics 2022, kap. 3.3.2 og tabell 7-1)',
  vurder: (k) => {
    const alle = k.innsyn.tiltaksregnskap(k.selskap.id);
    return alle.length === 0 ? [utenRegnskap(k)] : alle.flatMap((t) => forRegnskapet(k, t));
  },
});

import type { Periodetall } from '../../metrics/index.ts';
import { visGrense, visMotGrense } from '../../text/index.ts';
import { aarFor, type Broek, gange, NULL, sammenlign, stoerst } from '../../values/index.ts';
import { feltetsMargin } from '../grunnlag/feltets-margin.ts';
import { hvem } from '../grunnlag/hvem.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { fraMaaltall, hovedtall, kilderTekst, kjente, kjenteAar, maaltallFor, paaRad } from '../grunnlag/tall.ts';
import { felles, sideAv } from '../grunnlag/terskel.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

const NAVN = { nb: 'Driftsmargin', nn: 'Driftsmargin' };
const AAR = 3;

/** The newest figure against zero. Nothing when it is surely not negative. */
function underNull(k: Kontekst, p: Periodetall): readonly Funndel[] {
  const tall = kjente(p);
  const side = felles(tall.map((t) => sideAv(t.intervall, NULL)));
  const [t] = tall;
  if (t === undefined || side === 'minst' || side === 'ingen') return [];
  const naar = iPeriode(p.periode);
  const felt = { periode: p.periode, grunnlag: tall.map((x) => fraMaaltall(NAVN, x, 'andel')) };
  const vist = visMotGrense(t.verdi, NULL, 'andel');
  if (side === 'under') {
    return [
      {
        ...felt,
        alvor: 'varsel',
        tekst: {
          nb: `Driftsmarginen i ${hvem(k, p)} var negativ ${naar}: ${vist}.`,
          nn: `Driftsmarginen i ${hvem(k, p)} var negativ ${naar}: ${vist}.`,
        },
        tiltak: {
          nb: 'Be styret om en plan for driften.',
          nn: 'Be styret om ein plan for drifta.',
        },
      },
    ];
  }
  if (side === 'uenige') {
    const sett = tall.map((x) => `${visMotGrense(x.verdi, NULL, 'andel')} (${kilderTekst(x.tall)})`).join(', ');
    return [
      {
        ...felt,
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Kildene er uenige om driftsmarginen i ${hvem(k, p)} ${naar} er negativ: ${sett}.`,
          nn: `Kjeldene er usamde om driftsmarginen i ${hvem(k, p)} ${naar} er negativ: ${sett}.`,
        },
        tiltak: { nb: 'Avklar hvilket tall som er riktig.', nn: 'Avklar kva tal som er rett.' },
      },
    ];
  }
  const [fra, til] = [t.intervall.fra, t.intervall.til].map((x) => visMotGrense(x, NULL, 'andel'));
  return [
    {
      ...felt,
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Driftsmarginen i ${hvem(k, p)} var ${vist} ${naar}. Tallene er avrundet, og den kan være fra ${fra} til ${til}, så det kan ikke avgjøres om den er negativ.`,
        nn: `Driftsmarginen i ${hvem(k, p)} var ${vist} ${naar}. Tala er avrunda, og han kan vere frå ${fra} til ${til}, så det kan ikkje avgjerast om han er negativ.`,
      },
      tiltak: { nb: 'Legg inn tallene i hele kroner.', nn: 'Legg inn tala i heile kroner.' },
    },
  ];
}

function langtOver(k: Kontekst, p: Periodetall, grense: Broek, ganger: Broek): boolean {
  const tall = hovedtall(p);
  const felt = feltetsMargin(k.innsyn, p.periode);
  return tall !== null && felt !== null && sammenlign(tall.verdi, stoerst(grense, gange(ganger, felt))) > 0;
}

/**
 * Far above the field over time: in each of the three newest years above 10 % and above twice the portfolio's weighted
 * margin of that year. Eierblikk's own definition, and said to be in the text.
 */
function hoeyOverTid(k: Kontekst, aarene: readonly Periodetall[]): readonly Funndel[] {
  const [hoey, ganger] = [grensePaa('driftsmargin_hoey', k.idag), grensePaa('driftsmargin_feltet', k.idag)];
  const [nyeste] = aarene;
  if (!hoey.kjent || !ganger.kjent || nyeste === undefined) return [];
  const tre = paaRad(aarene, AAR);
  const aktuelle = tre ?? aarene.slice(0, AAR);
  if (!aktuelle.every((p) => langtOver(k, p, hoey.verdi, ganger.verdi))) return [];
  const tall = aktuelle.flatMap((p) => hovedtall(p) ?? []);
  const vist = [...tall]
    .reverse()
    .map((t) => `${visMotGrense(t.verdi, hoey.verdi, 'andel')} i ${aarFor(t.tall.periode)}`)
    .join(', ');
  const grense = visGrense(hoey.verdi, 'andel');
  const uenige = aktuelle.some((p) => p.status === 'motstrid');
  const ukjent = tre === null || uenige;
  return [
    {
      alvor: ukjent ? 'kan_ikke_vurderes' : 'varsel',
      periode: nyeste.periode,
      grunnlag: tall.map((t) => fraMaaltall(NAVN, t, 'andel')),
      tekst: {
        nb: `Driftsmarginen i ${hvem(k, nyeste)} er langt over feltet: ${vist}. ${tre === null ? 'Vi har ikke tall for tre år på rad, så utviklingen kan ikke vurderes. ' : ''}${uenige ? 'Kildene er uenige om minst ett av årene. ' : ''}Eierblikk regner over ${grense} og mer enn dobbelt så høyt som porteføljen tre år på rad som langt over; det kan bety at for lite går til deltakerne.`,
        nn: `Driftsmarginen i ${hvem(k, nyeste)} er langt over feltet: ${vist}. ${tre === null ? 'Vi har ikkje tal for tre år på rad, så utviklinga kan ikkje vurderast. ' : ''}${uenige ? 'Kjeldene er usamde om minst eitt av åra. ' : ''}Eierblikk reknar over ${grense} og meir enn dobbelt så høgt som porteføljen tre år på rad som langt over; det kan bety at for lite går til deltakarane.`,
      },
      tiltak: {
        nb: 'Be om en plan for hvordan overskuddet kommer deltakerne til gode.',
        nn: 'Be om ein plan for korleis overskotet kjem deltakarane til gode.',
      },
    },
  ];
}

/** Negative, or far above the field over time. A signal: nothing is said of a margin that is neither. */
export const driftsmargin = lagRegel({
  id: 'driftsmargin',
  navn: NAVN,
  hjemmel: 'Oslo Economics 2022, kap. 5.2 og 5.4.2',
  maal: ['driftsmargin'],
  vurder: (k) => {
    const tall = maaltallFor(k.innsyn, k.selskap, 'driftsmargin');
    const nivaaer = [...new Set(tall.map((p) => p.nivaa))];
    const medTall = nivaaer.flatMap((nivaa) => {
      const nyeste = tall.find((p) => p.nivaa === nivaa && hovedtall(p) !== null);
      return nyeste === undefined ? [] : [{ nyeste, aarene: kjenteAar(tall, nivaa) }];
    });
    if (medTall.length > 0) {
      return medTall.flatMap(({ nyeste, aarene }) => [...underNull(k, nyeste), ...hoeyOverTid(k, aarene)]);
    }
    return [
      {
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Vi mangler driftsresultat og omsetning for ${k.selskap.navn}.`,
          nn: `Vi manglar driftsresultat og omsetning for ${k.selskap.navn}.`,
        },
        tiltak: { nb: 'Legg inn driftsresultat og omsetning.', nn: 'Legg inn driftsresultat og omsetning.' },
      },
    ];
  },
});

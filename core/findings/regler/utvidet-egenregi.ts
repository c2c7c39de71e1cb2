import { visGrense, visMotGrense } from '../../text/index.ts';
import { del, type Periode, sammenlign, sammePeriode } from '../../values/index.ts';
import { eierbilde } from '../grunnlag/eiere.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { felttallFor, fraMaaltall, hovedtall, maaltallFor } from '../grunnlag/tall.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';
import { kjoepsperioder } from './reserverte-kontrakter.ts';

function eierskap(k: Kontekst, periode: Periode): Funndel {
  const krav = grensePaa('egenregi_eierandel', periode.til);
  if (!krav.kjent) return { ...krav.funn, periode };
  const { navn } = k.selskap;
  const bilde = eierbilde(k.innsyn.eierandeler(k.selskap.id), k.idag);
  const kommunal = bilde?.andel(['kommune', 'fylkeskommune']);
  const grense = visGrense(krav.verdi, 'andel');
  const regel = {
    nb: `${navn} brukes i utvidet egenregi ${iPeriode(periode)}. Selskapet må være ${grense} kommunalt eid`,
    nn: `${navn} blir brukt i utvida eigenregi ${iPeriode(periode)}. Selskapet må vere ${grense} kommunalt eigd`,
  };
  const bareKommuner = bilde !== null && bilde.ukjent.t === 0n && bilde.bare(['kommune', 'fylkeskommune']);
  const oppfylt = bareKommuner || (kommunal !== undefined && sammenlign(kommunal, krav.verdi) >= 0);
  if (bilde === null || kommunal === undefined || bilde.overHele || (!oppfylt && bilde.ukjent.t > 0n)) {
    return {
      alvor: 'kan_ikke_vurderes',
      periode,
      tekst: {
        nb: `${regel.nb}, men vi kjenner ikke alle eierne.`,
        nn: `${regel.nn}, men vi kjenner ikkje alle eigarane.`,
      },
      tiltak: { nb: 'Legg inn alle eierne.', nn: 'Legg inn alle eigarane.' },
    };
  }
  const vist = visMotGrense(kommunal, krav.verdi, 'andel');
  return {
    alvor: oppfylt ? 'orientering' : 'brudd',
    periode,
    tekst: { nb: `${regel.nb}, og er ${vist}.`, nn: `${regel.nn}, og er ${vist}.` },
    tiltak: oppfylt
      ? null
      : {
          nb: 'Kjøpene må lyses ut så lenge andre enn kommuner er eiere.',
          nn: 'Kjøpa må lysast ut så lenge andre enn kommunar er eigarar.',
        },
  };
}

function aktivitet(k: Kontekst, periode: Periode): Funndel {
  const krav = grensePaa('egenregi_aktivitet', periode.til);
  if (!krav.kjent) return { ...krav.funn, periode };
  const { navn } = k.selskap;
  const forEier = felttallFor(k.innsyn, k.selskap, 'aktivitet_for_eier').find((p) => sammePeriode(p.periode, periode));
  const eier = hovedtall(forEier);
  const omsetning = hovedtall(
    maaltallFor(k.innsyn, k.selskap, 'omsetning').find(
      (p) => sammePeriode(p.periode, periode) && p.nivaa === (forEier?.nivaa ?? null),
    ),
  );
  const andel = eier === null || omsetning === null ? null : del(eier.verdi, omsetning.verdi);
  const grense = visGrense(krav.verdi, 'andel');
  const regel = {
    nb: `Ved utvidet egenregi skal minst ${grense} av aktiviteten være for eieren`,
    nn: `Ved utvida eigenregi skal minst ${grense} av aktiviteten vere for eigaren`,
  };
  if (eier === null || omsetning === null || andel === null || omsetning.verdi.t <= 0n) {
    return {
      alvor: 'kan_ikke_vurderes',
      periode,
      tekst: {
        nb: `${regel.nb}. Vi mangler aktiviteten for eierne eller omsetningen for ${navn} ${iPeriode(periode)}.`,
        nn: `${regel.nn}. Vi manglar aktiviteten for eigarane eller omsetninga for ${navn} ${iPeriode(periode)}.`,
      },
      tiltak: {
        nb: 'Legg inn aktivitet for eierne og omsetning, på samme nivå.',
        nn: 'Legg inn aktivitet for eigarane og omsetning, på same nivå.',
      },
    };
  }
  const oppfylt = sammenlign(andel, krav.verdi) >= 0;
  const vist = visMotGrense(andel, krav.verdi, 'andel');
  return {
    alvor: oppfylt ? 'orientering' : 'brudd',
    periode,
    grunnlag: [
      fraMaaltall({ nb: 'Aktivitet for eierne', nn: 'Aktivitet for eigarane' }, eier, 'kr'),
      fraMaaltall({ nb: 'Omsetning', nn: 'Omsetning' }, omsetning, 'kr'),
    ],
    tekst: {
      nb: `${regel.nb}. I ${navn} var den ${vist} ${iPeriode(periode)}.`,
      nn: `${regel.nn}. I ${navn} var han ${vist} ${iPeriode(periode)}.`,
    },
    tiltak: oppfylt
      ? null
      : {
          nb: 'Kjøpene må lyses ut så lenge aktiviteten for andre er så stor.',
          nn: 'Kjøpa må lysast ut så lenge aktiviteten for andre er så stor.',
        },
  };
}

/** Only where purchases are made in utvidet egenregi: 100 % kommunalt eid, and at least 80 % of the activity for the owner. */
export const utvidetEgenregi = lagRegel({
  id: 'utvidet_egenregi',
  navn: { nb: 'Utvidet egenregi', nn: 'Utvida eigenregi' },
  hjemmel: 'Oslo Economics 2022, kap. 6.5 (anskaffelsesreglene om utvidet egenregi)',
  vurder: (k) => {
    const kjoep = k.innsyn.kjoep(k.selskap.id);
    const perioder = kjoepsperioder(kjoep, 'utvidet_egenregi');
    if (perioder.length > 0) return perioder.flatMap((p) => [eierskap(k, p), aktivitet(k, p)]);
    if (kjoep.length === 0) return [];
    const { navn } = k.selskap;
    return [
      {
        alvor: 'ikke_aktuelt',
        tekst: {
          nb: `Ingen av kommunens registrerte kjøp fra ${navn} er gjort i utvidet egenregi.`,
          nn: `Ingen av dei registrerte kjøpa til kommunen frå ${navn} er gjorde i utvida eigenregi.`,
        },
      },
    ];
  },
});

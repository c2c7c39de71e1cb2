import { forFaa } from '../../metrics/index.ts';
import type { Kjoep } from '../../portfolio/index.ts';
import { visGrense, visMotGrense } from '../../text/index.ts';
import { del, type Periode, sammenlign, sammePeriode, ulikePerioder } from '../../values/index.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { felttallFor, fraMaaltall, hovedtall, type Kjenttall } from '../grunnlag/tall.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

const LEGG_INN = {
  nb: 'Legg inn alle ansatte og hvor mange av dem som er funksjonshemmede eller vanskeligstilte.',
  nn: 'Legg inn alle tilsette og kor mange av dei som er funksjonshemma eller vanskelegstilte.',
};

function tallet(k: Kontekst, felt: 'alle_ansatte' | 'ansatte_med_bistandsbehov', periode: Periode): Kjenttall | null {
  return hovedtall(felttallFor(k.innsyn, k.selskap, felt).find((p) => sammePeriode(p.periode, periode)));
}

function forPeriode(k: Kontekst, periode: Periode): Funndel {
  const krav = grensePaa('reservert_kontrakt_krav', periode.til);
  if (!krav.kjent) return { ...krav.funn, periode };
  const [alle, medBehov] = [tallet(k, 'alle_ansatte', periode), tallet(k, 'ansatte_med_bistandsbehov', periode)];
  const andel = alle === null || medBehov === null ? null : del(medBehov.verdi, alle.verdi);
  const { navn } = k.selskap;
  const [naar, grense] = [iPeriode(periode), visGrense(krav.verdi, 'andel')];
  const regel = {
    nb: `${navn} har reserverte kontrakter ${naar}. Kravet er at minst ${grense} av de ansatte er funksjonshemmede eller vanskeligstilte (anskaffelsesforskriften § 8-8).`,
    nn: `${navn} har reserverte kontraktar ${naar}. Kravet er at minst ${grense} av dei tilsette er funksjonshemma eller vanskelegstilte (anskaffelsesforskrifta § 8-8).`,
  };
  if (alle === null || medBehov === null || andel === null || sammenlign(medBehov.verdi, alle.verdi) > 0) {
    return {
      alvor: 'kan_ikke_vurderes',
      periode,
      tekst: {
        nb: `${regel.nb} Vi mangler tall for de ansatte, eller tallene henger ikke sammen.`,
        nn: `${regel.nn} Vi manglar tal for dei tilsette, eller tala heng ikkje saman.`,
      },
      tiltak: LEGG_INN,
    };
  }
  const oppfylt = sammenlign(andel, krav.verdi) >= 0;
  // Few persons with a disability: the verdict is about the company, the number about them.
  const skjult = forFaa(k.innsyn, medBehov.verdi, periode);
  const vist = skjult
    ? { nb: 'Tallet vises ikke av hensyn til personvernet.', nn: 'Talet blir ikkje vist av omsyn til personvernet.' }
    : {
        nb: `Andelen er ${visMotGrense(andel, krav.verdi, 'andel')}.`,
        nn: `Delen er ${visMotGrense(andel, krav.verdi, 'andel')}.`,
      };
  return {
    alvor: oppfylt ? 'orientering' : 'brudd',
    periode,
    grunnlag: skjult
      ? []
      : [
          fraMaaltall(
            { nb: 'Funksjonshemmede eller vanskeligstilte', nn: 'Funksjonshemma eller vanskelegstilte' },
            medBehov,
            'antall',
          ),
          fraMaaltall({ nb: 'Alle ansatte', nn: 'Alle tilsette' }, alle, 'antall'),
        ],
    tekst: {
      nb: `${regel.nb} ${vist.nb} Kravet er ${oppfylt ? 'oppfylt' : 'ikke oppfylt'}.`,
      nn: `${regel.nn} ${vist.nn} Kravet er ${oppfylt ? 'oppfylt' : 'ikkje oppfylt'}.`,
    },
    tiltak: oppfylt
      ? null
      : {
          nb: 'Kontraktene kan ikke være reservert før kravet er oppfylt.',
          nn: 'Kontraktane kan ikkje vere reserverte før kravet er oppfylt.',
        },
  };
}

/** The years that a kind of purchase is registered for, in reading order. */
export function kjoepsperioder(kjoep: readonly Kjoep[], slag: Kjoep['slag']): readonly Periode[] {
  return ulikePerioder(kjoep.filter((x) => x.slag === slag).map((x) => x.periode));
}

/** Only where there are reserved contracts: at least 30 % of all employees, tiltaksdeltakere with an arbeidsavtale included. Nothing is said of a company without registered purchases. */
export const reserverteKontrakter = lagRegel({
  id: 'reserverte_kontrakter',
  navn: { nb: 'Reserverte kontrakter', nn: 'Reserverte kontraktar' },
  hjemmel: 'anskaffelsesforskriften § 8-8',
  vurder: (k) => {
    const kjoep = k.innsyn.kjoep(k.selskap.id);
    const perioder = kjoepsperioder(kjoep, 'reservert');
    if (perioder.length > 0) return perioder.map((p) => forPeriode(k, p));
    if (kjoep.length === 0) return [];
    const { navn } = k.selskap;
    return [
      {
        alvor: 'ikke_aktuelt',
        tekst: {
          nb: `Ingen av kommunens registrerte kjøp fra ${navn} er reserverte kontrakter.`,
          nn: `Ingen av dei registrerte kjøpa til kommunen frå ${navn} er reserverte kontraktar.`,
        },
      },
    ];
  },
});

import { klasseFor, type Maaltall, type Periodetall } from '../../metrics/index.ts';
import { visGrense, visMotGrense, visVerdi } from '../../text/index.ts';
import { type Broek, periodeslag, sammenlign, type Tospraaklig } from '../../values/index.ts';
import { grunnlagstall } from '../grunnlag/figurer.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { fraMaaltall, type Kjenttall, kilderTekst, kjente, maaltallFor } from '../grunnlag/tall.ts';
import { felles } from '../grunnlag/terskel.ts';
import { driverAft } from '../grunnlag/tiltak.ts';
import type { Grunnlagstall } from '../regel.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

const NAVN = { nb: 'Resultatgrad', nn: 'Resultatgrad' };
const LEGG_INN = {
  nb: 'Legg inn antall avsluttede og antall til arbeid og til utdanning ved avslutning.',
  nn: 'Legg inn talet på avslutta og talet til arbeid og til utdanning ved avslutning.',
};

function maalsetning(maal: Broek): Tospraaklig {
  const vist = visGrense(maal, 'andel');
  return {
    nb: `Navs mål er ${vist}; det er et mål, ikke et krav (R76-12-1 til § 13-1).`,
    nn: `Nav sitt mål er ${vist}; det er eit mål, ikkje eit krav (R76-12-1 til § 13-1).`,
  };
}

/** The fact: «94 av 171 (55,0 %) gikk til arbeid eller utdanning». */
function fakta(t: Kjenttall, maal: Broek): Tospraaklig {
  const andel = visMotGrense(t.verdi, maal, 'andel', { mulig: t.intervall });
  const { vekt } = t.tall;
  if (vekt === null) {
    return {
      nb: `${andel} gikk til arbeid eller utdanning ved avslutning`,
      nn: `${andel} gjekk til arbeid eller utdanning ved avslutning`,
    };
  }
  const antall = `${visVerdi(vekt.teller, 'antall')} av ${visVerdi(vekt.nevner, 'antall')}`;
  return {
    nb: `${antall} (${andel}) gikk til arbeid eller utdanning ved avslutning`,
    nn: `${antall} (${andel}) gjekk til arbeid eller utdanning ved avslutning`,
  };
}

/** The other statement, kept apart from the fact: whether the result can be told from chance. */
function usikkerhet(tall: Maaltall): Tospraaklig {
  const klasse = klasseFor(tall);
  if (klasse === null) return { nb: '', nn: '' };
  if (klasse.uten === 'antall_ukjent') {
    return {
      nb: ' Antall avsluttede er ikke oppgitt, så usikkerheten er ukjent.',
      nn: ' Talet på avslutta er ikkje oppgitt, så uvissa er ukjend.',
    };
  }
  const intervall =
    klasse.intervall === null
      ? ''
      : ` (95 %-intervall ${visVerdi(klasse.intervall.fra, 'andel', { utenEnhet: true })} til ${visVerdi(klasse.intervall.til, 'andel')})`;
  return {
    nb: ` Resultatet er ${klasse.tekst.nb}${intervall}.`,
    nn: ` Resultatet er ${klasse.tekst.nn}${intervall}.`,
  };
}

function merknader(p: Periodetall, t: Kjenttall): Tospraaklig {
  const delAvAar = periodeslag(p.periode) === 'del_av_aar';
  const antatt = t.tall.definisjon?.antatt === true;
  return {
    nb: `${delAvAar ? ' Tallet gjelder bare en del av året.' : ''}${antatt ? ' Kilden oppgir ikke tidspunkt; det er regnet som ved avslutning, oppgitt av bedriften.' : ''}`,
    nn: `${delAvAar ? ' Talet gjeld berre ein del av året.' : ''}${antatt ? ' Kjelda oppgir ikkje tidspunkt; det er rekna som ved avslutning, oppgitt av bedrifta.' : ''}`,
  };
}

function grunnlagAv(t: Kjenttall): readonly Grunnlagstall[] {
  const { vekt, kilder } = t.tall;
  if (vekt === null) return [fraMaaltall(NAVN, t, 'andel')];
  return [
    grunnlagstall(
      { nb: 'Til arbeid eller utdanning', nn: 'Til arbeid eller utdanning' },
      vekt.teller,
      'antall',
      kilder,
    ),
    grunnlagstall({ nb: 'Avsluttede', nn: 'Avslutta' }, vekt.nevner, 'antall', kilder),
    fraMaaltall(NAVN, t, 'andel'),
  ];
}

function uenige(k: Kontekst, p: Periodetall, tall: readonly Kjenttall[], maal: Broek): Funndel {
  const vist = tall
    .map((t) => `${visMotGrense(t.verdi, maal, 'andel', { mulig: t.intervall })} (${kilderTekst(t.tall)})`)
    .join(', ');
  return {
    alvor: 'kan_ikke_vurderes',
    periode: p.periode,
    grunnlag: tall.flatMap(grunnlagAv),
    tekst: {
      nb: `Kildene er uenige om resultatgraden i ${k.selskap.navn} ${iPeriode(p.periode)}, og om målet er nådd: ${vist}. ${maalsetning(maal).nb}`,
      nn: `Kjeldene er usamde om resultatgraden i ${k.selskap.navn} ${iPeriode(p.periode)}, og om målet er nådd: ${vist}. ${maalsetning(maal).nn}`,
    },
    tiltak: LEGG_INN,
  };
}

function utenTall(k: Kontekst, p: Periodetall, maal: Broek): Funndel {
  const naar = iPeriode(p.periode);
  const skjult = p.status === 'skjult';
  return {
    alvor: 'kan_ikke_vurderes',
    periode: p.periode,
    tekst: {
      nb: `${skjult ? 'Resultatgraden er skjult, fordi for få avsluttet' : 'Vi mangler resultatgraden'} i ${k.selskap.navn} ${naar}. ${maalsetning(maal).nb}`,
      nn: `${skjult ? 'Resultatgraden er skjult, fordi for få avslutta' : 'Vi manglar resultatgraden'} i ${k.selskap.navn} ${naar}. ${maalsetning(maal).nn}`,
    },
    tiltak: skjult ? null : LEGG_INN,
  };
}

function forPeriode(k: Kontekst, p: Periodetall): Funndel {
  const maal = grensePaa('aft_maal', p.periode.til);
  if (!maal.kjent) return { ...maal.funn, periode: p.periode };
  const tall = kjente(p);
  const naadd = felles(tall.map((t) => sammenlign(t.verdi, maal.verdi) >= 0));
  const [t] = tall;
  if (t === undefined || naadd === 'ingen') return utenTall(k, p, maal.verdi);
  if (naadd === 'uenige') return uenige(k, p, tall, maal.verdi);
  const [hva, usikker, mer] = [fakta(t, maal.verdi), usikkerhet(t.tall), merknader(p, t)];
  const naar = iPeriode(p.periode);
  const m = maalsetning(maal.verdi);
  return {
    alvor: naadd ? 'orientering' : 'varsel',
    periode: p.periode,
    grunnlag: grunnlagAv(t),
    tekst: {
      nb: `${k.selskap.navn}: ${hva.nb} ${naar}. ${m.nb} Målet er ${naadd ? 'nådd' : 'ikke nådd'}.${usikker.nb}${mer.nb}`,
      nn: `${k.selskap.navn}: ${hva.nn} ${naar}. ${m.nn} Målet er ${naadd ? 'nådd' : 'ikkje nådd'}.${usikker.nn}${mer.nn}`,
    },
    tiltak: naadd ? null : { nb: 'Ta opp resultatet i neste eiermøte.', nn: 'Ta opp resultatet i neste eigarmøte.' },
  };
}

/**
 * Nav's 50 % for AFT: only arbeid+utdanning ved avslutning is held against it, by k/n as it is; it is a mål, so below it
 * is at most a varsel. What the interval says is another sentence.
 */
export const aftMaal = lagRegel({
  id: 'aft_maal',
  navn: { nb: 'Navs mål for AFT', nn: 'Nav sitt mål for AFT' },
  hjemmel: 'rundskriv R76-12-1 til tiltaksforskriften § 13-1 (mål, ikke krav)',
  maal: ['resultatgrad'],
  vurder: (k) => {
    const { navn } = k.selskap;
    const tall = maaltallFor(k.innsyn, k.selskap, 'resultatgrad');
    if (tall.length > 0) return tall.map((p) => forPeriode(k, p));
    if (driverAft(k.innsyn, k.selskap) === 'nei' && k.innsyn.aftResultater(k.selskap.id).length === 0) {
      return [
        {
          alvor: 'ikke_aktuelt',
          tekst: { nb: `${navn} har ingen AFT-plasser.`, nn: `${navn} har ingen AFT-plassar.` },
        },
      ];
    }
    const andreMaal = k.innsyn.aftResultater(k.selskap.id).length > 0;
    return [
      {
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Vi mangler resultatgraden ved avslutning for ${navn}.${andreMaal ? ' Andre resultater, som andel i jobb etter 6 måneder, kan ikke holdes mot målet på 50 %.' : ''}`,
          nn: `Vi manglar resultatgraden ved avslutning for ${navn}.${andreMaal ? ' Andre resultat, som del i jobb etter 6 månader, kan ikkje haldast mot målet på 50 %.' : ''}`,
        },
        tiltak: LEGG_INN,
      },
    ];
  },
});

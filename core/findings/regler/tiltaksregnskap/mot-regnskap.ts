import type { Tiltaksregnskap } from '../../../portfolio/index.ts';
import { visVerdi } from '../../../text/index.ts';
import { absolutt, type Intervall, minus, sammePeriode, type Tospraaklig } from '../../../values/index.ts';
import { beloepsintervall, grunnlagstall, kjent } from '../../grunnlag/figurer.ts';
import { iPeriode } from '../../grunnlag/naar.ts';
import { fraMaaltall, hovedtall, maaltallFor } from '../../grunnlag/tall.ts';
import type { Funndel, Kontekst } from '../../regelbygger.ts';
import { celle } from './summer.ts';

const SAMMENHOLDT = [
  { rad: 'sum_driftsinntekter', maal: 'omsetning', navn: { nb: 'Omsetning', nn: 'Omsetning' } },
  { rad: 'aarsresultat', maal: 'aarsresultat', navn: { nb: 'Årsresultat', nn: 'Årsresultat' } },
] as const;

const skilt = (a: Intervall, b: Intervall) => minus(a.fra, b.til).t > 0n || minus(b.fra, a.til).t > 0n;

/** Totals that differ from the company's accounts of the same year. Konsern accounts are another matter, and are not held beside it. */
export function motRegnskapet(k: Kontekst, t: Tiltaksregnskap): readonly Funndel[] {
  return SAMMENHOLDT.flatMap(({ rad, maal, navn }): Funndel[] => {
    const total = kjent(celle(t, rad, 'totalt'));
    const regnskap = hovedtall(
      maaltallFor(k.innsyn, k.selskap, maal).find((p) => p.nivaa !== 'konsern' && sammePeriode(p.periode, t.periode)),
    );
    if (total === null || regnskap === null || !skilt(beloepsintervall(total), regnskap.intervall)) return [];
    const [iTiltak, iRegnskap] = [visVerdi(total.verdi, 'kr'), visVerdi(regnskap.verdi, 'kr')];
    const avstand = visVerdi(absolutt(minus(total.verdi, regnskap.verdi)), 'kr');
    const tekst: Tospraaklig = {
      nb: `${navn.nb} for ${k.selskap.navn} ${iPeriode(t.periode)} er ${iTiltak} i tiltaksregnskapet og ${iRegnskap} i regnskapet. Forskjellen er ${avstand}.`,
      nn: `${navn.nn} for ${k.selskap.navn} ${iPeriode(t.periode)} er ${iTiltak} i tiltaksrekneskapen og ${iRegnskap} i rekneskapen. Skilnaden er ${avstand}.`,
    };
    return [
      {
        alvor: 'varsel',
        periode: t.periode,
        tekst,
        grunnlag: [
          grunnlagstall({ nb: `${navn.nb}, tiltaksregnskap`, nn: `${navn.nn}, tiltaksrekneskap` }, total.verdi, 'kr', [
            total.kilde,
          ]),
          fraMaaltall({ nb: `${navn.nb}, regnskap`, nn: `${navn.nn}, rekneskap` }, regnskap, 'kr'),
        ],
        tiltak: { nb: 'Be selskapet forklare forskjellen.', nn: 'Be selskapet forklare skilnaden.' },
      },
    ];
  });
}

import { type Regnestykke, sumAv } from '../../explanation/index.ts';
import { aarFor } from '../../values/index.ts';
import { egetMaal } from '../formelmaal.ts';
import type { Maaltall } from '../maal.ts';
import { maaltallAv } from '../maaltall-av.ts';
import { argumentet, tallargument } from '../tallfunksjon/index.ts';
import { aarsresultat } from './aarsresultat.ts';

const MAAL = 'akkumulert_overskudd';

/** One level's years, newest first, as far back as every year is known: a gap is never summed over. */
function sammenhengende(aarene: readonly Maaltall[]): readonly Maaltall[] {
  const [siste] = aarene;
  const sisteAar = siste === undefined ? null : aarFor(siste.periode);
  const hull = aarene.findIndex((t, nr) => sisteAar === null || aarFor(t.periode) !== sisteAar - nr);
  return hull < 0 ? aarene : aarene.slice(0, hull);
}

export const akkumulertOverskudd = egetMaal({
  id: MAAL,
  gruppe: 'oekonomi',
  navn: { nb: 'Akkumulert overskudd', nn: 'Akkumulert overskot' },
  synonymer: {
    nb: [
      'akkumulert overskudd',
      'samlet overskudd over tid',
      'opptjent overskudd',
      'sum årsresultat',
      'akkumulert resultat',
    ],
    nn: [
      'akkumulert overskot',
      'samla overskot over tid',
      'opptent overskot',
      'sum årsresultat',
      'akkumulert resultat',
    ],
  },
  enhet: 'kr',
  definisjon: {
    nb: 'Summen av årsresultatene for årene som er kjent, uten hull. Overskudd skal bli i virksomheten.',
    nn: 'Summen av årsresultata for åra som er kjende, utan hol. Overskot skal bli i verksemda.',
  },
  formel: { nb: 'årsresultat + årsresultat året før + …', nn: 'årsresultat + årsresultat året før + …' },
  hjemmel: 'tiltaksforskriften §§ 13-6 og 14-5',
  definisjonskilde: 'Prinsipputtalelsen (ASVL)',
  sammenlignbart: {
    nb: 'Antall år med kjente tall varierer; svaret sier hvilke år som er med.',
    nn: 'Kor mange år ein kjenner tala for, varierer; svaret seier kva år som er med.',
  },
  samles: 'sum',
  funksjon: {
    navn: 'AKKUMULERT_OVERSKUDD',
    engelsk: 'Profit for the year added up over the years.',
    argumenter: [
      tallargument('aarsresultater', 'Årsresultater', 'Årsresultat', 'Profit for each year', { kanVaereNegativ: true }),
    ],
    uttrykk: { slag: 'sum', ledd: [argumentet(0)] },
  },
  finn: (innsyn, selskap) => {
    const kjente = aarsresultat
      .finn(innsyn, selskap)
      .filter((t) => t.hoved && t.regnestykke !== null && aarFor(t.periode) !== null);
    return [...new Set(kjente.map((t) => t.nivaa))].flatMap((nivaa) => {
      const aarene = sammenhengende(kjente.filter((t) => t.nivaa === nivaa));
      const [siste] = aarene;
      const foerste = aarene.at(-1);
      const ledd: readonly Regnestykke[] = aarene.flatMap((t) => t.regnestykke ?? []);
      if (siste === undefined || foerste === undefined) return [];
      const periode = { fra: foerste.periode.fra, til: siste.periode.til };
      return [{ ...maaltallAv({ maal: MAAL, selskap, periode, nivaa }, sumAv(ledd, 'kr')), hoved: true }];
    });
  },
});

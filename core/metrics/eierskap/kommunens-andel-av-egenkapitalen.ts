import { produktAv, type Regnestykke } from '../../explanation/index.ts';
import type { Eierandel, Innsyn, Selskap, SelskapId } from '../../portfolio/index.ts';
import type { Dato } from '../../values/index.ts';
import { blad } from '../blad.ts';
import { egetMaal } from '../formelmaal.ts';
import type { Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { egenkapital } from '../oekonomi/egenkapital.ts';
import { argumentet, tallargument } from '../tallfunksjon/index.ts';

const MAAL = 'kommunens_andel_av_egenkapitalen';
const EIERANDEL = { nb: 'Eierandel', nn: 'Eigardel' };

function sammeKommune(eier: string, kommune: string): boolean {
  const navn = (s: string) =>
    s
      .trim()
      .toLowerCase()
      .replace(/ kommune$/, '');
  return navn(eier) === navn(kommune);
}

/** The owner kommune's share on a day: the latest that had begun, or one that says no beginning. */
function andelPaa(andeler: readonly Eierandel[], kommune: string, dag: Dato): Eierandel | undefined {
  return andeler
    .filter((a) => sammeKommune(a.eier, kommune) && (a.fra === null || a.fra <= dag))
    .sort((a, b) => ((a.fra ?? '') < (b.fra ?? '') ? 1 : -1))[0];
}

function forEgenkapitalen(innsyn: Innsyn, selskap: SelskapId, kommune: string, ek: Maaltall): Maaltall {
  const sted = { maal: MAAL, selskap, periode: ek.periode, nivaa: ek.nivaa };
  const eierandel = andelPaa(innsyn.eierandeler(selskap), kommune, ek.periode.til);
  const andel: Regnestykke | null = blad(eierandel?.andel ?? null, EIERANDEL, 'andel');
  if (ek.resultat.status !== 'kjent') return maaltallUten(sted, ek.resultat.grunn, ek.kilder);
  if (andel === null || ek.regnestykke === null) {
    const mangler = eierandel?.andel.status === 'mangler' ? 'oppgitt_mangler' : 'mangler_inndata';
    return maaltallUten(sted, { kode: mangler, felt: EIERANDEL.nb }, ek.kilder);
  }
  return { ...maaltallAv(sted, produktAv([andel, ek.regnestykke], 'kr')), hoved: true };
}

/** A KF is a part of the kommune and has no shares to own. */
function harAndeler(_innsyn: Innsyn, selskap: Selskap): boolean {
  return selskap.organisasjonsform !== 'KF';
}

export const kommunensAndelAvEgenkapitalen = egetMaal({
  id: MAAL,
  gruppe: 'eierskap',
  navn: { nb: 'Kommunens andel av egenkapitalen', nn: 'Kommunen sin del av eigenkapitalen' },
  synonymer: {
    nb: [
      'kommunens andel av egenkapitalen',
      'kommunens egenkapital',
      'kommunens andel av egenkapital',
      'eiers andel av egenkapitalen',
    ],
    nn: ['kommunen sin del av eigenkapitalen', 'kommunen sin eigenkapital', 'eigar sin del av eigenkapitalen'],
  },
  enhet: 'kr',
  definisjon: {
    nb: 'Eierkommunens eierandel ganger bedriftens egenkapital.',
    nn: 'Eigardelen til eigarkommunen gonger eigenkapitalen i bedrifta.',
  },
  formel: { nb: 'eierandel × egenkapital', nn: 'eigardel × eigenkapital' },
  hjemmel: null,
  definisjonskilde: 'kommuneloven § 26-1 (eierskapsmeldingen); Eierblikks regnestykke',
  sammenlignbart: {
    nb: 'En bokført verdi, ikke hva bedriften er verdt. Overskudd skal bli i virksomheten.',
    nn: 'Ein bokført verdi, ikkje kva bedrifta er verd. Overskot skal bli i verksemda.',
  },
  samles: 'sum',
  funksjon: {
    navn: 'KOMMUNENS_ANDEL_AV_EGENKAPITALEN',
    engelsk: 'The municipality’s part of the equity: its ownership share times the equity.',
    argumenter: [
      tallargument('eierandel', 'Eierandel', 'Eigardel', 'Ownership share', { enhet: 'andel', kanSummeres: false }),
      tallargument('egenkapital', 'Egenkapital', 'Eigenkapital', 'Equity', {
        kanVaereNegativ: true,
        kanSummeres: false,
      }),
    ],
    uttrykk: { slag: 'produkt', ledd: [argumentet(0), argumentet(1)] },
  },
  gjelder: harAndeler,
  finn: (innsyn, selskap) => {
    const kommune = innsyn.selskap(selskap)?.kommune ?? null;
    if (kommune === null || innsyn.eierandeler(selskap).length === 0) return [];
    return egenkapital
      .finn(innsyn, selskap)
      .filter((t) => t.hoved)
      .map((t) => forEgenkapitalen(innsyn, selskap, kommune, t));
  },
});

import { liste } from '../../text/index.ts';
import { doetreNaa, gjelderDatteren } from '../grunnlag/arrangoer.ts';
import { lagRegel } from '../regelbygger.ts';

const UNNTAK = {
  nb: 'Bare salgsselskap for egne varer og opplæringskontor er unntatt (§ 14-5 d; Prinsipputtalelsen 2.5).',
  nn: 'Berre salsselskap for eigne varer og opplæringskontor er unnatekne (§ 14-5 d; Prinsipputtalelsen 2.5).',
};

/** The arrangør owns or controls no other business; a sales company for its own goods and an opplæringskontor are excepted. */
export const eierandeler = lagRegel({
  id: 'eierandeler',
  navn: { nb: 'Eierandeler i annen virksomhet', nn: 'Eigardelar i anna verksemd' },
  hjemmel: 'tiltaksforskriften § 14-5 d; Prinsipputtalelsen 2.5',
  vurder: (k) => {
    const { navn, eierAnnenVirksomhet: eier } = k.selskap;
    const datter = gjelderDatteren(k);
    if (datter !== null) return [datter];
    if (eier === true) {
      return [
        {
          alvor: 'brudd',
          tekst: {
            nb: `${navn} eier annen virksomhet. ${UNNTAK.nb}`,
            nn: `${navn} eig anna verksemd. ${UNNTAK.nn}`,
          },
          tiltak: {
            nb: 'Selg eller skill ut eierandelen, eller avklar med Nav at den er unntatt.',
            nn: 'Sel eller skil ut eigardelen, eller avklar med Nav at han er unnateken.',
          },
        },
      ];
    }
    if (eier === false) {
      return [
        {
          alvor: 'orientering',
          tekst: { nb: `${navn} eier ikke annen virksomhet.`, nn: `${navn} eig ikkje anna verksemd.` },
        },
      ];
    }
    const doetre = liste(doetreNaa(k).map((d) => d.datterNavn));
    if (doetre !== '') {
      return [
        {
          alvor: 'varsel',
          tekst: {
            nb: `${navn} er oppgitt som eier av ${doetre}. ${UNNTAK.nb}`,
            nn: `${navn} er oppgitt som eigar av ${doetre}. ${UNNTAK.nn}`,
          },
          tiltak: {
            nb: 'Legg inn hvem som er Navs godkjente arrangør, og om datterselskapet er unntatt.',
            nn: 'Legg inn kven som er den godkjende arrangøren til Nav, og om dotterselskapet er unnateke.',
          },
        },
      ];
    }
    return [
      {
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Vi vet ikke om ${navn} eier annen virksomhet. ${UNNTAK.nb}`,
          nn: `Vi veit ikkje om ${navn} eig anna verksemd. ${UNNTAK.nn}`,
        },
        tiltak: {
          nb: 'Legg inn om selskapet eier eller kontrollerer annen virksomhet.',
          nn: 'Legg inn om selskapet eig eller kontrollerer anna verksemd.',
        },
      },
    ];
  },
});

import { gjelderDatteren } from '../grunnlag/arrangoer.ts';
import { type Funndel, lagRegel } from '../regelbygger.ts';

/** The approved company only runs AFT, VTA and like offers. All utleie is outside; commercial activity must be needed for the tiltak or be separated. */
export const primaervirksomhet = lagRegel({
  id: 'primaervirksomhet',
  navn: { nb: 'Primærvirksomhet', nn: 'Primærverksemd' },
  hjemmel: 'Prinsipputtalelsen 2.2 og 2.4; tiltaksforskriften §§ 13-6 og 14-5',
  vurder: (k) => {
    const { navn, utleie, kommersiellVirksomhet: kommersiell } = k.selskap;
    const datter = gjelderDatteren(k);
    if (datter !== null) return [datter];
    const funn: Funndel[] = [];
    if (utleie === true) {
      funn.push({
        alvor: 'brudd',
        tekst: {
          nb: `${navn} driver utleie. All utleie er uforenlig med primærvirksomheten (Prinsipputtalelsen 2.4).`,
          nn: `${navn} driv utleige. All utleige er uforeinleg med primærverksemda (Prinsipputtalelsen 2.4).`,
        },
        tiltak: {
          nb: 'Skill utleien ut fra det selskapet som har AFT og VTA.',
          nn: 'Skil utleiga ut frå det selskapet som har AFT og VTA.',
        },
      });
    }
    if (typeof kommersiell === 'string') {
      funn.push({
        alvor: 'varsel',
        tekst: {
          nb: `${navn} har annen virksomhet: ${kommersiell}. Den må være nødvendig for AFT og VTA, ellers skal den skilles ut (Prinsipputtalelsen 2.2).`,
          nn: `${navn} har anna verksemd: ${kommersiell}. Ho må vere nødvendig for AFT og VTA, elles skal ho skiljast ut (Prinsipputtalelsen 2.2).`,
        },
        tiltak: {
          nb: 'Avklar med Nav om virksomheten er uløselig knyttet til tiltakene.',
          nn: 'Avklar med Nav om verksemda er uløyseleg knytt til tiltaka.',
        },
      });
    }
    if (utleie === null || kommersiell === null) {
      const mangler = [
        ...(utleie === null ? [{ nb: 'utleie', nn: 'utleige' }] : []),
        ...(kommersiell === null ? [{ nb: 'kommersiell virksomhet', nn: 'kommersiell verksemd' }] : []),
      ];
      funn.push({
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Vi vet ikke om ${navn} har ${mangler.map((m) => m.nb).join(' eller ')}. Bare AFT, VTA og lignende tilbud hører til primærvirksomheten (Prinsipputtalelsen 2.2 og 2.4).`,
          nn: `Vi veit ikkje om ${navn} har ${mangler.map((m) => m.nn).join(' eller ')}. Berre AFT, VTA og liknande tilbod høyrer til primærverksemda (Prinsipputtalelsen 2.2 og 2.4).`,
        },
        tiltak: {
          nb: `Legg inn om selskapet har ${mangler.map((m) => m.nb).join(' og ')}.`,
          nn: `Legg inn om selskapet har ${mangler.map((m) => m.nn).join(' og ')}.`,
        },
      });
    }
    if (funn.length > 0) return funn;
    return [
      {
        alvor: 'orientering',
        tekst: {
          nb: `${navn} er oppgitt uten utleie og uten annen kommersiell virksomhet (Prinsipputtalelsen 2.2 og 2.4).`,
          nn: `${navn} er oppgitt utan utleige og utan anna kommersiell verksemd (Prinsipputtalelsen 2.2 og 2.4).`,
        },
      },
    ];
  },
});

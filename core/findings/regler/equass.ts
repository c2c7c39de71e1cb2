import { fristfunn } from '../grunnlag/fristfunn.ts';
import { lagRegel } from '../regelbygger.ts';

/**
 * Nav requires that the arrangør is certified; the companies have EQUASS, and the certificate has an end date. Ended is
 * a brudd of that requirement. Six months before the end is a varsel, since a new certification takes time.
 */
export const equass = lagRegel({
  id: 'equass',
  navn: { nb: 'EQUASS-sertifikat', nn: 'EQUASS-sertifikat' },
  hjemmel: 'Navs krav om sertifisering (Kommunerevisjonen i Oslo 14/2022, vedlegg 1)',
  vurder: ({ innsyn, selskap, idag }) => [
    fristfunn(
      innsyn.avtaler(selskap.id).filter((a) => a.slag === 'equass'),
      idag,
      {
        emne: { nb: `EQUASS-sertifikatet til ${selskap.navn}`, nn: `EQUASS-sertifikatet til ${selskap.navn}` },
        tiltak: {
          nb: 'Forny sertifikatet, eller legg inn det nye når det finnes.',
          nn: 'Forny sertifikatet, eller legg inn det nye når det finst.',
        },
        leggInn: { nb: 'Legg inn når sertifikatet går ut.', nn: 'Legg inn når sertifikatet går ut.' },
        varighet: null,
        varsel: 'varsel_equass',
      },
    ),
  ],
});

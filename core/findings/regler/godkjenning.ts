import { fristfunn } from '../grunnlag/fristfunn.ts';
import { lagRegel } from '../regelbygger.ts';

/**
 * Nav's godkjenning as tiltaksarrangør lasts four years. Ended is a brudd and not a varsel: without it the company is
 * not a godkjent arrangør, and the kommune may not know. Six months before the end is a varsel.
 */
export const godkjenning = lagRegel({
  id: 'godkjenning',
  navn: { nb: 'Navs godkjenning', nn: 'Godkjenninga frå Nav' },
  hjemmel: 'tiltaksforskriften §§ 13-6 og 14-5',
  vurder: ({ innsyn, selskap, idag }) => [
    fristfunn(
      innsyn.avtaler(selskap.id).filter((a) => a.slag === 'godkjenning'),
      idag,
      {
        emne: { nb: `Navs godkjenning av ${selskap.navn}`, nn: `godkjenninga av ${selskap.navn} frå Nav` },
        tiltak: {
          nb: 'Søk Nav om ny godkjenning, eller legg inn den nye når den finnes.',
          nn: 'Søk Nav om ny godkjenning, eller legg inn den nye når ho finst.',
        },
        leggInn: { nb: 'Legg inn når godkjenningen ble gitt.', nn: 'Legg inn når godkjenninga vart gitt.' },
        varighet: 'godkjenning_varighet',
        varsel: 'varsel_godkjenning',
      },
    ),
  ],
});

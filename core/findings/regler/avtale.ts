import type { Avtale } from '../../portfolio/index.ts';
import { fristfunn } from '../grunnlag/fristfunn.ts';
import { driverAft, driverVta } from '../grunnlag/tiltak.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';

function forTiltak(k: Kontekst, tiltak: 'AFT' | 'VTA'): readonly Funndel[] {
  const slag: Avtale['slag'] = tiltak === 'AFT' ? 'avtale_aft' : 'avtale_vta';
  const avtaler = k.innsyn.avtaler(k.selskap.id).filter((a) => a.slag === slag);
  const drift = tiltak === 'AFT' ? driverAft(k.innsyn, k.selskap) : driverVta(k.innsyn, k.selskap);
  // An agreement for something that the company doesn't run any more has ended as it should.
  if (drift === 'nei') return [];
  const funn = fristfunn(avtaler, k.idag, {
    emne: {
      nb: `avtalen med Nav om ${tiltak} for ${k.selskap.navn}`,
      nn: `avtalen med Nav om ${tiltak} for ${k.selskap.navn}`,
    },
    tiltak: {
      nb: 'Inngå ny avtale med Nav, eller legg den inn når den finnes.',
      nn: 'Inngå ny avtale med Nav, eller legg han inn når han finst.',
    },
    leggInn: {
      nb: `Legg inn når avtalen om ${tiltak} begynner og slutter.`,
      nn: `Legg inn når avtalen om ${tiltak} tek til og sluttar.`,
    },
    varighet: 'avtale_varighet',
    varsel: 'varsel_avtale',
  });
  return [funn];
}

/**
 * The avtale with Nav about AFT and about VTA lasts one year. Ended is a brudd: tiltak without an avtale have no basis.
 * Three months before the end is a varsel.
 */
export const avtale = lagRegel({
  id: 'avtale',
  navn: { nb: 'Avtale med Nav', nn: 'Avtale med Nav' },
  hjemmel: 'Kommunerevisjonen i Oslo 14/2022, vedlegg 1 (årlig avtale)',
  vurder: (k) => {
    const funn = [...forTiltak(k, 'AFT'), ...forTiltak(k, 'VTA')];
    if (funn.length > 0) return funn;
    return [
      {
        alvor: 'ikke_aktuelt',
        tekst: {
          nb: `${k.selskap.navn} har verken AFT- eller VTA-plasser.`,
          nn: `${k.selskap.navn} har verken AFT- eller VTA-plassar.`,
        },
      },
    ];
  },
});

import { kortListe } from '../../text/index.ts';
import { avslagstype } from './avslagstype.ts';

const FLEST = 12;

export const ukjentSelskap = avslagstype({
  kode: 'ukjent_selskap',
  grunn: 'ukjent_selskap',
  forklar: (a, o) => {
    const lignende = o.lignende(a.navn);
    const forslag = lignende.length === 0 ? null : kortListe(lignende, 3);
    const kommuner = kortListe(o.kommuner, FLEST);
    return {
      tekst: {
        nb: `Jeg finner ikke «${a.navn}» i porteføljen. ${forslag === null ? `Den har bedrifter i ${kommuner}.` : `Det som ligner mest: ${forslag}.`}`,
        nn: `Eg finn ikkje «${a.navn}» i porteføljen. ${forslag === null ? `Han har bedrifter i ${kommuner}.` : `Det som liknar mest: ${forslag}.`}`,
      },
    };
  },
});

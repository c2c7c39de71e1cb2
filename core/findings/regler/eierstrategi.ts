import { visDato } from '../../text/index.ts';
import { dokumentstatus } from '../grunnlag/dokumenter.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';

const RAAD = {
  nb: 'KS anbefaler en eierstrategi for hvert selskap.',
  nn: 'KS rår til ein eigarstrategi for kvart selskap.',
};

function funnFor(k: Kontekst): Funndel {
  const { navn } = k.selskap;
  const { siste, udatert, benektet } = dokumentstatus(k.innsyn.dokumenter(k.selskap.id), 'eierstrategi', k.idag);
  const finnes = siste ?? udatert;
  if (finnes !== null && benektet === null) {
    const fra = finnes.dato === null ? '' : ` ${visDato(finnes.dato)}`;
    return {
      alvor: 'orientering',
      tekst: {
        nb: `Eierstrategien for ${navn} ${fra === '' ? 'har ingen dato' : `er fra${fra}`}. ${RAAD.nb}`,
        nn: `Eigarstrategien for ${navn} ${fra === '' ? 'har ingen dato' : `er frå${fra}`}. ${RAAD.nn}`,
      },
    };
  }
  if (benektet !== null && finnes === null) {
    return {
      alvor: 'varsel',
      tekst: {
        nb: `Det er ikke laget en eierstrategi for ${navn}. ${RAAD.nb}`,
        nn: `Det er ikkje laga ein eigarstrategi for ${navn}. ${RAAD.nn}`,
      },
      tiltak: { nb: 'Vedta en eierstrategi.', nn: 'Vedta ein eigarstrategi.' },
    };
  }
  const hva =
    benektet === null
      ? { nb: `Vi vet ikke om ${navn} har en eierstrategi.`, nn: `Vi veit ikkje om ${navn} har ein eigarstrategi.` }
      : {
          nb: `Kildene er uenige om ${navn} har en eierstrategi.`,
          nn: `Kjeldene er usamde om ${navn} har ein eigarstrategi.`,
        };
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: { nb: `${hva.nb} ${RAAD.nb}`, nn: `${hva.nn} ${RAAD.nn}` },
    tiltak: {
      nb: 'Legg inn om eierstrategien finnes, og fra når.',
      nn: 'Legg inn om eigarstrategien finst, og frå når.',
    },
  };
}

/** KS recommends an eierstrategi for the company: a piece of advice, never a requirement. */
export const eierstrategi = lagRegel({
  id: 'eierstrategi',
  navn: { nb: 'Eierstrategi', nn: 'Eigarstrategi' },
  hjemmel: 'KS’ anbefalinger om eierstyring',
  vurder: (k) => [funnFor(k)],
});

import { visDato } from '../../text/index.ts';
import { plussMaaneder } from '../../values/index.ts';
import { dokumentstatus } from '../grunnlag/dokumenter.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';

const RAAD = {
  nb: 'KS anbefaler jevnlige eiermøter, minst hvert år.',
  nn: 'KS rår til jamlege eigarmøte, minst kvart år.',
};

function funnFor(k: Kontekst): Funndel {
  const { navn } = k.selskap;
  const { siste, planlagt, udatert, benektet } = dokumentstatus(k.innsyn.dokumenter(k.selskap.id), 'eiermoete', k.idag);
  const neste =
    planlagt === null
      ? { nb: '', nn: '' }
      : {
          nb: ` Det neste er planlagt ${visDato(planlagt.dato)}.`,
          nn: ` Det neste er planlagt ${visDato(planlagt.dato)}.`,
        };
  if (siste !== null) {
    const [dato, nylig] = [visDato(siste.dato), plussMaaneder(siste.dato, 12) >= k.idag];
    return {
      alvor: nylig ? 'orientering' : 'varsel',
      tekst: {
        nb: `Det siste eiermøtet med ${navn} var ${dato}. ${RAAD.nb}${neste.nb}`,
        nn: `Det siste eigarmøtet med ${navn} var ${dato}. ${RAAD.nn}${neste.nn}`,
      },
      tiltak: nylig ? null : { nb: 'Hold et eiermøte.', nn: 'Hald eit eigarmøte.' },
    };
  }
  if (benektet !== null && udatert === null) {
    return {
      alvor: 'varsel',
      tekst: {
        nb: `Det holdes ikke eiermøter med ${navn}. ${RAAD.nb}${neste.nb}`,
        nn: `Det blir ikkje halde eigarmøte med ${navn}. ${RAAD.nn}${neste.nn}`,
      },
      tiltak: { nb: 'Hold et eiermøte.', nn: 'Hald eit eigarmøte.' },
    };
  }
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: {
      nb: `Vi vet ikke når det sist var eiermøte med ${navn}. ${RAAD.nb}${neste.nb}`,
      nn: `Vi veit ikkje når det sist var eigarmøte med ${navn}. ${RAAD.nn}${neste.nn}`,
    },
    tiltak: { nb: 'Legg inn datoen for det siste eiermøtet.', nn: 'Legg inn datoen for det siste eigarmøtet.' },
  };
}

/** A meeting between owner and company in the last twelve months: KS' advice. */
export const eiermoeter = lagRegel({
  id: 'eiermoeter',
  navn: { nb: 'Eiermøter', nn: 'Eigarmøte' },
  hjemmel: 'KS’ anbefalinger om eierstyring',
  vurder: (k) => [funnFor(k)],
});

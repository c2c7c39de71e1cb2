import { visDato } from '../../text/index.ts';
import { aarI } from '../../values/index.ts';
import { dokumentstatus } from '../grunnlag/dokumenter.ts';
import { valgperiodeFor } from '../grunnlag/valgperiode.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';

const LEGG_INN = {
  nb: 'Legg inn når kommunestyret vedtok eierskapsmeldingen.',
  nn: 'Legg inn når kommunestyret vedtok eigarskapsmeldinga.',
};

function funnFor(k: Kontekst): Funndel {
  const { kommune, navn } = k.selskap;
  const valgperiode = valgperiodeFor(k.idag);
  const aar = `${aarI(valgperiode.fra)}–${aarI(valgperiode.til)}`;
  const krav = {
    nb: `Kravet er minst én i valgperioden, nå ${aar} (kommuneloven § 26-1).`,
    nn: `Kravet er minst éi i valperioden, no ${aar} (kommunelova § 26-1).`,
  };
  if (kommune === null) {
    return {
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Vi vet ikke hvilken kommune som eier ${navn}, og kan ikke vurdere eierskapsmeldingen. ${krav.nb}`,
        nn: `Vi veit ikkje kva kommune som eig ${navn}, og kan ikkje vurdere eigarskapsmeldinga. ${krav.nn}`,
      },
      tiltak: { nb: 'Legg inn kommunen som eier selskapet.', nn: 'Legg inn kommunen som eig selskapet.' },
    };
  }
  const { siste, planlagt, udatert, benektet } = dokumentstatus(
    k.innsyn.dokumenter(k.selskap.id),
    'eierskapsmelding',
    k.idag,
  );
  if (siste !== null && siste.dato >= valgperiode.fra) {
    if (benektet !== null) {
      return {
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Kildene er uenige om ${kommune} har en eierskapsmelding. ${krav.nb}`,
          nn: `Kjeldene er usamde om ${kommune} har ei eigarskapsmelding. ${krav.nn}`,
        },
        tiltak: LEGG_INN,
      };
    }
    const dato = visDato(siste.dato);
    return {
      alvor: 'orientering',
      tekst: {
        nb: `${kommune} vedtok eierskapsmelding ${dato}. ${krav.nb}`,
        nn: `${kommune} vedtok eigarskapsmelding ${dato}. ${krav.nn}`,
      },
    };
  }
  if (siste === null && benektet === null) {
    const hva =
      udatert === null
        ? {
            nb: `Vi vet ikke om ${kommune} har en eierskapsmelding.`,
            nn: `Vi veit ikkje om ${kommune} har ei eigarskapsmelding.`,
          }
        : {
            nb: `Eierskapsmeldingen til ${kommune} har ingen dato.`,
            nn: `Eigarskapsmeldinga til ${kommune} har ingen dato.`,
          };
    return {
      alvor: 'kan_ikke_vurderes',
      tekst: { nb: `${hva.nb} ${krav.nb}`, nn: `${hva.nn} ${krav.nn}` },
      tiltak: LEGG_INN,
    };
  }
  const forrige =
    siste === null
      ? { nb: `${kommune} er oppgitt uten eierskapsmelding.`, nn: `${kommune} er oppgitt utan eigarskapsmelding.` }
      : {
          nb: `Den siste eierskapsmeldingen til ${kommune} er fra ${visDato(siste.dato)}, før denne valgperioden.`,
          nn: `Den siste eigarskapsmeldinga til ${kommune} er frå ${visDato(siste.dato)}, før denne valperioden.`,
        };
  const plan = planlagt === null ? '' : ` ${visDato(planlagt.dato)}`;
  return {
    alvor: 'varsel',
    tekst: {
      nb: `${forrige.nb} ${krav.nb}${plan === '' ? '' : ` Den neste er planlagt${plan}.`}`,
      nn: `${forrige.nn} ${krav.nn}${plan === '' ? '' : ` Den neste er planlagd${plan}.`}`,
    },
    tiltak: {
      nb: `Vedta en eierskapsmelding før ${visDato(valgperiode.til)}.`,
      nn: `Vedta ei eigarskapsmelding før ${visDato(valgperiode.til)}.`,
    },
  };
}

/** The kommune adopts an eierskapsmelding at least once in each term. A term that isn't over is a varsel, not a brudd. */
export const eierskapsmelding = lagRegel({
  id: 'eierskapsmelding',
  navn: { nb: 'Eierskapsmelding', nn: 'Eigarskapsmelding' },
  hjemmel: 'kommuneloven § 26-1',
  vurder: (k) => [funnFor(k)],
});

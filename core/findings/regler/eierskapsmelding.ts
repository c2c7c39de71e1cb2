import { visDato } from '../../text/index.ts';
import { aarI, type Dato, type Periode, type Tospraaklig } from '../../values/index.ts';
import { type Dokumentstatus, dokumentstatus } from '../grunnlag/dokumenter.ts';
import { valgperiodeFor } from '../grunnlag/valgperiode.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';

const LEGG_INN = {
  nb: 'Legg inn når kommunestyret vedtok eierskapsmeldingen.',
  nn: 'Legg inn når kommunestyret vedtok eigarskapsmeldinga.',
};

/** The requirement in words, with the term that the day lies in. */
function kravet(valgperiode: Periode): Tospraaklig {
  const aar = `${aarI(valgperiode.fra)}–${aarI(valgperiode.til)}`;
  return {
    nb: `Kravet er minst én i valgperioden, nå ${aar} (kommuneloven § 26-1).`,
    nn: `Kravet er minst éi i valperioden, no ${aar} (kommunelova § 26-1).`,
  };
}

function ukjentKommune(navn: string, krav: Tospraaklig): Funndel {
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: {
      nb: `Vi vet ikke hvilken kommune som eier ${navn}, og kan ikke vurdere eierskapsmeldingen. ${krav.nb}`,
      nn: `Vi veit ikkje kva kommune som eig ${navn}, og kan ikkje vurdere eigarskapsmeldinga. ${krav.nn}`,
    },
    tiltak: { nb: 'Legg inn kommunen som eier selskapet.', nn: 'Legg inn kommunen som eig selskapet.' },
  };
}

/** Adopted in this term, or denied by another source. */
function vedtatt(kommune: string, krav: Tospraaklig, dag: Dato, erBenektet: boolean): Funndel {
  if (erBenektet) {
    return {
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Kildene er uenige om ${kommune} har en eierskapsmelding. ${krav.nb}`,
        nn: `Kjeldene er usamde om ${kommune} har ei eigarskapsmelding. ${krav.nn}`,
      },
      tiltak: LEGG_INN,
    };
  }
  return {
    alvor: 'orientering',
    tekst: {
      nb: `${kommune} vedtok eierskapsmelding ${visDato(dag)}. ${krav.nb}`,
      nn: `${kommune} vedtok eigarskapsmelding ${visDato(dag)}. ${krav.nn}`,
    },
  };
}

/** Nobody says when, or that there is one. */
function utenDato(kommune: string, krav: Tospraaklig, finnes: boolean): Funndel {
  const hva = finnes
    ? {
        nb: `Eierskapsmeldingen til ${kommune} har ingen dato.`,
        nn: `Eigarskapsmeldinga til ${kommune} har ingen dato.`,
      }
    : {
        nb: `Vi vet ikke om ${kommune} har en eierskapsmelding.`,
        nn: `Vi veit ikkje om ${kommune} har ei eigarskapsmelding.`,
      };
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: { nb: `${hva.nb} ${krav.nb}`, nn: `${hva.nn} ${krav.nn}` },
    tiltak: LEGG_INN,
  };
}

/** None in this term: the last one is older, or there is none at all. */
function ikkeIPerioden(kommune: string, valgperiode: Periode, { siste, planlagt }: Dokumentstatus): Funndel {
  const krav = kravet(valgperiode);
  const forrige =
    siste === null
      ? { nb: `${kommune} er oppgitt uten eierskapsmelding.`, nn: `${kommune} er oppgitt utan eigarskapsmelding.` }
      : {
          nb: `Den siste eierskapsmeldingen til ${kommune} er fra ${visDato(siste.dato)}, før denne valgperioden.`,
          nn: `Den siste eigarskapsmeldinga til ${kommune} er frå ${visDato(siste.dato)}, før denne valperioden.`,
        };
  const neste =
    planlagt === null
      ? { nb: '', nn: '' }
      : {
          nb: ` Den neste er planlagt ${visDato(planlagt.dato)}.`,
          nn: ` Den neste er planlagd ${visDato(planlagt.dato)}.`,
        };
  return {
    alvor: 'varsel',
    tekst: { nb: `${forrige.nb} ${krav.nb}${neste.nb}`, nn: `${forrige.nn} ${krav.nn}${neste.nn}` },
    tiltak: {
      nb: `Vedta en eierskapsmelding før ${visDato(valgperiode.til)}.`,
      nn: `Vedta ei eigarskapsmelding før ${visDato(valgperiode.til)}.`,
    },
  };
}

function funnFor(k: Kontekst): Funndel {
  const { kommune, navn } = k.selskap;
  const valgperiode = valgperiodeFor(k.idag);
  const krav = kravet(valgperiode);
  if (kommune === null) return ukjentKommune(navn, krav);
  const status = dokumentstatus(k.innsyn.dokumenter(k.selskap.id), 'eierskapsmelding', k.idag);
  const { siste, udatert, benektet } = status;
  if (siste !== null && siste.dato >= valgperiode.fra) return vedtatt(kommune, krav, siste.dato, benektet !== null);
  if (siste === null && benektet === null) return utenDato(kommune, krav, udatert !== null);
  return ikkeIPerioden(kommune, valgperiode, status);
}

/** The kommune adopts an eierskapsmelding at least once in each term. A term that isn't over is a varsel, not a brudd. */
export const eierskapsmelding = lagRegel({
  id: 'eierskapsmelding',
  navn: { nb: 'Eierskapsmelding', nn: 'Eigarskapsmelding' },
  hjemmel: 'kommuneloven § 26-1',
  vurder: (k) => [funnFor(k)],
});

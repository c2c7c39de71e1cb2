import { visDato } from '../../text/index.ts';
import { plussMaaneder } from '../../values/index.ts';
import { type Dokumentstatus, dokumentstatus } from '../grunnlag/dokumenter.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';

const KRAV = {
  nb: 'Overskudd skal bli i virksomheten, og en årlig plan for disponeringen skal legges fram for Nav (Prinsipputtalelsen).',
  nn: 'Overskot skal bli i verksemda, og ein årleg plan for disponeringa skal leggjast fram for Nav (Prinsipputtalelsen).',
};
const LEGG_INN = {
  nb: 'Legg inn datoen for planen og om den er sendt til Nav.',
  nn: 'Legg inn datoen for planen og om han er send til Nav.',
};

function funnFor(k: Kontekst): Funndel {
  const { navn } = k.selskap;
  const egne = k.innsyn.dokumenter(k.selskap.id).filter((d) => d.selskap !== null);
  const { siste, benektet, udatert } = dokumentstatus(egne, 'plan_for_overskudd', k.idag);
  if (siste !== null && benektet !== null) {
    return {
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Kildene er uenige om ${navn} har en plan for overskuddet. ${KRAV.nb}`,
        nn: `Kjeldene er usamde om ${navn} har ein plan for overskotet. ${KRAV.nn}`,
      },
      tiltak: LEGG_INN,
    };
  }
  if (benektet !== null) {
    return {
      alvor: 'brudd',
      tekst: {
        nb: `${navn} har ingen plan for disponering av overskudd. ${KRAV.nb}`,
        nn: `${navn} har ingen plan for disponering av overskot. ${KRAV.nn}`,
      },
      tiltak: { nb: 'Lag en plan og send den til Nav.', nn: 'Lag ein plan og send han til Nav.' },
    };
  }
  if (siste === null) {
    const hva =
      udatert === null
        ? {
            nb: `Vi vet ikke om ${navn} har en plan for overskuddet.`,
            nn: `Vi veit ikkje om ${navn} har ein plan for overskotet.`,
          }
        : {
            nb: `Planen for overskuddet i ${navn} har ingen dato.`,
            nn: `Planen for overskotet i ${navn} har ingen dato.`,
          };
    return {
      alvor: 'kan_ikke_vurderes',
      tekst: { nb: `${hva.nb} ${KRAV.nb}`, nn: `${hva.nn} ${KRAV.nn}` },
      tiltak: LEGG_INN,
    };
  }
  return medDato(k, siste);
}

/** A plan with a date: this year's or an old one, and whether Nav has got it. */
function medDato(k: Kontekst, siste: NonNullable<Dokumentstatus['siste']>): Funndel {
  const { navn } = k.selskap;
  const dato = visDato(siste.dato);
  if (plussMaaneder(siste.dato, 12) < k.idag) {
    return {
      alvor: 'varsel',
      tekst: {
        nb: `Planen for overskuddet i ${navn} er fra ${dato}. ${KRAV.nb}`,
        nn: `Planen for overskotet i ${navn} er frå ${dato}. ${KRAV.nn}`,
      },
      tiltak: { nb: 'Lag årets plan og send den til Nav.', nn: 'Lag planen for i år og send han til Nav.' },
    };
  }
  if (siste.sendtNav === null) {
    return {
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `${navn} har en plan for overskuddet fra ${dato}, men vi vet ikke om Nav har fått den. ${KRAV.nb}`,
        nn: `${navn} har ein plan for overskotet frå ${dato}, men vi veit ikkje om Nav har fått han. ${KRAV.nn}`,
      },
      tiltak: LEGG_INN,
    };
  }
  if (!siste.sendtNav) {
    return {
      alvor: 'brudd',
      tekst: {
        nb: `Planen for overskuddet i ${navn} fra ${dato} er ikke sendt til Nav. ${KRAV.nb}`,
        nn: `Planen for overskotet i ${navn} frå ${dato} er ikkje send til Nav. ${KRAV.nn}`,
      },
      tiltak: { nb: 'Send planen til Nav.', nn: 'Send planen til Nav.' },
    };
  }
  return {
    alvor: 'orientering',
    tekst: {
      nb: `${navn} har en plan for overskuddet fra ${dato}, og Nav har fått den.`,
      nn: `${navn} har ein plan for overskotet frå ${dato}, og Nav har fått han.`,
    },
  };
}

/** A plan for the surplus that is at most a year old, and that Nav has got. */
export const overskuddIVirksomheten = lagRegel({
  id: 'overskudd_i_virksomheten',
  navn: { nb: 'Overskudd blir i virksomheten', nn: 'Overskot blir i verksemda' },
  hjemmel: 'Prinsipputtalelsen; tiltaksforskriften §§ 13-6 og 14-5',
  vurder: (k) => [funnFor(k)],
});

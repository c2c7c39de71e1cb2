import { visGrense, visMotGrense } from '../../text/index.ts';
import { pluss, sammenlign } from '../../values/index.ts';
import { type Eierbilde, eierbilde } from '../grunnlag/eiere.ts';
import { grunnlagstall } from '../grunnlag/figurer.ts';
import type { Grunnlagstall } from '../regel.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';

function grunnlagAv(b: Eierbilde): readonly Grunnlagstall[] {
  return b.eierandeler.flatMap((e) =>
    e.andel.status === 'kjent'
      ? [
          grunnlagstall({ nb: `Eierandel, ${e.eier}`, nn: `Eigardel, ${e.eier}` }, e.andel.verdi, 'andel', [
            e.andel.kilde,
          ]),
        ]
      : [],
  );
}

const LEGG_INN_EIERE = {
  nb: 'Legg inn alle eierne med andel og slag eier.',
  nn: 'Legg inn alle eigarane med del og slag eigar.',
};

function majoritet(k: Kontekst, b: Eierbilde): Funndel {
  const grense = grensePaa('offentlig_majoritet', k.idag);
  if (!grense.kjent) return grense.funn;
  const offentlig = b.andel(['kommune', 'fylkeskommune']);
  const vist = visMotGrense(offentlig, grense.verdi, 'andel');
  const navn = k.selskap.navn;
  const grunnlag = grunnlagAv(b);
  if (sammenlign(offentlig, grense.verdi) > 0) {
    return {
      alvor: 'orientering',
      grunnlag,
      tekst: {
        nb: `${navn} er aksjeselskap, og kommuner og fylkeskommuner eier ${vist}. Kravet er aksjemajoritet (§§ 13-6 og 14-5).`,
        nn: `${navn} er aksjeselskap, og kommunar og fylkeskommunar eig ${vist}. Kravet er aksjemajoritet (§§ 13-6 og 14-5).`,
      },
    };
  }
  if (sammenlign(pluss(offentlig, b.ukjent), grense.verdi) > 0) {
    return {
      alvor: 'kan_ikke_vurderes',
      grunnlag,
      tekst: {
        nb: `Vi kjenner ikke alle eierne av ${navn}. Kommuner og fylkeskommuner eier minst ${vist}; kravet er aksjemajoritet (§§ 13-6 og 14-5).`,
        nn: `Vi kjenner ikkje alle eigarane av ${navn}. Kommunar og fylkeskommunar eig minst ${vist}; kravet er aksjemajoritet (§§ 13-6 og 14-5).`,
      },
      tiltak: LEGG_INN_EIERE,
    };
  }
  return {
    alvor: 'brudd',
    grunnlag,
    tekst: {
      nb: `Kommuner og fylkeskommuner eier ${vist} av ${navn}. Kravet er aksjemajoritet (§§ 13-6 og 14-5).`,
      nn: `Kommunar og fylkeskommunar eig ${vist} av ${navn}. Kravet er aksjemajoritet (§§ 13-6 og 14-5).`,
    },
    tiltak: {
      nb: 'Kommuner og fylkeskommuner må eie mer enn halvparten, eller Nav må ha godtatt organiseringen.',
      nn: 'Kommunar og fylkeskommunar må eige meir enn halvparten, eller Nav må ha godteke organiseringa.',
    },
  };
}

function privatAndel(k: Kontekst, b: Eierbilde): readonly Funndel[] {
  const grense = grensePaa('privat_eierandel_grense', k.idag);
  if (!grense.kjent) return [grense.funn];
  const privat = b.andel(['privat']);
  if (sammenlign(privat, grense.verdi) <= 0) return [];
  const [vist, tak] = [visMotGrense(privat, grense.verdi, 'andel'), visGrense(grense.verdi, 'andel')];
  return [
    {
      alvor: 'varsel',
      grunnlag: grunnlagAv(b),
      tekst: {
        nb: `Private eier ${vist} av ${k.selskap.navn}. En ny arrangør med mer enn ${tak} privat eierandel blir ikke godkjent (Prinsipputtalelsen).`,
        nn: `Private eig ${vist} av ${k.selskap.navn}. Ein ny arrangør med meir enn ${tak} privat eigardel blir ikkje godkjend (Prinsipputtalelsen).`,
      },
      tiltak: {
        nb: 'Avklar med Nav før neste søknad om godkjenning.',
        nn: 'Avklar med Nav før neste søknad om godkjenning.',
      },
    },
  ];
}

function annenForm(k: Kontekst, form: string): Funndel {
  const { navn } = k.selskap;
  const godkjent = k.innsyn
    .avtaler(k.selskap.id)
    .some((a) => a.slag === 'godkjenning' && (a.fra ?? '') <= k.idag && a.til !== null && a.til >= k.idag);
  const regel = {
    nb: `${navn} er organisert som ${form}. Regelen er aksjeselskap; andre former må være godtatt av Nav (§§ 13-6 og 14-5).`,
    nn: `${navn} er organisert som ${form}. Regelen er aksjeselskap; andre former må vere godtekne av Nav (§§ 13-6 og 14-5).`,
  };
  if (godkjent) {
    return {
      alvor: 'orientering',
      tekst: { nb: `${regel.nb} Nav har godkjent selskapet.`, nn: `${regel.nn} Nav har godkjent selskapet.` },
    };
  }
  return {
    alvor: 'kan_ikke_vurderes',
    tekst: regel,
    tiltak: { nb: 'Legg inn Navs godkjenning av selskapet.', nn: 'Legg inn Nav si godkjenning av selskapet.' },
  };
}

/** AS with a kommunal or fylkeskommunal majority; other forms need Nav's acceptance; more than 33 % private is not approved for new arrangører. */
export const organisering = lagRegel({
  id: 'organisering',
  navn: { nb: 'Organisering og eierskap', nn: 'Organisering og eigarskap' },
  hjemmel: 'tiltaksforskriften §§ 13-6 og 14-5; Prinsipputtalelsen',
  vurder: (k) => {
    const { navn, organisasjonsform } = k.selskap;
    if (organisasjonsform === null) {
      return [
        {
          alvor: 'kan_ikke_vurderes',
          tekst: {
            nb: `Vi vet ikke hvordan ${navn} er organisert. Regelen er aksjeselskap med kommunal eller fylkeskommunal majoritet (§§ 13-6 og 14-5).`,
            nn: `Vi veit ikkje korleis ${navn} er organisert. Regelen er aksjeselskap med kommunal eller fylkeskommunal majoritet (§§ 13-6 og 14-5).`,
          },
          tiltak: { nb: 'Legg inn organisasjonsform og eiere.', nn: 'Legg inn organisasjonsform og eigarar.' },
        },
      ];
    }
    if (organisasjonsform !== 'AS') return [annenForm(k, organisasjonsform)];
    const bilde = eierbilde(k.innsyn.eierandeler(k.selskap.id), k.idag);
    if (bilde === null || bilde.overHele) {
      const hvorfor =
        bilde === null
          ? {
              nb: `Vi kjenner ikke eierandelene i ${navn}.`,
              nn: `Vi kjenner ikkje eigardelane i ${navn}.`,
            }
          : {
              nb: `Eierandelene i ${navn} er til sammen mer enn 100 %.`,
              nn: `Eigardelane i ${navn} er til saman meir enn 100 %.`,
            };
      return [
        {
          alvor: 'kan_ikke_vurderes',
          grunnlag: bilde === null ? [] : grunnlagAv(bilde),
          tekst: {
            nb: `${hvorfor.nb} Kravet er kommunal eller fylkeskommunal aksjemajoritet (§§ 13-6 og 14-5).`,
            nn: `${hvorfor.nn} Kravet er kommunal eller fylkeskommunal aksjemajoritet (§§ 13-6 og 14-5).`,
          },
          tiltak: LEGG_INN_EIERE,
        },
      ];
    }
    return [majoritet(k, bilde), ...privatAndel(k, bilde)];
  },
});

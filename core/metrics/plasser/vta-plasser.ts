import { formelmaal } from '../formelmaal.ts';
import { VTA_PLASSER } from '../stoerrelser.ts';

export const vtaPlasser = formelmaal({
  id: 'vta_plasser',
  gruppe: 'plasser',
  navn: { nb: 'VTA-plasser', nn: 'VTA-plassar' },
  synonymer: {
    nb: [
      'vta-plass',
      'vta-plasser',
      'vta plasser',
      'plasser i vta',
      'varig tilrettelagte arbeidsplasser',
      'plasser for varig tilrettelagt arbeid',
      'vta-plasser i alt',
    ],
    nn: [
      'vta-plass',
      'vta-plassar',
      'vta plassar',
      'plassar i vta',
      'varig tilrettelagde arbeidsplassar',
      'plassar for varig tilrettelagt arbeid',
      'vta-plassar i alt',
    ],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'Avtalte plasser i varig tilrettelagt arbeid (VTA) i skjermet virksomhet, medregnet de kommunalt finansierte tilleggsplassene.',
    nn: 'Avtalte plassar i varig tilrettelagt arbeid (VTA) i skjerma verksemd, medrekna dei kommunalt finansierte tilleggsplassane.',
  },
  formel: {
    nb: 'statlige VTA-plasser + kommunale tilleggsplasser',
    nn: 'statlege VTA-plassar + kommunale tilleggsplassar',
  },
  hjemmel: 'tiltaksforskriften kap. 14',
  definisjonskilde: 'Oslo Economics 2022, tabell 5-1',
  sammenlignbart: {
    nb: 'VTA i ordinær virksomhet (VTA-O) er ikke med. Kravet om medfinansiering gjelder bare de statlige plassene.',
    nn: 'VTA i ordinær verksemd (VTA-O) er ikkje med. Kravet om medfinansiering gjeld berre dei statlege plassane.',
  },
  samles: 'sum',
  funksjon: { engelsk: 'VTA places in all: those with a state grant plus those the municipality pays alone.' },
  uttrykk: VTA_PLASSER,
});

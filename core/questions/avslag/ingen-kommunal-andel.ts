import { avslagstype } from './avslagstype.ts';

export const ingenKommunalAndel = avslagstype({
  kode: 'ingen_kommunal_andel',
  grunn: 'ikke_aktuelt',
  forklar: (a) => ({
    tekst: {
      nb: `Det er ikke noe krav om kommunal medfinansiering for ${a.ordning}. Kravet gjelder VTA i forhåndsgodkjente bedrifter (tiltaksforskriften § 14-8).`,
      nn: `Det er ikkje noko krav om kommunal medfinansiering for ${a.ordning}. Kravet gjeld VTA i førehandsgodkjende bedrifter (tiltaksforskrifta § 14-8).`,
    },
  }),
});

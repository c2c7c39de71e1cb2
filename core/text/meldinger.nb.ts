import type { Meldinger } from './meldinger.ts';

export const nb: Meldinger = {
  status: {
    kjent: 'kjent',
    mangler: 'mangler',
    skjult: 'skjult',
    ikke_beregnbar: 'kan ikke beregnes',
    motstrid: 'kildene er uenige',
  },
  alvor: {
    brudd: 'brudd',
    varsel: 'varsel',
    orientering: 'til orientering',
    kan_ikke_vurderes: 'kan ikke vurderes',
    ikke_aktuelt: 'ikke aktuelt',
  },
  alvorEtterTall: {
    brudd: { en: 'brudd', flere: 'brudd' },
    varsel: { en: 'varsel', flere: 'varsler' },
    orientering: { en: 'til orientering', flere: 'til orientering' },
    kan_ikke_vurderes: { en: 'som ikke kan vurderes', flere: 'som ikke kan vurderes' },
    ikke_aktuelt: { en: 'ikke aktuelt', flere: 'ikke aktuelle' },
  },
  metode: {
    sum: 'sum',
    vektet: 'vektet snitt',
    uvektet: 'uvektet snitt',
    median: 'median',
    antall: 'antall',
  },
  grunn: {
    oppgitt_mangler: (felt) => `kilden oppgir at «${felt}» mangler`,
    mangler_inndata: (felt) => `vi mangler «${felt}»`,
    nevner_ikke_positiv: (felt) => `«${felt}» er null eller negativ, så forholdet gir ikke mening`,
    mangler_parameter: (parameter, dag) => `«${parameter}» er ikke kjent for ${dag}`,
    faerre_enn: (grense) => `skjult: færre enn ${grense}`,
    holdt_tilbake: () => 'skjult: tallet er rettet, og forskjellen kunne røpe tall for få personer',
    ulik_periode: () => 'tallene gjelder ulike perioder',
    ulikt_nivaa: () => 'tallene gjelder ulike nivåer, konsern og selskap',
  },
  merknad: {
    konsernnivaa: () => 'tallet gjelder konsernet',
    del_av_aar: (periode) => `tallet gjelder bare ${periode}, ikke et helt år`,
    flere_aar: (periode) => `tallet gjelder ${periode} samlet`,
    annet_aar: (felt, periode) => `«${felt}» er fra ${periode}`,
    avrundet: () => 'regnet ut fra avrundede tall',
    antatt_definisjon: () => 'definisjonen er ikke oppgitt; vi antar resultat ved avslutning, rapportert av bedriften',
    oppgitt_av_kilden: () => 'tallet er oppgitt av kilden, ikke regnet ut',
    antall_ukjent: () => 'antallet bak prosenten er ukjent',
  },
};

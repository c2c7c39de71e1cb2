import type { Meldinger } from './meldinger.ts';

export const nn: Meldinger = {
  status: {
    kjent: 'kjent',
    mangler: 'manglar',
    skjult: 'skjult',
    ikke_beregnbar: 'kan ikkje reknast ut',
    motstrid: 'kjeldene er usamde',
  },
  alvor: {
    brudd: 'brot',
    varsel: 'varsel',
    orientering: 'til orientering',
    kan_ikke_vurderes: 'kan ikkje vurderast',
    ikke_aktuelt: 'ikkje aktuelt',
  },
  alvorEtterTall: {
    brudd: { en: 'brot', flere: 'brot' },
    varsel: { en: 'varsel', flere: 'varsel' },
    orientering: { en: 'til orientering', flere: 'til orientering' },
    kan_ikke_vurderes: { en: 'som ikkje kan vurderast', flere: 'som ikkje kan vurderast' },
    ikke_aktuelt: { en: 'ikkje aktuelt', flere: 'ikkje aktuelle' },
  },
  metode: {
    sum: 'sum',
    vektet: 'vekta snitt',
    uvektet: 'uvekta snitt',
    median: 'median',
    antall: 'tal',
  },
  grunn: {
    oppgitt_mangler: (felt) => `kjelda opplyser at «${felt}» manglar`,
    mangler_inndata: (felt) => `vi manglar «${felt}»`,
    nevner_ikke_positiv: (felt) => `«${felt}» er null eller negativ, så forholdet gir ikkje meining`,
    mangler_parameter: (parameter, dag) => `«${parameter}» er ikkje kjend for ${dag}`,
    faerre_enn: (grense) => `skjult: færre enn ${grense}`,
    holdt_tilbake: () => 'skjult: talet er retta, og skilnaden kunne røpe tal for få personar',
    ulik_periode: () => 'tala gjeld ulike periodar',
    ulikt_nivaa: () => 'tala gjeld ulike nivå, konsern og selskap',
  },
  merknad: {
    konsernnivaa: () => 'talet gjeld konsernet',
    del_av_aar: (periode) => `talet gjeld berre ${periode}, ikkje eit heilt år`,
    flere_aar: (periode) => `talet gjeld ${periode} samla`,
    annet_aar: (felt, periode) => `«${felt}» er frå ${periode}`,
    avrundet: () => 'rekna ut frå avrunda tal',
    antatt_definisjon: () =>
      'definisjonen er ikkje oppgitt; vi går ut frå resultat ved avslutning, rapportert av bedrifta',
    oppgitt_av_kilden: () => 'talet er oppgitt av kjelda, ikkje rekna ut',
    antall_ukjent: () => 'talet bak prosenten er ukjent',
  },
};

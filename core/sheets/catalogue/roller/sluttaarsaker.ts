import { SLUTTAARSAKER, type Sluttaarsak } from '../../../portfolio/index.ts';
import type { Tospraaklig } from '../../../values/index.ts';
import { type Kolonnerolle, rolle, type Valg } from '../rolle.ts';

/** Why deltakere left AFT: one column per reason, or one column with the reason and one with the count. */
interface Aarsaksord {
  readonly navn: Tospraaklig;
  readonly ord: readonly string[];
}

const ORD: Record<Sluttaarsak, Aarsaksord> = {
  arbeid: {
    navn: { nb: 'Fått jobb', nn: 'Fått jobb' },
    ord: ['arbeid', 'jobb', 'til arbeid', 'i arbeid', 'ordinært arbeid'],
  },
  utdanning: {
    navn: { nb: 'Utdanning', nn: 'Utdanning' },
    ord: ['til utdanning', 'skole', 'skule', 'ordinær utdanning'],
  },
  syk: {
    navn: { nb: 'Syk', nn: 'Sjuk' },
    ord: ['sykdom', 'sjukdom', 'sykdom/rehabilitering', 'sykdom eller rehabilitering', 'helse', 'sykmeldt'],
  },
  moeter_ikke_opp: {
    navn: { nb: 'Møter ikke opp', nn: 'Møter ikkje opp' },
    ord: ['møtte ikke opp', 'ikke møtt', 'møtte ikkje opp', 'møter ikke', 'manglende oppmøte'],
  },
  trenger_annen_stoette: {
    navn: { nb: 'Trenger annen støtte', nn: 'Treng annan støtte' },
    ord: ['behov for annen støtte', 'annet tiltak', 'anna tiltak', 'behov for annet tiltak', 'trenger annet tiltak'],
  },
  ufoerepensjon: {
    navn: { nb: 'Søkt eller fått uførepensjon', nn: 'Søkt eller fått uførepensjon' },
    ord: ['uføre', 'ufør', 'uførepensjon', 'uføretrygd', 'søkt/fått uførepensjon', 'søkt uføretrygd', 'uføretrygdet'],
  },
  gradert_ufoere_med_arbeid: {
    navn: { nb: 'Gradert uføre med arbeid', nn: 'Gradert ufør med arbeid' },
    ord: ['gradert uføre', 'gradert uføretrygd med arbeid', 'gradert uføre i arbeid'],
  },
  vta_med_bonusloenn: {
    navn: { nb: 'VTA med bonuslønn', nn: 'VTA med bonusløn' },
    ord: ['vta', 'til vta', 'overgang til vta', 'vta bonuslønn'],
  },
  annet: {
    navn: { nb: 'Annet', nn: 'Anna' },
    ord: ['andre årsaker', 'andre årsaker/ukjent', 'annen årsak', 'annan årsak', 'øvrige', 'andre', 'ukjent årsak'],
  },
};

const VALG: readonly Valg<Sluttaarsak>[] = SLUTTAARSAKER.map((id) => ({ id, ...ORD[id] }));

export const AARSAK = rolle({
  id: 'aarsak',
  navn: { nb: 'Sluttårsak', nn: 'Sluttårsak' },
  overskrifter: ['sluttårsak', 'årsak', 'årsak til avslutning', 'avslutningsårsak', 'grunn', 'avslutningsgrunn'],
  type: 'valg',
  valg: VALG,
});

export const AARSAK_ANTALL = rolle({
  id: 'aarsak_antall',
  navn: { nb: 'Antall', nn: 'Tal' },
  overskrifter: ['antall', 'tal', 'talet på', 'antall deltakere', 'deltakere', 'deltakarar', 'antall personer'],
  type: 'antall',
});

export const AARSAK_ANDEL = rolle({
  id: 'aarsak_andel',
  navn: { nb: 'Andel (%)', nn: 'Del (%)' },
  overskrifter: ['andel', 'del', 'prosent', 'andel prosent', 'andel av avsluttede'],
  type: 'andel',
});

export const AARSAKSKOLONNER: readonly (Kolonnerolle & { readonly aarsak: Sluttaarsak })[] = VALG.map((v) => ({
  id: `sluttaarsak_${v.id}`,
  navn: v.navn,
  overskrifter: v.ord,
  type: 'antall',
  aarsak: v.id,
}));

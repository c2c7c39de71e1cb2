import type { Avvisningsregel } from './avgjoer.ts';

const SPOER = 'Spør en administrator i eierskapsenheten.';

/** What the one who was denied is told: why, and what to do. Never a figure. */
export const AVSLAGSTEKSTER: Readonly<Record<Avvisningsregel, string>> = {
  'team:fremmed': 'Eierblikk svarer bare i kommunens eget arbeidsområde.',
  'kanal:delt': 'Eierblikk svarer ikke i kanaler som er delt med andre virksomheter. Spør i en direktemelding.',
  'bruker:gjest': 'Eierblikk svarer ikke gjestebrukere.',
  'bruker:fremmed': 'Eierblikk svarer ikke brukere fra andre virksomheter.',
  'bruker:bot': 'Eierblikk svarer ikke andre boter.',
  'bruker:deaktivert': 'Brukeren er deaktivert.',
  'kanal:ingen_tildeling': `Kanalen har ikke fått tilgang til tallene. ${SPOER} De åpner den med «/eierblikk tilgang åpne».`,
  'kanal:begrenset':
    'Kanalen ser bare en del av porteføljen. Slipp arbeidsboken i en direktemelding til Eierblikk i stedet.',
  'bruker:ingen_rolle': `Du har ikke tilgang til dette. ${SPOER}`,
};

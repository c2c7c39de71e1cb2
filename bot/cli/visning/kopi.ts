import { heltall, visTall } from '#core';
import type { Kopiinnhold } from '../../store/index.ts';

/** «3 versjoner og 1 204 linjer i revisjonsloggen», for what a person would look for in a backup. */
export function visKopiinnhold({ tabeller }: Kopiinnhold): string {
  const rader = (navn: string) => tabeller.find((t) => t.navn === navn)?.rader ?? 0;
  const telt = (antall: number, entall: string, flertall: string) =>
    `${visTall(heltall(antall))} ${antall === 1 ? entall : flertall}`;
  const versjoner = telt(rader('versjon'), 'versjon av porteføljen', 'versjoner av porteføljen');
  return `${versjoner} og ${telt(rader('revisjon'), 'linje', 'linjer')} i revisjonsloggen`;
}

import type { Alvor } from '#core';
import { el } from '../ramme/dom.ts';

/** Each grade has a shape of its own beside its word, so that neither colour nor eyesight decides. */
const TEGN: Readonly<Record<Alvor, string>> = {
  brudd: '●',
  varsel: '▲',
  orientering: '○',
  kan_ikke_vurderes: '◇',
  ikke_aktuelt: '–',
};

/** A mark and its word: «● 1 brudd». */
export function funnmerke(alvor: Alvor, tekst: string): HTMLElement {
  return el('span', { class: `merke merke-${alvor}` }, el('span', { 'aria-hidden': 'true' }, `${TEGN[alvor]} `), tekst);
}

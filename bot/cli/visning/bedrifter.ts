import { heltall, visTall } from '#core';

/** «1 bedrift», «27 bedrifter». */
export function bedrifter(antall: number): string {
  return `${visTall(heltall(antall))} ${antall === 1 ? 'bedrift' : 'bedrifter'}`;
}

/** «1 kommune», «7 kommuner». */
export function kommuner(antall: number): string {
  return `${visTall(heltall(antall))} ${antall === 1 ? 'kommune' : 'kommuner'}`;
}

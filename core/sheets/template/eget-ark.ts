import type { Ark } from '../grid.ts';

/** How the line begins that tells that Eierblikk made the sheet: what stands on it is taken from the others. */
export const EGET_ARK_MERKER = ['Laget av Eierblikk', 'Laga av Eierblikk', 'Made by Eierblikk'] as const;

const RADER_MED_MERKE = 3;

/** Whether a sheet is a product of this program's, such as the dashboard. It is not read: its figures would count twice. */
export function erEgetArk(ark: Ark): boolean {
  return ark.rader.slice(0, RADER_MED_MERKE).some((rad) => {
    const foerste = rad?.[0];
    return typeof foerste === 'string' && EGET_ARK_MERKER.some((merke) => foerste.startsWith(merke));
  });
}

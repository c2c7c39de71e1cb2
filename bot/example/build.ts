import { writeFileSync } from 'node:fs';
import { byggEksempel } from './eksempel.ts';
import { byggEksempelkommune } from './eksempelkommune.ts';
import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL, MAL_FIL } from './index.ts';
import { byggMal } from './mal.ts';

for (const [fil, bygg] of [
  [MAL_FIL, byggMal],
  [EKSEMPEL_FIL, byggEksempel],
  [EKSEMPELKOMMUNE_FIL, byggEksempelkommune],
] as const) {
  const bytes = await bygg();
  writeFileSync(fil, bytes);
  console.log(`${fil}: ${bytes.length} byte`);
}

import type { Del } from '#core';
import type { Blokk } from './blokk.ts';
import { type Omfang, raderFor } from './omfang.ts';

/** The small print: run together on one page, a line each where there is room. */
export function smaatt(tekster: readonly string[], omfang: Omfang): Blokk[] {
  const sagt = tekster.filter((tekst) => tekst !== '');
  const linjer = omfang === 'side' && sagt.length > 0 ? [sagt.map(medPunktum).join(' ')] : sagt;
  return linjer.map((tekst) => ({ slag: 'avsnitt', tekst, stil: 'liten' }));
}

const medPunktum = (tekst: string): string => (/[.:;?]$/.test(tekst) ? tekst : `${tekst}.`);

/**
 * A section as every form has it: heading, ingress, its rows, what is said of those left out, and the small print. A
 * section without rows says so instead.
 */
export function delblokker<Rad>(
  del: Del<Rad>,
  omfang: Omfang,
  medRader: (rader: readonly Rad[]) => readonly Blokk[],
): Blokk[] {
  const { rader, flere } = raderFor(del, omfang);
  const vanlig = (tekst: string): Blokk => ({ slag: 'avsnitt', tekst, stil: 'vanlig' });
  return [
    { slag: 'overskrift', nivaa: 2, tekst: del.tittel },
    ...del.ingress.map(vanlig),
    ...(rader.length > 0 ? medRader(rader) : []),
    ...(del.tomt === null ? [] : [vanlig(del.tomt)]),
    ...smaatt([flere ?? '', ...(omfang === 'side' ? del.fotnoterPaaSiden : del.fotnoter)], omfang),
  ];
}

import type { Del } from '#core';
import type { Blokk } from './blokk.ts';
import { type Omfang, raderFor } from './omfang.ts';

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
  const avsnitt =
    (stil: 'vanlig' | 'liten') =>
    (tekst: string): Blokk => ({ slag: 'avsnitt', tekst, stil });
  return [
    { slag: 'overskrift', nivaa: 2, tekst: del.tittel },
    ...del.ingress.map(avsnitt('vanlig')),
    ...(rader.length > 0 ? medRader(rader) : []),
    ...(del.tomt === null ? [] : [avsnitt('vanlig')(del.tomt)]),
    ...(flere === null ? [] : [avsnitt('liten')(flere)]),
    ...del.fotnoter.map(avsnitt('liten')),
  ];
}

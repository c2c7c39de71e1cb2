import type { Aftdel, Aftgruppe, Aftrad, Diagram, Maalform } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk, Celle } from '../blokk.ts';
import { ord, ordkolonne, tall, tallkolonne } from '../celler.ts';
import { type Omfang, raderFor } from '../omfang.ts';

/** In per cent; drawn as a line across the dots. */
const MAAL = 50;

function prikk({ andel, intervall }: Aftrad): Celle {
  const tekst = intervall?.tekst ?? '';
  if (andel.vist === null) return ord(tekst);
  return { tekst, figur: null, tegning: { slag: 'andel', tall: andel.vist, intervall, maal: MAAL } };
}

function tabell(gruppe: Aftgruppe, rader: readonly Aftrad[], maalform: Maalform): Blokk {
  const t = dokumenttekster(maalform);
  return {
    slag: 'tabell',
    navn: gruppe.tittel,
    kolonner: [
      ordkolonne(t.bedrift, 1.7),
      tallkolonne(t.resultatgrad, 0.9, gruppe.periodetekst),
      tallkolonne(t.antall, 0.9),
      ordkolonne(t.intervall, 2),
      ordkolonne(t.vurdering, 3.6),
    ],
    rader: rader.map((rad) => ({
      sum: false,
      celler: [ord(rad.selskapsnavn), tall(rad.andel), ord(rad.antall ?? rad.n), prikk(rad), ord(rad.forklaring)],
    })),
  };
}

function gruppeblokker(gruppe: Aftgruppe, omfang: Omfang, maalform: Maalform): Blokk[] {
  const { rader, flere } = raderFor(gruppe, omfang);
  const liten = (tekst: string): Blokk => ({ slag: 'avsnitt', tekst, stil: 'liten' });
  return [
    { slag: 'overskrift', nivaa: 3, tekst: gruppe.tittel },
    ...gruppe.ingress.map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'vanlig' })),
    ...(rader.length > 0 ? [tabell(gruppe, rader, maalform)] : []),
    ...(gruppe.tomt === null ? [] : [liten(gruppe.tomt)]),
    ...(flere === null ? [] : [liten(flere)]),
    ...gruppe.fotnoter.map(liten),
  ];
}

/** AFT, one table per period. On the one page only periods that have rows there. */
export function aftblokker(del: Aftdel, diagram: Diagram | undefined, omfang: Omfang, maalform: Maalform): Blokk[] {
  const grupper = omfang === 'full' ? del.grupper : del.grupper.filter((g) => g.paaSiden > 0);
  return [
    { slag: 'overskrift', nivaa: 2, tekst: del.tittel },
    ...del.ingress.map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'vanlig' })),
    ...(diagram === undefined ? [] : [{ slag: 'diagram' as const, diagram }]),
    ...grupper.flatMap((gruppe) => gruppeblokker(gruppe, omfang, maalform)),
    ...(del.tomt === null ? [] : [{ slag: 'avsnitt' as const, tekst: del.tomt, stil: 'vanlig' as const }]),
    ...del.fotnoter.map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'liten' })),
  ];
}

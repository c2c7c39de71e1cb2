import type { Intervalldiagram } from '#core';
import type { Del, Tegning, Tekstmaaler } from '../tegning/index.ts';
import { fot, HODEHOYDE, hode, STIL } from './ramme.ts';
import { lagSkala, type Skala } from './skala.ts';

const NAVNEDEL = 0.3;
const TALLDEL = 0.22;
const LUFT = 6;

type Rad = Intervalldiagram['rader'][number];

/** A dot with its interval: filled where there is one, an open ring where only the share is known. */
export function prikkMedIntervall(rad: Pick<Rad, 'tall' | 'intervall'>, skala: Skala, y: number): Del[] {
  const prikk: Del = {
    slag: 'prikk',
    x: skala.sted(rad.tall),
    y,
    radius: 2.8,
    blekk: 'hoved',
    aapen: rad.intervall === null,
  };
  if (rad.intervall === null) return [prikk];
  const [fra, til] = [skala.sted(rad.intervall.fra), skala.sted(rad.intervall.til)];
  const ende = (x: number): Del => ({
    slag: 'linje',
    fra: [x, y - 2.5],
    til: [x, y + 2.5],
    blekk: 'hoved',
    tykkelse: 1,
  });
  return [{ slag: 'linje', fra: [fra, y], til: [til, y], blekk: 'hoved', tykkelse: 1 }, ende(fra), ende(til), prikk];
}

function akse(diagram: Intervalldiagram, skala: Skala, [topp, bunn]: readonly [number, number]): Del[] {
  const merker: Del[] = [skala.fra, skala.til].map((tall) => ({
    slag: 'tekst',
    x: skala.sted(tall),
    y: bunn + 9,
    tekst: `${tall} ${diagram.enhetstekst}`,
    storrelse: STIL.liten,
    blekk: 'dempet',
    feste: 'midt',
  }));
  const linjer = diagram.linjer
    .filter(({ tall }) => tall > skala.fra && tall < skala.til)
    .flatMap(({ tall, tekst }): Del[] => [
      {
        slag: 'linje',
        fra: [skala.sted(tall), topp],
        til: [skala.sted(tall), bunn],
        blekk: 'tekst',
        tykkelse: 0.8,
        stiplet: true,
      },
      { slag: 'tekst', x: skala.sted(tall), y: bunn + 9, tekst, storrelse: STIL.liten, blekk: 'dempet', feste: 'midt' },
    ]);
  return [
    {
      slag: 'linje',
      fra: [skala.sted(skala.fra), bunn],
      til: [skala.sted(skala.til), bunn],
      blekk: 'strek',
      tykkelse: 0.6,
    },
    ...merker,
    ...linjer,
  ];
}

function raddeler(rad: Rad, y: number, bredde: number, skala: Skala, maaler: Tekstmaaler): Del[] {
  const tekst = (x: number, innhold: string, feste: 'venstre' | 'hoeyre', plass: number): Del => ({
    slag: 'tekst',
    x,
    y: y + 10,
    tekst: maaler.tilpass(innhold, STIL.tekst, plass),
    storrelse: STIL.tekst,
    blekk: 'tekst',
    feste,
  });
  return [
    tekst(0, rad.navn, 'venstre', bredde * NAVNEDEL - LUFT),
    ...prikkMedIntervall(rad, skala, y + STIL.rad / 2),
    tekst(bredde, `${rad.tekst} · ${rad.n}`, 'hoeyre', bredde * TALLDEL - LUFT),
  ];
}

/** A dot and its interval per row on a scale from 0 to 100, with the target as a line and n beside each. */
export function tegnIntervaller(diagram: Intervalldiagram, bredde: number, maaler: Tekstmaaler): Tegning {
  const skala = lagSkala([0, 100], [bredde * NAVNEDEL + LUFT, bredde * (1 - TALLDEL) - LUFT]);
  const bunn = HODEHOYDE + diagram.rader.length * STIL.rad;
  const slutt = bunn + 12;
  const under = fot(diagram, slutt, bredde, maaler);
  return {
    bredde,
    hoyde: slutt + under.hoyde,
    alternativtekst: diagram.alternativtekst,
    deler: [
      ...hode(diagram),
      ...akse(diagram, skala, [HODEHOYDE, bunn]),
      ...diagram.rader.flatMap((rad, i) => raddeler(rad, HODEHOYDE + i * STIL.rad, bredde, skala, maaler)),
      ...under.deler,
    ],
  };
}

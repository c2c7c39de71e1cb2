import type { Soeylediagram } from '#core';
import type { Del, Tegning, Tekstmaaler } from '../tegning/index.ts';
import { fot, HODEHOYDE, hode, STIL } from './ramme.ts';
import { lagSkala, type Skala } from './skala.ts';

const NAVNEDEL = 0.34;
const LUFT = 6;

function linjer(diagram: Soeylediagram, skala: Skala, [topp, bunn]: readonly [number, number]): Del[] {
  return diagram.linjer.flatMap(({ tall, tekst }): Del[] => {
    const x = skala.sted(tall);
    return [
      {
        slag: 'linje',
        fra: [x, topp],
        til: [x, bunn],
        blekk: tall === 0 ? 'tekst' : 'dempet',
        tykkelse: 0.8,
        stiplet: tall !== 0,
      },
      { slag: 'tekst', x, y: bunn + 9, tekst, storrelse: STIL.liten, blekk: 'dempet', feste: 'midt' },
    ];
  });
}

function soeyle(
  { navn, tall, tekst, merke }: Soeylediagram['soeyler'][number],
  y: number,
  navneplass: number,
  skala: Skala,
  maaler: Tekstmaaler,
): Del[] {
  const [null0, ende] = [skala.sted(0), skala.sted(tall)];
  const negativ = tall < 0;
  const paaskrift = merke === null ? tekst : `${tekst} · ${merke}`;
  return [
    {
      slag: 'tekst',
      x: 0,
      y: y + 10,
      tekst: maaler.tilpass(navn, STIL.tekst, navneplass - LUFT),
      storrelse: STIL.tekst,
      blekk: 'tekst',
      feste: 'venstre',
    },
    {
      slag: 'flate',
      x: Math.min(null0, ende),
      y: y + 2.5,
      bredde: Math.abs(ende - null0),
      hoyde: STIL.rad - 5,
      blekk: negativ ? 'varsel' : 'hoved',
    },
    // A label stands at the end of its bar; a negative bar's on the other side of zero, where there is room.
    {
      slag: 'tekst',
      x: Math.max(null0, ende) + 3,
      y: y + 10,
      tekst: paaskrift,
      storrelse: STIL.tekst,
      blekk: negativ ? 'varsel' : 'tekst',
      feste: 'venstre',
    },
  ];
}

/** Bars lying down, in the order given: the names can be long, the zero line and the limits are drawn. */
export function tegnSoeyler(diagram: Soeylediagram, bredde: number, maaler: Tekstmaaler): Tegning {
  const navneplass = bredde * NAVNEDEL;
  const paaskrifter = diagram.soeyler.map((s) =>
    maaler.bredde(s.merke === null ? s.tekst : `${s.tekst} · ${s.merke}`, STIL.tekst),
  );
  const skala = lagSkala(
    [0, ...diagram.linjer.map((l) => l.tall), ...diagram.soeyler.map((s) => s.tall)],
    [navneplass, bredde - Math.max(0, ...paaskrifter) - LUFT],
  );
  const bunn = HODEHOYDE + diagram.soeyler.length * STIL.rad;
  const slutt = bunn + 12;
  const under = fot(diagram, slutt, bredde, maaler);
  return {
    bredde,
    hoyde: slutt + under.hoyde,
    alternativtekst: diagram.alternativtekst,
    deler: [
      ...hode(diagram),
      ...linjer(diagram, skala, [HODEHOYDE, bunn]),
      ...diagram.soeyler.flatMap((s, i) => soeyle(s, HODEHOYDE + i * STIL.rad, navneplass, skala, maaler)),
      ...under.deler,
    ],
  };
}

import type { Utvikling, Utviklingspunkt } from '../lest/utvikling.ts';
import { el, svg, utvidbar } from '../ramme/dom.ts';
import { tabell } from '../ramme/tabell.ts';
import type { Rutetekster } from '../tekster/index.ts';

/** The drawing's own units: about the pixels of a narrow pane. */
const BREDDE = 290;
const HOEYDE = 124;
const KANT = { venstre: 14, hoeyre: 14, topp: 20, bunn: 36 } as const;
const PUNKT = 4;
/** From a point to its figure: over it, or under it when it is negative, away from the zero line. */
const OVER = -8;
const UNDER = 16;

interface Plassert extends Utviklingspunkt {
  readonly x: number;
  readonly y: number;
}

/** From a scale's ends to the drawing's; a scale of one point is its middle. */
const skala = (fra: number, til: number, start: number, slutt: number) => (v: number) =>
  fra === til ? (start + slutt) / 2 : start + ((v - fra) / (til - fra)) * (slutt - start);

/** The points in the drawing. Zero is always in it, so that a small change doesn't look large. */
function plasser(punkter: readonly Utviklingspunkt[]): {
  readonly plassert: readonly Plassert[];
  readonly null_: number;
} {
  const verdier = punkter.map((p) => p.plass);
  const aar = punkter.map((p) => p.aar);
  const x = skala(Math.min(...aar), Math.max(...aar), KANT.venstre, BREDDE - KANT.hoeyre);
  const y = skala(Math.min(0, ...verdier), Math.max(0, ...verdier), HOEYDE - KANT.bunn, KANT.topp);
  return { plassert: punkter.map((p) => ({ ...p, x: x(p.aar), y: y(p.plass) })), null_: y(0) };
}

const anker = (p: Plassert, alle: readonly Plassert[]): string =>
  p === alle[0] ? 'start' : p === alle.at(-1) ? 'end' : 'middle';

function merkelapper(p: Plassert, alle: readonly Plassert[]): SVGElement[] {
  const anker_ = anker(p, alle);
  const x = anker_ === 'start' ? p.x - KANT.venstre / 2 : anker_ === 'end' ? p.x + KANT.hoeyre / 2 : p.x;
  return [
    svg('text', { x, y: p.y + (p.plass < 0 ? UNDER : OVER), 'text-anchor': anker_, class: 'verdi' }, p.tekst),
    svg('text', { x, y: HOEYDE - PUNKT, 'text-anchor': anker_ }, String(p.aar)),
  ];
}

function tegning({ navn, punkter }: Utvikling): SVGElement {
  const { plassert, null_ } = plasser(punkter);
  // A year without a figure is a gap in the line, not a slope over it.
  const streker = plassert.flatMap((p, nr) => {
    const forrige = plassert[nr - 1];
    if (forrige === undefined || p.aar - forrige.aar !== 1) return [];
    return [svg('line', { x1: forrige.x, y1: forrige.y, x2: p.x, y2: p.y, class: 'strek' })];
  });
  const prikker = plassert.map((p) =>
    svg('circle', { cx: p.x, cy: p.y, r: PUNKT, class: p.motstrid ? 'prikk motstrid' : 'prikk' }),
  );
  // The ends are named; what lies between would crowd them, and stands in the table.
  const ender = plassert.filter((_, nr) => nr === 0 || nr === plassert.length - 1);
  return svg(
    'svg',
    {
      viewBox: `0 0 ${BREDDE} ${HOEYDE}`,
      role: 'img',
      'aria-label': `${navn}: ${punkter.map((p) => `${p.aar} ${p.tekst}`).join(', ')}`,
    },
    svg('line', { x1: 0, y1: null_, x2: BREDDE, y2: null_, class: 'null' }),
    ...streker,
    ...prikker,
    ...ender.flatMap((p) => merkelapper(p, plassert)),
  );
}

/** A metric over the years: drawn for the eye, told for the ear, and as a table with every period and source. */
export function utviklingsdiagram(u: Utvikling, t: Rutetekster): HTMLElement {
  const rader = u.perioder.map(({ periode, verdi }) => [periode, verdi]);
  const kolonner = [
    { tittel: t.periode, tall: false },
    { tittel: u.navn, tall: true },
  ];
  return el(
    'figure',
    {},
    el('figcaption', {}, u.navn),
    tegning(u),
    u.punkter.some((p) => p.motstrid) ? el('p', {}, t.motstridTegnet) : null,
    utvidbar(t.visTallene(u.navn), tabell(u.navn, kolonner, rader)),
  );
}

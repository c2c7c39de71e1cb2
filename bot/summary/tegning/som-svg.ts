import { SKRIFTFAMILIE } from '../../skrift/index.ts';
import { xml } from '../xml/index.ts';
import { BLEKK, type Del, type Tegning } from './tegning.ts';

const FESTE = { venstre: 'start', midt: 'middle', hoeyre: 'end' } as const;

function element(del: Del): string {
  const farge = BLEKK[del.blekk];
  switch (del.slag) {
    case 'linje': {
      const [[x1, y1], [x2, y2]] = [del.fra, del.til];
      const stiplet = del.stiplet ? ' stroke-dasharray="3 2"' : '';
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${farge}" stroke-width="${del.tykkelse}"${stiplet}/>`;
    }
    case 'flate':
      return `<rect x="${del.x}" y="${del.y}" width="${del.bredde}" height="${del.hoyde}" fill="${farge}"/>`;
    case 'prikk': {
      const fyll = del.aapen ? `fill="#ffffff" stroke="${farge}" stroke-width="1.2"` : `fill="${farge}"`;
      return `<circle cx="${del.x}" cy="${del.y}" r="${del.radius}" ${fyll}/>`;
    }
    case 'tekst': {
      const vekt = del.halvfet ? ' font-weight="600"' : '';
      return `<text x="${del.x}" y="${del.y}" font-size="${del.storrelse}" fill="${farge}" text-anchor="${FESTE[del.feste]}"${vekt}>${xml(del.tekst)}</text>`;
    }
  }
}

/** The drawing as an SVG document of its own, on white. */
export function somSvg(tegning: Tegning): string {
  const { bredde, hoyde, deler, alternativtekst } = tegning;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${bredde}" height="${hoyde}" viewBox="0 0 ${bredde} ${hoyde}" font-family="${SKRIFTFAMILIE}" role="img">`,
    `<title>${xml(alternativtekst)}</title>`,
    `<rect width="${bredde}" height="${hoyde}" fill="#ffffff"/>`,
    ...deler.map(element),
    '</svg>',
  ].join('\n');
}

import type { Diagram } from './blokkskjema.ts';
import { svg } from './dom.ts';
import { tallskriver } from './skala.ts';

const RAD = 26;
const TEGN = 7;
const TALLPLASS = 64;

/** Lying bars from a zero line, the figure at the end of each. */
export function soeylediagram({ series, axis_config }: Diagram, bredde: number): SVGSVGElement {
  const { categories } = axis_config;
  const verdier = series.flatMap((s) => s.data.map((d) => d.value));
  const skriv = tallskriver(verdier);
  const [lav, hoy] = [Math.min(0, ...verdier), Math.max(0, ...verdier)];
  const navneplass = Math.min(bredde * 0.42, Math.max(...categories.map((c) => c.length)) * TEGN + 10);
  const venstre = navneplass + (lav < 0 ? TALLPLASS : 4);
  const plass = Math.max(40, bredde - venstre - (hoy > 0 ? TALLPLASS : 4));
  const x = (verdi: number): number => venstre + ((verdi - lav) / (hoy - lav || 1)) * plass;
  const gruppe = RAD * series.length + (series.length > 1 ? 10 : 0);
  const hoyde = categories.length * gruppe + 6;
  const ut = svg('svg', { 'aria-hidden': 'true', viewBox: `0 0 ${bredde} ${hoyde}`, width: bredde, height: hoyde });
  for (const [nr, kategori] of categories.entries()) {
    const topp = nr * gruppe + 4;
    ut.append(svg('text', { x: 0, y: topp + gruppe / 2 + 1, 'dominant-baseline': 'middle' }, kategori));
    for (const [serienr, serie] of series.entries()) {
      const verdi = serie.data.find((d) => d.label === kategori)?.value;
      if (verdi === undefined) continue;
      const y = topp + serienr * RAD;
      const [fra, til] = [x(Math.min(0, verdi)), x(Math.max(0, verdi))];
      const bredden = Math.max(1, til - fra);
      ut.append(
        svg('rect', { class: `soeyle serie${serienr}`, x: fra, y: y + 3, width: bredden, height: RAD - 8, rx: 2 }),
        svg(
          'text',
          {
            x: verdi < 0 ? fra - 6 : til + 6,
            y: y + RAD / 2,
            'dominant-baseline': 'middle',
            'text-anchor': verdi < 0 ? 'end' : 'start',
          },
          series.length > 1 ? `${skriv(verdi)} ${serie.name}` : skriv(verdi),
        ),
      );
    }
  }
  ut.append(svg('line', { class: 'null', x1: x(0), x2: x(0), y1: 0, y2: hoyde }));
  return ut;
}

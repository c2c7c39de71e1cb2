import type { Diagram } from './blokkskjema.ts';
import { svg } from './dom.ts';
import { aksemerker, spre, tallskriver } from './skala.ts';

const HOYDE = 240;
const [TOPP, BUNN] = [14, HOYDE - 30];
const TEGN = 7;
/** From this width on, each line's name stands at its end; under the picture in narrower ones. */
const SMAL = 420;

/** Lines over the categories with a zero line, marks on the axis, and each series' name and last figure at its end. */
export function linjediagram({ series, axis_config, type }: Diagram, bredde: number): SVGSVGElement {
  const { categories } = axis_config;
  const verdier = series.flatMap((s) => s.data.map((d) => d.value));
  const skriv = tallskriver(verdier);
  const merker = aksemerker(verdier);
  const skrivMerke = tallskriver(merker);
  const [lav = 0, hoy = 1] = [merker[0], merker.at(-1)];
  const lengst = Math.max(...series.map((s) => s.name.length)) * TEGN + 60;
  const ved = bredde >= SMAL;
  const venstre = Math.max(...merker.map((m) => skrivMerke(m).length)) * TEGN + 10;
  const hoyre = bredde - (ved ? Math.min(lengst, bredde * 0.4) : 46);
  const x = (nr: number): number => venstre + 14 + (nr / Math.max(1, categories.length - 1)) * (hoyre - venstre - 28);
  const y = (verdi: number): number => BUNN - ((verdi - lav) / (hoy - lav || 1)) * (BUNN - TOPP);
  const hele = HOYDE + (ved ? 0 : series.length * 18);
  const ut = svg('svg', { 'aria-hidden': 'true', viewBox: `0 0 ${bredde} ${hele}`, width: bredde, height: hele });
  for (const merke of merker) {
    ut.append(
      svg('line', { class: merke === 0 ? 'null' : 'rutenett', x1: venstre, x2: hoyre, y1: y(merke), y2: y(merke) }),
      svg(
        'text',
        { class: 'akse', x: venstre - 8, y: y(merke), 'text-anchor': 'end', 'dominant-baseline': 'middle' },
        skrivMerke(merke),
      ),
    );
  }
  const hvert = Math.ceil((categories.length * 64) / (hoyre - venstre));
  for (const [nr, kategori] of categories.entries()) {
    if ((categories.length - 1 - nr) % hvert !== 0) continue;
    ut.append(svg('text', { class: 'akse', x: x(nr), y: HOYDE - 8, 'text-anchor': 'middle' }, kategori));
  }
  const ender = spre(
    series.map((s) => y(s.data.at(-1)?.value ?? 0)),
    17,
    BUNN,
  );
  for (const [nr, serie] of series.entries()) {
    const punkter = serie.data.map((d): [number, number] => [x(categories.indexOf(d.label)), y(d.value)]);
    const vei = punkter.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
    ut.append(
      svg('polyline', { class: `strek serie${nr}`, points: vei, 'stroke-dasharray': nr === 0 ? '' : `${7 - nr} 3` }),
    );
    for (const [px, py] of punkter) ut.append(svg('circle', { class: `punkt serie${nr}`, cx: px, cy: py, r: 3.5 }));
    const siste = skriv(serie.data.at(-1)?.value ?? 0);
    const endeY = ender[nr] ?? 0;
    ut.append(
      svg(
        'text',
        { class: `serienavn serie${nr}`, x: hoyre - 4, y: endeY, 'dominant-baseline': 'middle' },
        ved ? `${siste} ${serie.name}` : siste,
      ),
    );
    if (!ved)
      ut.append(svg('text', { class: `serienavn serie${nr}`, x: 0, y: HOYDE + nr * 18 + 8 }, `${siste} ${serie.name}`));
    if (type === 'area' && series.length === 1) {
      const flate = `${x(0)},${y(0)} ${vei} ${x(categories.length - 1)},${y(0)}`;
      ut.append(svg('polygon', { class: `soeyle serie${nr}`, points: flate, opacity: 0.15 }));
    }
  }
  // A single line has room for the figure at every point.
  const [eneste] = series.length === 1 ? series : [];
  for (const [nr, d] of (eneste?.data ?? []).slice(0, -1).entries()) {
    ut.append(svg('text', { x: x(nr), y: y(d.value) - 10, 'text-anchor': 'middle' }, skriv(d.value)));
  }
  return ut;
}

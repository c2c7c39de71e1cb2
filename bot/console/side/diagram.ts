import type { Diagram } from './blokkskjema.ts';
import { el } from './dom.ts';
import { linjediagram } from './linjediagram.ts';
import { tallskriver } from './skala.ts';
import { soeylediagram } from './soeylediagram.ts';

const FOERSTE_BREDDE = 640;

function opplest(tittel: string, { series }: Diagram): string {
  const skriv = tallskriver(series.flatMap((s) => s.data.map((d) => d.value)));
  const rader = series.map((s) => `${s.name}: ${s.data.map((d) => `${d.label} ${skriv(d.value)}`).join(', ')}`);
  return `${tittel}. ${rader.join('. ')}.`;
}

/** A chart as a figure that is drawn anew when its width changes. */
export function tegnDiagram(tittel: string, diagram: Diagram): HTMLElement {
  const enhet = (diagram.axis_config.y_label ?? '').trim();
  const hele = enhet === '' ? tittel : `${tittel} (${enhet})`;
  const flate = el('div', { role: 'img', 'aria-label': opplest(hele, diagram) });
  const tegn = diagram.type === 'bar' ? soeylediagram : linjediagram;
  let bredde = 0;
  const fyll = (ny: number): void => {
    if (ny === bredde || ny <= 0) return;
    bredde = ny;
    flate.replaceChildren(tegn(diagram, ny));
  };
  fyll(FOERSTE_BREDDE);
  new ResizeObserver(([maal]) => fyll(Math.floor(maal?.contentRect.width ?? 0))).observe(flate);
  return el('figure', {}, el('figcaption', {}, hele), flate);
}

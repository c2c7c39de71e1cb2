import { SKRIFTFIL } from '../../skrift/index.ts';
import { BLEKK, type Del } from '../tegning/index.ts';
import type { Papir } from './papir.ts';

/** Paints a drawing's parts with its corner at this place, as vectors and real text. */
export function malDeler(papir: Papir, deler: readonly Del[], [vx, vy]: readonly [number, number]): void {
  const { doc } = papir;
  doc.save();
  doc.translate(vx, vy);
  for (const del of deler) {
    const farge = BLEKK[del.blekk];
    switch (del.slag) {
      case 'linje':
        doc.lineWidth(del.tykkelse).strokeColor(farge);
        if (del.stiplet) doc.dash(3, { space: 2 });
        doc
          .moveTo(...del.fra)
          .lineTo(...del.til)
          .stroke();
        doc.undash();
        break;
      case 'flate':
        doc.rect(del.x, del.y, del.bredde, del.hoyde).fill(farge);
        break;
      case 'prikk':
        doc.circle(del.x, del.y, del.radius);
        if (del.aapen) doc.lineWidth(1.2).fillAndStroke('#ffffff', farge);
        else doc.fill(farge);
        break;
      case 'tekst': {
        doc
          .font(del.halvfet ? SKRIFTFIL.halvfet : SKRIFTFIL.normal)
          .fontSize(del.storrelse)
          .fillColor(farge);
        const bredde = doc.widthOfString(del.tekst);
        const x = { venstre: del.x, midt: del.x - bredde / 2, hoeyre: del.x - bredde }[del.feste];
        doc.text(del.tekst, x, del.y, { lineBreak: false, baseline: 'alphabetic' });
        break;
      }
    }
  }
  doc.restore();
}

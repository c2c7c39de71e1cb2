import { felles, forMaal, type Sammenheng, spoer } from './bygg.ts';
import type { Utkasttreff } from './lag-utkast.ts';
import { avslaa, type Tolkning } from './stans.ts';
import type { Utkast } from './utkast.ts';
import { NULLGRENSE } from './vilkaar.ts';

/** The unit of the first number that figures are held against; `null` when there is none. */
function tallenhet(u: Utkast): string | null {
  const tall = u.vilkaar.find((v) => v.grense.slag === 'tall');
  return tall?.grense.slag === 'tall' ? tall.grense.enhet : null;
}

/** The metrics that a question without one most likely means. */
function kandidater(u: Utkast, treff: Utkasttreff): readonly string[] {
  if (u.vilkaar.some((v) => v.grense === NULLGRENSE)) return ['driftsresultat', 'aarsresultat', 'driftsmargin'];
  switch (tallenhet(u)) {
    case 'andel':
      return ['driftsmargin', 'resultatgrad', 'andel_i_jobb_6mnd'];
    case 'kr':
      return ['omsetning', 'egenkapital', 'driftsresultat'];
    case null:
      break;
    default:
      return ['tiltaksplasser', 'aft_plasser', 'vta_plasser'];
  }
  if (u.utvikling !== null) return ['resultatgrad', 'driftsmargin', 'egenkapital'];
  if (u.stoerrelse || treff.stoerst || (u.retning !== null && !treff.kvalitetsord)) {
    return ['omsetning', 'egenkapital', u.stoerrelse || treff.stoerst ? 'tiltaksplasser' : 'driftsmargin'];
  }
  return ['driftsmargin', 'resultatgrad', 'egenkapital'];
}

/** Whether anything in the question says which figures are wanted. */
function harHoldepunkt(u: Utkast): boolean {
  return u.utvalg !== null || u.vilkaar.length > 0 || u.retning !== null || u.metode !== null || u.stoerrelse;
}

/** No metric was named: the companies themselves are counted or listed, or the likely metrics are asked about. */
export function utenMaal(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  if (u.maalord) {
    return s.fullfoer({ ...u, maal: [treff.gjelderKravet ? 'medfinansieringsandel' : 'resultatgrad'] }, treff);
  }
  if (u.form !== null && u.jaNei) return avslaa({ kode: 'ukjent_maal', ord: [] });
  if (u.teller && u.vilkaar.length === 0 && u.retning === null) {
    return spoer({ ...felles(u), operasjon: 'antall', maal: 'antall_selskaper' });
  }
  const bareHvem = u.vilkaar.length === 0 && u.retning === null && u.metode === null;
  if (bareHvem && u.tid === null && u.utvikling === null && treff.bedriftsliste) {
    return spoer({ ...felles(u), operasjon: 'liste', maal: 'antall_selskaper' });
  }
  if (!harHoldepunkt(u)) return avslaa({ kode: 'uten_sammenheng' });
  return forMaal(u, kandidater(u, treff), treff, s, 'maal', '');
}

import type { Enhet } from '../../values/index.ts';
import { type Sporring, type Tidsrom, TOM_SPORRING } from '../sporring/sporring.ts';
import { avklar, felles, type Sammenheng, spoer } from './fullfoer.ts';
import { avslaa, type Tolkning } from './stans.ts';
import type { Utkast } from './utkast.ts';

const flerePerioder = (t: Tidsrom | null): boolean =>
  t !== null &&
  ((t.slag === 'aar' && t.aar.length > 1) || t.slag === 'spenn' || (t.slag === 'siste_aar' && t.antall > 1));

const samlesMedSum = (enhet: Enhet): boolean => enhet === 'kr' || enhet === 'antall' || enhet === 'maanedsverk';

/** What is asked of one metric whose conditions are in order. */
export function velgOperasjon(u: Utkast, maal: string, s: Sammenheng): Tolkning {
  const enhet = s.begreper.get(maal)?.enhet ?? 'tall';
  const vilkaar = [...u.vilkaar];
  const grunnlag: Partial<Sporring> = { ...felles(u), maal, vilkaar };
  const selskaper = u.utvalg?.selskaper.length ?? 0;
  const kommuner = u.utvalg?.kommuner.length ?? 0;
  const avgrenset =
    selskaper > 0 ||
    kommuner > 0 ||
    u.unntatt.kommuner.length > 0 ||
    u.unntatt.selskaper.length > 0 ||
    u.form !== null ||
    u.tilbyr !== null;
  if (u.utvikling !== null || flerePerioder(u.tid)) return utvikling(u, grunnlag, avgrenset);
  if (
    vilkaar.length > 0 &&
    !u.teller &&
    (u.jaNei || (selskaper > 0 && !u.bedriftsord && !u.hvorMange)) &&
    u.metode === null
  ) {
    const kvantor = selskaper === 1 && kommuner === 0 ? null : (u.kvantor ?? 'alle');
    if (u.retning !== null) return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
    return spoer({ ...grunnlag, operasjon: 'ja_nei', kvantor });
  }
  if (u.kvantor === 'ingen') return avslaa({ kode: 'bare_ett_om_gangen', ord: ['ingen'] });
  if (u.retning !== null && u.jaNei && selskaper === 1 && vilkaar.length === 0) {
    return spoer({
      ...grunnlag,
      utvalg: { selskaper: u.utvalg?.selskaper ?? [], kommuner: [...u.steder] },
      operasjon: 'ja_nei',
      retning: u.retning,
      antall: u.antall,
      plass: u.plass,
    });
  }
  if ((u.teller || (u.hvorMange && vilkaar.length > 0)) && vilkaar.length > 0)
    return spoer({ ...grunnlag, operasjon: 'antall' });
  if (u.retning !== null && u.metode === null) {
    if (selskaper === 1) return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
    return spoer({ ...grunnlag, operasjon: 'liste', retning: u.retning, antall: u.antall, plass: u.plass });
  }
  if (u.retning !== null) return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
  if (u.metode !== null && !(selskaper === 1 && kommuner === 0))
    return spoer({ ...grunnlag, operasjon: 'samlet', metode: u.metode });
  if (u.metode !== null && u.metode !== 'sum') return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
  if (vilkaar.length > 0) return spoer({ ...grunnlag, operasjon: 'liste' });
  if (selskaper > 0 && kommuner === 0) return spoer({ ...grunnlag, operasjon: 'verdi' });
  const samlet = spoer({ ...grunnlag, operasjon: 'samlet', metode: samlesMedSum(enhet) ? 'sum' : 'snitt' });
  if (u.hvorMange && enhet === 'antall') return samlet;
  if (u.bedriftsord || u.alleord) return spoer({ ...grunnlag, operasjon: 'liste' });
  if (avgrenset) return samlet;
  const liste = spoer({ ...grunnlag, operasjon: 'liste' });
  const forklaring = spoer({ operasjon: 'forklaring', maal, tema: 'definisjon' });
  return avklar('omfang', '', [samlet, liste, forklaring], { ...TOM_SPORRING, ...grunnlag });
}

function utvikling(u: Utkast, grunnlag: Partial<Sporring>, avgrenset: boolean): Tolkning {
  const endring = u.utvikling === 'endring';
  if (u.vilkaar.length > 0 || u.metode !== null || u.teller || (u.retning !== null && !(endring && u.jaNei))) {
    return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
  }
  if (!avgrenset && !u.bedriftsord) return avslaa({ kode: 'uten_sammenheng' });
  return spoer({ ...grunnlag, operasjon: endring ? 'endring' : 'utvikling', retning: u.retning });
}

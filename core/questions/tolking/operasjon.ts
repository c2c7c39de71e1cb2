import type { Enhet } from '../../values/index.ts';
import { type Sporring, type Tidsrom, TOM_SPORRING } from '../sporring/sporring.ts';
import { avklar, felles, type Sammenheng, spoer } from './bygg.ts';
import { avslaa, type Tolkning } from './stans.ts';
import type { Utkast } from './utkast.ts';

const flerePerioder = (t: Tidsrom | null): boolean =>
  t !== null &&
  ((t.slag === 'aar' && t.aar.length > 1) || t.slag === 'spenn' || (t.slag === 'siste_aar' && t.antall > 1));

const samlesMedSum = (enhet: Enhet): boolean => enhet === 'kr' || enhet === 'antall' || enhet === 'maanedsverk';

interface Valg {
  readonly u: Utkast;
  readonly maal: string;
  readonly enhet: Enhet;
  readonly grunnlag: Partial<Sporring>;
  readonly selskaper: number;
  readonly kommuner: number;
  /** Some companies are meant, and not all. */
  readonly avgrenset: boolean;
}

const ETT_OM_GANGEN = avslaa({ kode: 'bare_ett_om_gangen', ord: [] });

const ettSelskap = (v: Valg): boolean => v.selskaper === 1 && v.kommuner === 0;

/** A condition on named companies, or after a verb, is a yes/no question. */
function jaNei(v: Valg): Tolkning | null {
  const { u, grunnlag } = v;
  const harVilkaar = u.vilkaar.length > 0;
  const omNavngitte = v.selskaper > 0 && !u.bedriftsord && !u.hvorMange;
  if (harVilkaar && !u.teller && u.metode === null && (u.jaNei || omNavngitte)) {
    if (u.retning !== null) return ETT_OM_GANGEN;
    return spoer({ ...grunnlag, operasjon: 'ja_nei', kvantor: ettSelskap(v) ? null : (u.kvantor ?? 'alle') });
  }
  if (u.kvantor === 'ingen') return ETT_OM_GANGEN;
  if (u.retning === null || !u.jaNei || v.selskaper !== 1 || harVilkaar) return null;
  const utvalg = { selskaper: u.utvalg?.selskaper ?? [], kommuner: [...u.steder] };
  return spoer({ ...grunnlag, utvalg, operasjon: 'ja_nei', retning: u.retning, antall: u.antall, plass: u.plass });
}

/** A count, an order, a sum or an average over several. */
function overFlere(v: Valg): Tolkning | null {
  const { u, grunnlag } = v;
  if ((u.teller || u.hvorMange) && u.vilkaar.length > 0) return spoer({ ...grunnlag, operasjon: 'antall' });
  if (u.retning !== null) {
    if (u.metode !== null || v.selskaper === 1) return ETT_OM_GANGEN;
    return spoer({ ...grunnlag, operasjon: 'liste', retning: u.retning, antall: u.antall, plass: u.plass });
  }
  if (u.metode !== null && !ettSelskap(v)) return spoer({ ...grunnlag, operasjon: 'samlet', metode: u.metode });
  return u.metode !== null && u.metode !== 'sum' ? ETT_OM_GANGEN : null;
}

/** The figures as they stand: of one company, of each, or of a group put together. */
function tallene(v: Valg): Tolkning {
  const { u, grunnlag, enhet } = v;
  const liste = spoer({ ...grunnlag, operasjon: 'liste' });
  if (u.vilkaar.length > 0) return liste;
  if (v.selskaper > 0 && v.kommuner === 0) return spoer({ ...grunnlag, operasjon: 'verdi' });
  const samlet = spoer({ ...grunnlag, operasjon: 'samlet', metode: samlesMedSum(enhet) ? 'sum' : 'snitt' });
  if (u.hvorMange && enhet === 'antall') return samlet;
  if (u.bedriftsord || u.alleord) return liste;
  if (v.avgrenset) return samlet;
  const forklaring = spoer({ operasjon: 'forklaring', maal: v.maal, tema: 'definisjon' });
  return avklar('omfang', '', [samlet, liste, forklaring], { ...TOM_SPORRING, ...grunnlag });
}

function erAvgrenset(u: Utkast): boolean {
  const navngitt = u.utvalg !== null || u.unntatt.kommuner.length > 0 || u.unntatt.selskaper.length > 0;
  return navngitt || u.form !== null || u.tilbyr !== null;
}

/** What is asked of one metric whose conditions are in order. */
export function velgOperasjon(u: Utkast, maal: string, s: Sammenheng): Tolkning {
  const v: Valg = {
    u,
    maal,
    enhet: s.begreper.get(maal)?.enhet ?? 'tall',
    grunnlag: { ...felles(u), maal, vilkaar: [...u.vilkaar] },
    selskaper: u.utvalg?.selskaper.length ?? 0,
    kommuner: u.utvalg?.kommuner.length ?? 0,
    avgrenset: erAvgrenset(u),
  };
  if (u.utvikling !== null || flerePerioder(u.tid)) return utvikling(u, v.grunnlag, v.avgrenset);
  return jaNei(v) ?? overFlere(v) ?? tallene(v);
}

function utvikling(u: Utkast, grunnlag: Partial<Sporring>, avgrenset: boolean): Tolkning {
  const endring = u.utvikling === 'endring';
  if (u.vilkaar.length > 0 || u.metode !== null || u.teller || (u.retning !== null && !(endring && u.jaNei))) {
    return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
  }
  if (!avgrenset && !u.bedriftsord) return avslaa({ kode: 'uten_sammenheng' });
  return spoer({ ...grunnlag, operasjon: endring ? 'endring' : 'utvikling', retning: u.retning });
}

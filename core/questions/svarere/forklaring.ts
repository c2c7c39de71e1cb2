import {
  AFT_MAAL,
  MEDFINANSIERING_KRAV,
  type Parameter,
  PRAKSIS_MAAL,
  RETENSJON_MAAL,
  slaaOpp,
} from '../../parameters/index.ts';
import { visGrense } from '../../text/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import { jaNei } from './ja-nei.ts';
import { type Innhold, innhold, type Kontekst, stopp, type Tallgrense, type Utfall } from './kontekst.ts';
import { kilderTekst } from './rad.ts';
import { maalnavn } from './trykk.ts';
import { ettSelskap } from './verdi.ts';

const KRAV: ReadonlyMap<string, Parameter> = new Map<string, Parameter>([
  ['resultatgrad', AFT_MAAL],
  ['medfinansieringsandel', MEDFINANSIERING_KRAV],
  ['medfinansiering_minimum', MEDFINANSIERING_KRAV],
  ['praksisandel', PRAKSIS_MAAL],
  ['retensjon', RETENSJON_MAAL],
]);

interface Kravtekst {
  readonly tekst: string;
  readonly grenser: readonly Tallgrense[];
}

function krav(maal: string, k: Kontekst): Kravtekst | null {
  const parameter = KRAV.get(maal);
  const oppslag = parameter === undefined ? null : slaaOpp(parameter, k.idag);
  if (parameter === undefined || oppslag?.status !== 'kjent') return null;
  const verdi = visGrense(oppslag.verdi, parameter.enhet, { maalform: k.maalform });
  return {
    tekst: `${k.tekst.kravTekst(parameter.navn[k.maalform], verdi, parameter.hjemmel)} ${parameter.beskrivelse[k.maalform]}`,
    grenser: [{ verdi: oppslag.verdi, enhet: parameter.enhet }],
  };
}

/** What a measure means, how it is worked out, where it is from, what it rests on: from the catalogue. */
export function forklaring(s: Sporring, k: Kontekst): Utfall {
  const begrep = k.begreper.get(s.maal ?? '');
  if (begrep === undefined) return stopp({ kode: 'ukjent_maal', ord: [] });
  const m = k.maalform;
  const kravet = krav(begrep.id, k);
  const hjemmel = begrep.hjemmel === null ? k.tekst.ingenHjemmel : k.tekst.hjemmelTekst(begrep.hjemmel);
  const kilde = k.tekst.definertI(begrep.definisjonskilde);
  const formel = k.tekst.regnetUt(begrep.formel[m]);
  const kravtekst = kravet?.tekst ?? k.tekst.intetKrav(maalnavn(begrep, m));
  const deler = {
    definisjon: [begrep.definisjon[m], formel, ...(begrep.hjemmel === null ? [] : [hjemmel]), kilde],
    utregning: [formel, begrep.definisjon[m], kilde],
    hjemmel: [hjemmel, ...(kravet === null ? [] : [kravet.tekst]), kilde],
    kilde: [kilde, begrep.definisjon[m]],
    krav: [kravtekst, ...(kravet === null || begrep.hjemmel === null ? [] : [hjemmel]), kilde],
  } as const;
  const tema = s.tema ?? 'definisjon';
  const viserKrav = tema === 'hjemmel' || tema === 'krav';
  return innhold({
    maal: begrep.id,
    tekst: deler[tema].join(' '),
    grenser: viserKrav ? (kravet?.grenser ?? []) : [],
  });
}

/** How one company's figure came about: the figure, the formula in words, the sources. */
export function begrunnelse(s: Sporring, k: Kontekst): Utfall {
  const maal = k.maal.get(s.maal ?? '');
  const selskap = k.innsyn.selskap(s.utvalg.selskaper[0] ?? '');
  if (maal === undefined || selskap === undefined) return forklaring(s, k);
  const svar = ettSelskap(maal, selskap, s, k);
  if (svar.slag === 'avslag') return svar;
  // «Hvorfor er den negativ?» takes for granted what may not be so.
  const premiss = s.vilkaar.length === 0 ? null : jaNei(maal, { ...s, operasjon: 'ja_nei' }, k);
  const feilPremiss = premiss?.slag === 'innhold' && premiss.konklusjon === false ? [k.tekst.nei] : [];
  const tall = k.tallbok.perioder(maal, selskap.id, s.tid).flatMap((p) => p.alternativer);
  const kilder = [...new Set(tall.map(kilderTekst))].join('; ');
  const tekst = [
    ...feilPremiss,
    svar.tekst,
    k.tekst.regnetUt(maal.formel[k.maalform]),
    maal.definisjon[k.maalform],
    ...(kilder === '' ? [] : [k.tekst.kildeTekst(kilder)]),
    k.tekst.ikkeAarsak,
  ].join(' ');
  const ut: Innhold = { ...svar, tekst };
  return ut;
}

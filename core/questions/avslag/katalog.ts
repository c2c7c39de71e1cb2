import type { Avslagsgrunn } from '../svar/svar.ts';
import type { Avslag } from '../tolking/stans.ts';
import type { Avslagstekst, Avslagstype, Opplysninger } from './avslagstype.ts';
import { bareEttOmGangen } from './bare-ett-om-gangen.ts';
import { datterUtenTall } from './datter-uten-tall.ts';
import { forLangt } from './for-langt.ts';
import { ikkeAktuelt } from './ikke-aktuelt.ts';
import { ikkeSammenlignbart } from './ikke-sammenlignbart.ts';
import { ingenAksjekapital } from './ingen-aksjekapital.ts';
import { ingenData } from './ingen-data.ts';
import { ingenKommunalAndel } from './ingen-kommunal-andel.ts';
import { intetMaaltall } from './intet-maaltall.ts';
import { mening } from './mening.ts';
import { person } from './person.ts';
import { personopplysning } from './personopplysning.ts';
import { prognose } from './prognose.ts';
import { skjult } from './skjult.ts';
import { ukjentMaal } from './ukjent-maal.ts';
import { ukjentSats } from './ukjent-sats.ts';
import { ukjentSelskap } from './ukjent-selskap.ts';
import { utenSammenheng } from './uten-sammenheng.ts';
import { utenfor } from './utenfor.ts';

/** Every kind of refusal. A new one is a code in {@link Avslag}, one file, and one line here. */
const AVSLAGSTYPER: { readonly [K in Avslag['kode']]: Avslagstype<K> } = {
  ukjent_selskap: ukjentSelskap,
  ukjent_maal: ukjentMaal,
  bare_ett_om_gangen: bareEttOmGangen,
  ingen_data: ingenData,
  intet_maaltall: intetMaaltall,
  datter_uten_tall: datterUtenTall,
  ukjent_sats: ukjentSats,
  ikke_aktuelt: ikkeAktuelt,
  ingen_aksjekapital: ingenAksjekapital,
  ingen_kommunal_andel: ingenKommunalAndel,
  ikke_sammenlignbart: ikkeSammenlignbart,
  skjult,
  personopplysning,
  person,
  mening,
  prognose,
  for_langt: forLangt,
  uten_sammenheng: utenSammenheng,
  utenfor,
};

interface Forklart extends Avslagstekst {
  readonly grunn: Avslagsgrunn;
}

function medType<K extends Avslag['kode']>(kode: K, avslag: Extract<Avslag, { kode: K }>, o: Opplysninger): Forklart {
  const type: Avslagstype<K> = AVSLAGSTYPER[kode];
  return { ...type.forklar(avslag, o), grunn: type.grunn };
}

/** The public reason and the text of a refusal. */
export function forklarAvslag(a: Avslag, o: Opplysninger): Forklart {
  switch (a.kode) {
    case 'ukjent_selskap':
      return medType(a.kode, a, o);
    case 'ukjent_maal':
      return medType(a.kode, a, o);
    case 'bare_ett_om_gangen':
      return medType(a.kode, a, o);
    case 'ingen_data':
      return medType(a.kode, a, o);
    case 'intet_maaltall':
      return medType(a.kode, a, o);
    case 'datter_uten_tall':
      return medType(a.kode, a, o);
    case 'ukjent_sats':
      return medType(a.kode, a, o);
    case 'ikke_aktuelt':
      return medType(a.kode, a, o);
    case 'ingen_aksjekapital':
      return medType(a.kode, a, o);
    case 'ingen_kommunal_andel':
      return medType(a.kode, a, o);
    case 'ikke_sammenlignbart':
      return medType(a.kode, a, o);
    case 'skjult':
      return medType(a.kode, a, o);
    case 'personopplysning':
      return medType(a.kode, a, o);
    case 'person':
      return medType(a.kode, a, o);
    case 'mening':
      return medType(a.kode, a, o);
    case 'prognose':
      return medType(a.kode, a, o);
    case 'for_langt':
      return medType(a.kode, a, o);
    case 'uten_sammenheng':
      return medType(a.kode, a, o);
    case 'utenfor':
      return medType(a.kode, a, o);
  }
}

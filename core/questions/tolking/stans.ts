import type { Ordning } from '../../parameters/index.ts';
import type { SelskapId } from '../../portfolio/index.ts';
import type { Sporring } from '../sporring/sporring.ts';

/** Why a question gets no answer. One file per kind under avslag/ has its texts. */
export type Avslag =
  | { readonly kode: 'ukjent_selskap'; readonly navn: string; readonly kommune: boolean }
  | { readonly kode: 'ukjent_maal'; readonly ord: readonly string[] }
  | { readonly kode: 'bare_ett_om_gangen'; readonly ord: readonly string[] }
  | { readonly kode: 'ingen_data'; readonly sporring: Sporring }
  | { readonly kode: 'intet_maaltall'; readonly maal: string }
  | { readonly kode: 'datter_uten_tall'; readonly navn: string; readonly mor: SelskapId }
  | { readonly kode: 'ukjent_sats'; readonly sporring: Sporring }
  | { readonly kode: 'ikke_aktuelt'; readonly maal: string; readonly selskap: SelskapId }
  | { readonly kode: 'ingen_aksjekapital'; readonly selskap: SelskapId }
  | { readonly kode: 'ingen_kommunal_andel'; readonly ordning: Ordning }
  | { readonly kode: 'ikke_sammenlignbart'; readonly maal: string }
  | { readonly kode: 'skjult'; readonly maal: string; readonly grense: number }
  | { readonly kode: 'personopplysning' }
  | { readonly kode: 'person' }
  | { readonly kode: 'mening' }
  | { readonly kode: 'prognose' }
  | { readonly kode: 'for_langt' }
  | { readonly kode: 'uten_sammenheng' }
  | { readonly kode: 'utenfor' };

/** Why the reader asks back. */
export type Avklaringsgrunn =
  | 'maal'
  | 'navn'
  | 'kommune'
  | 'tall'
  | 'ord'
  | 'ordning'
  | 'omfang'
  | 'ett_om_gangen'
  | 'sted'
  | 'nivaa'
  | 'mengde';

/** A finished question to choose from: as a query, or as text when it only differs from what was typed by a name. */
export type Valg = { readonly sporring: Sporring } | { readonly tekst: string };

export type Tolkning =
  | { readonly slag: 'sporring'; readonly sporring: Sporring }
  | {
      readonly slag: 'avklaring';
      readonly grunn: Avklaringsgrunn;
      readonly gjelder: string;
      readonly valg: readonly Valg[];
      readonly delvis: Sporring | null;
    }
  | { readonly slag: 'avslag'; readonly avslag: Avslag };

export const avslaa = (avslag: Avslag): Tolkning => ({ slag: 'avslag', avslag });

export {
  finnEier,
  finnKobling,
  KODE_MINUTTER,
  type Koblet,
  koble,
  NOEKKEL_DAGER,
  tilbakekall,
  utstedKode,
} from './koble.ts';

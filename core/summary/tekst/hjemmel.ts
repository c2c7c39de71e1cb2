import type { Maalform } from '../../values/index.ts';

/** The words of a law's or a source's name that nynorsk writes otherwise. Names of documents stay as they are. */
const NYNORSK: readonly (readonly [bokmaal: RegExp, nynorsk: string])[] = [
  [/forskriften\b/g, 'forskrifta'],
  [/loven\b/g, 'lova'],
  [/\bikke krav\b/g, 'ikkje krav'],
  [/\bgjelder\b/g, 'gjeld'],
  [/\boverskudd\b/g, 'overskot'],
  [/\bblir i virksomheten\b/g, 'blir i verksemda'],
  [/\bforsvarlig egenkapital\b/g, 'forsvarleg eigenkapital'],
  [/\bmedfinansieringen\b/g, 'medfinansieringa'],
  [/\bårlig\b/g, 'årleg'],
  [/\bNavs krav\b/g, 'Nav sitt krav'],
  [/\bNav Oslos mål\b/g, 'Nav Oslo sitt mål'],
  [/\bKS’ anbefalinger om eierstyring\b/g, 'tilrådingane frå KS om eigarstyring'],
  [/\banskaffelsesreglene\b/g, 'anskaffelsesreglane'],
];

/** A paragraph or a source as the written standard has it: «tiltaksforskrifta § 14-8». */
export function hjemmelPaa(hjemmel: string, maalform: Maalform): string {
  if (maalform === 'nb') return hjemmel;
  return NYNORSK.reduce((tekst, [bokmaal, nynorsk]) => tekst.replace(bokmaal, nynorsk), hjemmel);
}

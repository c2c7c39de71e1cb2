import { intervallAv, type Regnestykke } from '../../../explanation/index.ts';
import { erLinje, linjeFor, TILSKUDDSGRUNNLAG, type Tilskuddsgrunnlag } from '../../../metrics/index.ts';
import type { VtaTilskudd } from '../../../portfolio/index.ts';
import { avrundingsintervall, type Broek, del, gange, type Intervall, sammenlign } from '../../../values/index.ts';
import { kjent } from '../../grunnlag/figurer.ts';

/** The amounts of one row, on one basis. */
export interface Beloep {
  readonly rad: VtaTilskudd;
  /** Whether the state grant is stated, or worked out from places or månedsverk. */
  readonly grunnlag: Tilskuddsgrunnlag;
  readonly kommunalt: Regnestykke;
  readonly statlig: Regnestykke;
  /** Kommunalt / statlig, exact. */
  readonly andel: Broek;
}

/** What one row says about the requirement. */
export type Utfall =
  | ({ readonly slag: 'oppfylt' | 'brutt' } & Beloep)
  /** Rounded amounts that may lie on either side of the limit. */
  | ({ readonly slag: 'usikkert'; readonly mulig: Intervall } & Beloep)
  /** No state grant: there is nothing to hold the kommunale against. */
  | { readonly slag: 'uten_statlig'; readonly rad: VtaTilskudd }
  | { readonly slag: 'negativt'; readonly rad: VtaTilskudd }
  /** A percentage without amounts. */
  | { readonly slag: 'bare_andel'; readonly rad: VtaTilskudd; readonly andel: Broek; readonly mulig: Intervall }
  | { readonly slag: 'mangler'; readonly rad: VtaTilskudd; readonly mangler: readonly ('statlig' | 'kommunalt')[] };

/** The row's amounts: as stated, else månedsverk × sats, else places × sats; never two bases in one. */
function beloepFor(rad: VtaTilskudd): Beloep | null {
  for (const grunnlag of TILSKUDDSGRUNNLAG) {
    const linje = linjeFor(rad, grunnlag);
    if (!erLinje(linje) || linje.kommunalt === null || linje.statlig === null) continue;
    return { rad, grunnlag, kommunalt: linje.kommunalt, statlig: linje.statlig, andel: linje.andel.verdi };
  }
  return null;
}

function utenBeloep(rad: VtaTilskudd): Utfall {
  const oppgitt = kjent(rad.oppgittAndel);
  if (oppgitt !== null) {
    const mulig = avrundingsintervall(oppgitt.verdi, oppgitt.presisjon);
    return { slag: 'bare_andel', rad, andel: oppgitt.verdi, mulig };
  }
  const mangler: ('statlig' | 'kommunalt')[] = [];
  if (kjent(rad.statligTilskudd) === null) mangler.push('statlig');
  if (kjent(rad.kommunaltTilskudd) === null) mangler.push('kommunalt');
  return { slag: 'mangler', rad, mangler };
}

function intervallet(stykke: Regnestykke): Intervall {
  return intervallAv(stykke) ?? { fra: stykke.verdi, til: stykke.verdi };
}

/**
 * The requirement on exact amounts: kommunalt ≥ krav × statlig, never on rounded percentages. Amounts in thousands or
 * millions are intervals; when both sides of the limit are possible nobody can say.
 */
export function utfallAv(rad: VtaTilskudd, krav: Broek): Utfall {
  const oppgitt = [kjent(rad.statligTilskudd)?.verdi.t ?? 1n, kjent(rad.kommunaltTilskudd)?.verdi.t ?? 0n] as const;
  if (oppgitt[0] < 0n || oppgitt[1] < 0n) return { slag: 'negativt', rad };
  if (oppgitt[0] === 0n) return { slag: 'uten_statlig', rad };
  const beloep = beloepFor(rad);
  if (beloep === null) return utenBeloep(rad);
  const [k, s] = [intervallet(beloep.kommunalt), intervallet(beloep.statlig)];
  if (sammenlign(k.fra, gange(krav, s.til)) >= 0) return { slag: 'oppfylt', ...beloep };
  if (sammenlign(k.til, gange(krav, s.fra)) < 0) return { slag: 'brutt', ...beloep };
  const [fra, til] = [del(k.fra, s.til) ?? beloep.andel, del(k.til, s.fra) ?? beloep.andel];
  return { slag: 'usikkert', ...beloep, mulig: { fra, til } };
}

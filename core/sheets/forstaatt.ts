import { periodeTekst } from '../values/index.ts';
import type { ArkslagId } from './catalogue/index.ts';
import { enhetsnavn } from './facts/figurleser.ts';
import type { ForstaattKolonne, ForstaattTabell } from './lesing.ts';
import { erSelskapsliste } from './names/bygg-register.ts';
import { erMaalrolle } from './structure/kontekst.ts';
import { fellesslagFor } from './structure/oppslag.ts';
import type { Kolonne, Tabell } from './structure/tabell.ts';

function enhetFor(k: Kolonne, t: Tabell): string | null {
  const rolle = k.rolle;
  if (rolle === null || !erMaalrolle(rolle)) return k.tierpotens === null ? null : enhetsnavn(k.tierpotens);
  if (rolle.type === 'beloep') return enhetsnavn(k.tierpotens ?? t.kontekst.tierpotens);
  return rolle.type === 'andel' && (k.prosent || t.kontekst.prosent) ? '%' : null;
}

function forstaattKolonne(k: Kolonne, t: Tabell): ForstaattKolonne {
  return {
    celle: k.celle,
    overskrift: k.overskrift,
    rolle: k.utelatt ? null : (k.rolle?.id ?? (k.bar ? 'verdi' : null)),
    periode: k.periode === null ? null : periodeTekst(k.periode),
    enhet: enhetFor(k, t),
    selskap: k.selskap,
  };
}

function slagene(t: Tabell): readonly ArkslagId[] {
  if (t.slag !== 'felles') return [t.slag];
  const ut = new Set<ArkslagId>();
  if (erSelskapsliste(t)) ut.add('selskaper');
  for (const k of t.kolonner) {
    const slag = k.rolle !== null && !k.utelatt && erMaalrolle(k.rolle) ? fellesslagFor(k.rolle.id) : undefined;
    if (slag) ut.add(slag.id);
  }
  const slag = t.kontekst.maal === null ? undefined : fellesslagFor(t.kontekst.maal.id);
  if (slag) ut.add(slag.id);
  return [...ut];
}

/** How a table was understood, for the reader of the report. */
export function forstaattTabell(t: Tabell): ForstaattTabell {
  return {
    overskriftsrader: t.overskriftsrader,
    slag: slagene(t),
    oppsett: t.etikett === null ? 'rader' : 'matrise',
    kolonner: t.kolonner.map((k) => forstaattKolonne(k, t)),
  };
}

import { type Observasjon, periodenoekkel, visPeriode } from '#core';
import type { Lesing } from '#core/sheets';
import { trespraaklig } from '../feil.ts';
import type { Celleproblem } from '../lest.ts';

interface Par {
  readonly ark: string;
  readonly annet: string;
  readonly celle: string | null;
  readonly selskaper: Set<string>;
  readonly perioder: Set<string>;
}

/**
 * Sheets that hold the same companies' figures for the same years, neither naming its source: the user has two tables
 * of accounts, and may not know it. Both are kept, and shown as sources that disagree where they do.
 */
export function likeArk({ portefolje }: Lesing): readonly Celleproblem[] {
  const foerste = new Map<string, Observasjon>();
  const par = new Map<string, Par>();
  for (const o of portefolje.observasjoner) {
    const { ark, celle, dokument } = o.figur.kilde;
    if (dokument !== '' || ark === undefined || o.paastand) continue;
    const noekkel = `${o.selskap}|${o.felt}|${periodenoekkel(o.periode)}|${o.nivaa}`;
    const tidligere = foerste.get(noekkel);
    const annet = tidligere?.figur.kilde.ark;
    if (tidligere === undefined || annet === undefined) foerste.set(noekkel, o);
    else if (annet !== ark) {
      const funnet = par.get(`${annet}\n${ark}`) ?? nyttPar(ark, annet, celle ?? null);
      par.set(`${annet}\n${ark}`, funnet);
      funnet.selskaper.add(o.selskap);
      funnet.perioder.add(visPeriode(o.periode));
    }
  }
  return [...par.values()].map(({ ark, annet, celle, selskaper, perioder }) => ({
    kode: 'like_ark',
    alvor: 'advarsel',
    ark,
    celle,
    tekst: trespraaklig((t) => t.likeArk(annet, ark, selskaper.size, [...perioder].join(', '))),
    rettinger: [],
  }));
}

function nyttPar(ark: string, annet: string, celle: string | null): Par {
  return { ark, annet, celle, selskaper: new Set(), perioder: new Set() };
}

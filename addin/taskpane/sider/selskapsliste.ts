import type { Spraak } from '../../workbook/index.ts';
import type { Listevalg, Selskapslinje, Selskapsliste } from '../lest/selskapsliste.ts';
import { el, knapp, nedtrekk, seksjon } from '../ramme/dom.ts';
import { tabell } from '../ramme/tabell.ts';
import { TEKSTER } from '../tekster/index.ts';
import { funnmerke } from './funnmerke.ts';

const ALLE = '';

/** What can be done with the list. */
export interface Listehandlinger {
  vis(linje: Selskapslinje): void;
  velg(valg: Listevalg): void;
}

function filtre(liste: Selskapsliste, spraak: Spraak, velg: Listehandlinger['velg']): HTMLElement | null {
  const t = TEKSTER[spraak];
  const { kommuner, aarene, kommune, aar } = liste;
  const kommunevalg = nedtrekk(
    {
      navn: t.kommune,
      valgt: kommune ?? ALLE,
      valg: [{ verdi: ALLE, tekst: t.alleKommuner }, ...kommuner.map((k) => ({ verdi: k, tekst: k }))],
      fokus: 'kommune',
    },
    (verdi) => velg({ kommune: verdi === ALLE ? null : verdi, aar }),
  );
  const aarsvalg = nedtrekk(
    {
      navn: t.aar,
      valgt: String(aar),
      valg: aarene.map((a) => ({ verdi: String(a), tekst: String(a) })),
      fokus: 'aar',
    },
    (verdi) => velg({ kommune, aar: aarene.find((a) => String(a) === verdi) ?? null }),
  );
  const valg = [kommuner.length > 1 ? kommunevalg : null, aarene.length > 1 ? aarsvalg : null];
  return valg.every((v) => v === null) ? null : el('div', { class: 'filtre' }, ...valg);
}

/** The companies in a table, with filters where there is something to choose; a company's name opens its page. */
export function selskapstabell(liste: Selskapsliste, spraak: Spraak, { vis, velg }: Listehandlinger): HTMLElement {
  const t = TEKSTER[spraak];
  const { selskap, driftsmargin, egenkapital, funn } = t.kolonner;
  const kolonner = [
    { tittel: selskap, tall: false },
    { tittel: driftsmargin, tall: true },
    { tittel: egenkapital, tall: true },
    { tittel: funn, tall: false },
  ];
  const rader = liste.linjer.map((linje) => [
    knapp(linje.navn, () => vis(linje), { klasse: 'stille', fokus: `selskap-${linje.id}` }),
    linje.driftsmargin,
    linje.egenkapital,
    linje.verst === null ? t.ingen : funnmerke(linje.verst.alvor, linje.verst.tekst),
  ]);
  const tittel = t.selskaper(liste.aar);
  return seksjon(tittel, filtre(liste, spraak, velg), tabell(tittel, kolonner, rader));
}

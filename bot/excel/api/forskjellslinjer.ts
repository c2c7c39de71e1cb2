import { type Forskjell, heltall, visTall } from '#core';
import type { Forskjellslinje } from '../../../addin/taskpane/index.ts';
import { tallendringer } from '../../imports/index.ts';

/** More lines than this nobody reads in a narrow pane. */
const FLEST_LINJER = 100;

const antall = (n: number, en: string, flere: string): string => `${visTall(heltall(n))} ${n === 1 ? en : flere}`;

function alleLinjer(forskjell: Forskjell, navn: (selskap: string) => string | null): Forskjellslinje[] {
  const { nye, borte, endret } = forskjell.selskaper;
  // That a company is gone says it: its figures, one by one, would hide what else has changed.
  const erBorte = new Set<string>(borte.map((s) => s.id));
  const tall = forskjell.tall.filter(({ adresse }) => adresse.selskap === null || !erBorte.has(adresse.selskap));
  const { viste, andre } = tallendringer({ tall }, navn, 'nb');
  const fakta = forskjell.fakta.length;
  const linje = (slag: Forskjellslinje['slag'], tekst: string): Forskjellslinje => ({ slag, tekst });
  return [
    ...nye.map((s) => linje('nytt_selskap', `${s.navn} er nytt.`)),
    ...borte.map((s) => linje('borte_selskap', `${s.navn} er ikke med lenger.`)),
    ...endret.map((s) => linje('endret_selskap', `${s.navn}: opplysningene om selskapet er endret.`)),
    ...viste.map(({ hva, foer, etter }) =>
      linje('tall', `${hva}: ${foer ?? 'ikke oppgitt'} → ${etter ?? 'ikke oppgitt'}`),
    ),
    ...(andre === 0
      ? []
      : [
          linje('annet', `${antall(andre, 'annet tall er endret.', 'andre tall er endret.')} De vises ikke enkeltvis.`),
        ]),
    ...(fakta === 0
      ? []
      : [linje('annet', `Endrede avtaler, dokumenter og andre opplysninger: ${visTall(heltall(fakta))}.`)]),
  ];
}

/** What a draft would change, in lines to be shown; small cells are only counted. `navn`: a company's name by its id. */
export function forskjellslinjer(
  forskjell: Forskjell,
  navn: (selskap: string) => string | null,
): { readonly linjer: readonly Forskjellslinje[]; readonly utelatt: number } {
  const alle = alleLinjer(forskjell, navn);
  return { linjer: alle.slice(0, FLEST_LINJER), utelatt: Math.max(0, alle.length - FLEST_LINJER) };
}

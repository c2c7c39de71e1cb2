import { brettOrd } from './brett.ts';

const SUM =
  /^(?:del)?sum\b|^total(?:t|sum|er|en)?\b|^hovedtotal\b|^hovudtotal\b|^samletotal\b|^i alt\b|^til sammen\b|^tilsammen\b|^samlet\b|^samla\b|^alle\b|^hele landet\b| (?:sum|totalt|i alt|til sammen|samlet|samla|total)$/;
const SNITT =
  /^(?:uvektet |vektet |uvekta |vekta |nasjonalt |landets )?(?:snitt|gjennomsnitt|gjennomsnittleg|gjennomsnittlig|middel|median|middelverdi)|(?:snitt|gjennomsnitt|median|snittet)$/;

const ANNET =
  /^(?:herav|hvorav|derav|av dette|av desse|eliminering(?:er|ar)?|konserneliminering(?:er|ar)?|ufordelt|ikke fordelt|ikkje fordelt|differanse|avstemming|kontrollsum)\b/;

/** `annet`: a part of the row above, or an entry that belongs to no company. */
export type Sumslag = 'sum' | 'snitt' | 'annet';

/** Whether a row's label makes it a sum or an average of other rows, and which. A row like that is no company. */
export function sumslag(tekst: string): Sumslag | null {
  const ord = brettOrd(tekst);
  if (ord.length > 60) return null;
  if (SNITT.test(ord)) return 'snitt';
  if (ANNET.test(ord)) return 'annet';
  return SUM.test(ord) ? 'sum' : null;
}

export const erSumord = (tekst: string): boolean => sumslag(tekst) !== null;

/** The area of an average's label: «Storbykommunene snitt» → «Storbykommunene». */
export function omraadeFor(tekst: string): string {
  const rest = tekst
    .replace(
      /\s*[,:-]?\s*\b(?:u?vekt(?:et|a)\s+)?(?:gjennomsnitt(?:et)?|snitt(?:et)?|median)\b\s*(?:for|i)?\s*/giu,
      ' ',
    )
    .trim();
  return rest === '' ? tekst.trim() : rest;
}

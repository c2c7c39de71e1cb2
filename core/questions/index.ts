import type { Innsyn } from '../portfolio/index.ts';
import type { Dato } from '../values/index.ts';
import type { Svar } from './svar/svar.ts';

export { type SvarJson, SvarJsonSchema, tilJson } from './svar/json.ts';
export { AVSLAGSGRUNNER, type Avslagsgrunn, type Rad, type Samlet, type Svar, SvarSchema } from './svar/svar.ts';

/** What a question is asked with, beside the portfolio. */
export interface Omstendigheter {
  /** Today's date: decides «i fjor», the current rate, and what is a forecast. */
  readonly idag: Dato;
  /** The conversation's last {@link Svar.sporring}, which a follow-up («og i 2021?») patches. */
  readonly forrige?: string | null | undefined;
}

/** Answers one question in Norwegian. Pure: the same question, portfolio and date give the same bytes. Never throws. */
export function svar(_sporsmaal: string, _innsyn: Innsyn, _omstendigheter: Omstendigheter): Svar {
  return {
    status: 'avslag',
    maal: null,
    rader: [],
    samlet: null,
    konklusjon: null,
    forbehold: [],
    tekst: 'Dette kan jeg ikke svare på.',
    valg: [],
    grunn: 'utenfor_omraadet',
    tolkning: '',
    grenser: [],
    sporring: null,
    maalform: 'nb',
  };
}

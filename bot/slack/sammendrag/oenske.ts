import type { Omfang } from '../../store/index.ts';

/** A new subscription as it was wanted, in its parts: written, or filled in. */
export interface Oenske {
  readonly naar: string;
  /** In words, or chosen among what there is. */
  readonly hva: string | Omfang;
  readonly former: string;
  /** `<@U…>`, `<#C…>`, an e-mail address, «meg», or empty: here. */
  readonly til: string;
  readonly maalform: 'nb' | 'nn';
  readonly lengde: 'kort' | 'lang';
  /** Nothing is sent when nothing is new; so it is unless said otherwise. */
  readonly bareNytt?: boolean;
}

/** Slack writes an e-mail address as a link. */
const EPOSTLENKE = /<mailto:([^|>]+)\|[^>]*>/g;

/** «første virkedag i måneden kl. 08 for Oslo som pdf og melding til <@U1> på nynorsk»: the parts in any order after the first. */
export function delOenske(tekst: string): Oenske {
  const maalform = /(?:^|\s)(?:på\s+)?nynorsk(?=\s|$)/i.test(tekst) ? 'nn' : 'nb';
  const lengde = /(?:^|\s)(?:lang|langt)(?=\s|$)/i.test(tekst) ? 'lang' : 'kort';
  const rest = tekst
    .replace(EPOSTLENKE, '$1')
    .replace(/(?:^|\s)(?:på\s+)?(?:nynorsk|bokmål)(?=\s|$)/gi, '')
    .replace(/(?:^|\s)(?:lang|langt|kort)(?=\s|$)/gi, '')
    .trim();
  const deler = { naar: '', for: '', som: '', til: '' };
  let felt: keyof typeof deler = 'naar';
  for (const ord of rest.split(/\s+/)) {
    const neste = (['for', 'som', 'til'] as const).find((f) => f === ord.toLowerCase());
    if (neste === undefined) deler[felt] = deler[felt] === '' ? ord : `${deler[felt]} ${ord}`;
    else felt = neste;
  }
  return { naar: deler.naar, hva: deler.for, former: deler.som, til: deler.til, maalform, lengde };
}

import { type Innsyn, lesTidsplan, nbNoekkel, TIDSPLANEKSEMPLER, type Tidsplan } from '#core';
import { type Omfang, SAMMENDRAGSFORMER, type Sammendragsform } from '../store/index.ts';

/** What somebody wrote that couldn't be used, as a sentence for them. What they wrote is quoted as it stands. */
export interface Avvist {
  readonly ok: false;
  readonly melding: string;
  /** The same without the examples, for where they stand already. */
  readonly kort?: string;
}
export type Lest<T> = { readonly ok: true; readonly verdi: T } | Avvist;

const ja = <T>(verdi: T): Lest<T> => ({ ok: true, verdi });
const nei = (melding: string, kort?: string): Avvist => ({
  ok: false,
  melding,
  ...(kort === undefined ? {} : { kort }),
});

const SELSKAPSFORM = / (?:AS|KF|IKS|SA)$/iu;

/** «porteføljen», a kommune, or a company by one of its names. */
export function lesOmfang(tekst: string, innsyn: Innsyn): Lest<Omfang> {
  const noekkel = nbNoekkel(tekst.trim());
  if (/^(?:|portefølj(?:e|en|a)|alt|alle(?: bedriftene| selskapene)?)$/iu.test(tekst.trim()))
    return ja({ slag: 'portefolje' });
  const kommune = innsyn.kommuner.find((k) => nbNoekkel(k) === noekkel);
  if (kommune !== undefined) return ja({ slag: 'kommune', kommune });
  const selskap = innsyn.portefolje.selskaper.find(({ navn, alias }) =>
    [navn, ...alias, navn.replace(SELSKAPSFORM, '')].some((n) => nbNoekkel(n) === noekkel),
  );
  if (selskap !== undefined) return ja({ slag: 'selskap', selskap: selskap.id });
  return nei(`Kjenner ikke «${tekst.trim()}». Skriv «porteføljen», en kommune eller en bedrift som i arbeidsboken.`);
}

const FORMORD: ReadonlyMap<string, Sammendragsform> = new Map([
  ...SAMMENDRAGSFORMER.map((form) => [form, form] as const),
  ['word', 'docx'],
  ['excel', 'xlsx'],
  ['markdown', 'md'],
  ['tekst', 'melding'],
]);

/** «pdf», «melding, pdf og xlsx». Nothing: a message. */
export function lesFormer(tekst: string): Lest<readonly Sammendragsform[]> {
  const ord = tekst
    .toLowerCase()
    .split(/[\s,;+]+/)
    .filter((o) => o !== '' && o !== 'og');
  const former: Sammendragsform[] = [];
  for (const o of ord) {
    const form = FORMORD.get(o.replace(/^\./, ''));
    if (form === undefined) return nei(`Kjenner ikke formen «${o}». Velg blant melding, pdf, docx, xlsx og md.`);
    if (!former.includes(form)) former.push(form);
  }
  return ja(former.length === 0 ? ['melding'] : former);
}

/** When, in words. */
export function lesNaar(tekst: string): Lest<Tidsplan> {
  const lest = lesTidsplan(tekst);
  if (lest.ok) return ja(lest.tidsplan);
  const eksempler = TIDSPLANEKSEMPLER.map((e) => `«${e}»`).join(', ');
  switch (lest.kode) {
    case 'ukjent': {
      const hva = `Forstår ikke når: «${tekst.trim()}».`;
      return nei(`${hva} Skriv for eksempel ${eksempler}.`, `${hva} Skriv det som i eksemplene.`);
    }
    case 'ugyldig_klokkeslett':
      return nei('Klokkeslettet finnes ikke. Skriv fra kl. 00 til kl. 23.59.');
    case 'utenfor_grensene':
      return nei(
        'Så langt går ikke planen: inntil tiende virkedag, den 31., 60 dager etter en versjon eller 180 dager før et møte.',
      );
  }
}

import * as z from 'zod';
import type { Slackkall } from '../delivery/index.ts';
import { GRENSER } from '../files/index.ts';

const FilinfoSchema = z.object({
  file: z.object({
    id: z.string(),
    name: z.string().nullish(),
    size: z.number().nullish(),
    user: z.string().nullish(),
    url_private_download: z.string().nullish(),
  }),
});

export type Hentet =
  | { readonly slag: 'fil'; readonly navn: string; readonly innhold: Buffer }
  /** Something else than a workbook: nothing to do with us. */
  | { readonly slag: 'annet'; readonly navn: string }
  | { readonly slag: 'feil'; readonly kode: string; readonly melding: string }
  /** Slack can't be reached now: the event is taken up again. */
  | { readonly slag: 'senere'; readonly kode: string };

const ARBEIDSBOK = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
const MB = 1024 * 1024;
const HTML = /^\s*(?:<!doctype html|<html)/i;

const TEKSTER = {
  innlogging: (navn: string) =>
    `Slack ga en innloggingsside i stedet for «${navn}». Appen mangler tilgang til filer: be den som installerte den, installere på nytt med files:read.`,
  for_stor: (navn: string) =>
    `«${navn}» er for stor (over ${GRENSER.filstoerrelse / MB} MB). Fjern ark som ikke trengs, og prøv igjen.`,
  ikke_tilgjengelig: (navn: string) => `«${navn}» kunne ikke hentes fra Slack. Slipp den en gang til.`,
  borte: () => 'Filen finnes ikke lenger i Slack. Slipp den en gang til.',
};

/** Fetches a dropped workbook: what it is and how big is asked before anything is fetched. */
export async function hentArbeidsbok(slack: Slackkall, filId: string): Promise<Hentet> {
  const info = await slack.kall('files.info', { file: filId });
  if (info.slag === 'avvist') return { slag: 'feil', kode: info.kode, melding: TEKSTER.borte() };
  if (info.slag === 'vent') return { slag: 'senere', kode: 'ratelimited' };
  if (info.slag !== 'ok') return { slag: 'senere', kode: info.kode };
  const lest = FilinfoSchema.safeParse(info.svar);
  if (!lest.success) return { slag: 'feil', kode: 'ukjent_fil', melding: TEKSTER.borte() };
  const { name, size, url_private_download: adresse } = lest.data.file;
  const navn = name ?? filId;
  if (!ARBEIDSBOK.test(navn)) return { slag: 'annet', navn };
  if ((size ?? 0) > GRENSER.filstoerrelse) return { slag: 'feil', kode: 'for_stor', melding: TEKSTER.for_stor(navn) };
  if (adresse === null || adresse === undefined) {
    return { slag: 'feil', kode: 'ikke_tilgjengelig', melding: TEKSTER.ikke_tilgjengelig(navn) };
  }
  const hentet = await slack.hentFil(adresse, GRENSER.filstoerrelse);
  if (!hentet.ok) return { slag: 'feil', kode: hentet.grunn, melding: TEKSTER[hentet.grunn](navn) };
  if (HTML.test(hentet.innhold.subarray(0, 200).toString('latin1'))) {
    return { slag: 'feil', kode: 'innlogging', melding: TEKSTER.innlogging(navn) };
  }
  return { slag: 'fil', navn, innhold: hentet.innhold };
}

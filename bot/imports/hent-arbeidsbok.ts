import * as z from 'zod';
import type { Slackkall } from '../delivery/index.ts';
import { GRENSER } from '../files/index.ts';

const DelingerSchema = z.record(z.string(), z.array(z.object({ ts: z.string() })));
const FilinfoSchema = z.object({
  file: z.object({
    id: z.string(),
    name: z.string().nullish(),
    size: z.number().nullish(),
    user: z.string().nullish(),
    url_private_download: z.string().nullish(),
    shares: z.object({ public: DelingerSchema.optional(), private: DelingerSchema.optional() }).nullish(),
  }),
});

/** A file that was shared, as far as Slack tells before it is fetched. */
export interface DeltFil {
  readonly id: string;
  readonly navn: string;
  readonly byte: number;
  /** Who dropped it. */
  readonly bruker: string | null;
  readonly adresse: string | null;
  /** Something that we read; everything else is none of our business. */
  readonly erArbeidsbok: boolean;
  /** The message that holds the file, by channel. */
  readonly meldinger: ReadonlyMap<string, string>;
}

/** Slack can't be asked now: the event is taken up again. */
export class SlackUtilgjengelig extends Error {}

export type Hentet =
  | { readonly ok: true; readonly innhold: Buffer }
  | { readonly ok: false; readonly kode: string; readonly melding: string };

const ARBEIDSBOK = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
const MB = 1024 * 1024;
const HTML = /^\s*(?:<!doctype html|<html)/i;

const TEKSTER = {
  innlogging: (navn: string) =>
    `Slack ga en innloggingsside i stedet for «${navn}». Appen mangler tilgang til filer: be den som installerte den, installere på nytt med files:read.`,
  for_stor: (navn: string) =>
    `«${navn}» er for stor (over ${GRENSER.filstoerrelse / MB} MB). Fjern ark som ikke trengs, og prøv igjen.`,
  ikke_tilgjengelig: (navn: string) => `«${navn}» kunne ikke hentes fra Slack. Slipp den en gang til.`,
};

function meldingerI(shares: z.infer<typeof FilinfoSchema>['file']['shares']): ReadonlyMap<string, string> {
  const delinger = [...Object.entries(shares?.public ?? {}), ...Object.entries(shares?.private ?? {})];
  return new Map(delinger.flatMap(([kanal, [foerste]]) => (foerste === undefined ? [] : [[kanal, foerste.ts]])));
}

/** Asks Slack what was shared, without fetching it. `null`: the file is gone. @throws SlackUtilgjengelig */
export async function finnDeltFil(slack: Slackkall, filId: string): Promise<DeltFil | null> {
  const info = await slack.kall('files.info', { file: filId });
  if (info.slag === 'avvist') return null;
  if (info.slag !== 'ok') throw new SlackUtilgjengelig(`files.info: ${info.slag}`);
  const lest = FilinfoSchema.safeParse(info.svar);
  if (!lest.success) return null;
  const { id, name, size, user, url_private_download, shares } = lest.data.file;
  const navn = name ?? id;
  return {
    id,
    navn,
    byte: size ?? 0,
    bruker: user ?? null,
    adresse: url_private_download ?? null,
    erArbeidsbok: ARBEIDSBOK.test(navn),
    meldinger: meldingerI(shares),
  };
}

/** Fetches a workbook, no more of it than may be read. */
export async function hentArbeidsbok(slack: Slackkall, { navn, byte, adresse }: DeltFil): Promise<Hentet> {
  const feil = (kode: keyof typeof TEKSTER): Hentet => ({ ok: false, kode, melding: TEKSTER[kode](navn) });
  if (byte > GRENSER.filstoerrelse) return feil('for_stor');
  if (adresse === null) return feil('ikke_tilgjengelig');
  const hentet = await slack.hentFil(adresse, GRENSER.filstoerrelse);
  if (!hentet.ok) return feil(hentet.grunn);
  if (HTML.test(hentet.innhold.subarray(0, 200).toString('latin1'))) return feil('innlogging');
  return { ok: true, innhold: hentet.innhold };
}

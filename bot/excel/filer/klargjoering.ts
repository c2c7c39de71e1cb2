import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Fil } from './fil.ts';

const somBrotli = promisify(brotliCompress);
const somGzip = promisify(gzip);

/** Smaller than this, and what is already packed, is sent as it is. */
const MINST_BYTE = 512;
const PAKKET = /^(?:image\/png|font\/woff2|application\/zip)/;

const KODINGER = ['br', 'gzip', 'identity'] as const;
export type Koding = (typeof KODINGER)[number];

/** A file with everything that is the same for each who asks: its mark, and its packed forms. */
export interface Klargjort {
  readonly fil: Fil;
  /** Says which content it is, whatever it is packed as. */
  readonly merke: string;
  /** The hash of the content, as hexadecimal digits. */
  readonly sha256: string;
  readonly pakket: Readonly<Record<Koding, Buffer>>;
}

/** Packs a file once, as small as it gets. Whatever doesn't become smaller is sent as it is. */
export async function klargjoer(fil: Fil): Promise<Klargjort> {
  const { innhold, type } = fil;
  const hash = createHash('sha256').update(innhold).digest();
  const felles = { fil, merke: hash.toString('base64url').slice(0, 22), sha256: hash.toString('hex') };
  if (innhold.byteLength < MINST_BYTE || PAKKET.test(type))
    return { ...felles, pakket: { br: innhold, gzip: innhold, identity: innhold } };
  const [br, gz] = await Promise.all([
    somBrotli(innhold, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: innhold.byteLength } }),
    somGzip(innhold, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { ...felles, pakket: { br, gzip: gz, identity: innhold } };
}

/** The smallest form that the one who asks can read ([RFC 9110] 12.5.3); `q=0` is a no. */
export function velgKoding(godtar: string | undefined, { pakket }: Klargjort): Koding {
  const kvalitet = new Map<string, number>();
  for (const del of (godtar ?? '').split(',')) {
    const [navn = '', ...valg] = del.split(';').map((ord) => ord.trim().toLowerCase());
    const q = valg.find((v) => v.startsWith('q='));
    if (navn !== '') kvalitet.set(navn, q === undefined ? 1 : Number(q.slice(2)));
  }
  const lest = (koding: Koding): boolean =>
    koding === 'identity' || (kvalitet.get(koding) ?? kvalitet.get('*') ?? 0) > 0;
  return KODINGER.filter((koding) => lest(koding)).reduce<Koding>(
    (best, koding) => (pakket[koding].byteLength < pakket[best].byteLength ? koding : best),
    'identity',
  );
}

/** The mark of one form, as a header: two forms of the same content are two representations. */
export function etag({ merke }: Klargjort, koding: Koding): string {
  return koding === 'identity' ? `"${merke}"` : `"${merke}-${koding}"`;
}

/** Whether the one who asks already has it, in whatever form: the content is the same. */
export function harAlt(hoder: Pick<IncomingHttpHeaders, 'if-none-match'>, { merke }: Klargjort): boolean {
  return (hoder['if-none-match'] ?? '')
    .split(',')
    .map((merket) => merket.trim().replace(/^W\//, ''))
    .some((merket) => merket === '*' || merket.replace(/^"|(?:-(?:br|gzip))?"$/g, '') === merke);
}

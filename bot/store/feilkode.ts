/** The code that Node, zlib or PostgreSQL put on an error: `ENOENT`, `Z_DATA_ERROR`, `28P01`. Empty when there is none. */
export function feilkode(feil: unknown): string {
  return typeof feil === 'object' && feil !== null && 'code' in feil ? String(feil.code) : '';
}

import pg from 'pg';

const { builtins } = pg.types;

/** A 64-bit id as a number, which it is for the first nine thousand billion rows. */
function trygtHeltall(tekst: string): number {
  const tall = Number(tekst);
  if (!Number.isSafeInteger(tall)) throw new RangeError(`for stort heltall: ${tekst}`);
  return tall;
}

/** How PostgreSQL's types are read: a date is its text (a JavaScript Date would move it to the day before). */
export const typer: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === builtins.DATE) return (tekst: string) => tekst;
    if (oid === builtins.INT8) return trygtHeltall;
    return format === undefined ? pg.types.getTypeParser(oid) : pg.types.getTypeParser(oid, format);
  },
};

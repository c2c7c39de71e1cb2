import { buffer } from 'node:stream/consumers';
import { fromBuffer } from 'yauzl';

/** The files of a zip archive, as another program reads it: sizes, order and checksums are checked. */
export function pakkUt(zip: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((ferdig, feilet) => {
    fromBuffer(zip, { lazyEntries: true, strictFileNames: true }, (feil, arkiv) => {
      if (feil !== null) return feilet(feil);
      const filer = new Map<string, Buffer>();
      arkiv.on('error', feilet);
      arkiv.on('end', () => ferdig(filer));
      arkiv.on('entry', (del) => {
        arkiv.openReadStream(del, (lesefeil, strom) => {
          if (lesefeil !== null) return feilet(lesefeil);
          buffer(strom).then((innhold) => {
            filer.set(del.fileName, innhold);
            arkiv.readEntry();
          }, feilet);
        });
      });
      arkiv.readEntry();
    });
  });
}

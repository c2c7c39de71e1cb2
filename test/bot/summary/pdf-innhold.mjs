// Reads a PDF with Mozilla's own reader and prints what it finds as JSON. A process of its own: the reader is an ES module.
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(await readFile(process.argv[2]));
const pdf = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise;
const sider = [];
for (let nr = 1; nr <= pdf.numPages; nr++) {
  const side = await pdf.getPage(nr);
  const { items } = await side.getTextContent({ includeMarkedContent: false });
  sider.push({ tekst: items.map((i) => i.str + (i.hasEOL ? '\n' : '')).join(''), tre: await side.getStructTree() });
}
const { info, metadata } = await pdf.getMetadata();
process.stdout.write(
  JSON.stringify({
    sider,
    info,
    merket: Object.fromEntries((await pdf.getMarkInfo()) ?? []),
    xmp: metadata?.getRaw() ?? '',
  }),
);

import { createServer } from 'node:http';
import { type Fil, lagFil } from '../../../bot/excel/filer/fil.ts';
import { lagFilruter } from '../../../bot/excel/filer/ruter.ts';
import { lagTilleggsfiler } from '../../../bot/excel/filer/tilleggsfiler.ts';
import { type Officekilde, officefil } from './office.ts';

/** Where the pane fetches Office's loader; here it comes from this server, and so it does for every page. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface Benktjener {
  /** Ends with `/excel/`. */
  readonly adresse: string;
  /** Serves one more file. */
  legg(navn: string, innhold: string): void;
  /** A file as it is served; `null`: there is none. */
  finn(navn: string): Promise<Fil | null>;
  stopp(): void;
}

function leggSammen(fil: Fil): Fil {
  const html = fil.innhold.toString('utf8');
  if (!html.includes(OFFICE)) throw new Error('ruten henter ikke Office der den gjorde');
  return { ...fil, innhold: Buffer.from(html.replace(OFFICE, 'office.js')) };
}

/** The product's own routes, with its headers and compression: the pane as shipped, and what is laid beside it. */
export async function startBenktjener(kilde: Officekilde): Promise<Benktjener> {
  const produktets = lagTilleggsfiler('https://localhost:3000', true);
  const egne = new Map([['tom.html', lagFil('tom.html', '<!doctype html><title>Tom</title>')]]);
  const offices = (navn: string): Fil | null => {
    const innhold = officefil(navn, kilde);
    return innhold === null ? null : lagFil(navn, innhold);
  };
  const finn = async (navn: string): Promise<Fil | null> => {
    const fil = egne.get(navn) ?? offices(navn) ?? (await produktets(navn, false));
    return fil !== null && navn === 'taskpane.html' ? leggSammen(fil) : fil;
  };
  const rute = lagFilruter(finn);
  const tjener = createServer(async (foresporsel, svar) => {
    const sti = new URL(foresporsel.url ?? '/', 'http://localhost').pathname;
    if (!(await rute(foresporsel, svar, sti))) svar.writeHead(404).end();
  });
  await new Promise<void>((ferdig) => tjener.listen(0, '127.0.0.1', ferdig));
  const sted = tjener.address();
  if (sted === null || typeof sted === 'string') throw new Error('tjeneren har ingen port');
  return {
    adresse: `http://127.0.0.1:${sted.port}/excel/`,
    legg: (navn, innhold) => {
      egne.set(navn, lagFil(navn, innhold, { slag: navn.endsWith('.html') ? 'rute' : null }));
    },
    finn,
    stopp: () => {
      tjener.close();
      tjener.closeAllConnections();
    },
  };
}

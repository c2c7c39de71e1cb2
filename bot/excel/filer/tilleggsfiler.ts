import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lagXmlManifest, PAKKEIKONER, pakketekster, type Sted, skrivForentManifest } from '../../../manifest/index.ts';
import { type Fil, lagFil } from './fil.ts';
import { lagZip } from './zip.ts';

const IKONER = fileURLToPath(new URL('../../../manifest/ikoner/', import.meta.url));

type Filsamling = ReadonlyMap<string, Fil>;

function samling(filer: Iterable<readonly [string, string]>, mappe = '', mer: Partial<Fil> = {}): Filsamling {
  return new Map([...filer].map(([navn, innhold]) => [`${mappe}${navn}`, lagFil(navn, innhold, mer)]));
}

/** The files of the functions. Built when first asked for: esbuild isn't needed by a server that serves no Excel. */
async function funksjoner(adresse: string): Promise<Filsamling> {
  const { byggFunksjoner } = await import('../../../addin/bygg/index.ts');
  return samling(Object.entries(await byggFunksjoner(adresse)));
}

/** The pane's page, style and code. */
async function ruten(): Promise<Filsamling> {
  const { byggOppgaverute } = await import('../../../addin/bygg/index.ts');
  const filer = await byggOppgaverute();
  return new Map(
    [...filer].map(([navn, { innhold, uforanderlig }]) => [
      navn,
      lagFil(navn, innhold, {
        holdbarhet: uforanderlig ? 'uforanderlig' : 'stabil',
        slag: navn.endsWith('.html') ? 'rute' : null,
      }),
    ]),
  );
}

async function hjelpesider(): Promise<Filsamling> {
  const [{ byggHjelpesider }, { oversiktssider }] = await Promise.all([
    import('../../../addin/bygg/index.ts'),
    import('./sider.ts'),
  ]);
  return samling([...byggHjelpesider(), ...oversiktssider()], 'funksjoner/', { slag: 'lesing' });
}

async function fasteSider(): Promise<Filsamling> {
  const { FASTE_SIDER } = await import('./sider.ts');
  return samling(FASTE_SIDER, '', { slag: 'lesing' });
}

async function ikon(navn: string): Promise<Fil | null> {
  const innhold = await readFile(`${IKONER}${navn}`).catch(() => null);
  return innhold === null ? null : lagFil(navn, innhold);
}

async function pakke(sted: Sted): Promise<Fil> {
  const filer = new Map([...pakketekster(sted)].map(([navn, tekst]) => [navn, Buffer.from(tekst)]));
  for (const navn of PAKKEIKONER) filer.set(navn, await readFile(`${IKONER}${navn}`));
  return lagFil('eierblikk.zip', lagZip(filer), { lagresSom: 'eierblikk.zip' });
}

/** Does the work once, however many ask; what failed is tried again. */
function enGang<T>(arbeid: () => Promise<T>): () => Promise<T> {
  let resultat: Promise<T> | null = null;
  return () => {
    resultat ??= arbeid().catch((feil: unknown) => {
      resultat = null;
      throw feil;
    });
    return resultat;
  };
}

/** Finds a file by its name under `/excel/`; `null`: there is none. `test`: the manifests call the add-in a test version. */
export type Finn = (navn: string, test: boolean) => Promise<Fil | null>;

/** Every file of the add-in for a server at `adresse`; a group of them is made when one is first asked for. */
export function lagTilleggsfiler(adresse: string, lokalt: boolean): Finn {
  const grupper = {
    funksjoner: enGang(() => funksjoner(adresse)),
    rute: enGang(ruten),
    hjelp: enGang(hjelpesider),
    sider: enGang(fasteSider),
  };
  const stedet = (test: boolean): Sted => ({
    adresse,
    miljoe: lokalt ? 'lokal' : test ? 'test' : 'produksjon',
  });
  return async (navn, test) => {
    switch (navn) {
      case 'manifest.xml':
        return lagFil(navn, lagXmlManifest(stedet(test)));
      case 'manifest.json':
        return lagFil(navn, skrivForentManifest(stedet(test)));
      case 'eierblikk.zip':
        return pakke(stedet(test));
    }
    if (/^functions[a-z.-]*\.(?:js|json)$/.test(navn)) return (await grupper.funksjoner()).get(navn) ?? null;
    if (/^(?:taskpane\.(?:html|css|js)|rute-[\w.-]+\.js)$/.test(navn)) return (await grupper.rute()).get(navn) ?? null;
    if (navn.startsWith('funksjoner/')) return (await grupper.hjelp()).get(navn) ?? null;
    const [, ikonnavn] = /^ikoner\/([a-z]+-\d{2,3}\.png)$/.exec(navn) ?? [];
    if (ikonnavn !== undefined) return ikon(ikonnavn);
    return (await grupper.sider()).get(navn) ?? null;
  };
}

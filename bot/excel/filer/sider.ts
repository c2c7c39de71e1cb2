import { BESKRIVELSER, hjelpesti, SPRAAK, type Spraak, skrivemaate } from '../../../addin/functions/index.ts';

const STIL =
  'body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1b2a33;background:#fff}' +
  'h1{font-size:1.5rem}h2{font-size:1.1rem}a{color:#0b5c8a}code{font-family:Consolas,monospace}dt{margin-top:.75rem}' +
  '@media(prefers-color-scheme:dark){body{color:#f3f2f1;background:#1b1a19}a{color:#6cb8f6}}';

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const trygt = (tekst: string): string => tekst.replace(/[&<>"]/g, (tegn) => TEGN[tegn] ?? tegn);

function side(tittel: string, spraak: Spraak, innhold: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="${spraak}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${trygt(tittel)} – Eierblikk</title><link rel="icon" href="/excel/ikoner/eierblikk-32.png"><style>${STIL}</style></head>`,
    `<body><main><h1>${trygt(tittel)}</h1>`,
    ...innhold,
    '</main></body></html>',
    '',
  ].join('\n');
}

const OVERSIKT: Readonly<Record<Spraak, { readonly tittel: string; readonly ingress: string; readonly navn: string }>> =
  {
    nb: { tittel: 'Funksjonene i Eierblikk', ingress: 'Skriv dem i en celle som alle andre formler.', navn: 'Bokmål' },
    nn: { tittel: 'Funksjonane i Eierblikk', ingress: 'Skriv dei i ei celle som alle andre formlar.', navn: 'Nynorsk' },
    en: {
      tittel: 'The functions of Eierblikk',
      ingress: 'Write them in a cell as any other formula.',
      navn: 'English',
    },
  };

const oversiktsfil = (spraak: Spraak): string => (spraak === 'nb' ? 'index.html' : `index.${spraak}.html`);

/** A function's page in a language, beside the list. */
function funksjonsfil(id: string, spraak: Spraak): string {
  const navn = hjelpesti(id).replace(/^.*\//, '');
  return spraak === 'nb' ? navn : navn.replace(/\.html$/, `.${spraak}.html`);
}

function oversikt(spraak: Spraak): string {
  const { tittel, ingress } = OVERSIKT[spraak];
  const andre = SPRAAK.filter((s) => s !== spraak).map(
    (s) => `<a href="${oversiktsfil(s)}" lang="${s}" hreflang="${s}">${OVERSIKT[s].navn}</a>`,
  );
  const rader = BESKRIVELSER.map(
    (b) =>
      `<dt><a href="${funksjonsfil(b.id, spraak)}"><code>${trygt(skrivemaate(b))}</code></a></dt><dd>${trygt(b.tekst[spraak])}</dd>`,
  );
  return side(tittel, spraak, [`<p>${andre.join(' · ')}</p>`, `<p>${ingress}</p>`, '<dl>', ...rader, '</dl>']);
}

/** The list of all functions in each language, by name under `/excel/funksjoner/`. */
export function oversiktssider(): ReadonlyMap<string, string> {
  return new Map(SPRAAK.map((spraak) => [oversiktsfil(spraak), oversikt(spraak)]));
}

const avsnitt = (...linjer: readonly string[]): string[] => linjer.map((linje) => `<p>${linje}</p>`);

/** The pages that the manifests name, by name under `/excel/`. */
export const FASTE_SIDER: ReadonlyMap<string, string> = new Map([
  [
    'om.html',
    side('Om tillegget', 'nb', [
      ...avsnitt(
        'Eierblikk er et tillegg til Excel for dem som følger opp arbeidsmarkedsbedriftene som kommunen eier. Det kjøres av kommunen selv.',
        '<a href="/excel/funksjoner/index.html">Funksjonene</a> · <a href="/excel/personvern.html">Personvern</a> · <a href="/excel/vilkaar.html">Vilkår</a>',
        'Når noe ikke virker: spør eierskapsenheten i kommunen, eller den som har satt opp tillegget.',
      ),
    ]),
  ],
  [
    'personvern.html',
    side('Personvern', 'nb', [
      ...avsnitt(
        'Tillegget leser arbeidsboken du har åpen, og regner på din egen maskin. Cellene sendes ikke noe sted så lenge du ikke selv velger «Publiser».',
        'Velger du «Publiser», sendes arbeidsbokens celler til kommunens egen Eierblikk-tjener. Den lagrer det som ble forstått, filnavnet, hvem som sendte og når. Cellene selv lagres ikke.',
        'Nøkkelen som kobler din Excel til boten, ligger på din maskin og varer i 90 dager. Den kan tas bort med «/eierblikk tilgang excel» i Slack.',
        'Det brukes ingen informasjonskapsler, ingen sporing og ingen språkmodell. Excels eget bibliotek hentes fra Microsoft, som for alle tillegg til Excel.',
        'Kommunen er behandlingsansvarlig. Spør kommunens personvernombud om innsyn og lagringstid.',
      ),
    ]),
  ],
  [
    'vilkaar.html',
    side('Vilkår', 'nb', [
      ...avsnitt(
        'Eierblikk er fri programvare under MIT-lisensen og leveres uten garanti.',
        'Tallene bygger på arbeidsboken og på reglene som er oppgitt ved hvert tall. Den som bruker dem, avgjør hva de skal brukes til.',
      ),
    ]),
  ],
]);

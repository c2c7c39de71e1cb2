import type { Funksjonsbeskrivelse, Trespraaklig } from './beskrivelse.ts';
import { beskrivelsen } from './beskrivelser.ts';
import { NAVNEROM } from './navnerom.ts';
import { SPRAAK, type Spraak } from './spraak.ts';

const ORD = {
  nb: {
    argumenter: 'Argumenter',
    formel: 'Formel',
    eksempel: 'Eksempel',
    gir: 'gir',
    hjemmel: 'Hjemmel',
    kilde: 'Kilde',
    merk: 'Merk',
    valgfri: 'kan utelates',
    ingen: 'Ingen.',
  },
  nn: {
    argumenter: 'Argument',
    formel: 'Formel',
    eksempel: 'Døme',
    gir: 'gir',
    hjemmel: 'Heimel',
    kilde: 'Kjelde',
    merk: 'Merk',
    valgfri: 'kan utelatast',
    ingen: 'Ingen.',
  },
  en: {
    argumenter: 'Arguments',
    formel: 'Formula',
    eksempel: 'Example',
    gir: 'gives',
    hjemmel: 'Legal basis',
    kilde: 'Source',
    merk: 'Note',
    valgfri: 'may be left out',
    ingen: 'None.',
  },
} as const;

const SPRAAKNAVN: Trespraaklig = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** `=EIER.SATS(tiltak; dato)`, with what may be left out in brackets. */
export function skrivemaate(b: Funksjonsbeskrivelse): string {
  const argumenter = b.parametre.map((p) => (p.valgfri ? `[${p.navn}]` : p.navn));
  return `=${NAVNEROM}.${b.id}(${argumenter.join('; ')})`;
}

/** A help page's content, whatever it is written as. */
interface Avsnitt {
  readonly tittel: string;
  readonly linjer: readonly string[];
  readonly slag: 'tekst' | 'liste' | 'kode';
}

function avsnittene(b: Funksjonsbeskrivelse, spraak: Spraak): readonly Avsnitt[] {
  const ord = ORD[spraak];
  const { formel, hjemmel, kilde, merk, eksempel } = b.hjelp;
  const merknader = merk.map((m) => m[spraak]).filter((m) => m !== '' && m !== b.tekst[spraak]);
  const valgfri = (p: Funksjonsbeskrivelse['parametre'][number]) => (p.valgfri ? ` (${ord.valgfri})` : '');
  const alle: readonly Avsnitt[] = [
    {
      tittel: ord.argumenter,
      linjer:
        b.parametre.length === 0 ? [ord.ingen] : b.parametre.map((p) => `${p.navn}${valgfri(p)}: ${p.tekst[spraak]}`),
      slag: b.parametre.length === 0 ? 'tekst' : 'liste',
    },
    { tittel: ord.formel, linjer: formel === null ? [] : [formel[spraak]], slag: 'tekst' },
    { tittel: ord.eksempel, linjer: [eksempel.formel, `${ord.gir} ${eksempel.svar}`], slag: 'kode' },
    { tittel: ord.hjemmel, linjer: hjemmel === null ? [] : [hjemmel], slag: 'tekst' },
    { tittel: ord.kilde, linjer: kilde === null ? [] : [kilde], slag: 'tekst' },
    { tittel: ord.merk, linjer: merknader, slag: merknader.length > 1 ? 'liste' : 'tekst' },
  ];
  return alle.filter((a) => a.linjer.length > 0);
}

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const trygt = (tekst: string): string => tekst.replace(/[&<>"]/g, (t) => TEGN[t] ?? t);

function somHtml({ tittel, linjer, slag }: Avsnitt): string {
  const [foerste = '', ...resten] = linjer.map(trygt);
  const innhold = {
    tekst: () => `<p>${[foerste, ...resten].join('<br>')}</p>`,
    liste: () => `<ul>${[foerste, ...resten].map((l) => `<li>${l}</li>`).join('')}</ul>`,
    kode: () => `<p><code>${foerste}</code><br>${resten.join('<br>')}</p>`,
  };
  return `<h2>${trygt(tittel)}</h2>\n${innhold[slag]()}`;
}

const STIL =
  'body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1b1a19;background:#fff}' +
  'code{font-family:Consolas,monospace;background:#f3f2f1;padding:.1em .3em}h1{font-size:1.5rem}h2{font-size:1.1rem}a{color:#0f548c}' +
  '@media(prefers-color-scheme:dark){body{color:#f3f2f1;background:#1b1a19}code{background:#323130}a{color:#6cb8f6}}';

/** Which file the page in a language is: bokmål is the one that Excel's help points at. */
function filnavn(id: string, spraak: Spraak): string {
  const stamme = id.toLowerCase().replaceAll('_', '-');
  return spraak === 'nb' ? `${stamme}.html` : `${stamme}.${spraak}.html`;
}

/** The help page of a function as a whole HTML document without scripts; `null` for a function that doesn't exist. */
export function funksjonsside(id: string, spraak: Spraak): string | null {
  const b = beskrivelsen(id);
  if (b === undefined) return null;
  const andre = SPRAAK.filter((s) => s !== spraak).map(
    (s) => `<a href="${filnavn(id, s)}" lang="${s}" hreflang="${s}">${SPRAAKNAVN[s]}</a>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${spraak}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${NAVNEROM}.${b.id} – Eierblikk</title><style>${STIL}</style></head>`,
    '<body>',
    `<nav>${andre.join(' · ')}</nav>`,
    `<main><h1>${NAVNEROM}.${b.id}</h1>`,
    `<p>${trygt(b.tekst[spraak])}</p>`,
    `<p><code>${trygt(skrivemaate(b))}</code></p>`,
    ...avsnittene(b, spraak).map(somHtml),
    '</main></body></html>',
    '',
  ].join('\n');
}

/** Every help page by the last part of its address: `driftsmargin.html`, `driftsmargin.nn.html`, `driftsmargin.en.html`. */
export function funksjonssider(ider: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ider.flatMap((id) =>
      SPRAAK.flatMap((spraak): readonly (readonly [string, string])[] => {
        const side = funksjonsside(id, spraak);
        return side === null ? [] : [[filnavn(id, spraak), side]];
      }),
    ),
  );
}

function somMarkdown({ tittel, linjer, slag }: Avsnitt): string {
  const [foerste = '', ...resten] = linjer;
  const innhold = {
    tekst: () => linjer.join('\n\n'),
    liste: () => linjer.map((l) => `- ${l}`).join('\n'),
    kode: () => [`\`${foerste}\``, ...resten].join(' '),
  };
  return `## ${tittel}\n\n${innhold[slag]()}`;
}

/** The same page for the documentation, in bokmål. */
export function funksjonsdokument(b: Funksjonsbeskrivelse): string {
  const avsnitt = avsnittene(b, 'nb').map(somMarkdown);
  return `${[`# ${NAVNEROM}.${b.id}`, b.tekst.nb, `\`${skrivemaate(b)}\``, ...avsnitt].join('\n\n')}\n`;
}

/** The list of all functions, linking to each one's page. */
export function funksjonsoversikt(alle: readonly Funksjonsbeskrivelse[]): string {
  const rader = alle.map(
    (b) => `- [${NAVNEROM}.${b.id}](${b.id.toLowerCase().replaceAll('_', '-')}.md): ${b.tekst.nb}`,
  );
  return `# Funksjonene i Excel\n\nLaget av katalogen med \`npm run build:funksjoner\`.\n\n${rader.join('\n')}\n`;
}

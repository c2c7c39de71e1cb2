import { FORENT_ID, FUNKSJONSNAVNEROM, KRAV, MANIFESTVERSJON, XML_ID } from './identitet.ts';
import { KNAPPER } from './knapper.ts';
import { SPRAAK, type Spraakkode } from './spraak.ts';
import { type Adresser, adresser, navnPaa, type Sted, sjekkSted } from './sted.ts';
import { TEKSTER } from './tekster.ts';

/** Schema 1.25 is the first with custom functions for production. */
const SKJEMA = '1.25';
const KJOERETID = 'Eierblikk.Kjoeretid';
const AAPNE = 'aapneEierblikk';
/** The schema takes three sizes, and asks for these. */
const IKONER = [16, 32, 80] as const;

const [STANDARD, ...ANDRE] = SPRAAK;

const spraakmerke = (office: string): string => office.toLowerCase();
const spraakfil = (office: string): string => `${spraakmerke(office)}.json`;

function ikoner(a: Adresser, navn: string) {
  return IKONER.map((size) => ({ size, url: a.ikon(navn, size) }));
}

function kjoeretid(a: Adresser) {
  const handlinger = KNAPPER.flatMap(({ handling }) => (handling === null ? [] : [handling]));
  return {
    id: KJOERETID,
    type: 'general',
    // One page for everything, alive as long as the workbook: the functions share the pane's memory.
    lifetime: 'long',
    code: { page: a.rute, script: a.funksjonsskript },
    actions: [
      { id: AAPNE, type: 'openPage', view: 'Eierblikk' },
      ...handlinger.map((id) => ({ id, type: 'executeFunction' })),
    ],
    customFunctions: {
      namespace: { id: FUNKSJONSNAVNEROM, name: FUNKSJONSNAVNEROM },
      metadataUrl: a.metadata(STANDARD.kode),
    },
  };
}

function baand(a: Adresser, spraak: Spraakkode) {
  const knapper = KNAPPER.map((k) => ({
    id: k.id,
    type: 'button',
    label: k.navn[spraak],
    icons: ikoner(a, k.ikon),
    supertip: { title: k.navn[spraak], description: k.tips[spraak] },
    actionId: k.handling ?? AAPNE,
  }));
  const gruppe = {
    id: 'Eierblikk.Gruppe',
    label: TEKSTER.gruppe[spraak],
    icons: ikoner(a, 'eierblikk'),
    controls: knapper,
  };
  return { contexts: ['default'], tabs: [{ builtInTabId: 'TabHome', groups: [gruppe] }] };
}

function utvidelse(a: Adresser, spraak: Spraakkode) {
  return {
    requirements: {
      scopes: ['workbook'],
      capabilities: KRAV.map(({ navn, versjon }) => ({ name: navn, minVersion: versjon })),
    },
    runtimes: [kjoeretid(a)],
    ribbons: [baand(a, spraak)],
    getStartedMessages: [
      {
        title: TEKSTER.startTittel[spraak],
        description: TEKSTER.startTekst[spraak],
        learnMoreUrl: a.hjelp,
      },
    ],
    // Where both are installed, this one is shown.
    alternates: [{ hide: { customOfficeAddin: { officeAddinId: XML_ID } } }],
  };
}

/** The unified manifest for Microsoft 365, with texts in the default language. */
export type ForentManifest = ReturnType<typeof lagForentManifest>;

/** @throws RangeError when the address isn't one that Office takes. */
export function lagForentManifest(sted: Sted) {
  sjekkSted(sted);
  const a = adresser(sted);
  const nb = STANDARD.kode;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SKJEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SKJEMA,
    id: FORENT_ID,
    version: MANIFESTVERSJON,
    localizationInfo: {
      defaultLanguageTag: spraakmerke(STANDARD.office),
      additionalLanguages: ANDRE.map(({ office }) => ({ languageTag: spraakmerke(office), file: spraakfil(office) })),
    },
    developer: { name: 'Eierblikk', websiteUrl: a.om, privacyUrl: a.personvern, termsOfUseUrl: a.vilkaar },
    name: { short: navnPaa(TEKSTER.navnForent[nb], sted), full: navnPaa(TEKSTER.navnForent[nb], sted) },
    description: { short: TEKSTER.kort[nb], full: TEKSTER.full[nb] },
    icons: { outline: 'omriss-32.png', color: 'eierblikk-192.png' },
    accentColor: '#0b5c8a',
    validDomains: [new URL(a.opphav).host],
    extensions: [utvidelse(a, nb)],
  };
}

function spraakfilFor(sted: Sted, spraak: Spraakkode): Readonly<Record<string, string>> {
  const a = adresser(sted);
  const navn = navnPaa(TEKSTER.navnForent[spraak], sted);
  const gruppe = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SKJEMA}/MicrosoftTeams.Localization.schema.json`,
    'name.short': navn,
    'name.full': navn,
    'description.short': TEKSTER.kort[spraak],
    'description.full': TEKSTER.full[spraak],
    'extensions[0].runtimes[0].customFunctions.metadataUrl': a.metadata(spraak),
    [`${gruppe}.label`]: TEKSTER.gruppe[spraak],
    ...Object.fromEntries(
      KNAPPER.flatMap((k, i) => [
        [`${gruppe}.controls[${i}].label`, k.navn[spraak]],
        [`${gruppe}.controls[${i}].supertip.title`, k.navn[spraak]],
        [`${gruppe}.controls[${i}].supertip.description`, k.tips[spraak]],
      ]),
    ),
    'extensions[0].getStartedMessages[0].title': TEKSTER.startTittel[spraak],
    'extensions[0].getStartedMessages[0].description': TEKSTER.startTekst[spraak],
  };
}

const somFil = (innhold: unknown): string => `${JSON.stringify(innhold, null, 2)}\n`;

export function skrivForentManifest(sted: Sted): string {
  return somFil(lagForentManifest(sted));
}

/** The files of the app package but for the icons, by name: the manifest and a file of texts for each other language. */
export function pakketekster(sted: Sted): ReadonlyMap<string, string> {
  return new Map([
    ['manifest.json', skrivForentManifest(sted)],
    ...ANDRE.map(({ kode, office }): [string, string] => [spraakfil(office), somFil(spraakfilFor(sted, kode))]),
  ]);
}

/** The icons of the app package, by name. */
export const PAKKEIKONER = ['eierblikk-192.png', 'omriss-32.png'] as const;

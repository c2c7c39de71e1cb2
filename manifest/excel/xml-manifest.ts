import { FUNKSJONSNAVNEROM, KRAV, MANIFESTVERSJON, XML_ID } from './identitet.ts';
import { KNAPPER, type Knapp } from './knapper.ts';
import { SPRAAK, type Tekst } from './spraak.ts';
import { type Adresser, adresser, navnPaa, type Sted, sjekkSted } from './sted.ts';
import { TEKSTER } from './tekster.ts';
import { type Element, el, skrivXml } from './xml-element.ts';
import { perSpraak, Ressurser } from './xml-ressurser.ts';

/** The sizes that Office picks from: 16, 32 and 80 are asked for, the others are sharper on some screens. */
export const RIBBONIKONER = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const GRUPPE = 'Eierblikk.Gruppe';

function ikon(a: Adresser, r: Ressurser, navn: string): Element {
  return el(
    'Icon',
    {},
    RIBBONIKONER.map((side) =>
      el('bt:Image', { size: String(side), resid: r.bilde(`Ikon.${navn}.${side}`, a.ikon(navn, side)) }),
    ),
  );
}

function handling({ handling: navn }: Knapp, rute: string): Element {
  return navn === null
    ? el('Action', { 'xsi:type': 'ShowTaskpane' }, [el('SourceLocation', { resid: rute })])
    : el('Action', { 'xsi:type': 'ExecuteFunction' }, [el('FunctionName', {}, navn)]);
}

function knapp(k: Knapp, a: Adresser, r: Ressurser, rute: string): Element {
  const navn = r.kort(`${k.id}.Navn`, k.navn);
  return el('Control', { 'xsi:type': 'Button', id: k.id }, [
    el('Label', { resid: navn }),
    el('Supertip', {}, [el('Title', { resid: navn }), el('Description', { resid: r.lang(`${k.id}.Tips`, k.tips) })]),
    ikon(a, r, k.ikon),
    handling(k, rute),
  ]);
}

function baand(a: Adresser, r: Ressurser, rute: string): Element {
  const gruppe = el('Group', { id: GRUPPE }, [
    el('Label', { resid: r.kort(`${GRUPPE}.Navn`, TEKSTER.gruppe) }),
    ikon(a, r, 'eierblikk'),
    ...KNAPPER.map((k) => knapp(k, a, r, rute)),
  ]);
  return el('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [el('OfficeTab', { id: 'TabHome' }, [gruppe])]);
}

function funksjoner(a: Adresser, r: Ressurser, rute: string): Element {
  const navnerom: Tekst = { nb: FUNKSJONSNAVNEROM, nn: FUNKSJONSNAVNEROM, en: FUNKSJONSNAVNEROM };
  const kilde = (resid: string): Element => el('SourceLocation', { resid });
  return el('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    el('Script', {}, [kilde(r.adresse('Funksjoner.Skript', a.funksjonsskript))]),
    el('Page', {}, [kilde(rute)]),
    el('Metadata', {}, [kilde(r.adressePerSpraak('Funksjoner.Metadata', a.metadata))]),
    el('Namespace', { resid: r.kort('Funksjoner.Navnerom', navnerom) }),
  ]);
}

/** Pane, functions and ribbon in one runtime: every page is the same one. */
function overstyringer(a: Adresser): Element {
  const r = new Ressurser();
  const rute = r.adresse('Rute', a.rute);
  const start = el('GetStarted', {}, [
    el('Title', { resid: r.kort('Start.Tittel', TEKSTER.startTittel) }),
    el('Description', { resid: r.lang('Start.Tekst', TEKSTER.startTekst) }),
    el('LearnMoreUrl', { resid: r.adresse('Start.Mer', a.hjelp) }),
  ]);
  const vert = el('Host', { 'xsi:type': 'Workbook' }, [
    el('Runtimes', {}, [el('Runtime', { resid: rute, lifetime: 'long' })]),
    el('AllFormFactors', {}, [funksjoner(a, r, rute)]),
    el('DesktopFormFactor', {}, [start, el('FunctionFile', { resid: rute }), baand(a, r, rute)]),
  ]);
  return el(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
    [el('Hosts', {}, [vert]), r.element()],
  );
}

function krav(): Element {
  const sett = KRAV.map(({ navn, versjon }) => el('Set', { Name: navn, MinVersion: versjon }));
  return el('Requirements', {}, [el('Sets', { DefaultMinVersion: '1.1' }, sett)]);
}

/** The add-in only manifest: reaches every Excel that has custom functions. @throws RangeError */
export function lagXmlManifest(sted: Sted): string {
  sjekkSted(sted);
  const a = adresser(sted);
  const verdi = (navn: string, DefaultValue: string): Element => el(navn, { DefaultValue });
  return skrivXml(
    el(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'TaskPaneApp',
      },
      [
        el('Id', {}, XML_ID),
        el('Version', {}, `${MANIFESTVERSJON}.0`),
        el('ProviderName', {}, 'Eierblikk'),
        el('DefaultLocale', {}, SPRAAK[0].office),
        perSpraak('DisplayName', {}, (spraak) => navnPaa(TEKSTER.navnXml[spraak], sted)),
        perSpraak('Description', {}, (spraak) => TEKSTER.beskrivelse[spraak]),
        verdi('IconUrl', a.ikon('eierblikk', 32)),
        verdi('HighResolutionIconUrl', a.ikon('eierblikk', 64)),
        verdi('SupportUrl', a.om),
        el('AppDomains', {}, [el('AppDomain', {}, a.opphav)]),
        el('Hosts', {}, [el('Host', { Name: 'Workbook' })]),
        krav(),
        el('DefaultSettings', {}, [verdi('SourceLocation', a.rute)]),
        el('Permissions', {}, 'ReadWriteDocument'),
        overstyringer(a),
      ],
    ),
  );
}

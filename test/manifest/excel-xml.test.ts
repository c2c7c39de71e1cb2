import { el, skrivXml } from '../../manifest/excel/xml-element.ts';
import { LOKALT, lagXmlManifest, RIBBONIKONER, type Sted, XML_ID } from '../../manifest/index.ts';
import { read } from '../house/source.ts';
import { at, everything, type Node, parseXml } from './xml-tre.ts';

const ADRESSE = 'https://eierblikk.kommune.no';
const STEDER: readonly Sted[] = [
  LOKALT,
  { miljoe: 'test', adresse: 'https://test.eierblikk.kommune.no:8443' },
  { miljoe: 'produksjon', adresse: ADRESSE },
];

/**
 * The order of children in Microsoft's schemas ([MS-OWEMXML] sections 5.1, 5.2 and 5.7, and «How to find the proper order of
 * manifest elements»), all that are allowed, ours or not. Excel refuses a manifest with one out of place.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    ...['Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  AppDomains: ['AppDomain'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: [
    ...['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
    'ExtendedOverrides',
  ],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'CustomTab', 'OfficeTab'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  Url: ['Override'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  String: ['Override'],
};

function outOfPlace(node: Node): string[] {
  const allowed = ORDER[node.name] ?? [];
  const places = node.children.map((child) => allowed.indexOf(child.name));
  return node.children
    .filter((_, i) => (places[i] ?? -1) < 0 || (i > 0 && (places[i] ?? 0) < (places[i - 1] ?? 0)))
    .map((child) => `${node.name}/${child.name}`);
}

const one = (nodes: readonly Node[]): Node => {
  const [node] = nodes;
  if (node === undefined || nodes.length !== 1) throw new Error(`${nodes.length} elements, expected one`);
  return node;
};
const attribute = (node: Node, name: string): string => node.attributes.get(name) ?? '';

describe.each(STEDER)('the XML manifest for $miljoe', (sted) => {
  const root = parseXml(lagXmlManifest(sted));
  const all = everything(root);
  const overrides = one(at(root, 'VersionOverrides'));
  const resources = one(at(overrides, 'Resources'));
  const definitions = resources.children.flatMap((kind) => kind.children);
  const resid = (id: string): Node => one(definitions.filter((d) => attribute(d, 'id') === id));
  const address = (node: Node): string => attribute(resid(attribute(node, 'resid')), 'DefaultValue');

  test('has every element where the schema wants it', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap(outOfPlace)).toEqual([]);
  });

  test('refers to nothing that is not there, and holds nothing that nobody refers to', () => {
    const used = all.flatMap((n) => (n.attributes.has('resid') ? [attribute(n, 'resid')] : []));
    const defined = definitions.map((d) => attribute(d, 'id'));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual(defined.sort());
  });

  test('has ids and texts that are short enough', () => {
    const ids = all.flatMap((n) => ['id', 'resid'].flatMap((a) => (n.attributes.has(a) ? [attribute(n, a)] : [])));
    expect(ids.filter((id) => id.length === 0 || id.length > 32)).toEqual([]);
    const values = (path: string) =>
      at(resources, path).flatMap((s) => [
        attribute(s, 'DefaultValue'),
        ...s.children.map((o) => attribute(o, 'Value')),
      ]);
    expect(values('ShortStrings/String').filter((text) => text.length === 0 || text.length > 125)).toEqual([]);
    expect(values('LongStrings/String').filter((text) => text.length === 0 || text.length > 250)).toEqual([]);
    const described = everything(one(at(root, 'Description')));
    expect(described.filter((n) => (attribute(n, 'DefaultValue') || attribute(n, 'Value')).length > 250)).toEqual([]);
    expect(attribute(one(at(root, 'DisplayName')), 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(at(root, 'ProviderName')[0]?.text.length).toBeLessThanOrEqual(125);
  });

  test('gives https addresses on its own server only', () => {
    const given = all.flatMap((n) =>
      [...n.attributes]
        .filter(([name]) => name === 'DefaultValue' || name === 'Value')
        .map(([, value]) => value)
        .concat(n.text),
    );
    const addresses = given.filter((value) => /^[a-z]+:\/\//i.test(value));
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((value) => value !== sted.adresse && !value.startsWith(`${sted.adresse}/excel/`))).toEqual(
      [],
    );
    expect(addresses.filter((value) => !value.startsWith('https://'))).toEqual([]);
  });

  test('has one page for the runtime, the functions, the ribbon and the pane', () => {
    const host = one(at(overrides, 'Hosts/Host'));
    const runtime = one(at(host, 'Runtimes/Runtime'));
    const extension = one(at(host, 'AllFormFactors/ExtensionPoint'));
    const actions = everything(host).filter((n) => n.name === 'Action');
    const panes = actions.filter((n) => attribute(n, 'xsi:type') === 'ShowTaskpane');
    const pages = [
      runtime,
      one(at(extension, 'Page/SourceLocation')),
      one(at(host, 'DesktopFormFactor/FunctionFile')),
      ...panes.map((p) => one(at(p, 'SourceLocation'))),
    ].map(address);
    expect(pages).toEqual(pages.map(() => `${sted.adresse}/excel/taskpane.html`));
    expect(pages.length).toBe(4);
    expect(attribute(one(at(root, 'DefaultSettings/SourceLocation')), 'DefaultValue')).toBe(pages[0]);
    expect(attribute(runtime, 'lifetime')).toBe('long');
    // Both would start a runtime of their own, or hand the add-in over to another.
    expect(all.filter((n) => n.name === 'TaskpaneId' || n.name === 'EquivalentAddins')).toEqual([]);
  });

  test('has the functions under EIER, with a description of them in each language', () => {
    const extension = one(at(overrides, 'Hosts/Host/AllFormFactors/ExtensionPoint'));
    expect(attribute(extension, 'xsi:type')).toBe('CustomFunctions');
    expect(address(one(at(extension, 'Namespace')))).toBe('EIER');
    expect(address(one(at(extension, 'Script/SourceLocation')))).toBe(`${sted.adresse}/excel/functions.js`);
    const metadata = resid(attribute(one(at(extension, 'Metadata/SourceLocation')), 'resid'));
    expect(attribute(metadata, 'DefaultValue')).toBe(`${sted.adresse}/excel/functions.json`);
    expect(metadata.children.map((o) => [attribute(o, 'Locale'), attribute(o, 'Value')])).toEqual([
      ['nn-NO', `${sted.adresse}/excel/functions.nn.json`],
      ['en-US', `${sted.adresse}/excel/functions.en.json`],
    ]);
  });

  test('has a group on Home with the four buttons, in bokmål, nynorsk and English', () => {
    const surface = one(at(overrides, 'Hosts/Host/DesktopFormFactor/ExtensionPoint'));
    expect(attribute(surface, 'xsi:type')).toBe('PrimaryCommandSurface');
    expect(attribute(one(at(surface, 'OfficeTab')), 'id')).toBe('TabHome');
    const group = one(at(surface, 'OfficeTab/Group'));
    const names = at(group, 'Control/Label').map((label) => resid(attribute(label, 'resid')));
    expect(names.map((n) => attribute(n, 'DefaultValue'))).toEqual([
      'Eierblikk',
      'Les arbeidsboken',
      'Sett inn dashbord',
      'Forklar',
    ]);
    expect(names[1]?.children.map((o) => attribute(o, 'Value'))).toEqual(['Les arbeidsboka', 'Read the workbook']);
    for (const icon of everything(group).filter((n) => n.name === 'Icon'))
      expect(icon.children.map((i) => Number(attribute(i, 'size')))).toEqual([...RIBBONIKONER]);
  });

  test('asks for the shared runtime and the functions', () => {
    const sets = at(root, 'Requirements/Sets/Set').map((s) => [attribute(s, 'Name'), attribute(s, 'MinVersion')]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.3'],
    ]);
    expect(one(at(root, 'DefaultLocale')).text).toBe('nb-NO');
    expect(one(at(root, 'Id')).text).toBe(XML_ID);
    expect(one(at(root, 'Version')).text).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });
});

test('the order of the schema is one that a misplaced element breaks', () => {
  const source = lagXmlManifest(LOKALT);
  const version = /\s*<Version>.*<\/Version>/.exec(source)?.[0] ?? '';
  const moved = source.replace(version, '').replace('<Id>', `${version.trim()}\n<Id>`);
  expect(everything(parseXml(moved)).flatMap(outOfPlace)).toEqual(['OfficeApp/Id']);
  expect(() => parseXml(source.replace('</Hosts>', '</Host>'))).toThrow(/unexpected close tag/);
});

test('texts are escaped, whatever they hold', () => {
  const tekst = '"Inn" & <ut> – «é»';
  const lest = parseXml(skrivXml(el('A', { b: tekst }, [el('C', {}, tekst)])));
  expect([lest.attributes.get('b'), lest.children[0]?.text]).toEqual([tekst, tekst]);
});

test.each(['http://eierblikk.no', 'https://eierblikk.no/', 'https://eierblikk.no/sti', 'eierblikk.no', ''])(
  '%j is no address for an add-in',
  (adresse) => {
    expect(() => lagXmlManifest({ miljoe: 'produksjon', adresse })).toThrow('https://');
  },
);

test('the shipped file is what the source says: npm run build:manifest writes it', () => {
  expect(read('manifest/excel-lokal.xml')).toBe(lagXmlManifest(LOKALT));
});

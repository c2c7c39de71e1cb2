import ts from 'typescript';
import { FORSLAG } from '../../bot/slack/visninger.ts';
import {
  HENDELSER,
  lagSlackmanifest,
  METODER_UTEN_RETTIGHET,
  RETTIGHETER,
  rettighetstabell,
  skrivSlackmanifest,
} from '../../manifest/index.ts';
import { nodes, parse, projectFiles, read } from '../house/source.ts';

/** Web API methods that stand for several calls of their own. */
const COMPOUND: ReadonlyMap<string, readonly string[]> = new Map([
  ['filesUploadV2', ['files.getUploadURLExternal', 'files.completeUploadExternal']],
]);
const FAMILIES =
  /^(?:api|apps|assistant|auth|chat|conversations|files|reactions|users|views|team|usergroups|pins)\.[a-zA-Z.]+$/;

interface Use {
  readonly what: string;
  readonly file: string;
}

/** `client.chat.postMessage` as `chat.postMessage`, whatever the client is called. */
function dotted(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? `${dotted(node.expression)}.${node.name.text}` : '';
}

function methodsIn(file: string): Use[] {
  return [...nodes(parse(file))].flatMap((node) => {
    if (ts.isStringLiteral(node) && FAMILIES.test(node.text)) return [{ what: node.text, file }];
    if (!ts.isCallExpression(node)) return [];
    const called = dotted(node.expression).split('.').slice(1);
    const compound = COMPOUND.get(called.at(-1) ?? '');
    if (compound !== undefined) return compound.map((what) => ({ what, file }));
    const name = [called.slice(-3).join('.'), called.slice(-2).join('.')].find((n) => FAMILIES.test(n) && KNOWN.has(n));
    return name === undefined ? [] : [{ what: name, file }];
  });
}

const KNOWN: ReadonlySet<string> = new Set([...RETTIGHETER.flatMap((r) => r.metoder), ...METODER_UTEN_RETTIGHET]);
const BOT = projectFiles().filter((file) => /^bot\/.*\.ts$/.test(file) && !file.endsWith('.d.ts'));
/** Parsing the whole bot takes seconds; most files name nothing of Slack's. */
const MENTIONS =
  /[a-z]\.event\(|\b(?:api|apps|assistant|auth|chat|conversations|files|reactions|users|views|team|usergroups|pins)\.[a-z]|filesUpload/;
const SLACKISH = BOT.filter((file) => MENTIONS.test(read(file)));
/** The local Slack of the console page answers calls; it makes none. */
const USED = SLACKISH.filter((file) => !file.includes('/lokal/')).flatMap(methodsIn);

/** The events that the bot's listeners name, as the manifest writes them. */
function eventsIn(file: string): string[] {
  return [...nodes(parse(file))].flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    if (node.expression.name.text !== 'event' || dotted(node.expression.expression) !== 'app') return [];
    const [name] = node.arguments;
    return name !== undefined && ts.isStringLiteral(name) ? [name.text === 'message' ? 'message.im' : name.text] : [];
  });
}

describe('scopes and code agree', () => {
  test('every method that the bot calls has its scope in the manifest, or needs none', () => {
    expect(USED.length).toBeGreaterThan(8);
    expect(USED.filter(({ what }) => !KNOWN.has(what))).toEqual([]);
  });

  test('no scope is asked for that nothing uses', () => {
    const methods = new Set(USED.map((u) => u.what));
    const features: ReadonlySet<string> = new Set([
      ...HENDELSER,
      ...Object.keys(lagSlackmanifest({ modus: 'socket' }).features),
    ]);
    const unused = RETTIGHETER.filter(
      (r) => !r.metoder.some((m) => methods.has(m)) && !r.hendelser.some((h) => features.has(h)),
    );
    expect(unused.map((r) => r.scope)).toEqual([]);
  });

  test('every event listened to is subscribed to, and no other', () => {
    expect([...new Set(SLACKISH.flatMap(eventsIn))].sort()).toEqual([...HENDELSER].sort());
  });

  test('a security department finds none of the scopes that it stops at', () => {
    const scopes: readonly string[] = RETTIGHETER.map((r) => r.scope);
    expect(
      scopes.filter((s) =>
        /^(?:chat:write\.|channels:(?:join|history|manage)|groups:history|mpim|admin|users:read\.email)/.test(s),
      ),
    ).toEqual([]);
    expect(new Set(scopes).size).toBe(scopes.length);
    expect(scopes).toEqual([...scopes].sort());
  });
});

describe('the emitted files', () => {
  test('are what the source says: npm run build:manifest writes them', () => {
    expect(read('manifest/slack.json')).toBe(skrivSlackmanifest(lagSlackmanifest({ modus: 'socket' })));
    expect(read('manifest/slack-rettigheter.md')).toBe(rettighetstabell());
  });

  test('Socket Mode needs no address; HTTP has the same one everywhere', () => {
    const socket = skrivSlackmanifest(lagSlackmanifest({ modus: 'socket' }));
    expect(socket).not.toContain('http');
    const http = lagSlackmanifest({ modus: 'http', adresse: 'https://eierblikk.eksempel.no' });
    const url = 'https://eierblikk.eksempel.no/slack/events';
    expect(http.settings.event_subscriptions?.request_url).toBe(url);
    expect(http.settings.interactivity?.request_url).toBe(url);
    expect(http.features.slash_commands?.map((c) => c.url)).toEqual([url]);
    expect([
      http.settings.socket_mode_enabled,
      lagSlackmanifest({ modus: 'socket' }).settings.socket_mode_enabled,
    ]).toEqual([false, true]);
  });

  test.each(['http://eierblikk.no', 'https://eierblikk.no/', 'eierblikk.no', ''])(
    '%j is no public address',
    (adresse) => {
      expect(() => lagSlackmanifest({ modus: 'http', adresse })).toThrow('https://');
    },
  );

  test('suggest what the bot suggests', () => {
    const suggested = lagSlackmanifest({ modus: 'socket' }).features.agent_view?.suggested_prompts;
    expect(suggested).toEqual(FORSLAG.map(({ tittel, spoersmaal }) => ({ title: tittel, message: spoersmaal })));
  });

  test("within Slack's lengths", () => {
    const { display_information: d, features: f } = lagSlackmanifest({ modus: 'socket' });
    expect(d.name.length).toBeLessThanOrEqual(35);
    expect(d.description?.length).toBeLessThanOrEqual(140);
    expect(d.long_description?.length).toBeGreaterThan(174);
    expect(d.long_description?.length).toBeLessThanOrEqual(4_000);
    expect(f.agent_view?.agent_description?.length).toBeLessThanOrEqual(300);
    expect(f.agent_view?.suggested_prompts?.length).toBeLessThanOrEqual(4);
    expect(f.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    expect(f.shortcuts?.every((s) => s.name.length <= 24 && s.description.length <= 150)).toBe(true);
    expect(f.slash_commands?.every((c) => c.command.length <= 32)).toBe(true);
  });
});

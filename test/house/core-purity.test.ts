import ts from 'typescript';
import { imports, nodes, parse, projectFiles, read } from './source.ts';

const CORE = projectFiles().filter((file) => file.startsWith('core/') && file.endsWith('.ts'));

/** Names that reach outside a pure computation, wherever they stand as an identifier of their own. */
const FORBIDDEN_NAMES = new Set([
  'Intl',
  'console',
  'process',
  'globalThis',
  'window',
  'document',
  'navigator',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'require',
  'Buffer',
]);

/** Members that depend on the machine's clock, chance or language. */
const FORBIDDEN_MEMBERS = new Set([
  'now',
  'random',
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
]);

const ALLOWED_PACKAGES = new Set(['zod/mini', 'date-fns', '@date-fns/utc']);

function offence(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && FORBIDDEN_MEMBERS.has(node.name.text)) return `.${node.name.text}`;
  if (ts.isIdentifier(node) && FORBIDDEN_NAMES.has(node.text) && !isMemberName(node)) return node.text;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
  return null;
}

/** `x.process` and `{ process: 1 }` name a member, not the global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}

function offences(file: string): string[] {
  const source = parse(file);
  const found = [...nodes(source)].map(offence).filter((name) => name !== null);
  const foreign = imports(source).filter((from) => !from.startsWith('.') && !ALLOWED_PACKAGES.has(from));
  return [...found, ...foreign].map((name) => `${file}: ${name}`);
}

test('core uses no clock, chance, language of the machine, or runtime', () => {
  expect(CORE.length).toBeGreaterThan(40);
  expect(CORE.flatMap(offences)).toEqual([]);
});

test('what is forbidden is found when it is there', () => {
  const source = ts.createSourceFile(
    'x.ts',
    'const a = Intl; Date.now(); new Date(); Date(); Math.random(); "b".localeCompare("c"); process.exit(); import("x");',
    ts.ScriptTarget.ES2022,
    true,
  );
  const found = [...nodes(source)].map(offence).filter((name) => name !== null);
  expect(found).toEqual(['Intl', '.now', 'new Date()', 'Date()', '.random', '.localeCompare', 'process', 'import()']);
});

test('core is compiled without Node and DOM types, for ES2022', () => {
  const config: unknown = JSON.parse(read('core/tsconfig.json'));
  expect(config).toMatchObject({ compilerOptions: { lib: ['ES2022'], types: [] } });
});

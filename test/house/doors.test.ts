import { dirname, join, normalize } from 'node:path/posix';
import { imports, parse, projectFiles } from './source.ts';

const SOURCES = projectFiles().filter((file) => /^(core|bot)\/.*\.ts$/.test(file));

/** `core/sheets` for core/sheets/words/x.ts; `core` for core/index.ts itself. */
function folder(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function throughTheWall(file: string): string[] {
  return imports(parse(file))
    .filter((from) => from.startsWith('.') && from.endsWith('.ts'))
    .map((from) => normalize(join(dirname(file), from)))
    .filter((target) => folder(target) !== folder(file) && target !== `${folder(target)}/index.ts`)
    .map((target) => `${file} → ${target}`);
}

test('a folder is entered through its index.ts only', () => {
  expect(SOURCES.length).toBeGreaterThan(60);
  expect(SOURCES.flatMap(throughTheWall)).toEqual([]);
});

test('bot reaches core through its doors only', () => {
  const doors = new Set(['#core', '#core/sheets', '#core/questions']);
  const bad = SOURCES.filter((file) => file.startsWith('bot/')).flatMap((file) =>
    imports(parse(file))
      .filter((from) => from.startsWith('#') && !doors.has(from))
      .concat(
        imports(parse(file)).filter(
          (from) => from.startsWith('.') && normalize(join(dirname(file), from)).startsWith('core/'),
        ),
      )
      .map((from) => `${file} → ${from}`),
  );
  expect(bad).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs that some tests need and a developer's machine may lack. */
export type Requirement = 'libreoffice' | 'chromium';

const COMMANDS: Readonly<Record<Requirement, readonly string[]>> = {
  libreoffice: ['soffice', 'libreoffice'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
};

/** Where the program is, or undefined. `CHROMIUM_PATH` and `LIBREOFFICE_PATH` name one outside PATH. */
export function findProgram(requirement: Requirement): string | undefined {
  const named = process.env[`${requirement.toUpperCase()}_PATH`];
  if (named && existsSync(named)) return named;
  for (const command of COMMANDS[requirement]) {
    const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return undefined;
}

/**
 * A `describe` whose tests need a program. Without it they are skipped by name, so that `npm test` passes on a bare
 * machine; in CI (`CI=true`) a missing program is a failure instead, so that nothing is skipped for ever.
 */
export function describeWith(requirement: Requirement, name: string, tests: (program: string) => void): void {
  const program = findProgram(requirement);
  if (program) {
    describe(name, () => tests(program));
  } else if (process.env.CI === 'true') {
    describe(name, () => {
      it(`needs ${requirement}`, () => {
        throw new Error(`${requirement} is missing, and in CI nothing may be skipped`);
      });
    });
  } else {
    describe.skip(`${name} (skipped: ${requirement} is not installed)`, () => tests(''));
  }
}

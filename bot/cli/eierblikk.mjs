#!/usr/bin/env node
// Plain JavaScript that any Node can read: the rest is TypeScript, which needs the Node that `npm ci` brings.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [hoved = 0, under = 0] = process.versions.node.split('.').map(Number);
const leserTypeScript = hoved >= 24 || (hoved === 22 && under >= 18);

if (leserTypeScript) {
  module.enableCompileCache?.();
  const { start } = await import('./main.ts');
  await start();
} else {
  const egenNode = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
  if (existsSync(egenNode)) {
    const barn = spawn(egenNode, process.argv.slice(1), { stdio: 'inherit' });
    // The one who stops us means the server: it has a database to close.
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => barn.kill(signal));
    barn.on('exit', (status) => {
      process.exitCode = status ?? 130;
    });
  } else {
    process.stderr.write(`Eierblikk trenger Node 24, og dette er ${process.version}. Kjør «npm ci» først.\n`);
    process.exitCode = 2;
  }
}

/**
 * Writes dist/: the JavaScript and declarations that are published, since Node strips no types inside node_modules, and
 * the desk beside them.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { buildDesk } from '../desk/build.ts';

rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync('tsc', ['--project', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status === 0) {
  chmodSync('dist/cli/main.js', 0o755);
  await buildDesk('dist/desk');
}
process.exitCode = status ?? 1;

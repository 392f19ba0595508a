import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { madeOnce } from './made-once.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['src/**/*.ts', 'packs/**/*', 'models/**/*', 'samples/**/*', 'package-lock.json'];

/** A record that holds samples/, as the command line adds them. Take a copy of it. */
export const sampleRecord = async (): Promise<string> => {
  const folder = await madeOnce('samples', SOURCES, async (made) => {
    mkdirSync(made);
    const add = spawn(process.execPath, ['src/cli/main.ts', 'add', 'samples', '--record', join(made, FILE)], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said, [status]] = await Promise.all([text(add.stderr), once(add, 'exit')]);
    if (status !== 0) throw new Error(said);
  });
  return join(folder, FILE);
};

const FILE = 'record.sqlite';

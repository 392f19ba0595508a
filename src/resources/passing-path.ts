import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file or folder that stands only while something is being done: `using unfinished = passingPath(…)`. */
export interface PassingPath extends Disposable {
  readonly path: string;
}

/** By these a program is ended from outside: Ctrl-C, a task manager, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const standing = new Set<string>();

/**
 * Promises that what is made at a path is gone when the block ends, when it throws, and when the program is ended
 * meanwhile. What was moved away from there stays.
 */
export const passingPath = (path: string): PassingPath => {
  if (standing.size === 0) {
    process.on('exit', removeAll);
    for (const signal of SIGNALS) process.on(signal, onSignal);
  }
  standing.add(path);
  return {
    path,
    [Symbol.dispose]: () => {
      remove(path);
      standing.delete(path);
      if (standing.size === 0) stopWatching();
    },
  };
};

/** A new folder in the system’s temporary directory, gone when the block ends. */
export const temporaryFolder = (prefix: string): PassingPath => passingPath(mkdtempSync(join(tmpdir(), prefix)));

const onSignal = (signal: NodeJS.Signals): void => {
  // Who else listens ends the program in its own way, which comes past `exit`.
  if (process.listenerCount(signal) > 1) return;
  removeAll();
  stopWatching();
  process.kill(process.pid, signal);
};

const stopWatching = (): void => {
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
};

const removeAll = (): void => {
  for (const path of standing) remove(path);
};

const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 2 });

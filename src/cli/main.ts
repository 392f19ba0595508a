#!/usr/bin/env node
import module from 'node:module';
import { notWritten } from './not-written.ts';

// Node keeps what it compiled, which halves the time that a command takes to start.
module.enableCompileCache?.();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`What is printed can't be written: ${notWritten(error) ?? error.message}`);
  process.exit(1);
});
process.stderr.on('error', () => {
  // Nobody is left to be told.
});

// Compose files and shells set what is left out to nothing.
for (const name of Object.keys(process.env))
  if (name.startsWith('CHANCERY_') && process.env[name] === '') delete process.env[name];

/** The first Node whose own SQLite has all that a record needs. */
const LEAST_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
  console.error(
    `Chancery needs Node ${LEAST_NODE} or later; this is ${process.version}. From a checkout, 'npm run' brings its own.`,
  );
  process.exitCode = 1;
} else {
  const { runCommandLine } = await import('./run-command-line.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
}

#!/usr/bin/env node
import module from 'node:module';

// Node keeps what it compiled, which halves the time that a command takes to start.
module.enableCompileCache?.();

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

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

import { fstatSync, statSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

const STANDARD_INPUT: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/** One more file, folder or address to read; what is piped in, under whatever name, can be had once. */
export const inputArgument = (value: string, before: readonly string[] = []): readonly string[] => {
  const pipe = pipeOf(value);
  if (pipe !== null && before.some((each) => pipeOf(each) === pipe))
    throw new InvalidArgumentError('What is piped in can be read only once.');
  return [...before, value];
};

/** By what a pipe is known, its device and inode where it has them; null for all that can be read again. */
const pipeOf = (input: string): string | null => {
  try {
    const facts = input === '-' ? fstatSync(0) : statSync(input, { throwIfNoEntry: false });
    if (facts?.isFIFO()) return `${facts.dev}:${facts.ino}`;
  } catch {
    // What may not be looked at is said when it is to be read.
  }
  return STANDARD_INPUT.includes(input) ? 'standard input' : null;
};

/** Who calls a command with `-` on a terminal would wait for it while it waits for them. */
export const typedInputHint = (inputs: readonly string[]): string | null =>
  inputs.includes('-') && process.stdin.isTTY
    ? 'Reading what is typed here; Ctrl-D on a line of its own ends it.'
    : null;

import { InvalidArgumentError } from 'commander';

const STANDARD_INPUT: readonly string[] = ['-', '/dev/stdin'];

/** One more file, folder or address to read; what is piped in can be had once. */
export const inputArgument = (value: string, before: readonly string[] = []): readonly string[] => {
  if (STANDARD_INPUT.includes(value) && before.some((each) => STANDARD_INPUT.includes(each)))
    throw new InvalidArgumentError('What is piped in can be read only once.');
  return [...before, value];
};

/** Who calls a command with `-` on a terminal would wait for it while it waits for them. */
export const typedInputHint = (inputs: readonly string[]): string | null =>
  inputs.includes('-') && process.stdin.isTTY
    ? 'Reading what is typed here; Ctrl-D on a line of its own ends it.'
    : null;

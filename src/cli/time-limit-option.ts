import type { Command } from 'commander';
import { READING_SECONDS } from '../registry/reading-limit.ts';
import { positive } from './filter-options.ts';

/** `--time-limit`: for how long a document may be read before it is given up */
export const withTimeLimit = (command: Command): Command =>
  command.option(
    '--time-limit <seconds>',
    'a document that is read for longer, for each megabyte of it begun, is given up as failed; the rest goes on',
    positive,
    READING_SECONDS,
  );

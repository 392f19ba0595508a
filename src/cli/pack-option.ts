import { statSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';

/** `--pack FOLDER`, which may be given several times. */
export const withPackOption = (command: Command): Command =>
  command.option(
    '--pack <folder>',
    'a desk’s own pack, which overrides those that come with Chancery; may be given several times',
    oneMoreFolder,
  );

/** A folder beside those that were named before it. */
export const oneMoreFolder = (folder: string, before: readonly string[] = []): readonly string[] => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new InvalidArgumentError('It is no folder.');
  return [...before, folder];
};

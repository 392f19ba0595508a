import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Where a desk writes what it is taught, beside its record, when no `--pack` is given. */
export const OWN_PACK = 'desk-pack';

/**
 * `--pack FOLDER`, which may be given several times. Without it a folder `desk-pack` beside the record is taken where
 * there is one, so that what a desk was taught counts in every command.
 */
export const withPackOption = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--pack <folder>',
        'a desk’s own pack, which overrides those that come with Chancery; may be given several times',
      )
        .env('CHANCERY_PACK')
        .argParser(oneMoreFolder),
    )
    .hook('preAction', (_, action) => {
      const { record, pack } = action.opts<{ readonly record?: string; readonly pack?: readonly string[] }>();
      if (record === undefined || pack !== undefined) return;
      const folder = ownPackBeside(record);
      if (isFolder(folder)) action.setOptionValueWithSource('pack', [folder], 'default');
    });

/** The folder `desk-pack` beside a record. */
export const ownPackBeside = (record: string): string => join(dirname(record), OWN_PACK);

/** A folder beside those that were named before it. */
export const oneMoreFolder = (folder: string, before: readonly string[] = []): readonly string[] => {
  if (!isFolder(folder)) throw new InvalidArgumentError('It is no folder.');
  return [...before, folder];
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

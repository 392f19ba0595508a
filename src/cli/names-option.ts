import type { Command } from 'commander';
import type { NameLens } from '../link/names/name-lens.ts';
import type { RecordedFinding, RecordStore } from '../record/record-store.ts';
import { usageError } from './cli-error.ts';

export interface NamesOption {
  readonly names?: string;
}

/** `--names STYLE`, how names are printed. */
export const withNamesOption = (command: Command): Command =>
  command.option(
    '--names <style>',
    'print names in this style: desk, pairs, or a side of the packs such as armenia (default: as the source has them)',
  );

/** The lens that the option asks for; null when names are printed as the sources have them. */
export const lensOf = async (
  { names }: NamesOption,
  record: RecordStore,
  folders: readonly string[] = [],
): Promise<NameLens | null> => {
  if (names === undefined) return null;
  const [{ loadPacks }, { nameLens, UnknownNameStyle }, { withRecordNames }] = await Promise.all([
    import('../resources/load-packs.ts'),
    import('../link/names/name-lens.ts'),
    import('../link/names/with-record-names.ts'),
  ]);
  try {
    return nameLens(names, withRecordNames(loadPacks(folders), await record.names.resolver()));
  } catch (error) {
    throw error instanceof UnknownNameStyle ? usageError(error.message) : error;
  }
};

/** Puts the names of a recorded finding into the lens’s style; leaves it as it is without a lens. */
export const namerOf = async (lens: NameLens | null): Promise<(recorded: RecordedFinding) => RecordedFinding> => {
  if (!lens) return (recorded) => recorded;
  const { findingThroughLens } = await import('../link/names/through-lens.ts');
  return (recorded) => ({ ...recorded, finding: findingThroughLens(recorded.finding, lens) });
};

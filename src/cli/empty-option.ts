import type { Command } from 'commander';
import { CliError } from './cli-error.ts';

export interface EmptyOption {
  readonly empty?: boolean;
}

/** `--empty`, for commands that draft an issue. */
export const withEmptyOption = (command: Command): Command =>
  command.option('--empty', 'draft the frame of an issue also when the record holds nothing of the period');

/** Drafts an issue; where there is nothing to draft it says how an empty one is made all the same. */
export const tellNothingToDraft = async <Drafted>(draft: () => Promise<Drafted>): Promise<Drafted> => {
  const { NothingToDraft } = await import('../publish/issue/nothing-to-draft.ts');
  return draft().catch((error: unknown) => {
    if (!(error instanceof NothingToDraft)) throw error;
    throw new CliError(`${error.message}\nNo issue was drafted; --empty drafts its frame all the same.`, 1, {
      cause: error,
    });
  });
};

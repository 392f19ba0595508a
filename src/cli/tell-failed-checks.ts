import { CliError } from './cli-error.ts';
import { issueWarningText } from './issue-warning-text.ts';
import { write } from './terminal.ts';

/**
 * Does what is refused when the checks of an issue fail; then every warning is printed.
 * @param unchanged what did not happen, and what to do
 * @throws CliError
 */
export const tellFailedChecks = async <Result>(unchanged: string, work: () => Promise<Result>): Promise<Result> => {
  const { ChecksFailed } = await import('../publish/issue/refuse-when-wrong.ts');
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChecksFailed)) throw error;
    for (const warning of error.warnings) await write(issueWarningText(warning));
    throw new CliError(`${error.message} ${unchanged}`, 1, { cause: error });
  }
};

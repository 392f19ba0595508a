import { writeFileWhole } from '../resources/write-file-whole.ts';
import { CliError } from './cli-error.ts';
import { notWritten } from './not-written.ts';

/**
 * Writes a file wholly or not at all.
 * @throws CliError that names the file when it can't be written.
 */
export const writeWhole = async (path: string, content: Parameters<typeof writeFileWhole>[1]): Promise<void> => {
  try {
    await writeFileWhole(path, content);
  } catch (error) {
    const why = notWritten(error);
    throw why === null ? error : new CliError(`${path} can't be written: ${why}`, 1, { cause: error });
  }
};

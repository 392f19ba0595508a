import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { IssueVersion } from '../../../record/issue-store.ts';
import type { RecordStore } from '../../../record/record-store.ts';
import { CliError } from '../../cli-error.ts';
import { issueChangeCommand, printVersion } from '../../issue-command.ts';
import { changedBy, issueNamed } from '../../issue-options.ts';
import { type JsonOption, type RecordOptions, useRecord } from '../../record-options.ts';
import { isTerminal, write } from '../../terminal.ts';
import type { WhoOption } from '../../who-option.ts';
import { writeWhole } from '../../write-whole.ts';

interface EditOptions extends RecordOptions, JsonOption, WhoOption {
  readonly file?: string;
  readonly out?: string;
  readonly note?: string;
  readonly pack?: readonly string[];
}

export const editCommand = (): Command =>
  issueChangeCommand('edit')
    .summary('an issue as text to edit, and back into the record')
    .description(
      'Open a draft in your editor ($VISUAL or $EDITOR) and keep what you change as its next version. Without a terminal the ' +
        'text is printed; --out writes it, --file reads it back. docs/publishing.md describes the text.',
    )
    .option('--out <file>', 'write the text to this file')
    .option('--file <file>', 'read the edited text from this file')
    .option('--note <words>', 'what was changed')
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery bulletin edit 2024-10\n  $ chancery bulletin edit 2024-10 --out issue.txt\n  $ chancery bulletin edit 2024-10 --file issue.txt --note "new summary"',
    )
    .action(async (name: string, options: EditOptions) => {
      const { writeIssueText } = await import('../../../publish/issue/text/write-issue-text.ts');
      if (options.file !== undefined) {
        if (!existsSync(options.file)) throw new CliError(`${options.file}: does not exist. Check the path.`);
        const text = readFileSync(options.file, 'utf8');
        await printSaved(
          await useRecord(options, 'write', (record) => save(record, name, text, options.file!, options)),
          options,
        );
        return;
      }
      const issue = await useRecord(options, 'read', (record) => issueNamed(record, name));
      const text = writeIssueText(issue.content, issue);
      if (options.out !== undefined) await writeWhole(options.out, text);
      else if (!isTerminal || !process.stdin.isTTY) await write(text);
      else await inEditor(name, text, options);
    });

interface Saved {
  readonly issue: IssueVersion;
  /** false when the text says what the latest version says */
  readonly changed: boolean;
}

const printSaved = async ({ issue, changed }: Saved, options: EditOptions): Promise<void> => {
  if (changed || options.json) await printVersion(issue, options);
  else await write(NOTHING_CHANGED);
};

const NOTHING_CHANGED = 'Nothing was changed.\n';

const save = async (
  record: RecordStore,
  name: string,
  text: string,
  place: string,
  options: EditOptions,
): Promise<Saved> => {
  const [{ saveIssueText }, { IssueTextError }, { loadPacks }] = await Promise.all([
    import('../../../publish/issue/save-issue-text.ts'),
    import('../../../publish/issue/text/issue-text-error.ts'),
    import('../../../resources/load-packs.ts'),
  ]);
  try {
    const how = { ...changedBy(options), note: options.note ?? null };
    const saved = await saveIssueText(record, loadPacks(options.pack), name, text, how);
    return { issue: saved ?? (await issueNamed(record, name)), changed: saved !== null };
  } catch (error) {
    if (!(error instanceof IssueTextError)) throw error;
    const lines = error.problems.map(({ line, message }) => `${place}:${line}: ${message}`);
    throw new CliError(`${lines.join('\n')}\nNothing was changed.`, 1, { cause: error });
  }
};

/** The text stays in its file when it could not be kept, so that nothing that was written is lost. */
const inEditor = async (name: string, text: string, options: EditOptions): Promise<void> => {
  const editor = process.env.VISUAL || process.env.EDITOR;
  if (!editor) throw new CliError('No editor is named. Set EDITOR, or use --out and --file.');
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, text, { mode: 0o600 });
  // The shell takes `code --wait` apart.
  const { status, signal } = spawnSync(`${editor} ${quoted(file)}`, { stdio: 'inherit', shell: true });
  const ended = `The editor ended with ${signal ?? status}.`;
  const edited = readFileSync(file, 'utf8');
  if (edited === text) {
    rmSync(folder, { recursive: true });
    if (status !== 0) throw new CliError(`${ended} Nothing was changed.`);
    await write(NOTHING_CHANGED);
    return;
  }
  if (status !== 0) throw new CliError(`${ended} Your text is in ${file}.`);
  try {
    const saved = await useRecord(options, 'write', (record) => save(record, name, edited, file, options));
    rmSync(folder, { recursive: true });
    await printSaved(saved, options);
  } catch (error) {
    throw new CliError(
      `${(error as Error).message}\nYour text is in ${file}; read it with 'chancery bulletin edit ${name} --file ${file}'.`,
      1,
      { cause: error },
    );
  }
};

/** A path as one word for the shell. */
const quoted = (path: string): string =>
  process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", String.raw`'\''`)}'`;

import { readFileSync, statSync } from 'node:fs';
import { Command } from 'commander';
import type { Issue } from '../../kinds/issue.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import { IssueName } from '../../record/issue-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { CliError } from '../cli-error.ts';
import { issueNamed } from '../issue-options.ts';
import { issueWarningText } from '../issue-warning-text.ts';
import { withPackOption } from '../pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { write } from '../terminal.ts';

interface CheckOptions extends RecordOptions, JsonOption {
  readonly issue?: string;
  readonly period?: string;
  readonly pack?: readonly string[];
}

export const checkCommand = (): Command =>
  withJsonOption(withPackOption(withRecordOption(new Command('check'))), 'one JSON object')
    .summary('does every sentence of a bulletin rest on what it cites?')
    .description(
      'Hold prose against the record: sentences that cite nothing, citations whose source or finding changed, quotations ' +
        'that differ by a letter, and numbers, dates and names that stand in nothing that is cited. The exit code is 1 when ' +
        'something is wrong.',
    )
    .argument(
      '<file>',
      'an issue of the record by its name; or a file: HTML, JSON, Markdown, DOCX or PDF of an issue, its text, or Markdown with [@finding]',
    )
    .option('--issue <name>', 'the issue of which a Markdown, DOCX or PDF file is a rendering (default: by its title)')
    .option('--period <date>', 'when dates without a year lie, for Markdown with [@finding]')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery check 2024-10
  $ chancery check issue.html
  $ chancery check issue.docx --issue 2024-10
  $ chancery check article.md --period 2024-10
  $ chancery check issue.html --json | jq '.warnings[].message'`,
    )
    .action(async (what: string, options: CheckOptions) => {
      const [{ checkRecordedIssue }, { loadPacks }, { issueSentences }] = await Promise.all([
        import('../../publish/issue/refuse-when-wrong.ts'),
        import('../../resources/load-packs.ts'),
        import('../../publish/issue/issue-sentences.ts'),
      ]);
      const { issue, warnings } = await useRecord(options, 'read', async (record) => {
        const status = statSync(what, { throwIfNoEntry: false });
        if (status?.isDirectory()) throw new CliError(`${what} is a folder. Name a file or an issue.`);
        const isFile = status?.isFile() === true;
        if (!isFile && !IssueName.safeParse(what).success) throw new CliError(`There is no file ${what}.`);
        const packs = loadPacks(options.pack);
        const read = isFile
          ? await issueOfFile(what, record, packs, options)
          : (await issueNamed(record, what)).content;
        return { issue: read, warnings: await checkRecordedIssue(record, packs, read) };
      });
      const sentences = issueSentences(issue).length;
      if (options.json) await write(jsonLine({ file: what, sentences, citations: issue.citations.length, warnings }));
      else {
        for (const warning of warnings) await write(issueWarningText(warning));
        await write(
          `${what}: ${sentences} sentences, ${issue.citations.length} citations, ${warnings.length === 0 ? 'nothing is wrong' : `${warnings.length} ${warnings.length === 1 ? 'thing is' : 'things are'} wrong`}.\n`,
        );
      }
      if (warnings.length > 0) process.exitCode = 1;
    });

const issueOfFile = async (
  file: string,
  record: RecordStore,
  packs: Knowledge,
  options: CheckOptions,
): Promise<Issue> => {
  const bytes = readFileSync(file);
  const { IssueTextError } = await import('../../publish/issue/text/issue-text-error.ts');
  const { UnreadableProse, readIssueFile } = await import('../../publish/issue/reading/read-issue-file.ts');
  try {
    return await readIssueFile(bytes, file, record, packs, {
      issue: options.issue ?? null,
      period: options.period ?? null,
    });
  } catch (error) {
    if (error instanceof IssueTextError)
      throw new CliError(error.problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'), 1, {
        cause: error,
      });
    if (error instanceof UnreadableProse) throw new CliError(`${file} ${error.message}`, 1, { cause: error });
    throw error;
  }
};

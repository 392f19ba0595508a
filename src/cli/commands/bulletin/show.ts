import type { Command } from 'commander';
import { jsonLine } from '../../../publish/json-lines.ts';
import { positive } from '../../filter-options.ts';
import { issueCommand } from '../../issue-command.ts';
import { issueNamed } from '../../issue-options.ts';
import { explained, issueLine } from '../../issue-text.ts';
import { type JsonOption, type RecordOptions, useRecord } from '../../record-options.ts';
import { colors, shown, write } from '../../terminal.ts';

interface ShowOptions extends RecordOptions, JsonOption {
  readonly version?: number;
  readonly explain?: boolean;
}

export const showIssueCommand = (): Command =>
  issueCommand('show', 'the issue with its history as one JSON object')
    .summary('one issue: its state, versions, editions and corrections')
    .description('An issue of the record: what is in it, who changed it when, what went out and what was corrected.')
    .option('--version <n>', 'an earlier version', positive)
    .option('--explain', 'every sentence with why it was chosen')
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery bulletin show 2024-10\n  $ chancery bulletin show 2024-10 --version 1 --explain',
    )
    .action(async (name: string, options: ShowOptions) =>
      useRecord(options, 'read', async (record) => {
        const issue = await issueNamed(record, name, options.version);
        const [history, publications, corrections] = [
          await record.issues.history(name),
          await record.issues.publications(name),
          await record.issues.corrections(name),
        ];
        if (options.json) {
          await write(jsonLine({ ...issue, history, publications, corrections }));
          return;
        }
        await write(issueLine(issue));
        if (options.explain) await write(`\n${explained(issue.content)}`);
        const lines = [
          ...history.map(
            ({ version, action, who, at, note }) =>
              `  version ${version}  ${action.padEnd(7)}  ${at.slice(0, 16).replace('T', ' ')}  ${shown(who)}${note ? `: ${shown(note)}` : ''}`,
          ),
          ...publications.map(
            ({ edition, version, seal, despite }) =>
              `  edition ${edition} is version ${version}, sha256 ${seal.content.slice(0, 16)}, ${Object.keys(seal.quotes).length} quotes of ${Object.keys(seal.sources).length} sources${despite ? `; published despite failing checks: ${shown(despite)}` : ''}`,
          ),
          ...corrections.map(
            ({ edition, sentence, was, is, reason }) =>
              `  corrected in edition ${edition}, sentence ${sentence}: ${shown(was)} ${colors.dim('→')} ${shown(is) || '(withdrawn)'} (${shown(reason)})`,
          ),
        ];
        await write(`${lines.join('\n')}\n`);
      }),
    );

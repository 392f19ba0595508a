import { Command } from 'commander';
import { flattenFinding } from '../../publish/flatten-finding.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import type { RecordedDecision } from '../../record/decision.ts';
import { snippetAround } from '../../record/snippet.ts';
import { CliError } from '../cli-error.ts';
import { decisionText } from '../decision-text.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { colors, shown, write } from '../terminal.ts';

export const showCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('show')), 'one JSON object')
    .summary('one finding with its words, its source and the decisions on it')
    .description(
      'Everything about one finding: its fields, the words around it, where they stand, and who decided what.',
    )
    .argument('<id>', 'id of the finding or its first characters')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery show 3101ff9b
  $ chancery show 3101ff9b --json`,
    )
    .action((id: string, options: RecordOptions & JsonOption) =>
      useRecord(options, 'read', async (record) => {
        const recorded = await record.finding(id);
        if (!recorded)
          throw new CliError(`There is no finding ${id} in ${options.record}. 'chancery search' finds some.`);
        const { finding, state, corrected } = recorded;
        const [document, text, decisions] = await Promise.all([
          record.document(finding.document),
          record.text(finding.document),
          record.decisions(finding.id),
        ]);
        const words = snippetAround(
          text!,
          { start: Math.max(0, finding.start - 200), end: Math.min(text!.length, finding.end + 200) },
          finding,
        );
        const flat = flattenFinding(finding);
        if (options.json) {
          await write(jsonLine({ finding: flat, state, corrected, source: document, words, decisions }));
          return;
        }
        const source = [document!.publisher, document!.title ?? document!.origin].filter((each) => each).join(', ');
        const place = finding.page === null ? '' : `page ${finding.page}, `;
        const lines = [
          `${colors.bold(finding.kind)} ${finding.id}  ${state}${corrected ? ', corrected' : ''}`,
          `${shown(source)}  ${place}characters ${finding.start}–${finding.end}`,
          '',
          `  ${shown(words.text)}`,
          '',
          ...Object.entries(flat).map(([field, value]) => `  ${field.padEnd(14)} ${shown(asText(value))}`),
          ...(decisions.length > 0 ? ['', ...decisions.map((each: RecordedDecision) => decisionText(each))] : []),
        ];
        await write(`${lines.join('\n')}\n`);
      }),
    );

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? '—' : JSON.stringify(value);

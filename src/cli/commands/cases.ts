import { Command } from 'commander';
import type { RecordedFinding } from '../../record/record-store.ts';
import { caseHistoryText } from '../case-history-text.ts';
import { withFilters } from '../filter-options.ts';
import { dateOf, shortId, whatOf, whoOf } from '../finding-text.ts';
import { type ListOptions, listFindings } from '../list-findings.ts';
import { printView } from '../print-view.ts';
import { withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown } from '../terminal.ts';

export const casesCommand = (): Command =>
  withJsonOption(withRecordOption(withFilters(new Command('cases'))))
    .summary('what authorities do to persons under the law, in order')
    .description('Each person’s case: detentions, charges, hearings, sentences and releases, in the order of time.')
    .option('--list', 'the findings one by one instead of the view')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery cases --on 2024
  $ chancery cases --list --limit 20
  $ chancery cases --type detained,remanded
  $ chancery cases --actor "Bahruz Samadov" --json`,
    )
    .action((options: ListOptions & { readonly list?: boolean }) =>
      options.list
        ? listFindings(options, ['case'], COLUMNS)
        : printView(
            options,
            ['case'],
            async ({ findings }) => (await import('../../publish/case-histories.ts')).caseHistories(findings),
            caseHistoryText,
          ),
    );

const COLUMNS: readonly Column<RecordedFinding>[] = [
  { title: 'date', value: ({ finding }) => dateOf(finding), most: 21 },
  { title: 'id', value: ({ finding }) => shortId(finding.id), color: colors.dim },
  { title: 'person', value: ({ finding }) => shown(whoOf(finding)), most: 32 },
  { title: 'stage', value: ({ finding }) => whatOf(finding) },
  { title: 'words', value: ({ finding }) => shown(finding.quote) },
];

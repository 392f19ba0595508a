import { Command } from 'commander';
import type { RecordedFinding } from '../../record/record-store.ts';
import { withFilters } from '../filter-options.ts';
import { dateOf, shortId, whatOf, whoOf } from '../finding-text.ts';
import { type ListOptions, listFindings } from '../list-findings.ts';
import { type NamesOption, withNamesOption } from '../names-option.ts';
import { withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown } from '../terminal.ts';

export const statementsCommand = (): Command =>
  withNamesOption(withJsonOption(withRecordOption(withFilters(new Command('statements')))))
    .summary('who said what')
    .description('Statements in the order of time. Words inside quotation marks are shown in them.')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery statements --actor Pashinyan --on 2024-10
  $ chancery statements --type deny,reject,accuse
  $ chancery statements --source "Sample Wire" --json > statements.jsonl`,
    )
    .action((options: ListOptions & NamesOption) => listFindings(options, ['statement'], COLUMNS));

const COLUMNS: readonly Column<RecordedFinding>[] = [
  { title: 'date', value: ({ finding }) => dateOf(finding), most: 21 },
  { title: 'id', value: ({ finding }) => shortId(finding.id), color: colors.dim },
  { title: 'act', value: ({ finding }) => whatOf(finding) },
  { title: 'speaker', value: ({ finding }) => shown(whoOf(finding)), most: 32 },
  { title: 'words', value: ({ finding }) => words(finding) },
];

const words = (finding: RecordedFinding['finding']): string =>
  finding.kind === 'statement' && finding.direct ? `“${shown(finding.quote)}”` : shown(finding.quote);

import { Command } from 'commander';
import type { RecordedFinding } from '../../record/record-store.ts';
import { withFilters } from '../filter-options.ts';
import { dateOf, shortId, whatOf, whoOf } from '../finding-text.ts';
import { type ListOptions, listFindings } from '../list-findings.ts';
import { withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown } from '../terminal.ts';

export const figuresCommand = (): Command =>
  withJsonOption(withRecordOption(withFilters(new Command('figures'))))
    .summary('numbers that sources give')
    .description('Figures in the order of the time for which they hold, with their bounds and who gives them.')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery figures --type mines,persons
  $ chancery figures --on 2024 --actor ANAMA
  $ chancery figures --json > figures.jsonl`,
    )
    .action((options: ListOptions) => listFindings(options, ['figure'], COLUMNS));

const COLUMNS: readonly Column<RecordedFinding>[] = [
  { title: 'as of', value: ({ finding }) => dateOf(finding), most: 21 },
  { title: 'id', value: ({ finding }) => shortId(finding.id), color: colors.dim },
  { title: 'amount', value: ({ finding }) => shown(whatOf(finding)), most: 28 },
  { title: 'according to', value: ({ finding }) => shown(whoOf(finding)), most: 28 },
  { title: 'measure', value: ({ finding }) => (finding.kind === 'figure' ? shown(finding.measure) : '') },
];

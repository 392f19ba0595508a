import { Command } from 'commander';
import { seriesThroughLens } from '../../link/names/through-lens.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { figureSeriesText } from '../figure-series-text.ts';
import { withFilters } from '../filter-options.ts';
import { dateOf, shortId, whatOf, whoOf } from '../finding-text.ts';
import { type ListOptions, listFindings } from '../list-findings.ts';
import { type NamesOption, withNamesOption } from '../names-option.ts';
import { printView } from '../print-view.ts';
import { withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown } from '../terminal.ts';

export const figuresCommand = (): Command =>
  withNamesOption(withJsonOption(withRecordOption(withFilters(new Command('figures')))))
    .summary('numbers that sources give, as series')
    .description(
      'Figures that measure the same thing, in the order of the time for which they hold, with bounds, sources, and what ' +
        'disagrees.',
    )
    .option('--list', 'the findings one by one instead of the view')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery figures --type mines,persons
  $ chancery figures --on 2024 --actor ANAMA
  $ chancery figures --list --limit 20
  $ chancery figures --json > figures.jsonl`,
    )
    .action((options: ListOptions & NamesOption & { readonly list?: boolean }) =>
      options.list
        ? listFindings(options, ['figure'], COLUMNS)
        : printView(
            options,
            ['figure'],
            async (material) => {
              const [{ recordedSeries }, { loadPacks }] = await Promise.all([
                import('../../publish/views/recorded-series.ts'),
                import('../../resources/load-packs.ts'),
              ]);
              return recordedSeries(material, loadPacks(options.pack));
            },
            figureSeriesText,
            seriesThroughLens,
          ),
    );

const COLUMNS: readonly Column<RecordedFinding>[] = [
  { title: 'as of', value: ({ finding }) => dateOf(finding), most: 21 },
  { title: 'id', value: ({ finding }) => shortId(finding.id), color: colors.dim },
  { title: 'amount', value: ({ finding }) => shown(whatOf(finding)), most: 28 },
  { title: 'according to', value: ({ finding }) => shown(whoOf(finding)), most: 28 },
  { title: 'measure', value: ({ finding }) => (finding.kind === 'figure' ? shown(finding.measure) : '') },
];

import { Command } from 'commander';
import { CHRONICLE_COLUMNS, type ChronicleEntry, chronicleRow } from '../../publish/chronicle.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import { recordedChronicle } from '../../publish/views/recorded-chronicle.ts';
import { filterOf, withFilters } from '../filter-options.ts';
import { shortId } from '../finding-text.ts';
import { type ListOptions, printTable, whyEmpty } from '../list-findings.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown, write } from '../terminal.ts';

export const chronicleCommand = (): Command =>
  withNamesOption(
    withJsonOption(withRecordOption(withFilters(new Command('chronicle'), { status: true })), 'one entry a line'),
  )
    .summary('who did what to whom, day by day')
    .description('Events in the order of time, undated ones last. Mentions that one document groups are one entry.')
    .option('--csv', 'print comma-separated values')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery chronicle --on 2024-10
  $ chancery chronicle --from 2024-10-20 --actor "Ilham Aliyev" --type CONSULT
  $ chancery chronicle --place Stepanakert --csv > chronicle.csv
  $ chancery chronicle --on 2024-10 --names pairs`,
    )
    .action(async (options: ListOptions & NamesOption & { readonly csv?: boolean }) => {
      const { limit, ...filter } = await filterOf(options, ['event']);
      const { entries, why } = await useRecord(options, 'read', async (record) => {
        const board = await recordedChronicle(record, filter, await lensOf(options, record, options.pack));
        const entries = await board.rows(0, limit);
        return { entries, why: await whyEmpty(entries, record, filter) };
      });
      if (options.json) await write(entries.map((entry) => jsonLine(entry)).join(''));
      else if (options.csv) {
        const { csv, csvHead } = await import('../../publish/csv.ts');
        await write(csvHead(CHRONICLE_COLUMNS) + csv(entries.map(chronicleRow), CHRONICLE_COLUMNS));
      } else await printTable(entries, COLUMNS, why);
    });

const COLUMNS: readonly Column<ChronicleEntry>[] = [
  { title: 'date', value: ({ date }) => date ?? '—', most: 21 },
  { title: 'id', value: ({ tellings }) => shortId(tellings[0]!.finding), color: colors.dim },
  { title: 'type', value: ({ type }) => type },
  { title: 'status', value: ({ status }) => (status === 'happened' ? '' : status) },
  { title: 'who', value: (entry) => shown(who(entry)), most: 36 },
  {
    title: 'source',
    value: ({ tellings }) => shown(tellings[0]!.publisher ?? tellings[0]!.title ?? ''),
    most: 20,
    spare: true,
  },
  { title: 'words', value: ({ text }) => shown(text) },
];

const who = ({ actors, recipients }: ChronicleEntry): string =>
  [actors.join(', '), recipients.join(', ')].filter((each) => each !== '').join(' → ');

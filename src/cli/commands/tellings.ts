import { Command } from 'commander';

import { filterOf, positive, withFilters } from '../filter-options.ts';
import type { ListOptions } from '../list-findings.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';
import { toldEventText } from '../told-event-text.ts';

export const tellingsCommand = (): Command =>
  withNamesOption(withJsonOption(withRecordOption(withFilters(new Command('tellings'), { status: true }))))
    .summary('events that are told more than once, each telling side by side')
    .description(
      'Events that several documents tell, or one document in several places: the words, date and parties of each telling, ' +
        'how many independent sources there are, and why the tellings are taken for one event. A suggestion: what belongs ' +
        'together is decided with `chancery merge`. Filters choose events by any one of their tellings.',
    )
    .option('--documents <n>', 'only events told by at least so many documents (default: 2)', positive)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery tellings --on 2024-10
  $ chancery tellings --actor "European Parliament"
  $ chancery tellings --documents 1              also what one document tells twice
  $ chancery tellings --json > tellings.jsonl`,
    )
    .action(async (options: ListOptions & NamesOption & { readonly documents?: number }) => {
      const [{ eventTellings }, { loadPacks }, { jsonLine }, { toldEventThroughLens }] = await Promise.all([
        import('../../publish/views/event-tellings.ts'),
        import('../../resources/load-packs.ts'),
        import('../../publish/json-lines.ts'),
        import('../../link/names/through-lens.ts'),
      ]);
      const { limit, ...filter } = await filterOf(options, ['event']);
      const events = await useRecord(options, 'read', async (record) => {
        const lens = await lensOf(options, record, options.pack);
        const board = await eventTellings(record, filter, loadPacks(options.pack), options.documents ?? 2);
        const chosen = await board.rows(0, limit);
        return lens ? chosen.map((event) => toldEventThroughLens(event, lens)) : chosen;
      });
      if (events.length === 0 && !options.json) tell('Nothing found. Fewer filters may find more.');
      for (const event of events) await write(options.json ? jsonLine(event) : toldEventText(event));
    });

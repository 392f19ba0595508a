import { Command } from 'commander';
import { claimText } from '../claim-text.ts';
import { filterOf, withFilters } from '../filter-options.ts';
import type { ListOptions } from '../list-findings.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';

export const claimsCommand = (): Command =>
  withNamesOption(withJsonOption(withRecordOption(withFilters(new Command('claims')))))
    .summary('claims and who denies them, side by side')
    .description(
      'Claims that somebody denies: who holds them, who denies them, when and in which words, and those whose denial alone ' +
        'the record has. Who is right is left open. Filters choose claims by any one of their voices; the other voices ' +
        'are shown with it.',
    )
    .option('--repeated', 'also claims that several hold and nobody denies')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery claims
  $ chancery claims --actor "Nikol Pashinyan" --on 2021-05
  $ chancery claims --type deny,reject
  $ chancery claims --repeated --json > claims.jsonl`,
    )
    .action(async (options: ListOptions & NamesOption & { readonly repeated?: boolean }) => {
      const [{ claimBoard, CLAIM_KINDS }, { loadPacks }, { jsonLine }, { claimThroughLens }] = await Promise.all([
        import('../../publish/views/claim-board.ts'),
        import('../../resources/load-packs.ts'),
        import('../../publish/json-lines.ts'),
        import('../../link/names/through-lens.ts'),
      ]);
      const { limit, ...filter } = await filterOf(options, CLAIM_KINDS);
      const board = await useRecord(options, 'read', async (record) => {
        const lens = await lensOf(options, record, options.pack);
        const all = await claimBoard(record, filter, loadPacks(options.pack), options.repeated ? 'all' : 'disputed');
        const chosen = all.slice(0, limit);
        return lens ? chosen.map((claim) => claimThroughLens(claim, lens)) : chosen;
      });
      if (board.length === 0 && !options.json) tell('Nothing found. Fewer filters may find more.');
      for (const claim of board) await write(options.json ? jsonLine(claim) : claimText(claim));
    });

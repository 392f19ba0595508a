import { Command } from 'commander';
import type { ClaimFinding } from '../../link/claim-voice.ts';
import { claimText } from '../claim-text.ts';
import { filterOf, withFilters } from '../filter-options.ts';
import type { ListOptions } from '../list-findings.ts';
import { useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { write } from '../terminal.ts';
import { wordsAround } from '../words-around.ts';

const KINDS = ['statement', 'compliance'] as const;

export const claimsCommand = (): Command =>
  withJsonOption(withRecordOption(withFilters(new Command('claims'))))
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
    .action(async (options: ListOptions & { readonly repeated?: boolean }) => {
      const [{ claims }, { loadPacks }, { jsonLine }] = await Promise.all([
        import('../../link/claims.ts'),
        import('../../resources/load-packs.ts'),
        import('../../publish/json-lines.ts'),
      ]);
      const { limit, ...filter } = await filterOf(options, KINDS);
      const board = await useRecord(options, 'read', async (record) => {
        const findings: ClaimFinding[] = [];
        for await (const { finding } of record.findings({ kinds: KINDS, states: filter.states }))
          if (finding.kind === 'statement' || finding.kind === 'compliance') findings.push(finding);
        const chosen = new Set<string>();
        for await (const { finding } of record.findings(filter)) chosen.add(finding.id);
        const documents = new Map((await record.documents()).map((document) => [document.id, document]));
        const around = await wordsAround(record, new Set(findings.map(({ document }) => document)));
        return claims(findings, documents, loadPacks(), around)
          .filter(({ state }) => options.repeated || state !== 'repeated')
          .filter(({ holds, denies, answers }) =>
            [...holds, ...denies, ...answers].some(({ finding }) => chosen.has(finding.id)),
          )
          .slice(0, limit);
      });
      if (board.length === 0 && !options.json) console.error('Nothing found. Fewer filters may find more.');
      for (const claim of board) await write(options.json ? jsonLine(claim) : claimText(claim));
    });

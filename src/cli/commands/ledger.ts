import { Command } from 'commander';
import { ledgerThroughLens } from '../../publish/ledger-through-lens.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { withFilters } from '../filter-options.ts';
import { shortId, whatOf, whoOf } from '../finding-text.ts';
import { ledgerText } from '../ledger-text.ts';
import { type ListOptions, listFindings } from '../list-findings.ts';
import { type NamesOption, withNamesOption } from '../names-option.ts';
import { printView } from '../print-view.ts';
import { withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown } from '../terminal.ts';

export const ledgerCommand = (): Command =>
  withNamesOption(withJsonOption(withRecordOption(withFilters(new Command('ledger')))))
    .summary('agreements, their provisions, and who says they are kept or broken')
    .description(
      'Each agreement that the record speaks of, those of the packs first: its provisions, under each who says when that it is kept, ' +
        'broken or pending, and the desk’s own mark apart. A claim is its claimant’s.',
    )
    .option('--list', 'the findings one by one instead of the view')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery ledger
  $ chancery ledger --type broken --actor Azerbaijan
  $ chancery ledger --list --type broken
  $ chancery ledger --json`,
    )
    .action((options: ListOptions & NamesOption & { readonly list?: boolean }) =>
      options.list
        ? listFindings(options, ['provision', 'commitment', 'compliance'], COLUMNS)
        : printView(
            options,
            ['agreement', 'commitment', 'compliance'],
            async ({ findings, documents, record }) => {
              const [{ ledgers }, { loadPacks }] = await Promise.all([
                import('../../publish/ledger.ts'),
                import('../../resources/load-packs.ts'),
              ]);
              return ledgers(findings, documents, loadPacks(options.pack), await record.marks(), {
                onlyTold: isNarrowed(options),
              });
            },
            ledgerText,
            ledgerThroughLens,
          ),
    );

/** Filters ask for what is said; provisions of which nothing is said would only be in the way. */
const isNarrowed = ({ type, actor, place, source, from, to, on, state }: ListOptions): boolean =>
  [type, actor, place, source, from, to, on, state].some((filter) => filter !== undefined);

const COLUMNS: readonly Column<RecordedFinding>[] = [
  { title: 'time', value: ({ earliest }) => earliest ?? '—' },
  { title: 'id', value: ({ finding }) => shortId(finding.id), color: colors.dim },
  { title: 'kind', value: ({ finding }) => finding.kind },
  { title: 'agreement', value: ({ finding }) => shown(('agreement' in finding && finding.agreement) || ''), most: 30 },
  { title: 'what', value: ({ finding }) => shown(whatOf(finding)), most: 20 },
  { title: 'who', value: ({ finding }) => shown(whoOf(finding)), most: 32 },
  { title: 'words', value: ({ finding }) => shown(finding.quote) },
];

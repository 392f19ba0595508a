import { Command } from 'commander';
import type { RecordedFinding } from '../../record/record-store.ts';
import { withFilters } from '../filter-options.ts';
import { shortId, whatOf, whoOf } from '../finding-text.ts';
import { type ListOptions, listFindings } from '../list-findings.ts';
import { withJsonOption, withRecordOption } from '../record-options.ts';
import type { Column } from '../table.ts';
import { colors, shown } from '../terminal.ts';

export const ledgerCommand = (): Command =>
  withJsonOption(withRecordOption(withFilters(new Command('ledger'))))
    .summary('agreements, their provisions, and who says they are kept or broken')
    .description(
      'Provisions, commitments, and claims that they are kept, broken or pending; a claim is its claimant’s.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery ledger
  $ chancery ledger --type broken --actor Azerbaijan
  $ chancery ledger --json`,
    )
    .action((options: ListOptions) => listFindings(options, ['provision', 'commitment', 'compliance'], COLUMNS));

const COLUMNS: readonly Column<RecordedFinding>[] = [
  { title: 'time', value: ({ earliest }) => earliest ?? '—' },
  { title: 'id', value: ({ finding }) => shortId(finding.id), color: colors.dim },
  { title: 'kind', value: ({ finding }) => finding.kind },
  { title: 'agreement', value: ({ finding }) => shown(('agreement' in finding && finding.agreement) || ''), most: 30 },
  { title: 'what', value: ({ finding }) => shown(whatOf(finding)), most: 20 },
  { title: 'who', value: ({ finding }) => shown(whoOf(finding)), most: 32 },
  { title: 'words', value: ({ finding }) => shown(finding.quote) },
];

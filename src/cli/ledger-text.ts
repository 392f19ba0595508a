import type { Ledger, LedgerRow } from '../publish/ledger.ts';
import { shortId } from './finding-text.ts';
import { shortened } from './shortened.ts';
import { colors, shown } from './terminal.ts';

const MOST_WORDS = 110;

/** A ledger as a person reads it: the agreement, its provisions, under each the claims in time, the desk’s mark apart. */
export const ledgerText = ({ agreement, rows }: Ledger): string =>
  [
    colors.bold(`${agreement.name}${agreement.date ? ` (${agreement.date})` : ''}`),
    ...rows.flatMap((row) => rowLines(row, agreement.scale.most)),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

const rowLines = (
  { number, summary, obligors, deadline, commitments, claims, mark }: LedgerRow,
  most: number,
): readonly string[] => [
  [
    `  ${number === null ? 'the agreement as a whole' : `${number}. ${shown(summary ?? '')}`}`,
    obligors.length > 0 && colors.dim(`[${obligors.join(', ')}]`),
    deadline && colors.dim(`by ${deadline}`),
    `desk’s mark: ${mark ? `${mark.value} of ${most} (${mark.by})` : '–'}`,
  ]
    .filter(Boolean)
    .join('  '),
  ...claims.map(
    ({ date, claimant, finding }) =>
      `     ${(date ?? '—').padEnd(10)} ${colors.dim(shortId(finding.id))} ${shown(claimant)} says ${finding.verdict}${finding.party.length > 0 ? ` (${shown(finding.party.map((party) => party.name).join(', '))})` : ''}: “${cut(shown(finding.quote))}”`,
  ),
  ...commitments.map(
    (finding) =>
      `     ${'—'.padEnd(10)} ${colors.dim(shortId(finding.id))} ${shown(finding.obligor.map((party) => party.name).join(', ') || '?')} undertook: “${cut(shown(finding.quote))}”`,
  ),
];

const cut = (words: string): string => shortened(words, MOST_WORDS);

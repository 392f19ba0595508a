import type { ClaimChange, DigestEntry, SeriesChange, ThreadDigest } from '../link/threads/thread-digest.ts';
import { formatAmount } from '../publish/format-amount.ts';
import { dateOf, shortId, whoOf } from './finding-text.ts';
import { shortened } from './shortened.ts';
import { colors, shown } from './terminal.ts';

const MOST_WORDS = 140;

/** A thread’s month as a person reads it, every line with the findings that it rests on. */
export const threadDigestText = (digest: ThreadDigest, title: string): string =>
  [
    colors.bold(`${shown(title)}, ${digest.month}`),
    colors.dim(
      `events: ${digest.events.length} (the month before ${digest.monthBefore.events}), statements: ${digest.statements.length} (${digest.monthBefore.statements})`,
    ),
    ...section('Events', digest.events.map(entryLine)),
    ...section('Statements', digest.statements.map(entryLine)),
    ...section(
      'Ledger',
      digest.ledger.map(
        ({ agreement, provision, claimant, verdict, before, citations }) =>
          `${shown([agreement ?? 'no agreement named', provision].filter((part) => part !== null).join(', '))}: ${shown(claimant)} says ${verdict}${before === null ? '' : before === verdict ? ', as before' : `, before: ${before}`}  ${ids(citations)}`,
      ),
    ),
    ...section('Series', digest.series.map(seriesLine)),
    ...section('Claims', digest.claims.map(claimLine)),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', colors.bold(title), ...lines.map((line) => `  ${line}`)];

const entryLine = ({ finding, citations }: DigestEntry): string =>
  `${dateOf(finding).padEnd(10)} ${shown(whoOf(finding))}: “${cut(finding.quote)}”  ${ids(citations)}`;

const seriesLine = ({ measure, before, points, disagrees, citations }: SeriesChange): string =>
  `${shown(measure)}: ${points.map(({ finding }) => formatAmount(finding)).join(', ')}${before ? `; before: ${formatAmount(before.finding)} (${before.asOf ?? before.told ?? 'undated'})` : '; new'}${disagrees ? colors.yellow('  ≠ disagrees') : ''}  ${ids(citations)}`;

const claimLine = ({ about, state, before, voices, citations }: ClaimChange): string =>
  `“${cut(about)}”: ${voices.map(({ who, stance }) => `${shown(who)} ${stance}`).join(', ')}; ${standing(state, before)}  ${ids(citations)}`;

const standing = (state: ClaimChange['state'], before: ClaimChange['before']): string => {
  const now = state === 'repeated' ? 'held' : state;
  return before === null ? `${now}, new` : before === now ? `${now}, as before` : `${now}, before: ${before}`;
};

const ids = (citations: readonly { readonly finding: string }[]): string =>
  colors.dim(citations.map(({ finding }) => shortId(finding)).join(' '));

const cut = (words: string): string => shortened(shown(words), MOST_WORDS);

import type { Finding } from '../kinds/finding.ts';
import type { RecordedLinkDecision } from '../record/link-decision.ts';
import type { StoredLink } from '../record/link-store.ts';
import { shortId } from './finding-text.ts';
import { shortened } from './shortened.ts';
import { colors, shown } from './terminal.ts';

const MOST_WORDS = 100;

/** What was decided of a pair; null when nothing was. */
export type LinkState = 'accepted' | 'rejected' | null;

/** A link as a person reads it: what it says, how sure it is and why, and both ends in their own words. */
export const linkText = (
  { kind, first, second, relation, score, reasons }: StoredLink,
  state: LinkState,
  findings: ReadonlyMap<string, Finding>,
): string =>
  [
    `${colors.bold(relation ? `${kind}, ${relation}` : kind)}  ${score.toFixed(2)}${state ? colors.yellow(`  ${state}`) : ''}  ${colors.dim(shown(reasons.join('; ')))}`,
    ...[first, second].map((id) => `  ${colors.dim(shortId(id))} “${shown(cut(findings.get(id)?.quote ?? ''))}”`),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

/** One line that says who decided what of a link, when and why. */
export const linkDecisionText = (decision: RecordedLinkDecision): string => {
  const { number, at, who, action, kind, first, second, undoes, reason } = decision;
  const pair = `${endText(first)} and ${endText(second)}`;
  const what = {
    accept: `accepted that ${pair} belong together (${kind})`,
    reject: `decided that ${pair} do not belong together (${kind})`,
    join: `joined ${pair} (${kind})`,
    undo: `took back decision ${undoes} on ${pair}`,
  }[action];
  return `${number}  ${at.slice(0, 16).replace('T', ' ')}  ${shown(who)} ${what}${reason ? `: ${shown(reason)}` : ''}`;
};

/** Of a passage more is shown than of a finding: its place is its name. */
const endText = (id: string): string => (id.includes(':') ? id.replace(/^(.{8})[^:]*/, '$1') : shortId(id));

const cut = (words: string): string => shortened(words, MOST_WORDS);

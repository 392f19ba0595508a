import type { FindingState } from '../../src/record/effective-finding.ts';
import { classNames } from './class-names.ts';

const LOOKS: Readonly<Record<FindingState, { readonly sign: string; readonly look: string; readonly word: string }>> = {
  open: { sign: '○', look: 'text-open', word: 'to review' },
  accepted: { sign: '✓', look: 'text-accepted', word: 'accepted' },
  rejected: { sign: '✕', look: 'text-rejected', word: 'rejected' },
  merged: { sign: '⇥', look: 'text-merged', word: 'merged' },
};

/** What the desk decided about a finding: a sign and a word, coloured. */
export const StateMark = ({
  state,
  corrected = false,
  short = false,
}: {
  readonly state: FindingState;
  readonly corrected?: boolean;
  readonly short?: boolean;
}) => {
  const { sign, look, word } = LOOKS[state];
  const words = corrected && state === 'accepted' ? 'corrected' : word;
  return (
    <span className={classNames('inline-flex items-center gap-1 whitespace-nowrap text-[0.86rem] font-medium', look)}>
      <span aria-hidden="true">{corrected && state === 'accepted' ? '✎' : sign}</span>
      <span className={short ? 'sr-only' : undefined}>{words}</span>
    </span>
  );
};

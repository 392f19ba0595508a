import type { ClaimVoice } from '../link/claim-voice.ts';
import type { Claim } from '../link/claims.ts';
import { shortId } from './finding-text.ts';
import { shortened } from './shortened.ts';
import { colors, shown } from './terminal.ts';

const MOST_WORDS = 200;

/** What is left open, in words. */
const STANDING: Readonly<Record<Claim['state'], string>> = {
  contested: 'undecided: held and denied',
  denied: 'undecided: the record has the denial, but nobody who holds it',
  repeated: 'held by several, denied by nobody in the record',
};

/** A claim as a person reads it: what is claimed, who holds and who denies it, when and in which words. */
export const claimText = ({ about, state, holds, denies, answers, links }: Claim): string =>
  [
    colors.bold(shown(cut(about))),
    state === 'contested' ? colors.yellow(`  ${STANDING[state]}`) : colors.dim(`  ${STANDING[state]}`),
    ...holds.map((voice) => voiceLine('holds ', voice)),
    ...denies.map((voice) => voiceLine('denies', voice)),
    ...answers.map((voice) => voiceLine('says  ', voice)),
    ...(links.length > 0
      ? [colors.dim(`  why: ${shown([...new Set(links.flatMap((link) => link.reasons))].join('; '))}`)]
      : []),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

const voiceLine = (stance: string, { finding, who, side, date, dated }: ClaimVoice): string =>
  `  ${stance} ${(date === null ? '—' : dated === 'document' ? `${date} (document)` : date).padEnd(10)} ${colors.dim(shortId(finding.id))} ${shown(who)}${side ? ` [${side}]` : ''}: “${shown(cut(finding.quote))}”`;

const cut = (words: string): string => shortened(words, MOST_WORDS);

import type { ClaimFinding } from './claim-voice.ts';
import type { WordsAround } from './claims.ts';

/** As much as may stand between a verb and what is said, and as it takes to call it untrue; UTF-16 code units. */
const MOST_BEFORE = 200;
const MOST_AFTER = 80;

/**
 * The words of a document beside what is said in it.
 * @param text of the document
 */
export const wordsBeside = (text: string, finding: ClaimFinding): WordsAround => {
  const cueEnd = finding.kind === 'statement' ? finding.cueEnd : null;
  const between = cueEnd !== null && cueEnd <= finding.start && finding.start - cueEnd <= MOST_BEFORE;
  return {
    before: between ? text.slice(cueEnd, finding.start) : '',
    after: text.slice(finding.end, finding.end + MOST_AFTER),
  };
};
